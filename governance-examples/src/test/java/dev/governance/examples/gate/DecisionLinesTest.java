package dev.governance.examples.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.governance.admission.AdmissionCase;
import dev.governance.examples.cli.SampleGate;
import dev.governance.policy.DecisionRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The hand-written lines say what the decisions say. */
class DecisionLinesTest {

    private static final List<Gate.Decided> DECIDED = SampleGate.decided();

    private static JsonNode line(Gate.Decided decided, Locale locale) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DecisionLines<AdmissionCase> lines = new DecisionLines<>(
                SampleGate.gate().policy(), SampleGate.gate().parameters(), locale, out);
        lines.write(decided.subject(), decided.decision());
        return new ObjectMapper().readTree(out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void everyLineSaysWhatTheRecordSays() throws IOException {
        for (Gate.Decided one : DECIDED) {
            DecisionRecord record = DecisionRecord.of(one.request().id().value(), one.decision());
            JsonNode line = line(one, Locale.ENGLISH);
            assertEquals(record.subject(), line.get("id").asText());
            assertEquals(record.possible().size(), line.get("possible").size());
            assertEquals(record.missing().size(), line.get("missing").size());
            long obligations = record.possible().stream()
                    .mapToLong(p -> p.obligations().size())
                    .sum();
            assertEquals(obligations, line.get("obligations").size(), record.subject());
            assertEquals(record.open().size(), line.get("open").size());
            assertEquals(record.findings().size(), line.get("findings").size());
            for (int i = 0; i < record.findings().size(); i++) {
                JsonNode finding = line.get("findings").get(i);
                assertEquals(
                        record.findings().get(i).rule().value(),
                        finding.get("rule").asText());
                assertEquals(
                        record.findings().get(i).finding().code(),
                        finding.get("code").asText());
                assertEquals(
                        record.findings().get(i).finding().values().size(),
                        finding.get("values").size());
                assertEquals(
                        record.findings().get(i).finding().citations().size(),
                        finding.get("citations").size());
            }
        }
    }

    @Test
    void textsOfAnyKindComeBackAsTheyWere() throws IOException {
        String text = "a\"b\\c\n\u001b\u202e准入é😀\uFFFF\u3000";
        JsonBytes json = new JsonBytes().quoted(text);
        assertEquals(text, new ObjectMapper().readTree(json.copy()).asText());
    }
}
