package dev.governance.examples.edge;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.governance.json.Fault;
import dev.governance.json.JsonFormat;
import dev.governance.json.JsonLimits;
import dev.governance.json.Source;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Where the elements of a list that was read without a fault begin. */
final class ListPlaces {

    private final List<JsonLocation> places = new ArrayList<>();

    private ListPlaces() {}

    static ListPlaces of(byte[] json) throws IOException {
        ListPlaces found = new ListPlaces();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                found.places.add(parser.currentTokenLocation());
                parser.skipChildren();
            }
        }
        return found;
    }

    /** Reads an input whole; one that is larger than a document may be is refused in the reader's own words. */
    static byte[] bytes(Input input) throws IOException {
        int limit = JsonLimits.standard().documentBytes();
        byte[] bytes = input.bytes(limit);
        if (bytes.length > limit) {
            JsonFormat.standard().requireJson(Source.of(input.name(), bytes));
        }
        return bytes;
    }

    /** The fault that an element, counted from 1, has the id of one before it. */
    Fault twice(String source, String id, int element, int before) {
        JsonLocation place = places.get(element - 1);
        int first = places.get(before - 1).getLineNr();
        return Records.twice(source, id, place.getLineNr(), place.getColumnNr(), "/" + (element - 1) + "/id", first);
    }
}
