package dev.governance.basics;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What is known of a norm on a day (某日的规范取值): a verified value, an assumed one, or that none was verified.
 *
 * <p>Whoever needs only the value asks for {@link #value}, and for {@link #use} to name it in the result; whoever must
 * not rely on examples distinguishes the three. Immutable and thread-safe.
 *
 * @param <V> the type of the value
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "norm")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Norm.Verified.class, name = "verified"),
    @JsonSubTypes.Type(value = Norm.Assumed.class, name = "assumed"),
    @JsonSubTypes.Type(value = Norm.NotVerified.class, name = "not-verified")
})
public sealed interface Norm<V> extends Serializable {

    /**
     * Returns which norm.
     *
     * @return the id
     */
    NormId<V> id();

    /**
     * Returns on which day.
     *
     * @return the day
     */
    LocalDate date();

    /**
     * Returns the value in force.
     *
     * @return the value; absent if none was verified, never an older value
     */
    Optional<V> value();

    /**
     * Returns the record that a result carries when it used the value.
     *
     * @return the record; absent if there is no value
     */
    Optional<NormUse> use();

    private static <V> V valueOf(NormId<V> id, NormEntry entry) {
        return id.read(entry.value().orElseThrow());
    }

    private static Optional<NormUse> useOf(NormEntry entry) {
        return entry.value()
                .map(value -> NormUse.builder()
                        .id(entry.id())
                        .profile(entry.profile())
                        .value(value)
                        .evidence(entry.evidence())
                        .citations(entry.citations())
                        .build());
    }

    private static void check(NormId<?> id, LocalDate date, NormEntry entry, boolean evidenceFits) {
        Objects.requireNonNull(id, "id");
        checkArgument(entry.id().equals(id), "%s is not %s", entry.id(), id);
        checkArgument(entry.during().contains(date), "%s is not in %s", date, entry.during());
        checkArgument(evidenceFits, "the evidence for %s is %s", id, entry.evidence());
    }

    /**
     * A value in force whose source was seen (已核实).
     *
     * @param <V> the type of the value
     * @param id which norm
     * @param date on which day
     * @param entry the value with its citations, the days on which it holds, and the evidence
     */
    @JsonPropertyOrder({"id", "date", "entry"})
    record Verified<V>(NormId<V> id, LocalDate date, NormEntry entry) implements Norm<V> {

        /**
         * Checks that the entry fits.
         *
         * @throws IllegalArgumentException if it is of another norm, other days or other evidence
         */
        public Verified {
            check(id, date, entry, entry.evidence().isVerified());
        }

        @Override
        public Optional<V> value() {
            return Optional.of(valueOf(id, entry));
        }

        @Override
        public Optional<NormUse> use() {
            return useOf(entry);
        }
    }

    /**
     * A value that nobody verified, from a profile that is an example (示例假定).
     *
     * @param <V> the type of the value
     * @param id which norm
     * @param date on which day
     * @param entry the value, the days on which it is assumed, and why
     */
    @JsonPropertyOrder({"id", "date", "entry"})
    record Assumed<V>(NormId<V> id, LocalDate date, NormEntry entry) implements Norm<V> {

        /**
         * Checks that the entry fits.
         *
         * @throws IllegalArgumentException if it is of another norm, other days or other evidence
         */
        public Assumed {
            check(id, date, entry, entry.evidence() == Evidence.ASSUMED);
        }

        @Override
        public Optional<V> value() {
            return Optional.of(valueOf(id, entry));
        }

        @Override
        public Optional<NormUse> use() {
            return useOf(entry);
        }
    }

    /**
     * No verified value (未核实).
     *
     * @param <V> the type that a value would have
     * @param id which norm
     * @param date on which day
     * @param why the reason, with the code {@code norm.not-verified}, {@code norm.no-value-on-date} or
     *     {@code norm.not-recorded}
     */
    @JsonPropertyOrder({"id", "date", "why"})
    record NotVerified<V>(NormId<V> id, LocalDate date, Finding why) implements Norm<V> {

        /** Checks that nothing is missing. */
        public NotVerified {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(date, "date");
            Objects.requireNonNull(why, "why");
        }

        @Override
        public Optional<V> value() {
            return Optional.empty();
        }

        @Override
        public Optional<NormUse> use() {
            return Optional.empty();
        }
    }
}
