package dev.governance.organization.chart;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.governance.organization.OrganizationId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What every chart keeps: bodies are known, have one body above them at a time, and go in no circle. */
final class ChartRules {

    private ChartRules() {}

    static void check(OrganizationChart chart) {
        Set<OrganizationId> known = new HashSet<>();
        for (ChartUnit unit : chart.units()) {
            OrganizationId id = unit.organization().id();
            checkState(known.add(id), "%s stands twice on the chart", id);
        }
        for (ChartLink link : chart.links()) {
            checkKnown(known, link.child(), "a link");
            checkKnown(known, link.parent(), "a link");
        }
        chart.memberships().forEach(one -> checkKnown(known, one.organization(), "a membership"));
        for (Reorganization event : chart.reorganizations()) {
            Sets.union(event.before(), event.after()).forEach(id -> checkKnown(known, id, "a reorganization"));
        }
        checkState(
                ImmutableSet.copyOf(chart.memberships()).size()
                        == chart.memberships().size(),
                "a membership stands twice");
        checkState(
                ImmutableSet.copyOf(chart.reorganizations()).size()
                        == chart.reorganizations().size(),
                "a reorganization stands twice");
        chart.upwards().asMap().values().forEach(ChartRules::checkOneParent);
        ImmutableList<OrganizationId> circle = Circles.find(chart);
        checkState(circle.isEmpty(), "bodies stand above one another in a circle: %s", circle);
    }

    private static void checkKnown(Set<OrganizationId> known, OrganizationId id, String where) {
        checkState(known.contains(id), "%s names %s, which is not on the chart", where, id);
    }

    private static void checkOneParent(Collection<ChartLink> links) {
        if (links.size() < 2) {
            return;
        }
        List<ChartLink> ordered = new ArrayList<>(links);
        ordered.sort(Comparator.comparing(link -> link.during().from().orElse(LocalDate.MIN)));
        for (int i = 1; i < ordered.size(); i++) {
            ChartLink earlier = ordered.get(i - 1);
            ChartLink later = ordered.get(i);
            checkState(
                    !earlier.during().overlaps(later.during()),
                    "%s stands below %s and %s at the same time",
                    later.child(),
                    earlier.parent(),
                    later.parent());
        }
    }
}
