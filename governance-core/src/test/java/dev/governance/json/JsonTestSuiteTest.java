package dev.governance.json;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSortedSet;
import dev.governance.SharedFolder;
import dev.governance.basics.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** JSONTestSuite by Nicolas Seriot: what every reader must accept, what it must refuse, and what it may do. */
class JsonTestSuiteTest {

    private static final String FOLDER = "reliability/corpora/jsontestsuite/";

    private static List<Path> files(String folder, String start) throws IOException {
        try (Stream<Path> all = Files.list(SharedFolder.require(FOLDER + folder))) {
            return all.filter(file -> file.getFileName().toString().startsWith(start))
                    .sorted()
                    .toList();
        }
    }

    private static void read(Path file) throws IOException {
        JsonFormat.standard().requireJson(Source.of(file.getFileName().toString(), Files.readAllBytes(file)));
    }

    private static ImmutableSortedSet<String> refused(List<Path> files) throws IOException {
        ImmutableSortedSet.Builder<String> refused = ImmutableSortedSet.naturalOrder();
        for (Path file : files) {
            try {
                read(file);
            } catch (DataFormatException e) {
                assertTrue(e.getMessage().startsWith(file.getFileName() + ":"), e::getMessage);
                refused.add(
                        file.getFileName() + " " + e.faults().get(0).finding().code());
            }
        }
        return refused.build();
    }

    @Test
    void refusesWhatIsNoJson() throws IOException {
        List<Path> files = files("test_parsing", "n_");

        assertEquals(files.size(), refused(files).size());
        assertTrue(files.size() > 150, () -> "only " + files.size());
    }

    @Test
    void acceptsWhatIsJsonButForNamesThatStandTwice() throws IOException {
        List<Path> files = files("test_parsing", "y_");

        assertEquals(
                ImmutableSortedSet.of(
                        "y_object_duplicated_key.json json.duplicate-name",
                        "y_object_duplicated_key_and_value.json json.duplicate-name"),
                refused(files));
        assertTrue(files.size() > 90, () -> "only " + files.size());
    }

    @Test
    void takesWhatIsLeftOpenOrSaysWhyNot() throws IOException {
        for (Path file : files("test_parsing", "i_")) {
            try {
                read(file);
            } catch (DataFormatException e) {
                String code = e.faults().get(0).finding().code();
                assertTrue(
                        List.of(
                                        "json.half-a-sign",
                                        "json.not-utf-8",
                                        "json.gb18030",
                                        "json.utf-16",
                                        "json.too-deep",
                                        "json.number-too-long")
                                .contains(code),
                        () -> file + " " + code);
            }
        }
    }

    @Test
    void readsNothingOfItAsAValueThatItIsNot() throws IOException {
        for (Path file : files("test_parsing", "")) {
            byte[] bytes = Files.readAllBytes(file);
            assertThrows(
                    DataFormatException.class,
                    () -> JsonFormat.standard().read(Source.of("a", bytes), Finding.class),
                    file::toString);
        }
    }

    @Test
    void changesNoMeaningSilently() throws IOException {
        List<Path> files = files("test_transform", "");

        assertEquals(
                List.of("json.duplicate-name", "json.half-a-sign", "json.not-utf-8"),
                refused(files).stream()
                        .map(told -> told.substring(told.indexOf(' ') + 1))
                        .distinct()
                        .sorted(Comparator.naturalOrder())
                        .toList());
        for (Path file : files) {
            String name = file.getFileName().toString();
            if (name.startsWith("number_") || name.startsWith("object_key_nf") || name.contains("escaped_NULL")) {
                assertDoesNotThrow(() -> read(file), name);
            } else {
                assertThrows(DataFormatException.class, () -> read(file), name);
            }
        }
    }
}
