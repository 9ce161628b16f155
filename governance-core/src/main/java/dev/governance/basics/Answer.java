package dev.governance.basics;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * What was asked for, or why it cannot be told (答复): the typed refusal of a calendar or a register to guess.
 *
 * <p>Immutable and thread-safe if the value is.
 *
 * @param <T> what was asked for; serialisable if the answer is to be serialised
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "answer")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Answer.Known.class, name = "known"),
    @JsonSubTypes.Type(value = Answer.Unknown.class, name = "unknown")
})
public sealed interface Answer<T> extends Serializable {

    /**
     * Returns an answer that is known.
     *
     * @param <T> what was asked for
     * @param value the value
     * @return the answer
     */
    static <T> Answer<T> known(T value) {
        return new Known<>(value);
    }

    /**
     * Returns a refusal.
     *
     * @param <T> what was asked for
     * @param why the reason
     * @return the answer
     */
    static <T> Answer<T> unknown(Finding why) {
        return new Unknown<>(why);
    }

    /**
     * Returns what was asked for, for a caller that does without it where it is not known.
     *
     * @return the value; absent if it is not known
     */
    default Optional<T> asOptional() {
        return this instanceof Known<T> known ? Optional.of(known.value()) : Optional.empty();
    }

    /**
     * Goes on from a known value with a question that may be refused itself.
     *
     * @param <R> what is asked for next
     * @param next the next question
     * @return its answer, or this refusal
     */
    default <R> Answer<R> then(Function<? super T, Answer<R>> next) {
        return this instanceof Known<T> known ? next.apply(known.value()) : unknown(((Unknown<T>) this).why());
    }

    /**
     * A known value (已知).
     *
     * @param <T> what was asked for
     * @param value the value
     */
    record Known<T>(T value) implements Answer<T> {

        /** Checks that nothing is missing. */
        public Known {
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * A refusal to guess (未知).
     *
     * @param <T> what was asked for
     * @param why the reason
     */
    record Unknown<T>(Finding why) implements Answer<T> {

        /** Checks that nothing is missing. */
        public Unknown {
            Objects.requireNonNull(why, "why");
        }
    }
}
