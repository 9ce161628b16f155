package dev.governance.duty;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.governance.basics.DateSpan;
import dev.governance.basics.Finding;
import dev.governance.basics.Money;
import dev.governance.basics.NormUse;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * What a review of an inventory found (职责梳理结果): every line classified once, and everything that is wrong, with numbers and
 * sources.
 *
 * <p>Of lines:
 *
 * <ul>
 *   <li>{@code duty.duplicate}: the same body has the same work in the same place, or in one around it, twice on the same days;
 *   <li>{@code duty.no-basis}, {@code duty.unlisted}: it is on no list, and names no source, or names one;
 *   <li>{@code duty.on-negative-list}: a community body does what none may be asked to do;
 *   <li>{@code duty.catalogue-not-in-force}, {@code duty.basis-lapsed}: what it rests on does not hold on all of its days;
 *   <li>{@code duty.assist-matter-led}, {@code duty.handed-to-subdistrict}, {@code duty.misplaced-lead}: another body leads than the
 *       one whose duty it is; whoever was given powers for that duty may lead;
 *   <li>{@code duty.overlap-city-leads}, {@code duty.overlap}: two bodies lead in one place on the same days; a department of the
 *       city goes before one of the county where the place has that rule;
 *   <li>{@code duty.supervises-itself}: a body supervises what it does;
 *   <li>{@code duty.without-power}, {@code duty.powers-untold}: the body does the work and lacks a power for it (权责错位), or nothing
 *       is said of its powers;
 *   <li>{@code duty.unfunded}, {@code duty.workload-untold}: less money came with work for a community body than it costs, or nobody
 *       counted how much it is.
 * </ul>
 *
 * <p>Of duties, powers and bodies: {@code duty.orphan}, on some days nobody leads, {@code duty.power-without-duty} (权责错位) and
 * {@code duty.hours-differ}, what a body says it works is not what the inventory says. Work that went past the gate is found by
 * {@code admission}. A rule that the place does not have makes a warning in place of a fault.
 *
 * <p>Two lines meet where one place lies in the other and they have a day in common. The time grows in proportion to the lines, but
 * for sorting. The ways of matching are this library's own. Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableDutyReview.class)
@JsonDeserialize(as = ImmutableDutyReview.class)
@JsonPropertyOrder({"during", "findings", "exceptions", "standings", "actors", "shortfall", "uses"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class DutyReview implements Serializable {

    DutyReview() {}

    /**
     * Returns the days that were reviewed.
     *
     * @return the days
     */
    public abstract DateSpan during();

    /**
     * Returns what was found: what could not be checked, then line by line in the order of their ids, then duties in the order of
     * the catalogue, powers, and hours.
     *
     * @return the findings
     */
    public abstract ImmutableList<Finding> findings();

    /**
     * Returns the lines that are not in order.
     *
     * @return each with its standing, by id
     */
    public abstract ImmutableList<ClassifiedLine> exceptions();

    /**
     * Returns the lines and hours of each standing, which add up to those of the inventory.
     *
     * @return the totals of the standings that occur, in their order
     */
    public abstract ImmutableList<StandingTotal> standings();

    /**
     * Returns the lines and hours of each actor, which add up to those of the inventory.
     *
     * @return the totals of the actors that occur, in their order
     */
    public abstract ImmutableList<ActorTotal> actors();

    /**
     * Returns how much money is missing for work that community bodies do for others.
     *
     * @return the sum of all {@code duty.unfunded}, of a year
     */
    public abstract Money shortfall();

    /**
     * Returns the norms that were used.
     *
     * @return the uses of the standard
     */
    public abstract ImmutableList<NormUse> uses();

    /**
     * Reviews an inventory.
     *
     * @param request the catalogue, the inventory, and what else is known
     * @return the review; the order of the lines does not matter
     */
    public static DutyReview of(DutyReviewRequest request) {
        return new DutyReviewer(request).review();
    }

    /**
     * Returns how many lines there are.
     *
     * @return the lines of all standings
     */
    public final int lines() {
        return standings().stream().mapToInt(StandingTotal::lines).sum();
    }

    /**
     * Returns the hours of all lines.
     *
     * @return person-hours a year, as far as they were counted
     */
    public final long hours() {
        return standings().stream().mapToLong(StandingTotal::hours).sum();
    }

    /**
     * Returns how a line stands.
     *
     * @param line the id of a line of the inventory
     * @return its standing
     */
    public final LineStanding standing(AssignmentId line) {
        return byLine().getOrDefault(line, LineStanding.IN_ORDER);
    }

    @JsonIgnore
    @Value.Lazy
    ImmutableMap<AssignmentId, LineStanding> byLine() {
        return exceptions().stream()
                .collect(ImmutableMap.toImmutableMap(ClassifiedLine::line, ClassifiedLine::standing));
    }

    /**
     * Returns a builder, for a review that is read from elsewhere.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DutyReview}. */
    public static final class Builder extends ImmutableDutyReview.Builder {
        Builder() {}
    }
}
