package dev.offences.place;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.offences.Breaks;

@Breaks("ONLY_JSON_CALLS_JACKSON")
final class Scribe {
    final Object pen = new ObjectMapper().createObjectNode();
}
