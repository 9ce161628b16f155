package dev.governance.benchmarks.lines;

import com.fasterxml.jackson.databind.ObjectReader;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The gate's own answers to the first thousand requests as plain records, given in turn: what writing costs without deciding.
 */
final class PreparedAnswers implements Function<Application, Answer> {

    private static final int MOST = 1_000;

    private final ImmutableList<Answer> answers;
    private int given;

    private PreparedAnswers(ImmutableList<Answer> answers) {
        this.answers = answers;
    }

    static PreparedAnswers of(Path requests) throws IOException {
        Path folder = Files.createTempDirectory("governance-answers");
        Path head = folder.resolve("head.jsonl");
        Path decided = folder.resolve("decided.jsonl");
        try (Stream<String> lines = Files.lines(requests)) {
            Files.write(head, (Iterable<String>) lines.limit(MOST)::iterator);
            GateRun.run(head, decided);
            return new PreparedAnswers(read(Files.readAllLines(decided, StandardCharsets.UTF_8)));
        } finally {
            Files.deleteIfExists(head);
            Files.deleteIfExists(decided);
            Files.deleteIfExists(folder);
        }
    }

    private static ImmutableList<Answer> read(List<String> lines) throws IOException {
        ObjectReader reader = StrictLines.optional().readerFor(Answer.class);
        ImmutableList.Builder<Answer> answers = ImmutableList.builder();
        for (String line : lines) {
            answers.add((Answer) reader.readValue(line));
        }
        return answers.build();
    }

    @Override
    public Answer apply(Application request) {
        return answers.get(given++ % answers.size()).to(request.id());
    }
}
