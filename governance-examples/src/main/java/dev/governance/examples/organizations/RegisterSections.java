package dev.governance.examples.organizations;

import static dev.governance.examples.organizations.ChartTables.cell;
import static dev.governance.examples.organizations.ChartTables.end;
import static dev.governance.examples.organizations.ChartTables.head;
import static dev.governance.examples.organizations.ChartTables.number;

import com.google.common.collect.ImmutableList;
import dev.governance.basics.Finding;
import dev.governance.examples.report.Html;
import dev.governance.organization.CriterionAnswer;
import dev.governance.organization.autonomy.AutonomyCriterion;
import dev.governance.organization.autonomy.AutonomyLine;
import dev.governance.organization.autonomy.AutonomyReview;
import dev.governance.organization.owners.NextStep;
import dev.governance.organization.owners.OwnersReview;
import dev.governance.organization.owners.ServiceReading;
import dev.governance.organization.party.PartyCriterion;
import dev.governance.organization.party.PartyReview;
import dev.governance.organization.party.PartyUnitStanding;
import dev.governance.organization.society.GroupStanding;
import dev.governance.organization.society.SocietyReview;
import dev.governance.organization.team.TeamReview;
import dev.governance.organization.team.WhistleScorecard;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sections of a page about each register but the chart. */
final class RegisterSections {

    private final OrganizationReviews reviews;
    private final Words words;

    RegisterSections(OrganizationReviews reviews, Words words) {
        this.reviews = reviews;
        this.words = words;
    }

    void write(Html html) {
        reviews.party()
                .ifPresent(
                        review -> section(words.say("Party organisations", "党组织覆盖"), html, () -> party(review, html)));
        reviews.owners()
                .ifPresent(review ->
                        section(words.say("Owners and property firms", "业主组织与物业"), html, () -> owners(review, html)));
        reviews.autonomy()
                .ifPresent(review ->
                        section(words.say("Self-government of residents", "居民自治"), html, () -> autonomy(review, html)));
        reviews.teams()
                .ifPresent(review ->
                        section(words.say("Whistles, both sides judged", "吹哨报到双考核"), html, () -> teams(review, html)));
        reviews.society()
                .ifPresent(
                        review -> section(words.say("Community groups", "社区群众性组织"), html, () -> society(review, html)));
    }

    private static void section(String title, Html html, Runnable body) {
        html.raw("<section>\n").element("h2", title).raw("\n");
        body.run();
        html.raw("</section>\n");
    }

    private void answer(CriterionAnswer answer, Html html) {
        html.raw("<td class=\"" + answer.name() + "\">" + words.answer(answer) + "</td>");
    }

    private void legend(Html html) {
        html.paragraph(words.say("✓ met · ✗ not met · ? not verified", "✓ 达标 · ✗ 未达标 · ? 未核实"));
    }

    private void party(PartyReview review, Html html) {
        head(
                Stream.concat(
                                Stream.of(words.say("organisation", "党组织"), words.say("form", "形式")),
                                Stream.of(PartyCriterion.values()).map(words::of))
                        .toList(),
                html);
        for (PartyUnitStanding standing : review.coverage().standings()) {
            html.raw("<tr>");
            cell(standing.organization().value(), html);
            cell(words.of(standing.form()), html);
            standing.answers().values().forEach(one -> answer(one, html));
            html.raw("</tr>\n");
        }
        end(html);
        legend(html);
        head(
                List.of(
                        words.say("co-building", "共建协议"),
                        words.say("side", "方"),
                        words.say("unit", "单位"),
                        words.say("due", "到期"),
                        words.say("kept", "兑现"),
                        words.say("confirmed", "对方确认")),
                html);
        review.scorecards().forEach(card -> {
            html.raw("<tr>");
            cell(card.agreement().value(), html);
            cell(words.of(card.side()), html);
            cell(card.organization().value(), html);
            number(Long.toString(card.due()), html);
            number(Long.toString(card.kept()), html);
            number(Long.toString(card.confirmed()), html);
            html.raw("</tr>\n");
        });
        end(html);
    }

