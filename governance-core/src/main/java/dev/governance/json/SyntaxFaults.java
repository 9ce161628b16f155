package dev.governance.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.google.common.collect.ImmutableMap;
import dev.governance.basics.Finding;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns what the parser says of a text that is no JSON, or too much of it, into a fault. */
final class SyntaxFaults {

    /** Parts of the parser's messages, most telling first, and the code for each. */
    private static final ImmutableMap<String, String> CODES = ImmutableMap.<String, String>builder()
            .put("nesting depth", "json.too-deep")
            .put("Token count", "json.too-many-parts")
            .put("String value length", "json.text-too-long")
            .put("Name length", "json.name-too-long")
            .put("Number value length", "json.number-too-long")
            .put("urrogate", "json.half-a-sign")
            .put("Illegal unquoted character", "json.control-character")
            .put("escape", "json.bad-escape")
            .put("hex-digit", "json.bad-escape")
            .put("numeric value", "json.not-a-number")
            .put("Non-standard token", "json.not-a-number")
            .put("eading zero", "json.not-a-number")
            .put("comment", "json.comment")
            .buildOrThrow();

    private SyntaxFaults() {}

    /** Tells what the parser said; after a whole document it is always that something follows. */
    static void tell(JsonProcessingException e, JsonParser parser, boolean after, Passage passage, FaultList faults) {
        String code = after ? "json.trailing-text" : code(e);
        long offset = offset(e, code, parser);
        int start = start(passage, (int) Math.min(offset, passage.length()), code);
        if (code.equals("json.text-too-long") && start < passage.length() && passage.at(start) != '"') {
            code = "json.number-too-long";
        }
        Finding finding = Finding.builder(code)
                .putAllValues(limit(code, parser.streamReadConstraints()))
                .putValues("value", Echo.of(sign(passage, start)))
                .build();
        faults.add(start, place(parser.getParsingContext()), finding);
    }

    private static String code(JsonProcessingException e) {
        if (e instanceof JsonEOFException) {
            return "json.cut-short";
        }
        return CODES.entrySet().stream()
                .filter(one -> e.getOriginalMessage().contains(one.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(e instanceof StreamConstraintsException ? "json.too-much" : "json.syntax");
    }

    private static long offset(JsonProcessingException e, String code, JsonParser parser) {
        boolean inside = code.equals("json.text-too-long") || code.equals("json.number-too-long");
        JsonLocation location = inside ? parser.currentTokenLocation() : e.getLocation();
        return Math.max(0, (location == null ? parser.currentLocation() : location).getByteOffset());
    }

    private static ImmutableMap<String, String> limit(String code, StreamReadConstraints limits) {
        long limit = switch (code) {
            case "json.too-deep" -> limits.getMaxNestingDepth();
            case "json.too-many-parts" -> limits.getMaxTokenCount();
            case "json.text-too-long" -> limits.getMaxStringLength();
            case "json.name-too-long" -> limits.getMaxNameLength();
            case "json.number-too-long" -> limits.getMaxNumberLength();
            default -> 0;
        };
        return limit == 0 ? ImmutableMap.of() : ImmutableMap.of("limit", Long.toString(limit));
    }

    /** Where the word starts in which the parser stopped; elsewhere the place is the sign at which it stopped. */
    private static int start(Passage passage, int offset, String code) {
        boolean word = code.equals("json.not-a-number")
                || code.equals("json.syntax") && offset < passage.length() && isWord(passage.at(offset));
        int start = offset;
        while (word && start > 0 && isWord(passage.at(start - 1))) {
            start--;
        }
        return start;
    }

    /** The word, or the one sign, at a place. */
    private static String sign(Passage passage, int start) {
        int end = start;
        while (end < passage.length() && end - start < 3 * Echo.LENGTH && isWord(passage.at(end))) {
            end++;
        }
        int length = Math.max(end - start, Math.min(1, passage.length() - start));
        return new String(passage.bytes(), passage.from() + start, length, StandardCharsets.UTF_8);
    }

    private static boolean isWord(byte unit) {
        return unit < 0 || Character.isLetterOrDigit(unit) || "+-._".indexOf(unit) >= 0;
    }

    private static Place place(@Nullable JsonStreamContext context) {
        if (context == null || context.inRoot()) {
            return Place.ROOT;
        }
        Place outer = place(context.getParent());
        if (context.inObject()) {
            return context.getCurrentName() == null ? outer : outer.at(context.getCurrentName());
        }
        return outer.at(Math.max(context.getCurrentIndex(), 0));
    }
}
