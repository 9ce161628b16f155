package dev.governance.examples.ranking;

import dev.governance.basics.Citation;
import dev.governance.examples.report.Html;
import dev.governance.scoring.ranking.AccountabilityReview;
import dev.governance.scoring.ranking.AccountabilityRule;
import dev.governance.scoring.ranking.AccountabilityStandard;
import dev.governance.scoring.ranking.MeasureRule;
import dev.governance.scoring.ranking.Proposal;
import dev.governance.scoring.ranking.Withheld;

/** What is proposed and what is not (处理建议), with the ground, the law, who may decide, and the right to answer. */
final class ProposalSection {

    private final RankRun run;
    private final AccountabilityStandard policy;
    private final RankWords words;

    ProposalSection(RankRun run, AccountabilityStandard policy, RankWords words) {
        this.run = run;
        this.policy = policy;
        this.words = words;
    }

    void write(AccountabilityReview review, Html html) {
        html.raw("<section id=\"proposals\">\n")
                .element("h2", words.say("Proposed measures", "处理建议"))
                .raw("\n<p class=\"sub\">")
                .text(words.of(policy.title()) + " · " + words.say("version ", "版本 ") + policy.version())
                .raw("</p>\n");
        if (review.proposals().isEmpty()) {
            html.paragraph(words.say("Nothing is proposed.", "没有处理建议。"));
        }
        review.proposals().forEach(proposal -> proposal(proposal, html));
        if (!review.withheld().isEmpty()) {
            withheld(review, html);
        }
        html.raw("</section>\n");
    }

    private void proposal(Proposal proposal, Html html) {
        html.raw("<div class=\"proposal\">\n<h3><span class=\"tag "
                        + (proposal.measure().isBurden() ? "burden" : "merit") + "\">")
                .text(words.of(proposal.measure()))
                .raw("</span> ")
                .text(run.called(proposal.subject()))
                .raw("</h3>\n");
        html.paragraph(words.of(proposal.finding()));
        html.raw("<table class=\"form\"><tbody>\n");
        html.row(words.say("rule", "规则"), title(proposal));
        for (MeasureRule rule : proposal.basis()) {
            html.row(words.say("law", "依据"), law(rule));
            html.row(
                    words.say("decided by, on", "决定机关、对象"),
                    words.of(rule.authorities()) + words.say(", on ", "；") + words.of(rule.addressee()));
        }
        proposal.ignoresIntervalInWords().ifPresent(said -> html.row(words.say("interval", "区间"), words.of(said)));
        if (proposal.measure().isBurden()) {
            html.row(
                    words.say("right to answer", "陈述申辩"),
                    words.say(
                            policy.answerWorkingDays() + " working days from the notice; an appeal within "
                                    + policy.appealWorkingDays()
                                    + " working days from the decision, heard by another body",
                            "自告知之日起 " + policy.answerWorkingDays() + " 个工作日内；对决定不服的，自决定之日起 "
                                    + policy.appealWorkingDays() + " 个工作日内申诉，由作出决定者以外的机关审理"));
        }
        html.raw("</tbody></table>\n</div>\n");
    }

    private String title(Proposal proposal) {
        return policy.rules().stream()
                .filter(rule -> rule.id().equals(proposal.rule()))
                .map(AccountabilityRule::title)
                .map(words::of)
                .findFirst()
                .orElse(proposal.rule().value());
    }

    private String law(MeasureRule rule) {
        StringBuilder text = new StringBuilder();
        for (Citation citation : rule.citations()) {
            text.append(text.length() == 0 ? "" : words.say("; ", "；")).append(RankWords.cited(citation));
        }
        rule.reason()
                .ifPresent(reason -> text.append(text.length() == 0 ? "" : words.say(". ", "。"))
                        .append(words.of(reason)));
        return text.toString();
    }

    private void withheld(AccountabilityReview review, Html html) {
        html.element("h3", words.say("Where nothing follows", "不产生后果的情形"))
                .raw("\n<table class=\"list\"><thead><tr><th>")
                .text(words.say("body", "单位"))
                .raw("</th><th>")
                .text(words.say("what was found", "发现"))
                .raw("</th><th>")
                .text(words.say("why nothing follows", "不产生后果的原因"))
                .raw("</th></tr></thead><tbody>\n");
        for (Withheld one : review.withheld()) {
            html.raw("<tr><td>")
                    .text(run.called(one.subject()))
                    .raw("</td><td>")
                    .text(words.of(one.finding()))
                    .raw("</td><td>")
                    .text(words.of(one.why()))
                    .raw("</td></tr>\n");
        }
        html.raw("</tbody></table>\n");
    }
}
