package dev.governance.examples.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ColumnsTest {

    @Test
    void chineseSignsAreTwiceAsWide() {
        assertEquals(6, Columns.width("准入a，".replace("，", "b")));
        assertEquals(
                "  准入  12\n  b      3\n",
                new Columns(1).row("准入", "12").row("b", "3").print());
    }

    @Test
    void whatATerminalWouldObeyIsShown() {
        assertEquals("  \\u001b[31m\n", new Columns(1).row("\u001b[31m").print());
    }
}
