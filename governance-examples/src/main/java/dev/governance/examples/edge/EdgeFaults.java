package dev.governance.examples.edge;

import dev.governance.basics.Finding;
import dev.governance.json.DataFormatException;
import dev.governance.json.Fault;
import dev.governance.json.FindingSentences;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Faults of tables, files and commands, with the sentences for them. */
public final class EdgeFaults {

    private static final FindingSentences SENTENCES =
            FindingSentences.standard().and(own());

    private EdgeFaults() {}

    private static FindingSentences own() {
        try (Reader en = open("findings_en.properties");
                Reader zh = open("findings_zh.properties")) {
            return FindingSentences.read(en, zh);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reader open(String name) {
        InputStream bundle = EdgeFaults.class.getResourceAsStream(name);
        return new InputStreamReader(Objects.requireNonNull(bundle, name), StandardCharsets.UTF_8);
    }

    /** Returns the sentences of the library and those of the examples. */
    public static FindingSentences sentences() {
        return SENTENCES;
    }

    /** Returns the fault of a source as a whole, such as a file that is not there. */
    public static DataFormatException whole(String source, Finding finding) {
        return new DataFormatException(at(source, 0, 0, "", finding));
    }

    /** Returns a fault at a place. */
    static Fault at(String source, int line, int column, String pointer, Finding finding) {
        return Fault.builder()
                .source(source)
                .line(line)
                .column(column)
                .pointer(pointer)
                .finding(SENTENCES.withSentence(finding))
                .build();
    }
}
