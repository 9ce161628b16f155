package dev.governance.organization.chart;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import dev.governance.basics.WireVersion;
import dev.governance.organization.OrganizationId;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The bodies of a county and how they stand to one another (组织架构图), day by day, without circles.
 *
 * <p>No body is below itself on any day, directly or through others, and none has two bodies above it on one day; a chart that breaks
 * this is not built. Who sits where is dated, and so are splits and mergers.
 *
 * <p>Immutable and thread-safe.
 */
@WireVersion(1)
@Value.Immutable
@JsonSerialize(as = ImmutableOrganizationChart.class)
@JsonDeserialize(as = ImmutableOrganizationChart.class)
@JsonPropertyOrder({"units", "links", "memberships", "reorganizations"})
public abstract class OrganizationChart implements Serializable {

    OrganizationChart() {}

    /**
     * Returns the bodies.
     *
     * @return each id once
     */
    public abstract ImmutableList<ChartUnit> units();

    /**
     * Returns which stands above which.
     *
     * @return between bodies of the chart
     */
    public abstract ImmutableList<ChartLink> links();

    /**
     * Returns who sits where.
     *
     * @return in bodies of the chart
     */
    public abstract ImmutableList<ChartMembership> memberships();

    /**
     * Returns what was split and merged.
     *
     * @return of bodies of the chart
     */
    public abstract ImmutableList<Reorganization> reorganizations();

    /**
     * Returns the bodies by their ids.
     *
     * @return the bodies, in the order of {@link #units}
     */
    @Value.Lazy
    @JsonIgnore
    public ImmutableMap<OrganizationId, ChartUnit> byId() {
        return Maps.uniqueIndex(units(), unit -> unit.organization().id());
    }

    /**
     * Returns the links that lead upwards from each body.
     *
     * @return the links by the body below
     */
    @Value.Lazy
    @JsonIgnore
    public ImmutableListMultimap<OrganizationId, ChartLink> upwards() {
        return links().stream().collect(ImmutableListMultimap.toImmutableListMultimap(ChartLink::child, link -> link));
    }

    /**
     * Returns the body right above another on a day.
     *
     * @param child the body below
     * @param day the day
     * @return the body above; empty for the top, and on days without a link
     */
    public final Optional<OrganizationId> parentOf(OrganizationId child, LocalDate day) {
        return upwards().get(child).stream()
                .filter(link -> link.during().contains(day))
                .map(ChartLink::parent)
                .findFirst();
    }

    /**
     * Returns the bodies that exist on a day.
     *
     * @param day the day
     * @return the bodies, in the order of {@link #units}
     */
    public final ImmutableList<ChartUnit> on(LocalDate day) {
        return units().stream().filter(unit -> unit.during().contains(day)).collect(toImmutableList());
    }

    /**
     * Returns the chart after a split or a merger: what was before ends on the day, with its links and memberships, and what
     * came after begins.
     *
     * @param event what happens
     * @param opened the bodies that begin, those of {@link Reorganization#after} that are not on the chart yet
     * @param links how they are joined to the others
     * @return a new chart; this one stays as it is
     * @throws IllegalArgumentException if a body that should end began on the day or later
     * @throws IllegalStateException if the new chart would break a rule
     */
    public final OrganizationChart reorganized(Reorganization event, List<ChartUnit> opened, List<ChartLink> links) {
        return Reorganizing.apply(this, event, opened, links);
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
        ChartRules.check(this);
    }

    /** Builds an {@link OrganizationChart}. */
    public static final class Builder extends ImmutableOrganizationChart.Builder {
        Builder() {}
    }
}
