package dev.governance.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class EchoTest {

    @Test
    void leavesPlainTextAlone() {
        for (String plain :
                new String[] {"", "grid 7", "第一网格\u3000", "é", "e\u0301", "\ud83d\ude00", "\ud842\udfb7野家"}) {
            assertEquals(plain, Echo.of(plain));
        }
    }

    @Test
    void writesOutWhatDoesNotShowItself() {
        assertEquals("\\u001b[31mred", Echo.of("\u001b[31mred"));
        assertEquals("\\u202egnp.exe", Echo.of("\u202egnp.exe"));
        assertEquals("\\u2066\\u2069", Echo.of("\u2066\u2069"));
        assertEquals("a\\u200bb\\ufeff\\u00ad", Echo.of("a\u200bb\ufeff\u00ad"));
        assertEquals("a\\u2028b\\u000a\\u0000\\u009b", Echo.of("a\u2028b\n\0\u009b"));
        assertEquals("\\ud800x\\udc00", Echo.of("\ud800x\udc00"));
        assertEquals("\\udb40\\udc41", Echo.of("\udb40\udc41"));
    }

    @Test
    void cutsWhatIsLong() {
        assertEquals("x".repeat(80), Echo.of("x".repeat(80)));
        assertEquals("x".repeat(79) + "…", Echo.of("x".repeat(81)));
        assertEquals("x".repeat(78) + "…", Echo.of("x".repeat(78) + "\ud83d\ude00".repeat(4)));
    }

    @Property
    void isShortAndShowsNothingThatIsNotVisible(@ForAll String text) {
        String echo = Echo.of(text.repeat(3));

        assertTrue(echo.length() <= Echo.LENGTH);
        assertTrue(echo.codePoints().allMatch(Echo::isVisible));
        assertFalse(Echo.escape(text).codePoints().anyMatch(sign -> sign < ' '));
    }
}
