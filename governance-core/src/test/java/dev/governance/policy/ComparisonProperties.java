package dev.governance.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.governance.policy.PolicyComparison.Aspect;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** Whether two versions decide alike, compared with what they say of all cases. */
class ComparisonProperties {

    @Provide
    Arbitrary<List<PolicyTree<SmallCase>>> versions() {
        return SmallPolicies.versions();
    }

    @Property(tries = 10_000)
    void tellsTwoVersionsApartWhereACaseDoes(
            @ForAll("versions") List<PolicyTree<SmallCase>> versions, @ForAll Aspect aspect) {
        compare(versions, aspect);
    }

    @Tag("long")
    @Property(tries = 200_000)
    void tellsManyVersionsApartWhereACaseDoes(
            @ForAll("versions") List<PolicyTree<SmallCase>> versions, @ForAll Aspect aspect) {
        compare(versions, aspect);
    }

    private static void compare(List<PolicyTree<SmallCase>> versions, Aspect aspect) {
        PolicyTree<SmallCase> first = versions.get(0);
        PolicyTree<SmallCase> second = versions.get(1);
        ImmutableSet<Attribute<SmallCase, ?>> reads =
                Sets.union(first.reads(), second.reads()).immutableCopy();
        List<Row<SmallCase>> cases = SmallCase.completions(Layout.of(reads).nothing());
        boolean alike = cases.stream().noneMatch(row -> differ(first, second, aspect, row));

        PolicyComparison<SmallCase> comparison = PolicyComparison.of(first, second, aspect, PolicyAnalysis.BUDGET);
        if (comparison instanceof PolicyComparison.Different<SmallCase> different) {
            Row<SmallCase> row = different.witness().row(Layout.of(reads));
            assertTrue(differ(first, second, aspect, row));
            assertEquals(
                    Naive.decide(first, row).verdict(),
                    different.first().verdict().orElseThrow());
            assertEquals(
                    Naive.decide(second, row).verdict(),
                    different.second().verdict().orElseThrow());
        }
        assertEquals(alike, comparison instanceof PolicyComparison.Alike<SmallCase>);
        assertEquals(!alike, comparison instanceof PolicyComparison.Different<SmallCase>);
    }

    private static boolean differ(
            PolicyTree<SmallCase> first, PolicyTree<SmallCase> second, Aspect aspect, Row<SmallCase> row) {
        Naive.Said one = Naive.decide(first, row);
        Naive.Said other = Naive.decide(second, row);
        return aspect == Aspect.VERDICT ? one.verdict() != other.verdict() : !one.equals(other);
    }
}
