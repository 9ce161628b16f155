package dev.governance.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.google.common.collect.ImmutableList;
import dev.governance.basics.Sentence;
import dev.governance.basics.WireVersion;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WireVersionTest {

    /** A document at version 3, to which version 2 added a note and version 3 another document. */
    @WireVersion(3)
    record Charter(String title, Optional<String> note, Optional<Charter> annex) {}

    @WireVersion(2)
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes(@JsonSubTypes.Type(value = Letter.Plain.class, name = "plain"))
    sealed interface Letter {
        record Plain(String text) implements Letter {}
    }

    @Test
    void isWrittenAtTheRootAndNowhereElse() {
        Charter charter =
                new Charter("a", Optional.empty(), Optional.of(new Charter("b", Optional.empty(), Optional.empty())));

        String written = JsonFormat.standard().write(charter);

        assertEquals("{\"wireVersion\":3,\"title\":\"a\",\"annex\":{\"title\":\"b\"}}", written);
        assertEquals(charter, Reads.good(written, Charter.class));
    }

    @Test
    void isOneWhereItIsAbsentAndOlderDocumentsAreReadForEver() {
        Charter old = new Charter("a", Optional.empty(), Optional.empty());

        assertEquals(old, Reads.good("{\"title\":\"a\"}", Charter.class));
        assertEquals(old, Reads.good("{\"wireVersion\":1,\"title\":\"a\"}", Charter.class));
        assertEquals(old, Reads.good("{\"title\":\"a\",\"wireVersion\":2}", Charter.class));
    }

    @Test
    void refusesANewerDocumentWithThatAloneWhateverElseIsInIt() {
        DataFormatException refused = Reads.bad("{\"title\":1,\"wireVersion\":4,\"seal\":{}}", Charter.class);

        assertEquals("1:26 /wireVersion json.newer-version", Reads.only(refused));
        assertTrue(refused.getMessage().contains("wireVersion 4; this reader knows versions up to 3"));
    }

    @Test
    void refusesWhatIsNoVersion() {
        for (String version : new String[] {"0", "-1", "\"1\"", "1.0", "null", "true", "{}"}) {
            Fault fault = Reads.bad("{\"wireVersion\":" + version + ",\"title\":\"a\"}", Charter.class)
                    .faults()
                    .get(0);
            assertEquals("/wireVersion", fault.pointer());
        }
        assertEquals(
                "1:16 /wireVersion json.newer-version",
                Reads.only(Reads.bad("{\"wireVersion\":99999999999999999999,\"title\":\"a\"}", Charter.class)));
    }

    @Test
    void isTakenOnlyAtTheRootOrOnTheElementsOfAListAtTheRoot() {
        assertEquals(
                "1:23 /annex/wireVersion json.unknown-field",
                Reads.only(
                        Reads.bad("{\"title\":\"a\",\"annex\":{\"wireVersion\":1,\"title\":\"b\"}}", Charter.class)));
        assertEquals(
                ImmutableList.of(new Charter("a", Optional.empty(), Optional.empty())),
                JsonFormat.standard().readAll(Source.of("a", "[{\"wireVersion\":2,\"title\":\"a\"}]"), Charter.class));
    }

    @Test
    void isOneForATypeWithoutAMark() {
        assertEquals(
                Sentence.of("a", "b"), Reads.good("{\"wireVersion\":1,\"en\":\"a\",\"zh\":\"b\"}", Sentence.class));
        assertEquals(
                "1:16 /wireVersion json.newer-version",
                Reads.only(Reads.bad("{\"wireVersion\":2,\"en\":\"a\",\"zh\":\"b\"}", Sentence.class)));
    }

    @Test
    void worksForADocumentOfSeveralKinds() {
        Letter letter = new Letter.Plain("a");

        assertEquals(letter, Reads.good("{\"kind\":\"plain\",\"wireVersion\":2,\"text\":\"a\"}", Letter.class));
        assertEquals(letter, Reads.good("{\"wireVersion\":2,\"text\":\"a\",\"kind\":\"plain\"}", Letter.class));
        assertEquals(
                "1:31 /wireVersion json.newer-version",
                Reads.only(Reads.bad("{\"kind\":\"plain\",\"wireVersion\":3,\"text\":\"a\"}", Letter.class)));
        assertEquals(letter, Reads.good(JsonFormat.standard().write(letter), Letter.class));
    }
}
