package dev.governance.examples.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A browser without a window; where there is none, the test that needs it is skipped, unless it is required. */
public record Browser(String program, Path folder) {

    /** Finds it, and gives it a folder to work in. */
    public static Browser in(Path folder) {
        String found = Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(dir -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(dir, name)))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst()
                .orElse("");
        boolean required = Boolean.getBoolean("governance.shared.required");
        assumeTrue(required || !found.isEmpty(), "there is no chromium on the path: the page is not looked at");
        assertFalse(found.isEmpty(), "there is no chromium on the path");
        return new Browser(found, folder);
    }

    /** Opens a page, lets its scripts run, and returns what the document has become. */
    public String document(Path page) throws IOException, InterruptedException {
        Path document = folder.resolve("document.html");
        run(document, "--dump-dom", page.toUri().toString());
        return Files.readString(document);
    }

    /** Opens a page and takes a picture of it. */
    public Path picture(Path page, int width, int height) throws IOException, InterruptedException {
        Path picture = folder.resolve("picture.png");
        run(
                folder.resolve("log"),
                "--window-size=" + width + "," + height,
                "--screenshot=" + picture,
                page.toUri().toString());
        return picture;
    }

    private void run(Path said, String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                program,
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--hide-scrollbars",
                "--user-data-dir=" + folder.resolve("profile")));
        command.addAll(List.of(options));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(said.toFile())
                .start();
        assertTrue(process.waitFor(120, TimeUnit.SECONDS), "the browser does not come to an end");
        assertEquals(0, process.exitValue());
    }
}
