package dev.governance.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.governance.RoundTrip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GridCodeTest {

    private static final DivisionCode COMMUNITY = DivisionCode.parse("110101001001");

    @Test
    void hasThreeDigitsUnlessItIsSaid() {
        assertEquals("110101001001007", GridCode.of(COMMUNITY, 7).toString());
        assertEquals(GridCode.of(COMMUNITY, 7), GridCode.parse(" 110101001001007 "));
    }

    @Test
    void marksADedicatedGrid() {
        GridCode school = new GridCode(COMMUNITY, 7, 3, GridKind.DEDICATED);

        assertEquals("110101001001007D", school.toString());
        assertEquals("110101001001007", school.plainDigits());
        assertEquals("\"110101001001007D\"", RoundTrip.assertBothWays(school, new TypeReference<GridCode>() {}));
    }

    @ParameterizedTest
    @CsvSource({"1, 2", "99, 2", "999, 3", "9999, 4", "1, 4"})
    void writesAsManyDigitsAsAsked(int sequence, int digits) {
        GridCode code = new GridCode(COMMUNITY, sequence, digits, GridKind.BASIC);

        assertEquals(12 + digits, code.plainDigits().length());
        assertEquals(code, GridCode.parse(code.toString()));
    }

    @ParameterizedTest
    @CsvSource({"0, 3", "-1, 3", "100, 2", "1000, 3", "10000, 4", "1, 1", "1, 5"})
    void refusesANumberThatCannotBeWritten(int sequence, int digits) {
        assertThrows(IllegalArgumentException.class, () -> new GridCode(COMMUNITY, sequence, digits, GridKind.BASIC));
    }

    @ParameterizedTest
    @ValueSource(strings = {"110101001000", "110101", "1101", "11"})
    void liesInACommunityAndNowhereElse(String division) {
        assertThrows(IllegalArgumentException.class, () -> GridCode.of(DivisionCode.parse(division), 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "D",
                "110101001001",
                "1101010010011",
                "1101010010010D",
                "11010100100112345",
                "110101001001000",
                "110101001001+07",
                "11010100100100d",
                "110101001001００７",
                "110101001000001"
            })
    void refusesWhatIsNoCode(String text) {
        assertThrows(IllegalArgumentException.class, () -> GridCode.parse(text));
    }

    @Test
    void isOrderedByCommunityAndNumber() {
        GridCode second = GridCode.of(COMMUNITY, 2);

        assertTrue(second.compareTo(GridCode.of(COMMUNITY, 10)) < 0);
        assertTrue(second.compareTo(GridCode.of(DivisionCode.parse("110101001002"), 1)) < 0);
        assertTrue(second.compareTo(new GridCode(COMMUNITY, 2, 3, GridKind.DEDICATED)) < 0);
        assertTrue(new GridCode(COMMUNITY, 2, 2, GridKind.DEDICATED).compareTo(second) < 0);
    }
}
