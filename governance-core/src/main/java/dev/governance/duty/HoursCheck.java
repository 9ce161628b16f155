package dev.governance.duty;

import com.google.common.collect.ImmutableList;
import dev.governance.basics.Finding;
import dev.governance.basics.Finding.Severity;
import dev.governance.organization.OrganizationId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whether the hours of a body's lines are those that it states (工时核对). What stands in the inventory twice counts once. */
final class HoursCheck {

    private record Counted(long hours, int uncounted) {
        private Counted plus(DutyAssignment line) {
            return new Counted(
                    Math.addExact(hours, line.hours().orElse(0L)),
                    uncounted + (line.hours().isEmpty() ? 1 : 0));
        }
    }

    private HoursCheck() {}

    static ImmutableList<Finding> of(List<StatedHours> stated, List<ReviewedLine> lines) {
        if (stated.isEmpty()) {
            return ImmutableList.of();
        }
        Map<OrganizationId, Counted> counted = new HashMap<>();
        for (ReviewedLine line : lines) {
            Counted before = counted.getOrDefault(line.line.body(), new Counted(0, 0));
            counted.put(line.line.body(), before.plus(line.line));
        }
        return stated.stream()
                .filter(each -> differs(each, counted.getOrDefault(each.body(), new Counted(0, 0))))
                .map(each -> told(each, counted.getOrDefault(each.body(), new Counted(0, 0))))
                .collect(ImmutableList.toImmutableList());
    }

    /** Lines without hours may be the rest of what is stated, but never make it less. */
    private static boolean differs(StatedHours stated, Counted counted) {
        return counted.uncounted() == 0 ? stated.hours() != counted.hours() : stated.hours() < counted.hours();
    }

    private static Finding told(StatedHours stated, Counted counted) {
        return Finding.builder("duty.hours-differ")
                .severity(Severity.WARNING)
                .subject(stated.body().value())
                .putValues("body", stated.body().value())
                .putValues("stated", Long.toString(stated.hours()))
                .putValues("counted", Long.toString(counted.hours()))
                .putValues("uncounted", Integer.toString(counted.uncounted()))
                .build();
    }
}
