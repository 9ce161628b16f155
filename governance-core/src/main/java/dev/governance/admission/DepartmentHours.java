package dev.governance.admission;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import dev.governance.organization.OrganizationId;
import java.io.Serializable;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;

/**
 * The hours that one department causes (部门来源工时). Lists of them begin with the most hours; departments of the same hours follow
 * by id.
 *
 * @param department the department
 * @param hours person-hours a year; not negative
 */
@JsonPropertyOrder({"department", "hours"})
public record DepartmentHours(OrganizationId department, long hours) implements Serializable {

    private static final Comparator<DepartmentHours> MOST_FIRST =
            Comparator.comparingLong(DepartmentHours::hours).reversed().thenComparing(DepartmentHours::department);

    /**
     * Checks the hours.
     *
     * @throws IllegalArgumentException if they are negative
     */
    public DepartmentHours {
        Objects.requireNonNull(department, "department");
        checkArgument(hours >= 0, "hours are negative: %s", hours);
    }

    static ImmutableList<DepartmentHours> list(Map<OrganizationId, Long> hours) {
        return hours.entrySet().stream()
                .map(entry -> new DepartmentHours(entry.getKey(), entry.getValue()))
                .sorted(MOST_FIRST)
                .collect(ImmutableList.toImmutableList());
    }
}
