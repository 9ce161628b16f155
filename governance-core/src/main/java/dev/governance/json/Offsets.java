package dev.governance.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/** Where each value of a well-formed passage begins, by its pointer: for faults that are found after it was read. */
final class Offsets {

    private final Map<String, Long> byPointer = new HashMap<>();

    private Offsets() {}

    static Offsets of(Passage passage) {
        Offsets offsets = new Offsets();
        try (JsonParser parser = new JsonFactory().createParser(passage.bytes(), passage.from(), passage.length())) {
            while (parser.nextToken() != null) {
                JsonToken token = parser.currentToken();
                if (token != JsonToken.FIELD_NAME && token != JsonToken.END_OBJECT && token != JsonToken.END_ARRAY) {
                    String pointer = parser.getParsingContext().pathAsPointer().toString();
                    boolean opens = token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY;
                    String own = opens
                            ? parser.getParsingContext()
                                    .getParent()
                                    .pathAsPointer()
                                    .toString()
                            : pointer;
                    offsets.byPointer.put(own, parser.currentTokenLocation().getByteOffset());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return offsets;
    }

    /** The offset of a place, or of the nearest place around it that stands in the text. */
    long of(Place place) {
        for (Place at = place; at != null; at = at.parent()) {
            Long offset = byPointer.get(at.pointer());
            if (offset != null) {
                return offset;
            }
        }
        return 0;
    }
}
