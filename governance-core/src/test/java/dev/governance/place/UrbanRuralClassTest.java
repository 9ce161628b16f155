package dev.governance.place;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UrbanRuralClassTest {

    @ParameterizedTest
    @CsvSource({
        "111, MAIN_URBAN, true",
        "112, URBAN_FRINGE, true",
        "121, TOWN_CENTRE, true",
        "122, TOWN_FRINGE, true",
        "123, SPECIAL_AREA, true",
        "210, TOWNSHIP_CENTRE, false",
        "220, VILLAGE, false"
    })
    void isUrbanWhereItsCodeBeginsWithOne(int code, UrbanRuralClass expected, boolean urban) {
        assertEquals(Optional.of(expected), UrbanRuralClass.ofCode(code));
        assertEquals(code, expected.code());
        assertEquals(urban, expected.isUrban());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 110, 113, 124, 211, 221, 300})
    void isAbsentForOtherCodes(int code) {
        assertEquals(Optional.empty(), UrbanRuralClass.ofCode(code));
    }
}
