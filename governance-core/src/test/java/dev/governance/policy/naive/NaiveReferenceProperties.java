package dev.governance.policy.naive;

import dev.governance.policy.AdmissionPolicy;
import dev.governance.testkit.Facts;
import dev.governance.testkit.FactsArbitraries;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;

/**
 * The kernel beside the naive reference. A comparison is one policy on one subject with all that is promised of its
 * decision; each try makes twelve, so that the normal run of 1,000 tries makes 12,000 and the long one 120,000.
 */
class NaiveReferenceProperties {

    private static final int MOST_COMPLETIONS = 64;
    private static final int SUBJECTS = 12;

    @Provide
    Arbitrary<Paper> papers() {
        return Papers.all();
    }

    @Provide
    Arbitrary<Paper> largePapers() {
        return Papers.large();
    }

    /** Subjects of which all is known, each with the order in which facts are forgotten, and some rules. */
    @Provide
    Arbitrary<List<Tuple.Tuple3<Facts, List<String>, Set<String>>>> cases() {
        Arbitrary<List<String>> order =
                Arbitraries.shuffle(Completions.DOMAINS.keySet().asList());
        Arbitrary<Set<String>> rules =
                Arbitraries.integers().between(1, 99).map(i -> "R" + i).set().ofMaxSize(50);
        return net.jqwik.api.Combinators.combine(FactsArbitraries.completeFacts(), order, rules)
                .as(Tuple::of)
                .list()
                .ofSize(SUBJECTS);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void agreesWithTheReference(
            @ForAll("papers") Paper paper,
            @ForAll("cases") List<Tuple.Tuple3<Facts, List<String>, Set<String>>> cases) {
        compare(paper, cases);
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    void agreesWithTheReferenceOnManyRules(
            @ForAll("largePapers") Paper paper,
            @ForAll("cases") List<Tuple.Tuple3<Facts, List<String>, Set<String>>> cases) {
        compare(paper, cases);
    }

    @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
    @Tag("long")
    void agreesWithTheReferenceForLong(
            @ForAll("papers") Paper paper,
            @ForAll("cases") List<Tuple.Tuple3<Facts, List<String>, Set<String>>> cases) {
        compare(paper, cases);
    }

    private static void compare(Paper paper, List<Tuple.Tuple3<Facts, List<String>, Set<String>>> cases) {
        AdmissionPolicy<Facts> built = paper.built();
        for (int i = 0; i < cases.size(); i++) {
            Facts facts = cases.get(i).get1();
            // Every fourth subject is complete; of the others one, two, or as many facts are missing as can be tried
            // out.
            List<String> missing = forgotten(paper, cases.get(i).get2(), i % 4 == 3 ? MOST_COMPLETIONS : i % 4);
            for (String fact : missing) {
                facts = facts.without(fact);
            }
            compare(
                    new Comparison(paper, built, facts, missing),
                    built,
                    cases.get(i).get3());
            if (missing.isEmpty()) {
                new Comparison(paper, built, facts, missing).completeFactsGiveTheSame();
            }
        }
    }

    private static void compare(Comparison comparison, AdmissionPolicy<Facts> built, Set<String> rules) {
        comparison.everyVerdictThatMayComeIsPossible();
        comparison.findingsAndObligationsBoundWhatComes();
        comparison.everyFactThatCanMatterIsMissing();
        comparison.learningNarrows(built);
        comparison.theRulesToldDecide(rules);
        // Counts the comparisons in the report, and tells how often the possible verdicts are no more than come.
        Statistics.label("compared without a difference").collect(comparison.isExact() ? "exact" : "sound");
    }

    /** Forgets facts that the policy reads, as long as all completions can be tried. */
    private static List<String> forgotten(Paper paper, List<String> order, int most) {
        List<String> forgotten = new ArrayList<>();
        int completions = 1;
        for (String fact : order) {
            int values = Completions.DOMAINS.get(fact).size();
            if (forgotten.size() < most && paper.reads().contains(fact) && completions * values <= MOST_COMPLETIONS) {
                forgotten.add(fact);
                completions *= values;
            }
        }
        return forgotten;
    }
}
