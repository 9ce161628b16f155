package dev.governance.examples.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.governance.json.DataFormatException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFilesTest {

    @TempDir
    Path folder;

    private static void write(AtomicFiles files, Path target, String text) throws IOException {
        files.create(target).write(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static String refused(AtomicFiles files, Path target) {
        return assertThrows(DataFormatException.class, () -> files.create(target))
                .faults()
                .get(0)
                .finding()
                .code();
    }

    @Test
    void writesAllFilesWhenCommitted() throws IOException {
        try (AtomicFiles files = new AtomicFiles(false)) {
            write(files, folder.resolve("a"), "one");
            write(files, folder.resolve("b"), "two");
            assertTrue(Files.notExists(folder.resolve("a")));
            files.commit();
        }

        assertEquals(List.of("a", "b"), names());
        assertEquals("two", Files.readString(folder.resolve("b")));
    }

    @Test
    void leavesNothingWithoutCommit() throws IOException {
        try (AtomicFiles files = new AtomicFiles(false)) {
            write(files, folder.resolve("a"), "one");
        }

        assertEquals(List.of(), names());
    }

    @Test
    void keepsAFileThatIsThereUnlessItMayReplaceIt() throws IOException {
        Files.writeString(folder.resolve("a"), "old");

        try (AtomicFiles files = new AtomicFiles(false)) {
            assertEquals("file.exists", refused(files, folder.resolve("a")));
        }
        try (AtomicFiles files = new AtomicFiles(true)) {
            write(files, folder.resolve("a"), "new");
            assertEquals("old", Files.readString(folder.resolve("a")));
            files.commit();
        }

        assertEquals("new", Files.readString(folder.resolve("a")));
        assertEquals(List.of("a"), names());
    }

    @Test
    void keepsAFileThatCameInTheMeantimeAndTakesBackTheOthers() throws IOException {
        Files.writeString(folder.resolve("b"), "old");
        try (AtomicFiles files = new AtomicFiles(false)) {
            write(files, folder.resolve("a"), "one");
            write(files, folder.resolve("c"), "three");
            Files.writeString(folder.resolve("c"), "of another run");

            assertThrows(DataFormatException.class, files::commit);
        }

        assertEquals(List.of("b", "c"), names());
        assertEquals("of another run", Files.readString(folder.resolve("c")));
    }

    @Test
    void putsBackWhatWasReplacedWhenALaterFileFails() throws IOException {
        Files.writeString(folder.resolve("a"), "old");
        try (AtomicFiles files = new AtomicFiles(true)) {
            write(files, folder.resolve("a"), "new");
            write(files, folder.resolve("b"), "two");
            Files.createDirectory(folder.resolve("b"));
            Files.writeString(folder.resolve("b").resolve("x"), "");

            assertThrows(IOException.class, files::commit);
        }

        assertEquals("old", Files.readString(folder.resolve("a")));
        assertEquals(List.of("a", "b"), names());
    }

    @Test
    void takesAllBackWhenTheLastThingFails() throws IOException {
        Files.writeString(folder.resolve("a"), "old");
        try (AtomicFiles files = new AtomicFiles(true)) {
            write(files, folder.resolve("a"), "new");
            write(files, folder.resolve("b"), "two");

            assertThrows(
                    IOException.class,
                    () -> files.commit(() -> {
                        throw new IOException("No space left on device");
                    }));
        }

        assertEquals("old", Files.readString(folder.resolve("a")));
        assertEquals(List.of("a"), names());
    }

    @Test
    void refusesWhatIsNoPlaceForAFile() throws IOException {
        Files.writeString(folder.resolve("file"), "");
        Files.createSymbolicLink(folder.resolve("link"), folder.resolve("elsewhere"));
        try (AtomicFiles files = new AtomicFiles(true)) {
            assertEquals("file.is-folder", refused(files, folder));
            assertEquals("file.no-folder", refused(files, folder.resolve("no").resolve("a")));
            assertEquals("file.no-folder", refused(files, folder.resolve("file").resolve("a")));
            assertEquals("file.is-link", refused(files, folder.resolve("link")));
            write(files, folder.resolve("a"), "");
            assertEquals(
                    "file.twice",
                    refused(files, folder.resolve("x").resolve("..").resolve("a")));
        }
    }

    @Test
    void writesToNoDevice() throws IOException {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full) && Files.isWritable(full.getParent()), "there is no /dev/full here");
        try (AtomicFiles files = new AtomicFiles(true)) {
            assertEquals("file.is-no-file", refused(files, full));
        }
    }

    @Test
    void letsTwoRunsWriteBesideEachOther() throws IOException {
        try (AtomicFiles first = new AtomicFiles(false);
                AtomicFiles second = new AtomicFiles(false)) {
            write(first, folder.resolve("a"), "first");
            write(second, folder.resolve("a"), "second");
            second.commit();
            assertThrows(DataFormatException.class, first::commit);
        }

        assertEquals("second", Files.readString(folder.resolve("a")));
        assertEquals(List.of("a"), names());
    }

    @Test
    void givesUpNothingWhenAContentWasClosedEarly() throws IOException {
        try (AtomicFiles files = new AtomicFiles(false)) {
            try (OutputStream content = files.create(folder.resolve("a"))) {
                content.write('x');
            }
            files.commit();
        }

        assertEquals("x", Files.readString(folder.resolve("a")));
    }
}
