package dev.governance.examples.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.type.TypeReference;
import com.google.common.collect.Lists;
import dev.governance.SharedFolder;
import dev.governance.json.JsonFormat;
import dev.governance.json.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The acid test of Max Ogden for readers of comma-separated values. */
class CsvSpectrumTest {

    @Test
    void readsEachTableAsItsAuthorDoes() throws IOException {
        Path folder = SharedFolder.require("reliability/corpora/csv-spectrum");
        List<Path> tables;
        try (Stream<Path> found = Files.list(folder.resolve("csvs"))) {
            tables = found.sorted().toList();
        }
        assertTrue(tables.size() > 10, () -> "only " + tables);
        for (Path table : tables) {
            String name = table.getFileName().toString();
            byte[] json = Files.readAllBytes(folder.resolve("json").resolve(name.replace(".csv", ".json")));
            List<Map<String, String>> rows = JsonFormat.standard()
                    .read(Source.of(name, json), new TypeReference<List<Map<String, String>>>() {});

            CsvTable read = CsvTable.read(name, Files.readAllBytes(table), TextEncoding.DETECT);

            assertEquals(
                    rows,
                    Lists.newArrayList(read).stream().map(CsvRow::byHeader).toList(),
                    name);
        }
    }
}
