package dev.governance.admission;

import static com.google.common.base.Preconditions.checkState;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import dev.governance.basics.Share;
import dev.governance.organization.OrganizationId;
import dev.governance.place.DivisionCode;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.immutables.value.Value;

/**
 * The burden of communities (社区负担指数), counted and not felt: how many tasks, ledgers, plates, certificates, apps and
 * assessments, and how many hours, from whom.
 *
 * <p>An index holds the things that it counts, so that it can be asked again for one community. Hours that nobody counted are not
 * taken for none: {@link #uncounted} tells how many things have none. Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableBurdenIndex.class)
@JsonDeserialize(as = ImmutableBurdenIndex.class)
@JsonPropertyOrder({"items"})
public abstract class BurdenIndex implements Serializable {

    BurdenIndex() {}

    /**
     * Returns what is counted.
     *
     * @return the things, each once
     */
    public abstract ImmutableList<BurdenItem> items();

    /**
     * Returns how many things of a kind there are.
     *
     * @param kind the kind
     * @return the number
     */
    public final long count(SubjectKind kind) {
        return items().stream().filter(item -> item.kind() == kind).count();
    }

    /**
     * Returns the hours of all things.
     *
     * @return person-hours a year, as far as they were counted
     */
    public final long hours() {
        return items().stream().mapToLong(item -> item.hours().orElse(0L)).sum();
    }

    /**
     * Returns the hours from one origin and of one nature.
     *
     * @param origin who wants the work
     * @param nature what it is
     * @return person-hours a year, as far as they were counted
     */
    public final long hours(WorkOrigin origin, WorkNature nature) {
        return items().stream()
                .filter(item -> item.origin() == origin && item.nature() == nature)
                .mapToLong(item -> item.hours().orElse(0L))
                .sum();
    }

    /**
     * Returns the hours that a department causes.
     *
     * @param department the department
     * @return person-hours a year, as far as they were counted
     */
    public final long hours(OrganizationId department) {
        return items().stream()
                .filter(item -> item.department().equals(Optional.of(department)))
                .mapToLong(item -> item.hours().orElse(0L))
                .sum();
    }

    /**
     * Returns the part of all hours that is administration from above.
     *
     * @return the part; absent where no hour was counted
     */
    public final Optional<Share> administrationFromAbove() {
        return hours() == 0
                ? Optional.empty()
                : Optional.of(Share.of(hours(WorkOrigin.FROM_ABOVE, WorkNature.ADMINISTRATION), hours()));
    }

    /**
     * Returns how many things have hours that nobody counted.
     *
     * @return the number; the hours of this index are complete if it is 0
     */
    public final long uncounted() {
        return items().stream().filter(item -> item.hours().isEmpty()).count();
    }

    /**
     * Returns the departments by the hours that they cause.
     *
     * @return each department that puts something on communities, the most hours first
     */
    public final ImmutableList<DepartmentHours> sources() {
        Map<OrganizationId, Long> hours = new TreeMap<>();
        items().forEach(item -> item.department()
                .ifPresent(department -> hours.merge(department, item.hours().orElse(0L), Math::addExact)));
        return DepartmentHours.list(hours);
    }

    /**
     * Returns the index of one community.
     *
     * @param community its code
     * @return the index of the things that it carries
     */
    public final BurdenIndex of(DivisionCode community) {
        return of(items().stream()
                .filter(item -> item.community().equals(community))
                .collect(toImmutableList()));
    }

    /**
     * Returns an index.
     *
     * @param items what is counted
     * @return the index
     * @throws IllegalStateException if a thing is named twice
     */
    public static BurdenIndex of(List<BurdenItem> items) {
        return ImmutableBurdenIndex.builder().addAllItems(items).build();
    }

    /**
     * Returns the index of the work in a register that is going on.
     *
     * @param register the register
     * @return the index, of administration from above alone
     */
    public static BurdenIndex from(AdmissionRegister register) {
        return of(register.records().stream()
                .flatMap(record -> BurdenItem.from(record).stream())
                .collect(toImmutableList()));
    }

    @Value.Check
    void check() {
        Set<WorkId> ids = new HashSet<>();
        items().forEach(item -> checkState(ids.add(item.id()), "%s is counted twice", item.id()));
    }
}
