package dev.governance.examples.stories;

import dev.governance.basics.DateSpan;
import dev.governance.basics.Finding;
import dev.governance.json.FindingSentences;
import dev.governance.organization.OrganizationId;
import dev.governance.policy.AdmissionPolicy;
import dev.governance.policy.Attributes;
import dev.governance.policy.Count;
import dev.governance.policy.Flag;
import dev.governance.policy.Rule;
import dev.governance.policy.Verdict;
import dev.governance.scoring.Points;
import dev.governance.scoring.ScoringPolicy;
import dev.governance.scoring.assessment.IndicatorId;
import dev.governance.scoring.assessment.Observation;
import dev.governance.scoring.assessment.PilotCall;
import dev.governance.scoring.assessment.PilotChoice;
import dev.governance.scoring.assessment.PilotEffect;
import dev.governance.scoring.assessment.PilotOutcome;
import dev.governance.scoring.assessment.PilotPlan;
import dev.governance.scoring.assessment.PilotReview;
import dev.governance.scoring.assessment.PilotStanding;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Which communities try something new, did it do any good, and shall all others follow? (试点遴选、评估与推广) */
public final class DidThePilotWork {

    /** A community that applies, invented. */
    private record Applicant(String id, String town, boolean agreed, long readiness) {}

    private static final Attributes<Applicant> OF = Attributes.of(Applicant.class);
    private static final Flag<Applicant> AGREED = OF.flag("agreed", Applicant::agreed);
    private static final Count<Applicant> READINESS = OF.count("readiness", 0, 100, Applicant::readiness);

    /** The residents' assembly agreed; sixty points are enough; then a lot decides, four in each town. */
    private static final PilotCall<Applicant> CALL = PilotCall.of(
                    one -> OrganizationId.of(one.id()),
                    Applicant::town,
                    AdmissionPolicy.strictestOf(
                            Rule.of("residents-agreed", Verdict.ADMIT, AGREED.isTrue()),
                            Rule.of("residents-did-not", Verdict.REFUSE, AGREED.isFalse())),
                    ScoringPolicy.points(READINESS),
                    Map.of("north", 4, "south", 4))
            .byLot(Points.of(60), 20260105);

    private DidThePilotWork() {}

    private static List<Applicant> applicants() {
        List<Applicant> all = new ArrayList<>();
        for (int i = 0; i < 22; i++) {
            all.add(new Applicant("c" + (10 + i), i % 2 == 0 ? "north" : "south", i != 6, 55 + i * 7 % 45));
        }
        return all;
    }

    private static PilotPlan plan(PilotChoice choice) {
        PilotPlan.Builder plan = PilotPlan.builder();
        plan.id("talk-before-works")
                .fixedOn(LocalDate.of(2026, 1, 5))
                .baseline(DateSpan.of(LocalDate.of(2026, 1, 10), LocalDate.of(2026, 2, 20)))
                .start(LocalDate.of(2026, 3, 1))
                .evaluation(DateSpan.of(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 10, 1)))
                .pilots(choice.of(PilotStanding.CHOSEN))
                .comparators(choice.of(PilotStanding.COMPARATOR))
                .addOutcomes(
                        new PilotOutcome(IndicatorId.of("satisfied"), true, false, BigDecimal.valueOf(3)),
                        new PilotOutcome(IndicatorId.of("days"), false, true, BigDecimal.valueOf(3)));
        choice.applicants().stream()
                .filter(one -> one.standing() == PilotStanding.CHOSEN || one.standing() == PilotStanding.COMPARATOR)
                .forEach(one -> plan.putStrata(one.unit(), one.stratum()));
        return plan.build();
    }

    private static Observation at(OrganizationId unit, String indicator, LocalDate day, long value) {
        return Observation.builder()
                .unit(unit)
                .indicator(IndicatorId.of(indicator))
                .on(day)
                .value(BigDecimal.valueOf(value))
                .assessor(OrganizationId.of("statistics-team"))
                .build();
    }

    /** Everybody gained three points of a hundred; pilots so many more; nobody is the same. */
    private static List<Observation> observed(PilotPlan plan, int effect) {
        LocalDate before = LocalDate.of(2026, 1, 20);
        LocalDate after = LocalDate.of(2026, 9, 10);
        List<Observation> all = new ArrayList<>();
        for (OrganizationId unit : plan.strata().keySet()) {
            int number = Integer.parseInt(unit.value().substring(1));
            int change = 3 + number * 5 % 4 + (plan.pilots().contains(unit) ? effect : 0);
            all.add(at(unit, "satisfied", before, 60 + number % 7));
            all.add(at(unit, "satisfied", after, 60 + number % 7 + change));
            all.add(at(unit, "days", before, 12 + number % 5));
            all.add(at(unit, "days", after, 11 + number % 5 + number * 3 % 4));
        }
        return all;
    }

    private static void review(PrintStream out, PilotPlan plan, int effect) {
        PilotReview review = PilotReview.of(plan, observed(plan, effect));
        for (PilotEffect one : review.effects()) {
            String interval = one.interval()
                    .map(found -> String.format(Locale.ROOT, "%.2f to %.2f", found.low(), found.high()))
                    .orElse("cannot be told");
            out.println(String.format(
                    Locale.ROOT,
                    "  %s: better by %.2f (%s), bar %s: %s",
                    one.outcome().indicator(),
                    one.improvement(),
                    interval,
                    one.outcome().guard()
                            ? "−" + one.outcome().bar()
                            : one.outcome().bar(),
                    one.verdict()));
        }
        for (Finding finding : review.findings()) {
            out.println("  ! " + FindingSentences.standard().sentence(finding).en());
        }
        out.println("  the figures argue for: " + review.verdict() + "; a competent body decides");
    }

    /**
     * Prints the answer.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PilotChoice choice = CALL.choose(applicants());
        for (PilotStanding standing : PilotStanding.values()) {
            out.println(standing + " " + choice.of(standing));
        }
        PilotPlan plan = plan(choice);
        out.println("Where the pilot does something:");
        review(out, plan, 6);
        out.println("Where it does nothing:");
        review(out, plan, 0);
        out.println("Where it does a little:");
        review(out, plan, 2);
    }
}
