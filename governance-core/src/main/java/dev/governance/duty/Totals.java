package dev.governance.duty;

import com.google.common.collect.ImmutableList;
import java.util.EnumMap;
import java.util.Map;

/** Adds up lines and hours, each line once for its standing and once for its actor. */
final class Totals {

    private static final class Sum {
        private int lines;
        private long hours;
        private int uncounted;

        private void add(DutyAssignment line) {
            lines++;
            hours = Math.addExact(hours, line.hours().orElse(0L));
            uncounted += line.hours().isEmpty() ? 1 : 0;
        }
    }

    private final Map<LineStanding, Sum> byStanding = new EnumMap<>(LineStanding.class);
    private final Map<DutyActor, Sum> byActor = new EnumMap<>(DutyActor.class);

    void add(ReviewedLine line) {
        byStanding.computeIfAbsent(line.standing(), standing -> new Sum()).add(line.line);
        byActor.computeIfAbsent(line.line.actor(), actor -> new Sum()).add(line.line);
    }

    ImmutableList<StandingTotal> standings() {
        return byStanding.entrySet().stream()
                .map(each -> new StandingTotal(
                        each.getKey(), each.getValue().lines, each.getValue().hours, each.getValue().uncounted))
                .collect(ImmutableList.toImmutableList());
    }

    ImmutableList<ActorTotal> actors() {
        return byActor.entrySet().stream()
                .map(each -> new ActorTotal(
                        each.getKey(), each.getValue().lines, each.getValue().hours, each.getValue().uncounted))
                .collect(ImmutableList.toImmutableList());
    }
}
