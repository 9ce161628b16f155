package dev.governance.basics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.testing.EqualsTester;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CitationTest {

    private static final LocalDate VERSION = LocalDate.of(2020, 5, 28);

    @Test
    void isPrintedOnOneLine() {
        assertEquals("民法典 278 (2020-05-28)", Citation.of("民法典", "278", VERSION).toString());
        assertEquals("民法典", Citation.builder().document("民法典").build().toString());
        assertEquals(
                "民法典 (2020-05-28)",
                Citation.builder().document("民法典").version(VERSION).build().toString());
    }

    @Test
    void namesItsDocument() {
        assertThrows(
                IllegalStateException.class,
                () -> Citation.builder().document(" ").build());
        assertThrows(IllegalStateException.class, () -> Citation.builder().build());
        assertThrows(IllegalStateException.class, () -> Citation.of("民法典", "", VERSION));
    }

    @Test
    void equalsByAllItsParts() {
        new EqualsTester()
                .addEqualityGroup(Citation.of("民法典", "278", VERSION), Citation.of("民法典", "278", VERSION))
                .addEqualityGroup(Citation.of("民法典", "279", VERSION))
                .addEqualityGroup(Citation.of("民法典", "278", VERSION.plusDays(1)))
                .testEquals();
    }
}
