package dev.governance.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSet;
import java.util.EnumSet;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

class SatisfiabilityProperties {

    @Provide
    Arbitrary<Condition<SmallCase>> conditions() {
        return SmallPolicies.conditions();
    }

    @Provide
    Arbitrary<PolicyTree<SmallCase>> policies() {
        return SmallPolicies.policies();
    }

    @Property(tries = 10_000)
    void aConditionIsSatisfiableWhereOneOfAllCasesSatisfiesIt(@ForAll("conditions") Condition<SmallCase> condition) {
        compare(condition);
    }

    @Tag("long")
    @Property(tries = 200_000)
    void manyConditionsAreSatisfiableWhereACaseSatisfiesThem(@ForAll("conditions") Condition<SmallCase> condition) {
        compare(condition);
    }

    private static void compare(Condition<SmallCase> condition) {
        Layout<SmallCase> layout = Layout.of(condition.reads());
        List<Row<SmallCase>> rows = SmallCase.completions(layout.nothing());
        Satisfiability<SmallCase> answer = PolicyAnalysis.solve(condition, PolicyAnalysis.BUDGET);

        boolean satisfiable = rows.stream().anyMatch(row -> Naive.holds(condition, row));
        assertEquals(satisfiable, answer.isSatisfiable());
        assertEquals(!satisfiable, answer.isRefuted());
        if (answer instanceof Satisfiability.Satisfiable<SmallCase> found) {
            assertTrue(Naive.holds(condition, found.witness().row(layout)));
        }
    }

    @Property(tries = 10_000)
    void eachVerdictIsFoundWhereOneOfAllCasesGetsIt(@ForAll("policies") PolicyTree<SmallCase> policy) {
        Layout<SmallCase> layout = Layout.of(policy.reads());
        EnumSet<Verdict> possible = EnumSet.noneOf(Verdict.class);
        SmallCase.completions(layout.nothing())
                .forEach(row -> possible.add(Naive.decide(policy, row).verdict()));

        for (Verdict verdict : Verdict.values()) {
            Satisfiability<SmallCase> answer =
                    PolicyAnalysis.of(policy).find(EnumSet.of(verdict), PolicyAnalysis.BUDGET);
            assertEquals(possible.contains(verdict), answer.isSatisfiable());
            assertEquals(!possible.contains(verdict), answer.isRefuted());
        }
    }

    /** Every formula is true at exactly the cases that it is about, whatever set of verdicts is asked for. */
    @Property(tries = 10_000)
    void formulasSayWhatPoliciesSay(@ForAll("policies") PolicyTree<SmallCase> policy, @ForAll int bits) {
        int verdicts = bits & VerdictFormulas.ALL;
        Interrogation<SmallCase> interrogation = Interrogation.of(policy.reads(), PolicyAnalysis.BUDGET);
        RuleFormulas<SmallCase> formulas = interrogation.about(policy);
        for (Row<SmallCase> row : SmallCase.completions(interrogation.layout().nothing())) {
            Domains at = new Interrogation<>(row, ImmutableSet.of(), 1).space().domains();
            Naive.Said said = Naive.decide(policy, row);
            boolean among = VerdictFormulas.contains(verdicts, said.verdict());
            assertEquals(Truth.of(among), at.truth(formulas.verdict(verdicts)));
            assertEquals(Truth.of(!among), at.truth(formulas.verdict(verdicts).negated()));
            for (Rule<SmallCase> rule : formulas.places().keySet()) {
                boolean fires = said.fired().contains(rule.id().value());
                assertEquals(Truth.of(fires), at.truth(formulas.fires(rule)));
            }
        }
    }
}
