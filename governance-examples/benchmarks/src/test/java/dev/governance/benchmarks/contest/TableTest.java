package dev.governance.benchmarks.contest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableTest {

    @Test
    void textIsOnTheLeftAndNumbersAreOnTheRight() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        table().print(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        List<String> lines = bytes.toString(StandardCharsets.UTF_8).lines().toList();
        assertEquals(List.of("row     ns  rules", "a, b  1.50     10", "c     12.2      -"), lines);
    }

    @Test
    void theFileIsCsv(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("table.csv");
        table().write(file);
        assertEquals(List.of("row,ns,rules", "\"a, b\",1.50,10", "c,12.2,-"), Files.readAllLines(file));
    }

    @Test
    void aRowHasACellForEachColumn() {
        assertThrows(IllegalArgumentException.class, () -> new Table("row", "ns").add("a"));
    }

    private static Table table() {
        Table table = new Table("row", "ns", "rules");
        table.add("a, b", 1.5, 10);
        table.add("c", 12.21, Double.NaN);
        return table;
    }
}
