package dev.governance.organization.chart;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.governance.basics.Share;
import dev.governance.organization.OrganizationId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Counts a chart, each body and each link once. */
final class Measuring {

    private Measuring() {}

    static ChartShape shape(OrganizationChart chart, LocalDate day) {
        Map<OrganizationId, Long> spans = spans(chart, day);
        Map<ChartLevel, List<ChartUnit>> byLevel = new EnumMap<>(ChartLevel.class);
        chart.on(day)
                .forEach(unit -> byLevel.computeIfAbsent(unit.level(), level -> new ArrayList<>())
                        .add(unit));
        ImmutableList<LevelShape> levels = byLevel.entrySet().stream()
                .map(level -> level(level.getKey(), level.getValue(), spans))
                .collect(toImmutableList());
        long staff = levels.stream().mapToLong(LevelShape::staff).sum();
        long front = levels.stream().mapToLong(LevelShape::frontLine).sum();
        return ChartShape.builder()
                .levels(levels)
                .staff(staff)
                .frontLine(front)
                .frontLineShare(staff == 0 ? Optional.empty() : Optional.of(Share.of(front, staff)))
                .build();
    }

    /** Returns how many bodies stand right below each on a day. */
    static Map<OrganizationId, Long> spans(OrganizationChart chart, LocalDate day) {
        Map<OrganizationId, Long> spans = new HashMap<>();
        chart.on(day)
                .forEach(unit -> chart.parentOf(unit.organization().id(), day)
                        .ifPresent(parent -> spans.merge(parent, 1L, Long::sum)));
        return spans;
    }

    private static LevelShape level(ChartLevel level, List<ChartUnit> units, Map<OrganizationId, Long> spans) {
        return LevelShape.builder()
                .level(level)
                .bodies(units.size())
                .posts(units.stream().mapToLong(ChartUnit::posts).sum())
                .staff(units.stream().mapToLong(ChartUnit::staff).sum())
                .frontLine(units.stream().mapToLong(ChartUnit::frontLine).sum())
                .widestSpan(units.stream()
                        .mapToLong(
                                unit -> spans.getOrDefault(unit.organization().id(), 0L))
                        .max()
                        .orElse(0))
                .mirrored(units.stream()
                        .filter(unit -> unit.mirrors().isPresent())
                        .count())
                .open(units.stream()
                        .filter(unit -> unit.openness() != Openness.CLOSED)
                        .count())
                .build();
    }
}
