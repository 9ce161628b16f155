package dev.governance.examples.report;

import dev.governance.basics.Sentence;
import dev.governance.examples.gate.Gate;
import dev.governance.examples.gate.Outcome;
import dev.governance.examples.gate.Terms;
import dev.governance.policy.Decision;
import dev.governance.policy.Obligation;
import dev.governance.policy.RuleFinding;
import dev.governance.policy.Verdict;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The reply to the department that asked (准入审查答复): the outcome, the reasons with their sources, and what is asked of it. */
final class Reply {

    /** A place in a sentence whose value is not known yet. */
    private static final String UNKNOWN = "\\{[A-Za-z]+}";

    private Reply() {}

    static void write(Gate gate, Gate.Decided decided, Html html) {
        Decision decision = decided.decision();
        html.raw("<div class=\"reply\">").element("h3", "准入审查答复").raw("\n");
        html.paragraph(CommunityPage.owner(decided) + "：");
        html.paragraph("你单位提出的“" + decided.request().title() + "”准入申请（"
                + decided.request().id() + "），经审查，" + conclusion(decision));
        findings("理由", decision.fired(), html);
        findings("待材料补齐后可能适用", decision.open(), html);
        obligations(decision, html);
        if (!decision.missing().isEmpty()) {
            html.paragraph("请补充："
                    + decision.missing().stream()
                            .map(fact -> Terms.fact(fact).zh())
                            .collect(Collectors.joining("、")) + "。");
        }
        html.raw("<p class=\"sign\">（印章）<br>").text(Phrases.day(gate.asOf())).raw("</p></div>\n");
    }

    private static String conclusion(Decision decision) {
        return switch (Outcome.of(decision)) {
            case ADMITTED -> "符合规则，建议准入。";
            case CONDITIONAL -> "在落实下列条件后，建议准入。";
            case REFERRED -> "须由联席会议审议决定。";
            case RETURNED -> "不符合申请要求，予以退回，可补正后再次申请。";
            case REFUSED -> "不符合准入规定，建议不予准入，由你单位自行办理。";
            case SILENT -> "没有适用的规则，须由联席会议决定。";
            case OPEN ->
                "材料不全，尚不能作出结论。可能的结论："
                        + decision.possible().stream()
                                .map(verdict -> Terms.of(verdict).zh())
                                .collect(Collectors.joining("、"))
                        + "。";
        };
    }

    private static void findings(String title, Iterable<RuleFinding> findings, Html html) {
        if (!findings.iterator().hasNext()) {
            return;
        }
        html.element("h4", title).raw("<ol>\n");
        for (RuleFinding finding : findings) {
            Sentence sentence = finding.finding()
                    .sentence()
                    .orElse(Sentence.of(finding.rule().value(), finding.rule().value()));
            html.raw("<li>")
                    .text(sentence.fill(chinese(finding.finding().values()))
                            .zh()
                            .replaceAll(UNKNOWN, "…"));
            if (!finding.finding().citations().isEmpty()) {
                html.raw("<p class=\"source\">依据：")
                        .text(Phrases.citations(finding.finding().citations()))
                        .raw("</p>");
            }
            html.raw("</li>\n");
        }
        html.raw("</ol>\n");
    }

    private static void obligations(Decision decision, Html html) {
        boolean any = decision.possible().stream()
                .anyMatch(verdict -> !decision.obligations(verdict).isEmpty());
        if (!any) {
            return;
        }
        html.element("h4", "准入条件").raw("<ol>\n");
        for (Verdict verdict : decision.possible()) {
            for (Obligation obligation : decision.obligations(verdict)) {
                html.raw("<li>")
                        .text(obligation
                                .sentence()
                                .map(sentence -> sentence.fill(chinese(obligation.values()))
                                        .zh())
                                .orElse(obligation.code()))
                        .raw("</li>\n");
            }
        }
        html.raw("</ol>\n");
    }

    private static Map<String, String> chinese(Map<String, String> values) {
        Map<String, String> words = new TreeMap<>(values);
        words.replaceAll((name, value) -> Terms.shown(value, Locale.CHINESE));
        return words;
    }
}
