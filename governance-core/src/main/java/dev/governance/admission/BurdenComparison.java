package dev.governance.admission;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import dev.governance.organization.OrganizationId;
import java.io.Serializable;
import java.util.Comparator;
import java.util.Objects;
import java.util.TreeSet;

/**
 * The burden of communities before and after (减负前后对比).
 *
 * <p>Changes are after minus before: below zero where the burden fell.
 *
 * @param before the burden before
 * @param after the burden after
 */
@JsonPropertyOrder({"before", "after"})
public record BurdenComparison(BurdenIndex before, BurdenIndex after) implements Serializable {

    /**
     * How the hours of one department changed (部门来源变化).
     *
     * @param department the department
     * @param before its hours before
     * @param after its hours after
     */
    @JsonPropertyOrder({"department", "before", "after"})
    public record Source(OrganizationId department, long before, long after) implements Serializable {

        /** Checks that nothing is null. */
        public Source {
            Objects.requireNonNull(department, "department");
        }

        /**
         * Returns the change.
         *
         * @return hours after minus hours before
         */
        public long change() {
            return after - before;
        }
    }

    /** Checks that nothing is null. */
    public BurdenComparison {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }

    /**
     * Returns the change in the number of things of a kind.
     *
     * @param kind the kind
     * @return the number after minus the number before
     */
    public long change(SubjectKind kind) {
        return after.count(kind) - before.count(kind);
    }

    /**
     * Returns the change in hours.
     *
     * @return hours after minus hours before
     */
    public long change() {
        return after.hours() - before.hours();
    }

    /**
     * Returns the change in the hours from one origin and of one nature.
     *
     * @param origin who wants the work
     * @param nature what it is
     * @return hours after minus hours before
     */
    public long change(WorkOrigin origin, WorkNature nature) {
        return after.hours(origin, nature) - before.hours(origin, nature);
    }

    /**
     * Tells whether all hours were counted on both sides, so that the changes in hours are whole.
     *
     * @return true if no thing on either side lacks its hours
     */
    @JsonIgnore
    public boolean isComplete() {
        return before.uncounted() == 0 && after.uncounted() == 0;
    }

    /**
     * Returns the departments of both sides.
     *
     * @return each with its hours, the largest fall first; the same change by id
     */
    public ImmutableList<Source> sources() {
        TreeSet<OrganizationId> departments = new TreeSet<>();
        before.sources().forEach(source -> departments.add(source.department()));
        after.sources().forEach(source -> departments.add(source.department()));
        return departments.stream()
                .map(department -> new Source(department, before.hours(department), after.hours(department)))
                .sorted(Comparator.comparingLong(Source::change).thenComparing(Source::department))
                .collect(toImmutableList());
    }
}
