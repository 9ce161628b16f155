package dev.governance.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSortedSet;
import dev.governance.policy.AnalysisFinding.Kind;
import java.util.EnumSet;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** What a review finds, compared with what is seen when all cases are tried. */
class ReviewProperties {

    private static final EnumSet<Kind> ALWAYS_ANSWERED = EnumSet.range(Kind.NEVER_APPLIES, Kind.GAP);

    @Provide
    Arbitrary<PolicyTree<SmallCase>> policies() {
        return SmallPolicies.policies();
    }

    @Property(tries = 10_000)
    void findsWhatIsSeenWhenAllCasesAreTried(@ForAll("policies") PolicyTree<SmallCase> policy) {
        compare(policy);
    }

    /** Of every kind there are findings, so that none is compared in vain. */
    @Tag("long")
    @Property(tries = 100_000)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void findsInManyPoliciesWhatIsSeenWhenAllCasesAreTried(@ForAll("policies") PolicyTree<SmallCase> policy) {
        PolicyReview review = compare(policy);
        for (Kind kind : ALWAYS_ANSWERED) {
            Statistics.label(kind.name())
                    .collect(!review.findings(kind).isEmpty())
                    .coverage(coverage -> coverage.check(true).count(count -> count > 300));
        }
    }

    private static PolicyReview compare(PolicyTree<SmallCase> policy) {
        PolicyReview review = PolicyAnalysis.of(policy).review();
        ReviewTrial trial = new ReviewTrial(policy);

        assertTrue(review.isComplete());
        assertEquals(trial.findings(), told(review));
        review.findings().forEach(finding -> assertTrue(trial.isShown(finding), finding::toString));
        return review;
    }

    private static ImmutableSortedSet<String> told(PolicyReview review) {
        TreeSet<String> told = new TreeSet<>();
        review.findings().forEach(finding -> told.add(finding.kind() + " " + finding.rules()));
        assertEquals(told.size(), review.findings().size());
        return ImmutableSortedSet.copyOf(told);
    }
}
