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
    /** Reads each line of the ten rules' workload into a record and writes the record. */
    ECHO("strict Jackson, records written back", LinesFile.REQUESTS),
    /** Reads each line into a record, decides by hand, and writes the decision. */
    DECIDE("strict Jackson, decided by hand", LinesFile.REQUESTS),
    /** Reads each request to communities into plain records and writes them; the limit that the gate is told against. */
    ADMIT_ECHO("gate: strict Jackson, records written back", LinesFile.APPLICATIONS),
    /** Reads each into plain records and writes, as plain records, an answer that is as long and rich as the gate's. */
    ADMIT_ANSWER("gate: strict Jackson, answers as rich", LinesFile.APPLICATIONS),
    /** The command {@code admit}: strict domain types, decisions with reasons, obligations, and what is missing. */
    ADMIT("gate: admit", LinesFile.APPLICATIONS);

    private final String title;
    private final LinesFile file;

    LinesRow(String title, LinesFile file) {
        this.title = title;
        this.file = file;
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
     * Returns what is read.
     *
     * @return the file
     */
    public LinesFile file() {
        return file;
    }

    /**
     * Returns the row that this one is told against: the first that reads the same file.
     *
     * @return the limit
     */
    public LinesRow limit() {
        return file == LinesFile.REQUESTS ? ECHO : ADMIT_ECHO;
    }

    /**
     * Reads a file line by line and writes another.
     *
     * @param in the file of requests
     * @param out the file of answers; one that is there is replaced
     * @throws IOException if a file cannot be read or written, or a line is refused
     */
    public void run(Path in, Path out) throws IOException {
        switch (this) {
            case ECHO -> stream(in, out, Request.class, Request.class, Function.identity());
            case DECIDE -> stream(in, out, Request.class, DecisionLine.class, decision());
            case ADMIT_ECHO -> stream(in, out, Application.class, Application.class, Function.identity());
            case ADMIT_ANSWER -> stream(in, out, Application.class, Answer.class, PreparedAnswers.of(in));
            case ADMIT -> GateRun.run(in, out);
        }
    }

    private static Function<Request, DecisionLine> decision() {
        IfElseReasons rules = new IfElseReasons();
        return request -> {
            Ruling ruling = rules.decide(request);
            return new DecisionLine(request.id(), ruling.outcome(), ruling.reasons());
        };
    }

    private static <Q, A> void stream(Path in, Path out, Class<Q> question, Class<A> answer, Function<Q, A> answering)
            throws IOException {
        JsonMapper mapper = question == Request.class ? StrictLines.mapper() : StrictLines.optional();
        ObjectReader reader = mapper.readerFor(question);
        ObjectWriter writer = mapper.writerFor(answer)
                .without(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
                .withRootValueSeparator("");
        try (BufferedReader requests = Files.newBufferedReader(in, StandardCharsets.UTF_8);
                JsonGenerator answers = mapper.createGenerator(Files.newOutputStream(out), JsonEncoding.UTF8)) {
            for (String line = requests.readLine(); line != null; line = requests.readLine()) {
                Q request = reader.readValue(line);
                writer.writeValue(answers, answering.apply(request));
                answers.writeRaw('\n');
            }
        }
    }
}
