package dev.governance.policy;

import com.google.common.collect.ImmutableMap;
import dev.governance.basics.Sentence;
import java.util.Optional;

/**
 * The obligation that a rule attaches when it fires, with the terms that say how much (义务模板).
 *
 * @param code the obligation's stable code
 * @param sentence what is demanded in words, with places for the values
 * @param values terms by name, evaluated for each subject; a term whose fact is missing is left out
 * @param <T> the subject
 */
public record Demand<T>(String code, Optional<Sentence> sentence, ImmutableMap<String, Linear<T, ?>> values) {

    /**
     * Returns a demand without values.
     *
     * @param code the obligation's stable code
     * @param en what is demanded, in English
     * @param zh what is demanded, in Chinese
     * @param <T> the subject
     * @return the demand
     */
    public static <T> Demand<T> of(String code, String en, String zh) {
        return new Demand<>(code, Optional.of(Sentence.of(en, zh)), ImmutableMap.of());
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

    /** Returns what is demanded of the subject of a row. */
    Obligation over(Row<T> row) {
        Obligation.Builder obligation = Obligation.builder();
        obligation.code(code).sentence(sentence);
        values.forEach((name, term) -> term.over(row)
                .ifPresent(number -> obligation.putValues(name, term.measure().text(number))));
        return obligation.build();
    }
}
