package dev.governance.funding;

import static com.google.common.base.Preconditions.checkState;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.governance.basics.Finding;
import dev.governance.basics.Money;
import dev.governance.organization.OrganizationId;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The budget of a year (预算): the units of one government and the lines of each.
 *
 * <p>Units form one tree. A unit stands in the budget of the nearest {@linkplain BudgetUnitKind#isBudgetLevel() budget level} at or above
 * it: a town in its own, a subdistrict office, a department and a community in that of the county or the town.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableBudget.class)
@JsonDeserialize(as = ImmutableBudget.class)
@JsonPropertyOrder({"year", "units", "lines"})
public abstract class Budget implements Serializable {

    Budget() {}

    /**
     * Returns the year.
     *
     * @return 1 to 9998
     */
    public abstract int year();

    /**
     * Returns the units.
     *
     * @return one of them, a budget level, without a parent; each under a unit that is there
     */
    public abstract ImmutableList<BudgetUnit> units();

    /**
     * Returns the lines.
     *
     * @return each of a unit that is there, each id once
     */
    public abstract ImmutableList<BudgetLine> lines();

    /**
     * Returns the units by their ids.
     *
     * @return the units in their order
     */
    @Value.Lazy
    @JsonIgnore
    public ImmutableMap<OrganizationId, BudgetUnit> unitsById() {
        return units().stream().collect(toImmutableMap(BudgetUnit::id, unit -> unit, (first, second) -> first));
    }

    /**
     * Returns the lines by their ids.
     *
     * @return the lines in their order
     */
    @Value.Lazy
    @JsonIgnore
    public ImmutableMap<BudgetLineId, BudgetLine> linesById() {
        return lines().stream().collect(toImmutableMap(BudgetLine::id, line -> line, (first, second) -> first));
    }

    /**
     * Returns in whose budget each unit stands.
     *
     * @return the budget level by unit, a level itself included
     */
    @Value.Lazy
    @JsonIgnore
    public ImmutableMap<OrganizationId, OrganizationId> levels() {
        ImmutableMap.Builder<OrganizationId, OrganizationId> levels = ImmutableMap.builder();
        for (BudgetUnit unit : units()) {
            level(unit).ifPresent(level -> levels.put(unit.id(), level.id()));
        }
        return levels.buildKeepingLast();
    }

    private Optional<BudgetUnit> level(BudgetUnit unit) {
        BudgetUnit at = unit;
        for (int steps = 0; steps <= units().size(); steps++) {
            if (at.kind().isBudgetLevel()) {
                return Optional.of(at);
            }
            Optional<BudgetUnit> above = at.parent().map(unitsById()::get);
            if (above.isEmpty()) {
                return Optional.empty();
            }
            at = above.get();
        }
        return Optional.empty();
    }

    /**
     * Adds up what the lines of one kind in one book hold in the budget of a level.
     *
     * @param level the budget level
     * @param kind the kind of lines
     * @param book the book
     * @return the sum; nothing for a unit that is no level
     */
    public final Money total(OrganizationId level, BudgetLineKind kind, BudgetBook book) {
        return Money.sum(lines().stream()
                .filter(line -> line.kind() == kind && line.book() == book)
                .filter(line -> level.equals(levels().get(line.unit())))
                .map(BudgetLine::amount)
                .collect(toImmutableList()));
    }

    /**
     * Reviews the budget: balance and reserve of each budget level, and what stands where there is none.
     *
     * <p>Codes: {@code funding.deficit}, {@code funding.reserve-below}, {@code funding.reserve-above} and
     * {@code funding.no-budget-level}. The base of the reserve is general expenditure with the reserve in it, which is a line of
     * expenditure; that is how this library reads 预算法 art. 40.
     *
     * @param standard the numbers in force
     * @return what was found, level by level in the order of the units
     */
    public final ImmutableList<Finding> review(BudgetStandard standard) {
        return BudgetInspection.of(this, requireNonNull(standard, "standard"));
    }

    /**
     * Returns a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        checkState(year() >= 1 && year() <= 9998, "the year %s", year());
        checkState(unitsById().size() == units().size(), "two budget units have one id: %s", units());
        checkState(linesById().size() == lines().size(), "two budget lines have one id: %s", lines());
        checkState(
                units().stream().filter(unit -> unit.parent().isEmpty()).count() == 1,
                "one budget unit stands at the top");
        units().forEach(unit ->
                checkState(levels().containsKey(unit.id()), "budget unit %s stands under no budget level", unit.id()));
        lines().forEach(line -> checkState(
                unitsById().containsKey(line.unit()),
                "budget line %s is of %s, which is not there",
                line.id(),
                line.unit()));
    }

    /** Builds a {@link Budget}. */
    public static final class Builder extends ImmutableBudget.Builder {
        Builder() {}
    }
}
