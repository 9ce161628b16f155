package dev.governance.examples.cli;

import dev.governance.json.Echo;
import dev.governance.json.Source;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** Opens what the command line names: files, {@code -} for standard input, and the samples in the jar. */
final class Inputs {

    private static final String SAMPLES = "/dev/governance/examples/samples/";

    private Inputs() {}

    static <V> V read(Optional<String> file, String sample, Function<Source, V> reader) {
        String name = file.orElse("sample:" + sample);
        try (InputStream stream = file.isPresent() ? open(name) : sample(sample)) {
            return reader.apply(Source.of(name, stream));
        } catch (IOException e) {
            throw unreadable(name, e);
        } catch (UncheckedIOException e) {
            throw unreadable(name, Objects.requireNonNullElseGet(e.getCause(), () -> new IOException(e)));
        }
    }

    static InputStream open(String name) {
        if (name.equals("-")) {
            return new BufferedInputStream(System.in);
        }
        try {
            Path path = Path.of(name);
            if (Files.isDirectory(path)) {
                throw RefusedException.badInput(Echo.escape(name) + ": this is a folder; name a file");
            }
            return Files.newInputStream(path);
        } catch (InvalidPathException e) {
            throw RefusedException.badInput(Echo.escape(name) + ": this cannot be the name of a file");
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    static RefusedException unreadable(String name, IOException e) {
        String why = e instanceof NoSuchFileException ? "there is no such file" : "it cannot be read";
        return RefusedException.badInput(Echo.escape(name) + ": " + why);
    }

    static InputStream sample(String name) {
        return resource(Inputs.class, SAMPLES + name);
    }

    static InputStream resource(Class<?> near, String name) {
        return Objects.requireNonNull(near.getResourceAsStream(name), name);
    }
}
