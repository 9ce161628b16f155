package dev.governance.scoring.assessment;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.governance.basics.Sentence;
import dev.governance.basics.Share;
import dev.governance.scoring.Weights;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * A part of a scheme (考核板块): what it weighs, and the indicators that it is made of.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableSchemePart.class)
@JsonDeserialize(as = ImmutableSchemePart.class)
@JsonPropertyOrder({"id", "name", "weight", "indicators"})
public abstract class SchemePart implements Serializable {

    SchemePart() {}

    /**
     * Returns what scores call the part.
     *
     * @return a name; not blank
     */
    public abstract String id();

    /**
     * Returns what people call the part.
     *
     * @return the name in both languages
     */
    public abstract Sentence name();

    /**
     * Returns the weight of the part in the total.
     *
     * @return the share; those of a scheme are together one
     */
    public abstract Share weight();

    /**
     * Returns the indicators.
     *
     * @return at least one; their weights are together one
     */
    public abstract ImmutableList<SchemeIndicator> indicators();

    /**
     * Tells whether the part is residents' satisfaction: whether all of its indicators are outcomes that residents tell.
     *
     * @return whether it is
     */
    @JsonIgnore
    public final boolean isSatisfaction() {
        return indicators().stream()
                .allMatch(one -> one.source().isOfResidents() && one.kind() == IndicatorKind.OUTCOME);
    }

    /**
     * Returns a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /** The weights of the indicators by their ids. */
    final Weights weights() {
        return Weights.of(indicators().stream()
                .collect(ImmutableMap.toImmutableMap(one -> one.id().value(), SchemeIndicator::weight)));
    }

    @Value.Check
    void check() {
        checkState(!id().isBlank(), "a part has an id");
        checkState(!indicators().isEmpty(), "%s is made of nothing", id());
        weights();
    }

    /** Returns the id. */
    @Override
    public final String toString() {
        return id();
    }

    /** Builds a {@link SchemePart}. */
    public static final class Builder extends ImmutableSchemePart.Builder {
        Builder() {}
    }
}
