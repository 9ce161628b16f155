package dev.governance.examples.gate;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.governance.json.JsonFormat;
import dev.governance.json.JsonLimits;
import dev.governance.json.Source;
import java.io.IOException;
import java.io.InputStream;
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

    /** Reads a stream whole; one that is larger than a document may be is refused in the reader's own words. */
    static byte[] read(String name, InputStream stream) throws IOException {
        int limit = JsonLimits.standard().documentBytes();
        byte[] bytes = stream.readNBytes(limit + 1);
        if (bytes.length > limit) {
            JsonFormat.standard().requireJson(Source.of(name, bytes));
        }
        return bytes;
    }

    int line(int index) {
        return places.get(index).getLineNr();
    }

    int column(int index) {
        return places.get(index).getColumnNr();
    }
}
