package dev.governance.examples.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {

    @Test
    void alignsChineseAndNumbers() {
        assertEquals(
                """
                部门      Verdict  Hours
                --------  -------  -----
                民政局    REFUSE     120
                A         ADMIT        7
                应急局𠮷  RETURN       0
                """,
                new TextTable(List.of("部门", "Verdict", "Hours"))
                        .row("民政局", "REFUSE", 120)
                        .row("A", "ADMIT", 7)
                        .row("应急局𠮷", "RETURN", 0)
                        .toString());
    }

    @Test
    void countsColumnsOfTheTerminal() {
        assertEquals(0, DisplayWidth.of(""));
        assertEquals(3, DisplayWidth.of("a-é"));
        assertEquals(6, DisplayWidth.of("网格，"));
        assertEquals(2, DisplayWidth.of("\u3000"));
        assertEquals(1, DisplayWidth.of("e\u0301"));
        assertEquals(2, DisplayWidth.of("\ud83d\ude00"));
        assertEquals(2, DisplayWidth.of("Ａ"));
        assertEquals(2, DisplayWidth.of("한"));
        assertEquals(1, DisplayWidth.of("…"));
    }

    @Test
    void cutsLongCellsAndShowsNoControls() {
        String table = new TextTable(List.of("a"))
                .row("网".repeat(40))
                .row("x\u001b[31m\ny")
                .toString();

        assertEquals("网".repeat(29) + "…", table.split("\n")[2]);
        assertEquals("x\\u001b[31m\\u000ay", table.split("\n")[3]);
    }

    @Test
    void isTheHeaderAloneWithoutRows() {
        assertEquals("a  b\n-  -\n", new TextTable(List.of("a", "b")).toString());
    }

    @Test
    void refusesARowOfAnotherLength() {
        TextTable table = new TextTable(List.of("a"));
        assertThrows(IllegalArgumentException.class, () -> table.row("x", "y"));
    }
}
