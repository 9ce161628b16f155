package dev.governance.policy;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import dev.governance.house.types.Samples;
import java.math.BigInteger;

/** Samples of what analysis tells. */
final class AnalysisSamples {

    private AnalysisSamples() {}

    static void giveTo(Samples samples) {
        AnalysisFinding gap = finding(AnalysisFinding.Kind.GAP);
        AnalysisFinding hidden = finding(AnalysisFinding.Kind.HIDDEN);
        samples.give(AnalysisFinding.class, gap, hidden);
        samples.give(PolicyReview.class, review(gap), review(hidden));
        samples.give(
                Completion.class,
                Completion.builder().addPossible(Verdict.ADMIT).build(),
                completion(Doubt.usedUp()));
        Remedy free = remedy(0);
        Remedy dear = remedy(200);
        samples.give(Remedy.class, free, dear);
        samples.give(Remedies.class, remedies(free), remedies(dear));
        samples.give(
                Satisfiability.Satisfiable.class,
                new Satisfiability.Satisfiable<>(Assignment.<SmallCase>empty()),
                new Satisfiability.Satisfiable<>(Assignment.<SmallCase>empty().with(SmallCase.F, true)));
    }

    private static AnalysisFinding finding(AnalysisFinding.Kind kind) {
        AnalysisFinding.Builder finding = AnalysisFinding.builder(kind);
        finding.addRules(RuleId.of("R01")).addVerdicts(Verdict.REFUSE);
        return finding.witness(ImmutableSortedMap.of("hours", "3")).build();
    }

    private static PolicyReview review(AnalysisFinding finding) {
        return ImmutablePolicyReview.builder().addFindings(finding).build();
    }

    private static Completion completion(Doubt doubt) {
        Completion.Builder completion = Completion.builder();
        completion
                .addPossible(Verdict.ADMIT, Verdict.REFUSE)
                .addMissing("hours")
                .doubt(doubt);
        return completion.build();
    }

    private static Remedy remedy(long cost) {
        Remedy.Builder remedy = Remedy.builder();
        remedy.cost(BigInteger.valueOf(cost)).addChanges(new Remedy.Change("funding", "3000", "3200"));
        return remedy.addPossible(Verdict.ADMIT).build();
    }

    private static Remedies remedies(Remedy remedy) {
        Remedies.Builder remedies = Remedies.builder();
        return remedies.addRemedies(remedy).addHeldFixed("required").build();
    }

    static ImmutableMap<Class<?>, String> notOnTheWire() {
        String byAttribute = "holds facts by their attributes, which are code; their texts are written in findings";
        return ImmutableMap.of(
                Satisfiability.Satisfiable.class, byAttribute,
                PolicyComparison.Different.class, byAttribute,
                Shadow.Shadowed.class, "holds a decision, whose record is the value on the wire");
    }

    static ImmutableMap<Class<?>, String> noValues() {
        return ImmutableMap.of(
                Shadow.class, "holds two policies and the reading of ids, which are code",
                PolicyAnalysis.class, "holds a policy, which is written by name in a document");
    }
}
