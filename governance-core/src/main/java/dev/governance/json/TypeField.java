package dev.governance.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Optional;

/** Looks ahead for the field that tells what an object is, wherever in the object it stands. */
final class TypeField {

    private TypeField() {}

    /** The text of a field of the object that starts at an offset of a passage. */
    static Optional<String> in(ObjectMapper mapper, Passage passage, long start, String field) throws IOException {
        int from = passage.from() + (int) start;
        try (JsonParser parser = mapper.getFactory().createParser(passage.bytes(), from, passage.to() - from)) {
            parser.disable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                boolean found = parser.currentName().equals(field);
                JsonToken value = parser.nextToken();
                if (found && value == JsonToken.VALUE_STRING) {
                    return Optional.of(parser.getText());
                }
                parser.skipChildren();
            }
            return Optional.empty();
        }
    }
}
