package dev.governance.json;

import java.util.Objects;

/**
 * What came of one line (行结果): a value, or the faults that it has instead.
 *
 * <p>Immutable and thread-safe as far as the value is.
 *
 * @param <T> the type of the value
 */
public sealed interface LineEntry<T> {

    /**
     * Returns the number of the line.
     *
     * @return from 1
     */
    int line();

    /**
     * Returns the value, and throws where there is none.
     *
     * @return the value
     * @throws DataFormatException if the line is faulty
     */
    T value();

    /**
     * A line that was read.
     *
     * @param <T> the type of the value
     * @param line the number of the line
     * @param value the value
     */
    record Good<T>(int line, T value) implements LineEntry<T> {
        /** Checks that there is a value. */
        public Good {
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * A line that could not be read.
     *
     * @param <T> the type of the value that was expected
     * @param line the number of the line
     * @param reason the faults
     */
    record Faulty<T>(int line, DataFormatException reason) implements LineEntry<T> {
        /** Checks that there are faults. */
        public Faulty {
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public T value() {
            throw reason;
        }
    }
}
