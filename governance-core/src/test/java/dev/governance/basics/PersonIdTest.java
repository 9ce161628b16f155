package dev.governance.basics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.testing.EqualsTester;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonIdTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "w-0001",
                "P7",
                "550e8400-e29b-41d4-a716-446655440000",
                "street:310101:worker.12",
                "110105194912310021",
                "11010519491231002",
                "12800138000",
                "138001380001",
                "1380013800",
                "8513800138000"
            })
    void takesPseudonyms(String value) {
        assertEquals(value, PersonId.of(value).toString());
        assertEquals(value, PersonId.of(value).value());
    }

    /** The example of GB 11643 itself, which belongs to nobody, in the spellings that people use. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "11010519491231002X",
                "11010519491231002x",
                "worker-11010519491231002X",
                "W11010519491231002X",
                "11010519491231002Xa",
                "110105-19491231-002X",
                "110105.19491231.002X",
                "id:440524188001010014"
            })
    void refusesIdentityCards(String value) {
        assertRefusedWithoutRepeating(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "13800138000",
                "19912345678",
                "w-13800138000",
                "138-0013-8000",
                "8613800138000",
                "86-138.0013.8000"
            })
    void refusesMobilePhones(String value) {
        assertRefusedWithoutRepeating(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "张三", "a b", "a@b", "-a", "a\n", "+8613800138000", "１３８００１３８０００"})
    void refusesWhatIsNotAnAsciiWord(String value) {
        assertThrows(IllegalArgumentException.class, () -> PersonId.of(value));
    }

    @Test
    void takesSixtyFourCharacters() {
        assertEquals(64, PersonId.of("a".repeat(64)).value().length());
        assertThrows(IllegalArgumentException.class, () -> PersonId.of("a".repeat(65)));
    }

    private static void assertRefusedWithoutRepeating(String value) {
        String message = assertThrows(IllegalArgumentException.class, () -> PersonId.of(value))
                .getMessage();
        assertFalse(message.contains(value), message);
    }

    /** The naive reference weighs by powers of two, as ISO 7064 does, instead of the table of weights. */
    @Property(tries = 10_000)
    void refusesJustTheCheckCharacterThatFits(@ForAll @LongRange(min = 0, max = 99_999_999_999_999_999L) long body) {
        String digits = String.format(java.util.Locale.ROOT, "%017d", body);
        int remainder = 0;
        for (int i = 0; i < 17; i++) {
            remainder = (remainder + Character.digit(digits.charAt(i), 10)) * 2 % 11;
        }
        int check = (12 - remainder) % 11;
        for (int c = 0; c <= 10; c++) {
            String card = digits + (c == 10 ? "X" : Integer.toString(c));
            if (c == check) {
                assertThrows(IllegalArgumentException.class, () -> PersonId.of(card));
            } else {
                assertEquals(card, PersonId.of(card).value());
            }
        }
    }

    @Test
    void equalsAndComparesByItsText() {
        new EqualsTester()
                .addEqualityGroup(PersonId.of("a"), new PersonId("a"))
                .addEqualityGroup(PersonId.of("b"))
                .testEquals();
        assertTrue(PersonId.of("a").compareTo(PersonId.of("b")) < 0);
    }
}
