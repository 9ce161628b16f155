package dev.governance.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.governance.basics.Ratio;
import dev.governance.basics.Sentence;
import dev.governance.funding.AllocationNeed;
import dev.governance.funding.ServiceLevel;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class JsonSchemasTest {

    private static JsonNode schema(Class<?> type) throws IOException {
        return new JsonMapper().readTree(JsonSchemas.of(type));
    }

    @Test
    void describesASmallTypeWhole() {
        assertEquals("""
                {
                  "$schema": "https://json-schema.org/draft/2020-12/schema",
                  "title": "Sentence",
                  "type": "object",
                  "properties": {
                    "wireVersion": {
                      "type": "integer",
                      "minimum": 1,
                      "maximum": 1
                    },
                    "en": {
                      "type": "string"
                    },
                    "zh": {
                      "type": "string"
                    }
                  },
                  "required": [
                    "en",
                    "zh"
                  ],
                  "additionalProperties": false
                }""", JsonSchemas.of(Sentence.class));
    }

    /** A record of several parts that is written as one text is told as that text, not as its parts. */
    @Test
    void describesATextOfSeveralPartsAsAText() throws IOException {
        JsonNode fields = schema(ServiceLevel.class).path("properties");

        assertEquals("{\"type\":\"string\"}", fields.path("target").toString());
        assertEquals("{\"type\":\"string\"}", fields.path("deduction").toString());
    }

    /** An escaped character of two halves has the faults looked for, of which there are none. */
    @Test
    void aTextOfSeveralPartsIsNoFaultWhereFaultsAreLookedFor() {
        String need = "{\"community\": \"310101002001\", \"households\": 1, \"difficulty\": \"6/5\"}";
        String plan = "{\"id\": \"a\", \"name\": {\"en\": \"\\ud83d\\ude00\", \"zh\": \"笑\"},"
                + " \"target\": \">= 1/2\", \"deduction\": \"1/20\"}";

        assertEquals(
                Ratio.of(6, 5),
                JsonFormat.standard()
                        .read(Source.of("need", need), AllocationNeed.class)
                        .difficulty());
        assertEquals(
                "\ud83d\ude00",
                JsonFormat.standard()
                        .read(Source.of("level", plan), ServiceLevel.class)
                        .name()
                        .en());
    }

    @Test
    void describesEveryKindOfField() throws IOException {
        JsonNode fields = schema(Everything.class).path("properties");

        assertEquals(
                "{\"type\":\"integer\",\"minimum\":-2147483648,\"maximum\":2147483647}",
                fields.path("whole").toString());
        assertEquals("{\"type\":\"integer\"}", fields.path("large").toString());
        assertEquals("{\"type\":\"integer\"}", fields.path("huge").toString());
        assertEquals("{\"type\":\"number\"}", fields.path("exact").toString());
        assertEquals("{\"type\":\"number\"}", fields.path("real").toString());
        assertEquals("{\"type\":\"boolean\"}", fields.path("flag").toString());
        assertEquals(
                "{\"type\":\"string\",\"enum\":[\"GRID\",\"DUTY\"]}",
                fields.path("kind").toString());
        assertEquals(
                "{\"type\":\"string\",\"format\":\"date\"}", fields.path("day").toString());
        assertEquals(
                "{\"type\":\"string\",\"format\":\"date-time\"}",
                fields.path("moment").toString());
        assertEquals("{\"type\":\"integer\"}", fields.path("money").toString());
        assertEquals("{\"type\":\"string\"}", fields.path("code").toString());
        assertEquals(
                "{\"anyOf\":[{\"type\":\"string\"},{\"type\":\"null\"}]}",
                fields.path("maybe").toString());
        assertEquals(
                "{\"type\":\"array\",\"items\":{\"type\":\"string\"}}",
                fields.path("list").toString());
        assertTrue(fields.path("set").path("uniqueItems").asBoolean());
        assertEquals(
                "integer",
                fields.path("map").path("additionalProperties").path("type").asText());
        assertEquals(
                "{\"$ref\":\"#/$defs/Everything.Part\"}", fields.path("part").toString());
    }

    @Test
    void describesKindsByTheFieldThatTellsThem() throws IOException {
        JsonNode part =
                schema(Everything.class).path("$defs").path("Everything.Part").path("oneOf");

        assertEquals(
                "branch",
                part.path(0).path("properties").path("is").path("const").asText());
        assertEquals("[\"is\",\"parts\"]", part.path(0).path("required").toString());
        assertEquals("[\"is\",\"size\"]", part.path(1).path("required").toString());
    }

    @Test
    void saysTheNewestVersionOfAMarkedType() throws IOException {
        assertEquals(
                3,
                schema(WireVersionTest.Charter.class)
                        .path("properties")
                        .path("wireVersion")
                        .path("maximum")
                        .asInt());
    }

    @Test
    void namesExactlyTheFieldsThatTheReaderTakes() throws IOException {
        ImmutableSet<String> fields =
                ImmutableSet.copyOf(schema(Everything.class).path("properties").fieldNames());

        assertEquals(
                ImmutableSet.<String>builder()
                        .add("wireVersion")
                        .addAll(Everything.JSON.keySet())
                        .build(),
                fields);
    }

    @Test
    void isTheSameEachTime() {
        WireTypes.all().forEach((name, type) -> assertEquals(JsonSchemas.all().get(name), JsonSchemas.of(type), name));
    }

    @Test
    void refersToNothingThatIsNotThere() throws IOException {
        for (String schema : JsonSchemas.all().values()) {
            JsonNode root = new JsonMapper().readTree(schema);
            for (JsonNode reference : ImmutableList.copyOf(root.findValues("$ref"))) {
                String name = reference.asText().substring("#/$defs/".length());
                assertTrue(root.path("$defs").has(name), reference::asText);
                assertTrue(root.path("$defs").path(name).size() > 0, reference::asText);
            }
        }
    }

    @Test
    void hasNoneOfATypeWithoutAForm() {
        assertThrows(IllegalArgumentException.class, () -> JsonSchemas.of(Thread.class));
    }
}
