package dev.governance.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.ImmutableList;
import dev.governance.admission.TaskRequest;
import dev.governance.basics.Finding;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Reads and writes the public values of this library as JSON, strictly (严格读写).
 *
 * <p>Read is what was written and nothing that only looks like it. Refused are: bytes that are not UTF-8 (a mark of byte
 * order is skipped); anything before or after the document; a name twice in one object, however it is spelled; unknown
 * fields; null, except for an optional field, where it means absent; a text for a number, a number for a text or a
 * flag, a fraction for a whole number, a name of an enumeration in another case, with blanks or by its number; an
 * element twice in a set; NaN, infinities, numbers beyond the type and beyond {@link JsonLimits}; dates in any other
 * form than 2026-01-31 or outside of 1900 to 2200; half a surrogate pair; more depth, length or parts than the limits
 * allow. What a type itself refuses is told with its place. {@code -0} is read as 0.
 *
 * <p>All faults of a document are told together, in a {@link DataFormatException}, by line, column and JSON pointer.
 *
 * <p>What is written is JSON on one line in UTF-8, fields in the order of the type, absent optional values left out,
 * controls and other invisible signs as escapes. Equal values give equal bytes. {@code read} of what was written is an
 * equal value.
 *
 * <p>Immutable and thread-safe. Making one is dear; {@link #standard()} is made once.
 */
public final class JsonFormat {

    private final JsonLimits limits;
    private final JsonMapper mapper;
    private final Shapes shapes;

    private JsonFormat(JsonLimits limits) {
        this.limits = limits;
        this.mapper = StrictMapper.of(limits);
        this.shapes = new Shapes(mapper);
    }

    private static final class Standard {
        static final JsonFormat FORMAT = new JsonFormat(JsonLimits.standard());
    }

    /**
     * Returns the format with the standard limits.
     *
     * @return the format
     */
    public static JsonFormat standard() {
        return Standard.FORMAT;
    }

    /**
     * Returns a format with other limits.
     *
     * @param limits the limits
     * @return the format
     */
    public static JsonFormat of(JsonLimits limits) {
        return limits.equals(JsonLimits.standard()) ? standard() : new JsonFormat(limits);
    }

    /**
     * Reads one document.
     *
     * @param <T> the type of the value
     * @param source where it is read from
     * @param type the type of the value
     * @return the value
     * @throws DataFormatException if anything is wrong with the document
     * @throws UncheckedIOException if the stream or reader of the source fails
     */
    public <T> T read(Source source, Class<T> type) {
        return type.cast(wrapped(source.all(limits.documentBytes()), mapper.constructType(type)));
    }

    /**
     * Reads one document of a generic type.
     *
     * @param <T> the type of the value
     * @param source where it is read from
     * @param type the type of the value
     * @return the value
     * @throws DataFormatException if anything is wrong with the document
     * @throws UncheckedIOException if the stream or reader of the source fails
     */
    @SuppressWarnings("unchecked")
    public <T> T read(Source source, TypeReference<T> type) {
        return (T) wrapped(source.all(limits.documentBytes()), mapper.constructType(type));
    }

    /**
     * Reads a document that is a list.
     *
     * @param <T> the type of an element
     * @param source where it is read from
     * @param type the type of an element
     * @return the elements, in their order
     * @throws DataFormatException if anything is wrong with the document
     * @throws UncheckedIOException if the stream or reader of the source fails
     */
    public <T> ImmutableList<T> readAll(Source source, Class<T> type) {
        JavaType list = mapper.getTypeFactory().constructCollectionType(List.class, type);
        List<?> elements = (List<?>) wrapped(source.all(limits.documentBytes()), list);
        return elements.stream().map(type::cast).collect(ImmutableList.toImmutableList());
    }

    /**
     * Reads JSON lines: a document on each line, lines that are blank skipped. A line that is wrong does not stop the
     * reading of the others. Memory is bounded by the longest line.
     *
     * @param <T> the type of the value on each line
     * @param source where they are read from; it is read as the lines are asked for
     * @param type the type of the value on each line
     * @return the lines
     */
    public <T> JsonLines<T> lines(Source source, Class<T> type) {
        JavaType javaType = mapper.constructType(type);
        ObjectReader reader = mapper.readerFor(javaType);
        LineFeed feed = new LineFeed(source, limits.lineBytes());
        return type == TaskRequest.class
                ? new JsonLines<>(
                        feed, passage -> type.cast(quickly(passage, QuickRequests::request, reader, javaType)))
                : new JsonLines<>(feed, passage -> type.cast(value(passage, reader, javaType)));
    }

    /**
     * Checks that a source is one JSON text, of whatever content, within the limits and without a name twice.
     *
     * @param source the source
     * @throws DataFormatException if it is not
     * @throws UncheckedIOException if the stream or reader of the source fails
     */
    public void requireJson(Source source) {
        Passage passage = encoded(source.all(limits.documentBytes()));
        try {
            new FaultFinder(passage, mapper, shapes).requireJson();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Object wrapped(Passage passage, JavaType type) {
        return value(passage, mapper.readerFor(type), type);
    }

    /** Token by token, if the line is of the plain form; otherwise like any value. */
    private Object quickly(Passage passage, Tokens.Read<?> read, ObjectReader reader, JavaType type) {
        if (!passage.mayHaveSurrogateEscapes() && Encodings.fault(passage).isEmpty()) {
            try (JsonParser parser =
                    mapper.getFactory().createParser(passage.bytes(), passage.from(), passage.length())) {
                return new Tokens(parser).whole(read);
            } catch (IOException | RuntimeException e) {
                // Not of the plain form, or wrong: told apart below.
            }
        }
        return value(passage, reader, type);
    }

    /** The fast way first; where it fails, the slow way, which says all that is wrong. */
    private Object value(Passage passage, ObjectReader reader, JavaType type) {
        encoded(passage);
        try {
            if (!passage.mayHaveSurrogateEscapes()) {
                Object value = reader.readValue(passage.bytes(), passage.from(), passage.length());
                if (value != null) {
                    return value;
                }
            }
        } catch (IOException | RuntimeException e) {
            // Told by the slow way below, all of it and with its place.
        }
        try {
            return new FaultFinder(passage, mapper, shapes).read(type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Passage encoded(Passage passage) {
        Optional<Fault> fault = Encodings.fault(passage);
        if (fault.isPresent()) {
            throw new DataFormatException(fault.get());
        }
        return passage;
    }

    /**
     * Writes a value on one line.
     *
     * @param value the value
     * @return JSON, without a line end
     * @throws DataFormatException if the value has no form in JSON: half a surrogate pair in a text, a number that is
     *     not finite
     */
    public String write(Object value) {
        return new String(bytes(value), StandardCharsets.UTF_8);
    }

    /**
     * Returns a writer of JSON lines.
     *
     * @param out where the lines go, in UTF-8; closing the writer flushes it and does not close it
     * @return the writer
     */
    public JsonLineWriter lineWriter(OutputStream out) {
        return new JsonLineWriter(this, out);
    }

    byte[] bytes(Object value) {
        try {
            byte[] bytes = mapper.writeValueAsBytes(value);
            if (!hasHalfASign(bytes)) {
                return bytes;
            }
        } catch (JsonProcessingException e) {
            // Told below: that a value cannot be written has no place in a text.
        }
        throw new DataFormatException(
                Passage.nothing("").fault(Finding.builder("json.not-writable").build()));
    }

    /** Whole signs are written as they are: whatever surrogate is written as an escape is half of one. */
    private static boolean hasHalfASign(byte[] bytes) {
        for (int at = 0; at < bytes.length - 3; at++) {
            if (bytes[at] == '\\') {
                if (bytes[at + 1] == 'u' && bytes[at + 2] == 'D' && bytes[at + 3] >= '8') {
                    return true;
                }
                at++;
            }
        }
        return false;
    }

    /** Returns what the format is, with its limits. */
    @Override
    public String toString() {
        return "strict JSON within " + limits;
    }

    JsonMapper mapper() {
        return mapper;
    }

    Shapes shapes() {
        return shapes;
    }
}
