package dev.governance.policy;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A change of some variables. Of two plans the better one costs less, then changes fewer attributes, then attributes whose
 * names come first, then has the lesser values.
 *
 * @param cost what it costs
 * @param attributes the names of the attributes that change
 * @param values the values of all changeable variables
 */
record Plan(BigInteger cost, ImmutableSortedSet<String> attributes, List<Long> values) implements Comparable<Plan> {

    private static final Comparator<Plan> ORDER = Comparator.comparing(Plan::cost)
            .thenComparingInt(plan -> plan.attributes().size())
            .thenComparing(Plan::attributes, Ordering.<String>natural().lexicographical())
            .thenComparing(Plan::values, Ordering.<Long>natural().lexicographical());

    static Plan of(List<Changeable> changeable, Point point) {
        BigInteger cost = BigInteger.ZERO;
        ImmutableSortedSet.Builder<String> attributes = ImmutableSortedSet.naturalOrder();
        List<Long> values = new ArrayList<>();
        for (Changeable part : changeable) {
            long value = part.value(point);
            cost = cost.add(part.cost(value));
            if (value != part.original()) {
                attributes.add(part.attribute());
            }
            values.add(value);
        }
        return new Plan(cost, attributes.build(), values);
    }

    /** Returns a plan that no plan within some domains is better than, by cost and number of attributes. */
    static Plan bound(List<Changeable> changeable, Domains domains, Space space) {
        Point nearest = space.point(domains);
        changeable.forEach(part -> part.write(part.nearest(domains), nearest));
        return of(changeable, nearest);
    }

    /** Tells whether every plan with this bound is worse than another plan. */
    boolean boundsWorseThan(Plan other) {
        int costs = cost.compareTo(other.cost);
        return costs > 0 || (costs == 0 && attributes.size() > other.attributes.size());
    }

    @Override
    public int compareTo(Plan other) {
        return ORDER.compare(this, other);
    }
}
