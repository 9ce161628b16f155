package dev.governance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.guava.GuavaModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;

/** Sends values there and back, with a plain mapper: what the types alone promise, without the strict reader. */
public final class RoundTrip {

    private static final ObjectMapper PLAIN = new ObjectMapper()
            .registerModules(new GuavaModule(), new Jdk8Module(), new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    private RoundTrip() {}

    /** Returns the value written as JSON. */
    public static String json(Object value) {
        try {
            return PLAIN.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the value written and read again as JSON of a type with parameters. */
    public static <T> T throughJson(T value, TypeReference<T> type) {
        try {
            return PLAIN.readValue(PLAIN.writerFor(type).writeValueAsString(value), type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the value that a text holds. */
    public static <T> T read(String json, Class<T> type) throws JsonProcessingException {
        return PLAIN.readValue(json, type);
    }

    /** Returns the value that a text holds, of a type with parameters. */
    public static <T> T read(String json, TypeReference<T> type) throws JsonProcessingException {
        return PLAIN.readValue(json, type);
    }

    /** Returns the value written and read again by Java serialisation. */
    public static Object throughJava(Object value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
            out.flush();
            return new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Fails where either way changes the value; returns its JSON. */
    public static <T> String assertBothWays(T value, TypeReference<T> type) {
        assertEquals(value, throughJson(value, type));
        assertEquals(value, throughJava(value));
        try {
            return PLAIN.writerFor(type).writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