    private void owners(OwnersReview review, Html html) {
        head(
                List.of(
                        words.say("compound", "小区"),
                        words.say("stands at", "所处阶段"),
                        words.say("next step", "下一步"),
                        words.say("by", "期限"),
                        words.say("still needed", "尚缺条件")),
                html);
        for (NextStep step : review.steps()) {
            html.raw("<tr>");
            cell(step.compound().value(), html);
            cell(words.of(step.state()), html);
            cell(words.of(step.next()), html);
            html.raw("<td class=\"date" + (step.overdue() ? " FAULT" : "") + "\">")
                    .text(step.due().map(Object::toString).orElse("–"))
                    .raw("</td>");
            cell(missing(step.missing()), html);
            html.raw("</tr>\n");
        }
        end(html);
        head(
                List.of(
                        words.say("compound", "小区"),
                        words.say("firm", "物业企业"),
                        words.say("inspection passed", "检查合格率"),
                        words.say("owners satisfied", "业主满意率"),
                        words.say("repairs in time", "维修及时率"),
                        words.say("acts of control", "管理行为占比")),
                html);
        for (ServiceReading reading : review.services()) {
            html.raw("<tr>");
            cell(reading.compound().value(), html);
            cell(reading.firm().value(), html);
            number(Words.percent(reading.passed()), html);
            number(Words.percent(reading.satisfied()), html);
            number(Words.percent(reading.repairsInTime()), html);
            number(Words.percent(reading.control()), html);
            html.raw("</tr>\n");
        }
        end(html);
    }

    private String missing(ImmutableList<Finding> missing) {
        return missing.stream()
                .map(dev.governance.examples.edge.EdgeFaults.sentences()::withSentence)
                .map(words::of)
                .collect(Collectors.joining(" "));
    }

    private void autonomy(AutonomyReview review, Html html) {
        List<String> titles = new ArrayList<>(List.of(words.say("community", "社区"), words.say("committee", "居委会")));
        Stream.of(AutonomyCriterion.values()).map(words::of).forEach(titles::add);
        head(titles, html);
        for (AutonomyLine line : review.lines()) {
            html.raw("<tr>");
            cell(line.community().toString(), html);
            cell(line.committee().value(), html);
            line.answers().values().forEach(one -> answer(one, html));
            html.raw("</tr>\n");
        }
        end(html);
        legend(html);
    }

    private void teams(TeamReview review, Html html) {
        head(
                List.of(
                        words.say("side", "方"),
                        words.say("body", "单位"),
                        words.say("calls", "次数"),
                        words.say("answered in time", "及时报到"),
                        words.say("judged by the other side", "对方评价"),
                        words.say("approved", "认可")),
                html);
        for (WhistleScorecard card : review.scorecards()) {
            html.raw("<tr>");
            cell(words.of(card.side()), html);
            cell(card.organization().value(), html);
            number(Long.toString(card.calls()), html);
            number(Long.toString(card.inTime()), html);
            number(Long.toString(card.judged()), html);
            number(Long.toString(card.approved()), html);
            html.raw("</tr>\n");
        }
        end(html);
    }

    private void society(SocietyReview review, Html html) {
        head(
                List.of(
                        words.say("group", "组织"),
                        words.say("could register", "可登记"),
                        words.say("lacks", "尚缺"),
                        words.say("not known", "不详"),
                        words.say("supported by", "扶持方式")),
                html);
        for (GroupStanding group : review.groups()) {
            html.raw("<tr>");
            cell(group.group().value(), html);
            answer(group.registrable(), html);
            cell(group.lacking().stream().map(words::of).collect(Collectors.joining(" ")), html);
            cell(String.join(", ", group.missing()), html);
            cell(group.supports().stream().map(words::of).collect(Collectors.joining(", ")), html);
            html.raw("</tr>\n");
        }
        end(html);
    }
}
