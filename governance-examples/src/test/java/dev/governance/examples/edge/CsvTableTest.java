package dev.governance.examples.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import dev.governance.json.DataFormatException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

    private static final CsvColumn ID = CsvColumn.of("id", "Id", "编号", CsvColumn.Kind.TEXT);
    private static final CsvColumn TITLE = CsvColumn.of("title", "Title", "事项名称", CsvColumn.Kind.TEXT);
    private static final CsvColumn HOURS =
            CsvColumn.of("hours", "Hours", "工时", CsvColumn.Kind.NUMBER).optional();
    private static final ImmutableList<CsvColumn> COLUMNS = ImmutableList.of(ID, TITLE, HOURS);
    private static final Charset GB18030 = Charset.forName("GB18030");

    private static CsvTable read(byte[] bytes) {
        return CsvTable.read("t.csv", bytes, TextEncoding.DETECT, COLUMNS);
    }

    private static CsvTable read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String refused(String text) {
        return refused(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String refused(byte[] bytes) {
        return assertThrows(DataFormatException.class, () -> read(bytes)).getMessage();
    }

    private static List<String> titles(CsvTable table) {
        return Lists.newArrayList(table).stream()
                .map(row ->
                        row.number() + "@" + row.line() + " " + row.cell(TITLE).orElse("-"))
                .toList();
    }

    @Test
    void findsColumnsByTheirNameInAnyOrderAndLanguage() {
        assertEquals(List.of("2@2 甲"), titles(read("编号,事项名称\n1,甲\n")));
        assertEquals(List.of("2@2 甲"), titles(read("Hours,Title,Id\n3,甲,1\n")));
        assertEquals(List.of("2@2 甲"), titles(read(" title , 编号\n甲,1\n")));
    }

    @Test
    void readsLinesOfAnySystemAndSkipsThoseOfNothing() {
        for (String end : new String[] {"\n", "\r\n", "\r"}) {
            String text = "编号,事项名称\n1,甲\n\n   \n2,\"乙\n丙\"\n3,\n\n".replace("\n", end);
            assertEquals(List.of("2@2 甲", "3@5 乙" + end + "丙", "4@7 -"), titles(read(text)));
        }
        assertEquals(List.of("2@2 甲"), titles(read("\ufeff编号,事项名称\n1,甲")));
        assertEquals(List.of("2@2 甲"), titles(read("\"编号\",\"事项名称\"\n\"1\",\"甲\"")));
    }

    @Test
    void readsGb18030WhereThatIsCertain() {
        String text = "编号,事项名称\n1,社区居民委员会𠮷\n";

        CsvTable table = read(text.getBytes(GB18030));

        assertEquals(GB18030, table.charset());
        assertEquals(List.of("2@2 社区居民委员会𠮷"), titles(table));
        DataFormatException strict = assertThrows(
                DataFormatException.class,
                () -> CsvTable.read("t.csv", text.getBytes(GB18030), TextEncoding.UTF_8, COLUMNS));
        assertTrue(strict.getMessage().startsWith("t.csv:1:1: /: csv.gb18030: byte 0"), strict::getMessage);
    }

    @Test
    void refusesDamagedTextInsteadOfGuessing() {
        byte[] damaged = "编号,事项名称\n1,社区居民委员会\n".getBytes(StandardCharsets.UTF_8);
        damaged[22] = (byte) 0x81;

        assertTrue(refused(damaged).startsWith("t.csv:2:3: /: csv.not-utf-8: byte 22"), () -> refused(damaged));
        assertTrue(refused("编号,事项名称\n1,甲\n".getBytes(StandardCharsets.UTF_16)).contains("csv.utf-16"));
        assertTrue(refused("编号,事项名称\n1,甲\n".getBytes(StandardCharsets.UTF_16LE)).contains("csv.utf-16"));
    }

    @Test
    void tellsRowsOfTheWrongLength() {
        assertEquals(
                "t.csv:3:1: /3: csv.short-row: the row has 1 cells, fewer than the 2 of the header\n"
                        + "t.csv:4:1: /4: csv.long-row: the row has 3 cells, more than the 2 of the header;"
                        + " put a cell with commas between quotation marks",
                refused("编号,事项名称\n1,甲\n2\n3,丙,丁\n"));
    }

    @Test
    void tellsColumnsThatAreUnknownMissingOrRepeated() {
        assertTrue(refused("编号,事项名\n1,甲\n")
                .startsWith("t.csv:1:4: /1/事项名: csv.misspelled-column: there is no column"
                        + " \"事项名\"; did you mean \"事项名称\"?"));
        assertTrue(refused("编号,zz\n1,甲\n").contains("t.csv:1:4: /1/zz: csv.unknown-column"));
        assertTrue(refused("编号,zz\n1,甲\n")
                .contains("\nt.csv:1:1: /1/事项名称: csv.missing-column: the column \"事项名称\" (Title)"));
        assertTrue(refused("编号,事项名称,Title\n1,甲,乙\n").startsWith("t.csv:1:9: /1/Title: csv.duplicate-column"));
        assertTrue(refused("1,甲\n2,乙\n").startsWith("t.csv:1:1: /1/1: csv.no-header"));
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "\t", "，", "；", "|"})
    void saysWhatSeparatesTheColumnsWhereCommasDoNot(String separator) {
        String told = refused("编号,事项名称\n1,甲\n".replace(",", separator));

        assertTrue(told.contains("csv.separator: the columns are separated by"), told);
    }

    @Test
    void tellsQuotationMarksThatAreNotClosed() {
        assertTrue(
                refused("编号,事项名称\n\"1,甲\n2,乙\n").startsWith("t.csv:2:1: /: csv.quotes"),
                () -> refused("编号,事项名称\n\"1,甲\n2,乙\n"));
        assertTrue(refused("编号,事项名称\n1,\"甲\"x\n2,乙\n").startsWith("t.csv:2:1: /: csv.quotes"));
        assertTrue(refused("\"编号,事项名称\n1,甲").contains("csv.quotes"));
    }

    @Test
    void refusesNothing() {
        assertEquals(
                "t.csv:0:0: /: csv.empty: there is nothing to read; a table with a header is expected", refused(""));
        assertTrue(refused("\n\r\n").contains("csv.empty"));
        assertTrue(refused("编号,事项名称\n").contains("csv.no-rows"));
    }

    @Test
    void refusesNulByItsPlace() {
        assertTrue(refused("编号,事项名称\n1,\"甲\"\n22,乙\0\n").startsWith("t.csv:3:4: /3/事项名称: csv.nul"));
    }

    @Test
    void refusesTooMuchOfAnything() {
        String columns = String.join(
                ",", IntStream.range(0, 100_000).mapToObj(i -> "c" + i).toList());
        assertTrue(refused("编号,事项名称," + columns + "\n1,甲\n").contains("csv.too-many-columns"));
        assertTrue(refused("编号,事项名称\n1," + "网".repeat(100_001) + "\n").contains("csv.too-long"));
        assertTrue(refused(new byte[CsvTable.BYTES + 1]).contains("json.too-large"));
        String cell = "网".repeat(100_000);
        assertEquals(List.of("2@2 " + cell), titles(read("编号,事项名称\n1," + cell + "\n")));
    }

    @Test
    void tellsTwentyFaultsAndCountsTheOthers() {
        DataFormatException refused =
                assertThrows(DataFormatException.class, () -> read("编号,事项名称\n" + "1\n".repeat(100)));

        assertEquals(20, refused.faults().size());
        assertEquals(80, refused.more());
    }

    @Test
    void keepsWhateverSomebodyWroteIntoACell() {
        String odd = "=1+1 <script> \u001b[31m | ../..";
        assertEquals(List.of("2@2 " + odd), titles(read("编号,事项名称\n1," + odd + "\n")));
    }
}
