package dev.governance.examples.report;

import dev.governance.basics.Sentence;
import dev.governance.examples.money.GrantAccount;
import dev.governance.examples.money.GrantReport;
import dev.governance.examples.money.MoneyWords;
import dev.governance.funding.FundChoice;
import dev.governance.funding.GrantApplication;
import dev.governance.funding.GrantCourse;
import dev.governance.funding.GrantRound;
import dev.governance.funding.GrantSelection;
import dev.governance.funding.RankedGrant;
import dev.governance.policy.DecisionRecord;
import dev.governance.policy.Verdict;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

/** The page of a round of grants: whom the funds pay for, who may not have a grant and why, how grants go, what was found. */
public final class GrantPage {

    private GrantPage() {}

    /** Writes the page. */
    public static void write(GrantRound round, GrantReport report, Locale locale, OutputStream out) throws IOException {
        MoneySheet.write(Sentence.of("Grants to social organisations", "社会组织资助方案与核查"), locale, out, sheet -> {
            sheet.html()
                    .raw("<p class=\"notice\">")
                    .text(sheet.say("What follows is proposed; a competent body decides.", "以下为建议，由有权机关决定。"));
            sheet.html().raw("</p>\n");
            report.plan().choices().forEach(choice -> choice(choice, sheet));
            applications(round, report, sheet);
            courses(report.courses(), sheet);
            sheet.findings(report.findings(), 0);
            sheet.numbers(report.uses());
        });
    }

    private static void choice(FundChoice choice, MoneySheet sheet) {
        GrantSelection selection = choice.selection();
        sheet.heading(MoneyWords.of(choice.fund(), Locale.ENGLISH), MoneyWords.of(choice.fund(), Locale.CHINESE));
        sheet.figures(
                MoneySheet.yuan(selection.budget()), sheet.say("in the fund", "额度（元）"),
                MoneySheet.yuan(selection.spent()), sheet.say("proposed", "拟用（元）"),
                MoneySheet.yuan(selection.left()), sheet.say("left", "结余（元）"));
        sheet.table(
                sheet.say("application", "申请"),
                "#" + sheet.say("points", "得分"),
                "#" + sheet.say("asked", "申请额（元）"),
                sheet.say("proposal", "建议"));
        selection.chosen().forEach(one -> ranked(one, "+" + sheet.say("award", "立项"), sheet));
        selection.passedOver().forEach(one -> ranked(one, "!" + sheet.say("no money left for it", "额度不足"), sheet));
        sheet.end();
    }

    private static void ranked(RankedGrant one, String proposal, MoneySheet sheet) {
        sheet.row("=" + one.id(), "#" + GrantAccount.points(one.points()), "#" + MoneySheet.yuan(one.cost()), proposal);
    }

    private static void applications(GrantRound round, GrantReport report, MoneySheet sheet) {
        sheet.heading("Who may be given a grant", "资格审查");
        sheet.table(
                sheet.say("application", "申请"),
                sheet.say("applicant", "申请主体"),
                sheet.say("verdict", "结论"),
                sheet.say("rules", "适用规则"));
        for (int i = 0; i < round.applications().size(); i++) {
            GrantApplication application = round.applications().get(i);
            DecisionRecord decision = report.plan().decisions().get(i);
            boolean admitted = decision.verdict()
                    .filter(one -> one.compareTo(Verdict.ADMIT_ON_CONDITIONS) <= 0)
                    .isPresent();
            StringBuilder rules = new StringBuilder();
            decision.findings().stream()
                    .filter(finding -> finding.verdict() != Verdict.ADMIT)
                    .forEach(finding -> rules.append(finding.rule()).append("; "));
            sheet.row(
                    "=" + application.id(),
                    "=" + application.applicant(),
                    (admitted ? "+" : "!") + MoneyWords.of(decision, sheet.locale()),
                    "=" + rules);
        }
        sheet.end();
    }

    private static void courses(List<GrantCourse> courses, MoneySheet sheet) {
        if (courses.isEmpty()) {
            return;
        }
        sheet.heading("How grants go", "执行情况");
        sheet.table(
                sheet.say("grant", "资助"),
                sheet.say("state", "状态"),
                "#" + sheet.say("released", "已放行（元）"),
                "#" + sheet.say("paid", "已拨付（元）"),
                "#" + sheet.say("payable now", "现可拨付（元）"));
        for (GrantCourse course : courses) {
            sheet.row(
                    "=" + course.grant(),
                    (course.findings().isEmpty() ? "+" : "!")
                            + MoneyWords.of(course.trail().state(), sheet.locale()),
                    "#" + MoneySheet.yuan(course.released()),
                    "#" + MoneySheet.yuan(course.paid()),
                    "#" + MoneySheet.yuan(course.payable()));
        }
        sheet.end();
    }
}
