package dev.governance.examples.stories;

import com.google.common.collect.ImmutableList;
import dev.governance.basics.Money;
import dev.governance.basics.Ratio;
import dev.governance.examples.money.FindingLines;
import dev.governance.funding.FundChoice;
import dev.governance.funding.GrantApplication;
import dev.governance.funding.GrantField;
import dev.governance.funding.GrantFund;
import dev.governance.funding.GrantFundKind;
import dev.governance.funding.GrantId;
import dev.governance.funding.GrantPlan;
import dev.governance.funding.GrantRound;
import dev.governance.funding.GrantStandard;
import dev.governance.funding.PanelMark;
import dev.governance.funding.Purpose;
import dev.governance.funding.RankedGrant;
import dev.governance.funding.SelectionMethod;
import dev.governance.json.StandardNorms;
import dev.governance.organization.OrganizationId;
import dev.governance.organization.OrganizationKind;
import dev.governance.policy.DecisionRecord;
import dev.governance.process.ActorId;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Which new social organisations does the fund of support pay for? (扶持基金) */
public final class WhoIsGivenAGrant {

    private WhoIsGivenAGrant() {}

    /**
     * Prints the answer.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        GrantStandard standard = GrantStandard.of(StandardNorms.funding(), Office.DAY, StandardNorms.fundingExample());
        GrantRound.Builder round = GrantRound.builder();
        round.addFunds(new GrantFund(GrantFundKind.SUPPORT, Money.ofYuan(100_000)));
        apply(round, "elder-home", GrantField.LIVELIHOOD, Office.DAY.minusMonths(8), 50_000, 80, 82, 84);
        apply(round, "young-coders", GrantField.EMERGING, Office.DAY.minusMonths(20), 60_000, 88, 90, 89);
        apply(round, "choir", GrantField.GENERAL, Office.DAY.minusMonths(3), 50_000, 84, 84, 84);
        apply(round, "old-hands", GrantField.LIVELIHOOD, Office.DAY.minusYears(6), 40_000, 95, 95, 95);
        for (SelectionMethod method : SelectionMethod.values()) {
            GrantPlan plan = round.build().plan(standard, Office.DAY, method);
            out.println(method + ":");
            for (FundChoice choice : plan.choices()) {
                for (RankedGrant chosen : choice.selection().chosen()) {
                    out.println("  " + chosen.id() + ", " + chosen.points() + " points: " + chosen.cost() + " yuan");
                }
                out.println("  left: " + choice.selection().left());
            }
            if (method == SelectionMethod.IN_RANK_ORDER) {
                refusals(plan.decisions(), out);
                plan.findings().forEach(one -> out.println("  " + FindingLines.sentence(one, Locale.ENGLISH)));
            }
        }
    }

    private static void refusals(List<DecisionRecord> decisions, PrintStream out) {
        for (DecisionRecord decision : decisions) {
            decision.findings().stream()
                    .filter(one -> one.finding().sentence().isPresent())
                    .forEach(one -> out.println("  " + decision.subject() + " " + one.verdict() + ": "
                            + FindingLines.sentence(one.finding(), Locale.ENGLISH)));
        }
    }

    /** The third assessor is related to the choir. */
    private static void apply(
            GrantRound.Builder round, String id, GrantField field, LocalDate registered, long yuan, long... points) {
        GrantApplication.Builder application = GrantApplication.builder();
        application.id(GrantId.of(id)).applicant(OrganizationId.of(id)).registered(registered);
        application.applicantKind(OrganizationKind.PRIVATE_NON_ENTERPRISE).fund(GrantFundKind.SUPPORT);
        application.field(field).purpose(Purpose.of("start-up")).asked(Money.ofYuan(yuan));
        if (id.equals("choir")) {
            application.addRelated(ActorId.of("assessor-3"));
            round.addMarks(new PanelMark(GrantId.of(id), ActorId.of("assessor-4"), Ratio.of(83)));
        }
        round.addApplications(application.build());
        ImmutableList<ActorId> panel =
                ImmutableList.of(ActorId.of("assessor-1"), ActorId.of("assessor-2"), ActorId.of("assessor-3"));
        for (int i = 0; i < points.length; i++) {
            round.addMarks(new PanelMark(GrantId.of(id), panel.get(i), Ratio.of(points[i])));
        }
    }
}
