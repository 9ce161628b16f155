package dev.governance.policy;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import dev.governance.basics.Sentence;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The obligation that a rule attaches when it fires, with the terms that say how much (义务模板).
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T> the subject
 */
public final class Demand<T> implements Serializable {

    /** What is demanded, as a stable code. */
    private final String code;

    /** Not an optional, which could not be serialised. */
    private final @Nullable Sentence sentence;

    /** The terms that tell how much, by name. */
    private final ImmutableMap<String, Linear<T, ?>> values;

    private Demand(String code, @Nullable Sentence sentence, ImmutableMap<String, Linear<T, ?>> values) {
        checkArgument(!code.isBlank(), "an obligation's code is blank");
        this.code = code;
        this.sentence = sentence;
        this.values = values;
    }

    /**
     * Returns a demand without words and values.
     *
     * @param code the obligation's stable code; not blank
     * @param <T> the subject
     * @return the demand
     */
    public static <T> Demand<T> of(String code) {
        return new Demand<>(code, null, ImmutableMap.of());
    }

    /**
     * Returns a demand without values.
     *
     * @param code the obligation's stable code; not blank
     * @param en what is demanded, in English
     * @param zh what is demanded, in Chinese
     * @param <T> the subject
     * @return the demand
     */
    public static <T> Demand<T> of(String code, String en, String zh) {
        return Demand.<T>of(code).saying(Sentence.of(en, zh));
    }

    /**
     * Returns the demand with words.
     *
     * @param words what is demanded, with places for the values
     * @return a copy
     */
    public Demand<T> saying(Sentence words) {
        return new Demand<>(code, words, values);
    }

    /**
     * Returns the demand with one more value.
     *
     * @param name the name of the place in the sentence
     * @param term what stands there
     * @return a copy
     */
    public Demand<T> with(String name, Term<T, ?> term) {
        return new Demand<>(
                code,
                sentence,
                ImmutableMap.<String, Linear<T, ?>>builder()
                        .putAll(values)
                        .put(name, term.linear())
                        .buildOrThrow());
    }

    /**
     * Returns the obligation's stable code.
     *
     * @return the code
     */
    public String code() {
        return code;
    }

    /**
     * Returns what is demanded in words.
     *
     * @return the sentence, with places for the values
     */
    public Optional<Sentence> sentence() {
        return Optional.ofNullable(sentence);
    }

    /**
     * Returns the terms that say how much.
     *
     * @return terms by name, evaluated for each subject; a term whose fact is missing is left out
     */
    public ImmutableMap<String, Linear<T, ?>> values() {
        return values;
    }

    /** Returns what is demanded of the subject of a row. */
    Obligation over(Row<T> row) {
        Obligation.Builder obligation = Obligation.builder();
        obligation.code(code).sentence(sentence());
        values.forEach((name, term) -> term.over(row)
                .ifPresent(number -> obligation.putValues(name, term.measure().text(number))));
        return obligation.build();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Demand<?> that
                && code.equals(that.code)
                && Objects.equals(sentence, that.sentence)
                && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, sentence, values);
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return code;
    }
}
