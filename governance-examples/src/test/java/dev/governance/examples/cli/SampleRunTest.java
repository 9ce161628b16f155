package dev.governance.examples.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleRunTest {

    @TempDir
    Path folder;

    @Test
    void theSampleCountyAnswersEachQuestionAndWritesItsPages() throws IOException {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        new SampleCounty(new PrintStream(told, true, StandardCharsets.UTF_8), folder).tell();

        String text = told.toString(StandardCharsets.UTF_8);
        Stream.of("duties", "org", "pay", "goals", "budget", "score", "rank")
                .forEach(command -> assertTrue(text.contains("(" + command + ")\n"), command));
        Stream.of("duties", "organizations", "pay", "goals", "budget", "score", "ranks")
                .forEach(page -> assertTrue(Files.isRegularFile(folder.resolve(page + ".html")), page));
    }
}
