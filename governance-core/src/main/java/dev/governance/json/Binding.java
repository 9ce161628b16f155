package dev.governance.json;

import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.base.Throwables;
import dev.governance.basics.Finding;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Hands slices of a passage to databind, and turns what it says into faults in the words of the domain. */
final class Binding {

    /** Names of packages and classes, which are of no use to somebody who wrote a document. */
    private static final Pattern JAVA_NAME =
            Pattern.compile("\\b[a-z]\\w*(\\.[a-z]\\w*)+\\.[A-Z]|\\w\\$\\w|Immutable[A-Z]");

    /** What is shown of a reason: its beginning, as much as an echo, and its end. */
    private static final int END_OF_REASON = 60;

    private final Passage passage;
    private final ObjectMapper mapper;
    private final FaultList faults;

    Binding(Passage passage, ObjectMapper mapper, FaultList faults) {
        this.passage = passage;
        this.mapper = mapper;
        this.faults = faults;
    }

    /** The value of a slice, or null after a fault was told. */
    @Nullable
    Object bind(JavaType type, long start, long end, Place place) {
        try {
            Object value = mapper.readerFor(type)
                    .readValue(passage.bytes(), passage.from() + (int) start, (int) (end - start));
            if (value == null) {
                faults.add(start, place, Finding.builder("json.null").build());
            }
            return value;
        } catch (IOException | RuntimeException e) {
            faults.add(start, inside(e, place), finding(e, type));
            return null;
        }
    }

    private static Place inside(Exception e, Place place) {
        Place at = place;
        if (e instanceof JsonMappingException mapping) {
            for (JsonMappingException.Reference step : mapping.getPath()) {
                at = step.getFieldName() != null ? at.at(step.getFieldName()) : at.at(Math.max(step.getIndex(), 0));
            }
        }
        return at;
    }

    private static Finding finding(Exception e, JavaType type) {
        for (Throwable cause : Throwables.getCausalChain(e)) {
            if (cause instanceof Coded coded) {
                return coded.finding();
            }
            if (cause instanceof InputCoercionException) {
                boolean small = type.hasRawClass(int.class) || type.hasRawClass(Integer.class);
                return Finding.builder("json.out-of-range")
                        .putValues("from", Long.toString(small ? Integer.MIN_VALUE : Long.MIN_VALUE))
                        .putValues("to", Long.toString(small ? Integer.MAX_VALUE : Long.MAX_VALUE))
                        .build();
            }
        }
        String reason = reason(Throwables.getRootCause(e));
        return reason.isEmpty()
                ? Finding.builder("json.not-usable").build()
                : Finding.builder("json.refused").putValues("reason", reason).build();
    }

    /** What the type itself said, if it said it for people. */
    private static String reason(Throwable cause) {
        boolean domain = cause instanceof IllegalArgumentException && !(cause instanceof NumberFormatException)
                || cause instanceof IllegalStateException
                || cause instanceof ArithmeticException
                || cause instanceof DateTimeException;
        String text = cause.getMessage();
        if (!domain || text == null || text.isBlank() || JAVA_NAME.matcher(text).find()) {
            return "";
        }
        boolean whole = text.length() <= Echo.LENGTH + END_OF_REASON;
        return whole ? text : Echo.of(text) + text.substring(text.length() - END_OF_REASON);
    }
}
