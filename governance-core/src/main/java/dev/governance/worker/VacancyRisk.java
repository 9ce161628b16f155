package dev.governance.worker;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.governance.place.DivisionCode;
import java.io.Serializable;
import java.math.BigDecimal;
import org.immutables.value.Value;

/**
 * How many posts of a community are likely to fall vacant (空岗风险), as the curve of the whole staff has it. An aggregate, never a statement about a person.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableVacancyRisk.class)
@JsonDeserialize(as = ImmutableVacancyRisk.class)
@JsonPropertyOrder({"community", "retention", "expectedExits"})
public abstract class VacancyRisk implements Serializable {

    VacancyRisk() {}

    /**
     * Returns the community.
     *
     * @return its code
     */
    public abstract DivisionCode community();

    /**
     * Returns how steady its staff was.
     *
     * @return the account
     */
    public abstract Retention retention();

    /**
     * Returns how many of those who are there will leave within the months ahead.
     *
     * @return persons, with two decimals
     */
    public abstract BigDecimal expectedExits();

    /**
     * Returns a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link VacancyRisk}. */
    public static final class Builder extends ImmutableVacancyRisk.Builder {
        Builder() {}
    }
}
