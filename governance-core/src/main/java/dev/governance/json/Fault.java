package dev.governance.json;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.governance.basics.Finding;
import dev.governance.basics.Sentence;
import java.io.Serializable;
import java.util.Locale;
import org.immutables.value.Value;

/**
 * One thing that is wrong with an input (输入错误): where it stands, and a finding that says what is wrong and what is
 * allowed.
 *
 * <p>The finding brings its own sentence, so that a fault can be told without any bundle. Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableFault.class)
@JsonDeserialize(as = ImmutableFault.class)
@JsonPropertyOrder({"source", "line", "column", "pointer", "finding"})
public abstract class Fault implements Serializable {

    /** The most characters of a source's name and of a pointer that are shown. */
    private static final int SHOWN = 160;

    Fault() {}

    /**
     * Returns the name of the file or whatever else the caller read from.
     *
     * @return the name as the caller gave it
     */
    public abstract String source();

    /**
     * Returns the line.
     *
     * @return from 1; 0 where the fault is in the input as a whole
     */
    public abstract int line();

    /**
     * Returns the column: the number of the character in the line, a Chinese character counting as one.
     *
     * @return from 1; 0 where the fault is in the input as a whole
     */
    public abstract int column();

    /**
     * Returns the place in the document: a JSON pointer (RFC 6901), or {@code /row/column} of a table.
     *
     * @return the pointer; empty for the whole document
     */
    public abstract String pointer();

    /**
     * Returns what is wrong and what is allowed.
     *
     * @return a finding that has its sentence
     */
    public abstract Finding finding();

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
        checkState(line() >= 0 && column() >= 0, "a place is not negative, but was %s:%s", line(), column());
        checkState(finding().sentence().isPresent(), "the finding of a fault brings its sentence");
    }

    /**
     * Returns what is wrong and what is allowed, in both languages.
     *
     * @return the sentence with its places filled, fit to be shown
     */
    public final Sentence sentence() {
        Sentence filled = finding().sentence().orElseThrow().fill(finding().values());
        return Sentence.of(Echo.escape(filled.en()), Echo.escape(filled.zh()));
    }

    /**
     * Returns the fault on one line: {@code source:line:column: /pointer: code: sentence}. The pointer of the whole
     * document is written {@code /}. Signs that are not visible are written out; what is very long is cut.
     *
     * @param locale Chinese for a Chinese sentence, anything else for an English one
     * @return the line
     */
    public final String in(Locale locale) {
        String pointer = pointer().isEmpty() ? "/" : shown(pointer());
        return shown(source()) + ":" + line() + ":" + column() + ": " + pointer + ": "
                + finding().code() + ": " + sentence().in(locale);
    }

    /** Returns the fault on one line, in English. */
    @Override
    public final String toString() {
        return in(Locale.ENGLISH);
    }

    /** The end of a long name tells more than its beginning. */
    private static String shown(String name) {
        String text = Echo.escape(name);
        return text.length() <= SHOWN ? text : "…" + text.substring(text.length() - SHOWN + 1);
    }

    /** Builds a {@link Fault}. */
    public static final class Builder extends ImmutableFault.Builder {
        Builder() {}
    }
}
