package dev.governance.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of one line, each of exactly the kind that is asked for. Whatever is not (a null, another type, an element twice)
 * ends the quick reading, and the reader of all types judges the line: it may be right, or says what is wrong and where.
 */
final class Tokens {

    /** Made once: it is no fault, and nobody sees where it came from. */
    private static final Unusual UNUSUAL = new Unusual();

    private final JsonParser parser;

    /** Says that a line is not of the plain form. */
    static final class Unusual extends IOException {
        private static final long serialVersionUID = 1L;

        private Unusual() {
            super("not of the plain form");
        }

        @Override
        public synchronized Throwable fillInStackTrace() {
            return this;
        }
    }

    /** Reads a value of which the first token has been reached. */
    interface Read<T> extends Serializable {
        T from(Tokens in) throws IOException;
    }

    Tokens(JsonParser parser) {
        this.parser = parser;
    }

    /** Reads a line that is one value. */
    <T> T whole(Read<T> read) throws IOException {
        parser.nextToken();
        T value = read.from(this);
        require(parser.nextToken() == null);
        return value;
    }

    static Unusual unusual() {
        return UNUSUAL;
    }

    void require(boolean plain) throws Unusual {
        if (!plain) {
            throw UNUSUAL;
        }
    }

    /** Enters an object. */
    void object() throws IOException {
        require(parser.hasToken(JsonToken.START_OBJECT));
    }

    /** Goes to the value of the next field and returns the field's name; null at the end of the object. */
    @Nullable
    String field() throws IOException {
        String name = parser.nextFieldName();
        if (name == null) {
            require(parser.hasToken(JsonToken.END_OBJECT));
        } else {
            parser.nextToken();
        }
        return name;
    }

    String text() throws IOException {
        require(parser.hasToken(JsonToken.VALUE_STRING));
        return parser.getText();
    }

    <T> T text(Function<String, T> parse) throws IOException {
        return parse.apply(text());
    }

    <E extends Enum<E>> E name(Class<E> type) throws IOException {
        return Enum.valueOf(type, text());
    }

    LocalDate date() throws IOException {
        @Nullable LocalDate date = ExactText.date(text());
        if (date == null) {
            throw UNUSUAL;
        }
        return date;
    }

    int number() throws IOException {
        require(parser.hasToken(JsonToken.VALUE_NUMBER_INT));
        return parser.getIntValue();
    }

    long longNumber() throws IOException {
        require(parser.hasToken(JsonToken.VALUE_NUMBER_INT));
        return parser.getLongValue();
    }

    boolean flag() throws IOException {
        require(parser.currentToken().isBoolean());
        return parser.getBooleanValue();
    }

    /** Reads the elements of a list and returns how many there were. */
    int elements(Read<?> element) throws IOException {
        require(parser.hasToken(JsonToken.START_ARRAY));
        int count = 0;
        for (; parser.nextToken() != JsonToken.END_ARRAY; count++) {
            element.from(this);
        }
        return count;
    }

    <T> ImmutableList<T> list(Read<T> element) throws IOException {
        ImmutableList.Builder<T> elements = ImmutableList.builder();
        elements(in -> elements.add(element.from(in)));
        return elements.build();
    }

    <T> ImmutableSet<T> set(Read<T> element) throws IOException {
        ImmutableList<T> elements = list(element);
        ImmutableSet<T> set = ImmutableSet.copyOf(elements);
        require(set.size() == elements.size());
        return set;
    }
}
