package dev.governance.scoring.assessment;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.governance.organization.OrganizationId;
import dev.governance.scoring.Points;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is known of a body when it is assessed (考核依据): one observation of each indicator, and what is added or taken.
 *
 * <p>It is the subject of {@link AssessmentScheme#policy}. Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableUnitEvidence.class)
@JsonDeserialize(as = ImmutableUnitEvidence.class)
@JsonPropertyOrder({"unit", "observations", "adjustments"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class UnitEvidence implements Serializable {

    private static final Points MOST = Points.of(1000);

    UnitEvidence() {}

    /**
     * Returns the body.
     *
     * @return its id
     */
    public abstract OrganizationId unit();

    /**
     * Returns what was observed.
     *
     * @return at most one observation of each indicator, all of this body
     */
    public abstract ImmutableList<Observation> observations();

    /**
     * Returns what is added and taken.
     *
     * @return the adjustments, all of this body
     */
    public abstract ImmutableList<Adjustment> adjustments();

    /**
     * Returns the value of an indicator.
     *
     * @param indicator which
     * @return the value; absent where it was not observed
     */
    public final Optional<BigDecimal> value(IndicatorId indicator) {
        return Optional.ofNullable(byIndicator().get(indicator)).map(Observation::value);
    }

    @Value.Lazy
    ImmutableMap<IndicatorId, Observation> byIndicator() {
        return observations().stream()
                .collect(ImmutableMap.toImmutableMap(Observation::indicator, observation -> observation));
    }

    /** All that is added, to a thousand. */
    final Points bonus() {
        return sum(1);
    }

    /** All that is taken away, to a thousand. */
    final Points deduction() {
        return sum(-1);
    }

    private Points sum(int sign) {
        Points sum = Points.zero();
        for (Adjustment adjustment : adjustments()) {
            if (adjustment.points().signum() == sign) {
                sum = sum.plus(
                        sign > 0 ? adjustment.points() : adjustment.points().negated());
            }
        }
        return sum.compareTo(MOST) > 0 ? MOST : sum;
    }

    /** The same with another value of one indicator. */
    final UnitEvidence with(Observation other) {
        return builder()
                .unit(unit())
                .adjustments(adjustments())
                .observations(observations().stream()
                        .map(one -> one.indicator().equals(other.indicator()) ? other : one)
                        .toList())
                .build();
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
        checkState(
                observations().stream().allMatch(one -> one.unit().equals(unit()))
                        && adjustments().stream().allMatch(one -> one.unit().equals(unit())),
                "evidence about another body than %s",
                unit());
        byIndicator();
    }

    /** Builds a {@link UnitEvidence}. */
    public static final class Builder extends ImmutableUnitEvidence.Builder {
        Builder() {}
    }
}
