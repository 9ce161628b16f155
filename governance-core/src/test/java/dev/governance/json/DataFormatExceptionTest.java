package dev.governance.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.SerializableTester;
import dev.governance.basics.Finding;
import dev.governance.basics.Sentence;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DataFormatExceptionTest {

    private static Fault fault(String source, String value) {
        return Fault.builder()
                .source(source)
                .line(3)
                .column(7)
                .pointer("/a")
                .finding(Finding.builder("a.b")
                        .sentence(Sentence.of("wrong: {value}", "错误：{value}"))
                        .putValues("value", value)
                        .build())
                .build();
    }

    @Test
    void tellsOneFaultOnALine() {
        DataFormatException refused = new DataFormatException(ImmutableList.of(fault("f", "x"), fault("f", "y")), 0);

        assertEquals("f:3:7: /a: a.b: wrong: x\nf:3:7: /a: a.b: wrong: y", refused.getMessage());
        assertEquals("f:3:7: /a: a.b: 错误：x\nf:3:7: /a: a.b: 错误：y", refused.in(Locale.SIMPLIFIED_CHINESE));
    }

    @Test
    void keepsTwentyAndCountsTheOthers() {
        DataFormatException refused = new DataFormatException(Collections.nCopies(25, fault("f", "x")), 4);

        assertEquals(20, refused.faults().size());
        assertEquals(9, refused.more());
        assertTrue(refused.getMessage().endsWith("\nand 9 more"), refused::getMessage);
        assertTrue(refused.in(Locale.CHINESE).endsWith("\n另有 9 处错误"));
    }

    @Test
    void staysBelowTwoThousandBytesInBothLanguages() {
        for (int length : new int[] {1, 10, 100, 500}) {
            DataFormatException refused = new DataFormatException(
                    Collections.nCopies(20, fault("网".repeat(length), Echo.of("格".repeat(length)))), 1_000_000);
            for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.CHINESE}) {
                int bytes = refused.in(locale).getBytes(StandardCharsets.UTF_8).length;
                assertTrue(bytes < 2000, () -> length + ": " + bytes);
                assertTrue(refused.in(locale).contains("/a: a.b: "));
            }
        }
    }

    @Test
    void showsNoControlsOfAFileNameOrAValue() {
        String told = new DataFormatException(fault("a\u001b[31m\nb", "x\u0007\u202ey")).getMessage();

        assertEquals("a\\u001b[31m\\u000ab:3:7: /a: a.b: wrong: x\\u0007\\u202ey", told);
    }

    @Test
    void isNeverWithoutAFault() {
        assertThrows(IllegalArgumentException.class, () -> new DataFormatException(ImmutableList.of(), 1));
        assertThrows(
                IllegalArgumentException.class, () -> new DataFormatException(ImmutableList.of(fault("f", "x")), -1));
    }

    @Test
    void goesThroughSerialisation() {
        DataFormatException refused = new DataFormatException(fault("f", "x"));

        DataFormatException copy = SerializableTester.reserialize(refused);

        assertEquals(refused.faults(), copy.faults());
        assertFalse(copy.getMessage().isEmpty());
    }

    @Test
    void asksOfAFaultThatItCanBeTold() {
        Finding untold = Finding.builder("a.b").build();

        assertThrows(
                IllegalStateException.class,
                () -> Fault.builder()
                        .source("f")
                        .line(1)
                        .column(1)
                        .pointer("")
                        .finding(untold)
                        .build());
    }

    @Test
    void readsAFaultThatItWrote() {
        Fault fault = fault("f", "x");

        assertEquals(fault, Reads.good(JsonFormat.standard().write(fault), Fault.class));
        SerializableTester.reserializeAndAssert(fault);
    }
}
