package dev.governance.examples.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.governance.admission.TaskRequest;
import dev.governance.examples.edge.Input;
import dev.governance.examples.edge.TextEncoding;
import dev.governance.json.DataFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class RequestColumnsTest {

    private static final String ONE =
            "{\"id\":\"T-1\",\"department\":\"d\",\"title\":\"t\",\"kind\":\"TASK\",\"communities\":[\"310101002001\"]}";

    private static byte[] sample(String name) throws IOException {
        try (InputStream stream =
                RequestColumnsTest.class.getResourceAsStream("/dev/governance/examples/samples/" + name)) {
            return Objects.requireNonNull(stream, name).readAllBytes();
        }
    }

    private static List<TaskRequest> read(String name, byte[] bytes) throws IOException {
        List<TaskRequest> requests = new ArrayList<>();
        int count = RequestColumns.records(TextEncoding.DETECT)
                .each(Input.of(name, new ByteArrayInputStream(bytes)), requests::add);
        assertEquals(count, requests.size());
        return requests;
    }

    private static DataFormatException refused(String text) {
        return assertThrows(
                DataFormatException.class,
                () -> read("f.json" + (text.startsWith("[") ? "" : "l"), text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aTableSaysWhatTheLinesSay() throws IOException {
        List<TaskRequest> lines = read("a.jsonl", sample("requests.jsonl"));
        List<TaskRequest> rows = read("a.csv", sample("requests.csv"));
        for (int i = 0; i < lines.size(); i++) {
            assertEquals(lines.get(i), rows.get(i));
        }
        assertEquals(lines.size(), rows.size());
    }

    @Test
    void aTableInTheOtherEncodingSaysTheSame() throws IOException {
        String text = new String(sample("requests.csv"), StandardCharsets.UTF_8).replace("\uFEFF", "");
        assertEquals(read("a.csv", sample("requests.csv")), read("a.csv", text.getBytes(Charset.forName("GB18030"))));
    }

    @Test
    void aListSaysWhatTheLinesSay() throws IOException {
        String lines = new String(sample("requests.jsonl"), StandardCharsets.UTF_8).strip();
        String list = "\uFEFF \n[" + lines.replace("\n", ",\n") + "]";
        assertEquals(read("a", sample("requests.jsonl")), read("a", list.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void anIdThatStandsTwiceIsToldWithBothPlaces() {
        assertEquals(
                "f.jsonl:3:1: /id: file.id-twice: the id \"T-1\" stands in line 1 already; each has its own id",
                refused(ONE + "\n\n" + ONE + "\n").getMessage());
        assertEquals(
                "f.json:2:1: /1/id: file.id-twice: the id \"T-1\" stands in line 1 already; each has its own id",
                refused("[" + ONE + ",\n" + ONE + "]").getMessage());
    }

    @Test
    void allFaultsAreToldAndTheRestIsCounted() {
        DataFormatException refused = refused(ONE + "\n" + "{}\n".repeat(30));
        assertEquals(20, refused.faults().size());
        assertTrue(refused.more() > 0, refused.getMessage());
    }
}
