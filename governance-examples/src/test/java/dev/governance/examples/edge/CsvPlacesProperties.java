package dev.governance.examples.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CsvPlacesProperties {

    /** A table of three columns whose first and last cell are a number that stands nowhere else. */
    @Provide
    Arbitrary<List<String>> middles() {
        Arbitrary<String> plain = Arbitraries.of("", "a", "网格", "\ud83d\ude00x", "a b");
        Arbitrary<String> quoted = Arbitraries.of(",", "\"\"", "\n", "\r\n", "\r", "网", "x", "\ud83d\ude00")
                .list()
                .ofMaxSize(5)
                .map(parts -> "\"" + String.join("", parts) + "\"");
        return Arbitraries.oneOf(plain, quoted).list().ofMinSize(1).ofMaxSize(6);
    }

    @Property(tries = 10_000)
    void findsEachCellWhereALookAtTheTextFindsIt(@ForAll("middles") List<String> middles, @ForAll("ends") String end) {
        StringBuilder text = new StringBuilder();
        for (int row = 0; row < middles.size(); row++) {
            text.append(700 + row)
                    .append(',')
                    .append(middles.get(row))
                    .append(',')
                    .append(900 + row)
                    .append(end);
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        int row = 0;
        for (CsvRecord record : CsvReader.builder().ofCsvRecord(text.toString())) {
            int line = (int) record.getStartingLineNumber();
            assertEquals(naive(text.toString(), "7" + two(row)), place(bytes, line, 0));
            assertEquals(naive(text.toString(), "9" + two(row)), place(bytes, line, 2));
            row++;
        }
        assertEquals(middles.size(), row);
    }

    @Provide
    Arbitrary<String> ends() {
        return Arbitraries.of("\n", "\r\n", "\r");
    }

    private static String two(int row) {
        return row < 10 ? "0" + row : "" + row;
    }

    private static CsvPlaces.Place place(byte[] bytes, int line, int cell) {
        return CsvPlaces.of(bytes, 0, StandardCharsets.UTF_8, line, cell);
    }

    /** Counts the line ends before a text, and the characters after the last of them. */
    private static CsvPlaces.Place naive(String text, String sought) {
        String before = text.substring(0, text.indexOf(sought));
        String[] lines = before.split("\r\n|\r|\n", -1);
        String last = lines[lines.length - 1];
        return new CsvPlaces.Place(lines.length, last.codePointCount(0, last.length()) + 1);
    }
}
