package dev.governance.organization.chart;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.governance.organization.OrganizationId;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Looks for a circle among the links of a chart.
 *
 * <p>Bodies that cannot be in one are peeled off first, all links taken together: those with nobody below, one after the other.
 * Most charts are gone then, in one pass. What is left is walked upwards from each link on its first day, since a circle of any
 * day stands on the first day of its latest link too.
 */
final class Circles {

    private final OrganizationChart chart;
    private final Map<OrganizationId, Integer> below = new HashMap<>();

    private Circles(OrganizationChart chart) {
        this.chart = chart;
    }

    /** Returns the bodies of one circle, from the one that was found first upwards; empty where there is none. */
    static ImmutableList<OrganizationId> find(OrganizationChart chart) {
        return new Circles(chart).search();
    }

    private ImmutableList<OrganizationId> search() {
        chart.links().forEach(link -> below.merge(link.parent(), 1, Integer::sum));
        Deque<OrganizationId> bare = new ArrayDeque<>();
        chart.byId().keySet().stream().filter(id -> !below.containsKey(id)).forEach(bare::add);
        while (!bare.isEmpty()) {
            for (ChartLink link : chart.upwards().get(bare.remove())) {
                if (below.merge(link.parent(), -1, Integer::sum) == 0) {
                    below.remove(link.parent());
                    bare.add(link.parent());
                }
            }
        }
        for (ChartLink link : chart.links()) {
            if (below.containsKey(link.child())) {
                ImmutableList<OrganizationId> circle = walk(link);
                if (!circle.isEmpty()) {
                    return circle;
                }
            }
        }
        return ImmutableList.of();
    }

    private ImmutableList<OrganizationId> walk(ChartLink link) {
        LocalDate day = link.during().from().orElse(LocalDate.MIN);
        Set<OrganizationId> seen = new LinkedHashSet<>();
        Optional<OrganizationId> at = Optional.of(link.child());
        while (at.isPresent() && seen.add(at.get())) {
            at = chart.parentOf(at.get(), day);
        }
        return at.map(back -> seen.stream().dropWhile(id -> !id.equals(back)).collect(toImmutableList()))
                .orElse(ImmutableList.of());
    }
}
