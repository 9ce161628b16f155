package dev.governance.benchmarks.lines;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.governance.benchmarks.rows.IfElseReasons;
import dev.governance.benchmarks.rows.Ruling;
import dev.governance.benchmarks.workload.Request;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;

/** The rows of the table of lines. */
public enum LinesRow {
    /** Reads each line into a record and writes the record; the limit that all are told against. */
    ECHO("strict Jackson, records written back"),
    /** Reads each line into a record, decides by hand, and writes the decision. */
    DECIDE("strict Jackson, decided by hand");

    private final String title;

    LinesRow(String title) {
        this.title = title;
    }

    /**
     * Returns the name that is printed.
     *
     * @return the name
     */
    public String title() {
        return title;
    }

    /**
     * Reads a file line by line and writes another.
     *
     * @param in the file of requests
     * @param out the file of answers; one that is there is replaced
     * @return how many lines were read
     * @throws IOException if a file cannot be read or written, or a line is refused
     */
    public long run(Path in, Path out) throws IOException {
        return switch (this) {
            case ECHO -> stream(in, out, Request.class, Function.identity());
            case DECIDE -> stream(in, out, DecisionLine.class, decision());
        };
    }

    private static Function<Request, DecisionLine> decision() {
        IfElseReasons rules = new IfElseReasons();
        return request -> {
            Ruling ruling = rules.decide(request);
            return new DecisionLine(request.id(), ruling.outcome(), ruling.reasons());
        };
    }

    private static <A> long stream(Path in, Path out, Class<A> type, Function<Request, A> answer) throws IOException {
        JsonMapper mapper = StrictLines.mapper();
        ObjectReader reader = mapper.readerFor(Request.class);
        ObjectWriter writer = mapper.writerFor(type)
                .without(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
                .withRootValueSeparator("");
        long lines = 0;
        try (BufferedReader requests = Files.newBufferedReader(in, StandardCharsets.UTF_8);
                JsonGenerator answers = mapper.createGenerator(Files.newOutputStream(out), JsonEncoding.UTF8)) {
            for (String line = requests.readLine(); line != null; line = requests.readLine()) {
                Request request = reader.readValue(line);
                writer.writeValue(answers, answer.apply(request));
                answers.writeRaw('\n');
                lines++;
            }
        }
        return lines;
    }
}
