package dev.governance.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import dev.governance.testkit.FactsDomain;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** Sorted sets keep one of two that compare as equal: so only equal ones may. */
@Domain(FactsDomain.class)
class OrdersProperties {

    private static <V extends Comparable<V>> void isATotalOrder(V a, V b, V c) {
        assertEquals(a.equals(b), a.compareTo(b) == 0, () -> a + " and " + b);
        assertEquals(Integer.signum(a.compareTo(b)), -Integer.signum(b.compareTo(a)));
        assertTrue(a.compareTo(b) > 0 || b.compareTo(c) > 0 || a.compareTo(c) <= 0);
    }

    @Property
    void findingsOfRules(@ForAll RuleFinding a, @ForAll RuleFinding b, @ForAll RuleFinding c) {
        isATotalOrder(a, b, c);
        assertTrue(a.compareTo(b) <= 0 || a.verdict().compareTo(b.verdict()) >= 0);
        assertTrue(a.verdict() != b.verdict()
                || Integer.signum(a.compareTo(b)) == Integer.signum(a.rule().compareTo(b.rule()))
                || a.rule().equals(b.rule()));
    }

    @Property
    void obligations(@ForAll Obligation a, @ForAll Obligation b, @ForAll Obligation c) {
        isATotalOrder(a, b, c);
    }

    @Property
    void references(@ForAll PolicyReference a, @ForAll PolicyReference b, @ForAll PolicyReference c) {
        isATotalOrder(a, b, c);
    }

    @Property
    void aSetLosesNothing(@ForAll List<RuleFinding> findings, @ForAll List<Obligation> obligations) {
        assertEquals(
                ImmutableSet.copyOf(findings).size(),
                ImmutableSortedSet.copyOf(findings).size());
        assertEquals(
                ImmutableSet.copyOf(obligations).size(),
                ImmutableSortedSet.copyOf(obligations).size());
    }
}
