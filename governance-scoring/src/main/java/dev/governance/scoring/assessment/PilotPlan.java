package dev.governance.scoring.assessment;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.governance.basics.DateSpan;
import dev.governance.organization.OrganizationId;
import java.io.Serializable;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * A plan of a pilot (试点方案): who tries, with whom they are compared, what is measured and when, all fixed before it starts.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutablePilotPlan.class)
@JsonDeserialize(as = ImmutablePilotPlan.class)
@JsonPropertyOrder({
    "id",
    "fixedOn",
    "baseline",
    "start",
    "evaluation",
    "pilots",
    "comparators",
    "strata",
    "outcomes",
    "confidence",
    "draws",
    "seed"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class PilotPlan implements Serializable {

    PilotPlan() {}

    /**
     * Returns what the pilot is called.
     *
     * @return an id; not blank
     */
    public abstract String id();

    /**
     * Returns when the plan was fixed.
     *
     * @return the day; not after the start
     */
    public abstract LocalDate fixedOn();

    /**
     * Returns when it is measured how things stand before (基线).
     *
     * @return the days; ends before the start
     */
    public abstract DateSpan baseline();

    /**
     * Returns when the pilot starts.
     *
     * @return the day
     */
    public abstract LocalDate start();

    /**
     * Returns when it is measured what came of it.
     *
     * @return the days; begins after the start
     */
    public abstract DateSpan evaluation();

    /**
     * Returns who tries.
     *
     * @return at least one
     */
    public abstract ImmutableSet<OrganizationId> pilots();

    /**
     * Returns with whom they are compared.
     *
     * @return at least one, none of the pilots
     */
    public abstract ImmutableSet<OrganizationId> comparators();

    /**
     * Returns who stands with whom; pilots are compared within strata.
     *
     * @return the stratum of each pilot and comparator; none puts all into one
     */
    public abstract ImmutableMap<OrganizationId, String> strata();

    /**
     * Returns what the pilot is judged by.
     *
     * @return at least one, each indicator once
     */
    public abstract ImmutableList<PilotOutcome> outcomes();

    /**
     * Returns how often all intervals together hold the true effects.
     *
     * @return strictly between 0 and 1; 0.95 unless it is said
     */
    @Value.Default
    public double confidence() {
        return 0.95;
    }

    /**
     * Returns how many ways to choose the pilots are looked at, at most.
     *
     * @return 100 to 1,000,000; 20,000 unless it is said
     */
    @Value.Default
    public int draws() {
        return 20_000;
    }

    /**
     * Returns whose draws, where all ways would be too many.
     *
     * @return the seed; 1 unless it is said
     */
    @Value.Default
    public long seed() {
        return 1;
    }

    /**
     * Returns a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /** The stratum of a unit. */
    final String stratum(OrganizationId unit) {
        return strata().getOrDefault(unit, "");
    }

    @Value.Check
    void check() {
        checkState(!id().isBlank(), "a pilot has an id");
        checkState(!fixedOn().isAfter(start()), "%s is fixed on %s, after its start %s", id(), fixedOn(), start());
        checkState(
                baseline().from().isPresent()
                        && baseline().to().filter(start()::isAfter).isPresent(),
                "%s: the baseline %s ends before the start %s",
                id(),
                baseline(),
                start());
        checkState(
                evaluation().from().filter(start()::isBefore).isPresent(),
                "%s: the evaluation %s begins after the start %s",
                id(),
                evaluation(),
                start());
        checkState(!pilots().isEmpty() && !comparators().isEmpty(), "%s compares nobody with somebody", id());
        checkState(
                Sets.intersection(pilots(), comparators()).isEmpty(),
                "%s compares with themselves: %s",
                id(),
                Sets.intersection(pilots(), comparators()));
        checkState(
                strata().isEmpty() || strata().keySet().equals(Sets.union(pilots(), comparators())),
                "%s: everybody stands in a stratum, and nobody else does",
                id());
        long measured =
                outcomes().stream().map(PilotOutcome::indicator).distinct().count();
        checkState(measured > 0 && measured == outcomes().size(), "%s is judged by %s", id(), outcomes());
        checkState(confidence() > 0 && confidence() < 1, "confidence lies between 0 and 1, not %s", confidence());
        checkState(draws() >= 100 && draws() <= 1_000_000, "100 to 1,000,000 draws, not %s", draws());
    }

    /** Returns the id. */
    @Override
    public final String toString() {
        return id();
    }

    /** Builds a {@link PilotPlan}. */
    public static final class Builder extends ImmutablePilotPlan.Builder {
        Builder() {}
    }
}
