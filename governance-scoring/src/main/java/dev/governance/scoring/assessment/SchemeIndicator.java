package dev.governance.scoring.assessment;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.governance.basics.Sentence;
import dev.governance.basics.Share;
import dev.governance.scoring.Points;
import java.io.Serializable;
import java.math.BigDecimal;
import org.immutables.value.Value;

/**
 * An indicator of a scheme (考核指标): what it measures, of which kind it is, who says how it stands, and how it becomes points.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableSchemeIndicator.class)
@JsonDeserialize(as = ImmutableSchemeIndicator.class)
@JsonPropertyOrder({"id", "name", "kind", "source", "matter", "weight", "scale", "decimals", "least", "greatest"})
public abstract class SchemeIndicator implements Serializable {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    SchemeIndicator() {}

    /**
     * Returns what scores call it.
     *
     * @return the id
     */
    public abstract IndicatorId id();

    /**
     * Returns what people call it.
     *
     * @return the name in both languages
     */
    public abstract Sentence name();

    /**
     * Returns where on the way from means to effect it stands.
     *
     * @return the kind
     */
    public abstract IndicatorKind kind();

    /**
     * Returns who says how it stands.
     *
     * @return the source
     */
    public abstract EvidenceSource source();

    /**
     * Returns what it counts.
     *
     * @return the matter; {@link CountedMatter#OTHER} unless it is said
     */
    @Value.Default
    public CountedMatter matter() {
        return CountedMatter.OTHER;
    }

    /**
     * Returns its weight within its part.
     *
     * @return the share; those of a part are together one
     */
    public abstract Share weight();

    /**
     * Returns how a value becomes points.
     *
     * @return the scale
     */
    public abstract IndicatorScale scale();

    /**
     * Returns how many digits values have after the point.
     *
     * @return 0 to 4; 2 unless it is said
     */
    @Value.Default
    public int decimals() {
        return 2;
    }

    /**
     * Returns the least value that can be.
     *
     * @return the least; 0 unless it is said
     */
    @Value.Default
    public BigDecimal least() {
        return BigDecimal.ZERO;
    }

    /**
     * Returns the greatest value that can be.
     *
     * @return the greatest; unless it is said 100 for a percentage, else a million
     */
    @Value.Default
    public BigDecimal greatest() {
        return scale() instanceof IndicatorScale.Percent ? HUNDRED : MILLION;
    }

    /**
     * Tells whether a value can be.
     *
     * @param value the value
     * @return whether it lies in the range and has not more digits than it may
     */
    public final boolean allows(BigDecimal value) {
        return value.compareTo(least()) >= 0
                && value.compareTo(greatest()) <= 0
                && value.stripTrailingZeros().scale() <= decimals();
    }

    /**
     * Returns what a value gives.
     *
     * @param value a value that can be
     * @return 0 to 100 points
     * @throws dev.governance.scoring.ScoringFailure if the value cannot be
     */
    public final Points pointsFor(BigDecimal value) {
        return SchemePolicy.points(this, value);
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
        checkState(decimals() >= 0 && decimals() <= 4, "%s has 0 to 4 digits, not %s", id(), decimals());
        checkState(least().compareTo(greatest()) < 0, "%s: the range %s..%s is empty", id(), least(), greatest());
        checkState(
                least().abs().max(greatest().abs()).compareTo(BigDecimal.valueOf(1_000_000_000)) <= 0,
                "%s: values lie within a billion",
                id());
        checkState(
                Math.max(least().scale(), greatest().scale()) <= decimals(),
                "%s: the range %s..%s has more digits than values have",
                id(),
                least(),
                greatest());
        checkState(!weight().ratio().isZero(), "%s weighs nothing: leave it out", id());
    }

    /** Returns the id. */
    @Override
    public final String toString() {
        return id().value();
    }

    /** Builds a {@link SchemeIndicator}. */
    public static final class Builder extends ImmutableSchemeIndicator.Builder {
        Builder() {}
    }
}
