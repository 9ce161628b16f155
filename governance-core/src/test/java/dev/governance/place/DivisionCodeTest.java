package dev.governance.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.type.TypeReference;
import com.google.common.collect.ImmutableMap;
import dev.governance.RoundTrip;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DivisionCodeTest {

    private static final DivisionCode DUOFUXIANG = DivisionCode.parse("110101001001");

    @Test
    void tellsWhereACommunityLies() {
        assertEquals(DivisionLevel.VILLAGE, DUOFUXIANG.level());
        assertEquals(DivisionKind.RESIDENTS_COMMITTEE, DUOFUXIANG.kind());
        DivisionCode street = DUOFUXIANG.parent().orElseThrow();
        assertEquals("110101001000", street.toString());
        assertEquals(DivisionKind.SUBDISTRICT, street.kind());
        DivisionCode district = street.parent().orElseThrow();
        assertEquals("110101000000", district.toString());
        assertEquals("110100000000", district.parent().orElseThrow().toString());
        assertEquals(DivisionCode.parse("11"), DUOFUXIANG.truncatedTo(DivisionLevel.PROVINCE));
        assertEquals(Optional.empty(), DivisionCode.parse("11").parent());
    }

    @ParameterizedTest
    @CsvSource({
        "11,            110000000000, PROVINCE,   PROVINCE",
        "4419,          441900000000, PREFECTURE, PREFECTURE",
        "4190,          419000000000, PREFECTURE, PREFECTURE",
        "110102,        110102000000, COUNTY,     COUNTY",
        "110102099,     110102099000, TOWNSHIP,   SUBDISTRICT",
        "110102100,     110102100000, TOWNSHIP,   TOWN",
        "110102199,     110102199000, TOWNSHIP,   TOWN",
        "110102200,     110102200000, TOWNSHIP,   TOWNSHIP",
        "110102399,     110102399000, TOWNSHIP,   TOWNSHIP",
        "110102400,     110102400000, TOWNSHIP,   TOWNSHIP_LIKE",
        "110102599,     110102599000, TOWNSHIP,   TOWNSHIP_LIKE",
        "110102600,     110102600000, TOWNSHIP,   OTHER_TOWNSHIP",
        "110101001199,  110101001199, VILLAGE,    RESIDENTS_COMMITTEE",
        "110101001200,  110101001200, VILLAGE,    VILLAGERS_COMMITTEE",
        "110101001399,  110101001399, VILLAGE,    VILLAGERS_COMMITTEE",
        "110101001400,  110101001400, VILLAGE,    RESIDENTS_COMMITTEE_LIKE",
        "110101001499,  110101001499, VILLAGE,    RESIDENTS_COMMITTEE_LIKE",
        "110101001500,  110101001500, VILLAGE,    VILLAGERS_COMMITTEE_LIKE",
        "110101001599,  110101001599, VILLAGE,    VILLAGERS_COMMITTEE_LIKE",
        "110101001600,  110101001600, VILLAGE,    OTHER_VILLAGE",
        "110101001999,  110101001999, VILLAGE,    OTHER_VILLAGE",
        "' 110102\t',   110102000000, COUNTY,     COUNTY",
        "440000,        440000000000, PROVINCE,   PROVINCE"
    })
    void readsShortFormsAndBands(String text, String digits, DivisionLevel level, DivisionKind kind) {
        DivisionCode code = DivisionCode.parse(text);

        assertEquals(digits, code.toString());
        assertEquals(level, code.level());
        assertEquals(kind, code.kind());
        assertEquals(code, DivisionCode.parse(code.shortForm()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "1",
                "110",
                "11010",
                "1101020",
                "11010200",
                "1101020010",
                "11010200100",
                "1101020010010",
                "00",
                "000102",
                "000000000000",
                "1101 2",
                "11010A",
                "-1",
                "+1",
                "1.10102",
                "１１",
                "١١",
                "110102-001"
            })
    void refusesWhatIsNoCode(String text) {
        assertThrows(IllegalArgumentException.class, () -> DivisionCode.parse(text));
    }

    @ParameterizedTest
    @ValueSource(longs = {Long.MIN_VALUE, -1, 0, 9_999_999_999L, 1_000_000_000_000L, Long.MAX_VALUE})
    void refusesNumbersWithoutAProvinceOrWithTooManyDigits(long number) {
        assertThrows(IllegalArgumentException.class, () -> DivisionCode.of(number));
    }

    @Nested
    class OfACityWithoutCounties {

        private final DivisionCode city = DivisionCode.parse("4419");
        private final DivisionCode township = DivisionCode.parse("441900003");
        private final DivisionCode community = DivisionCode.parse("441900003001");

        @Test
        void hasTownshipsAndCommunitiesBelowAZeroGroup() {
            assertEquals(DivisionLevel.TOWNSHIP, township.level());
            assertEquals(0, township.group(DivisionLevel.COUNTY));
            assertEquals(3, township.group(DivisionLevel.TOWNSHIP));
            assertEquals(19, township.group(DivisionLevel.PREFECTURE));
            assertEquals(DivisionLevel.VILLAGE, community.level());
            assertEquals(DivisionKind.RESIDENTS_COMMITTEE, community.kind());
        }

        @Test
        void isTheParentOfItsTownships() {
            assertEquals(Optional.of(township), community.parent());
            assertEquals(Optional.of(city), township.parent());
            assertEquals(city, community.truncatedTo(DivisionLevel.COUNTY));
            assertTrue(city.contains(community));
            assertFalse(community.contains(city));
            assertFalse(DivisionCode.parse("441901").contains(community));
        }

        @Test
        void isItsOwnCountyInTablesThatStateLevels() {
            assertEquals(city, DivisionCode.parse("441900000000", DivisionLevel.COUNTY));
            assertEquals(city, DivisionCode.parse("441900000000", DivisionLevel.PREFECTURE));
        }
    }

    @Test
    void refusesACodeAtAnotherLevelThanATableStates() {
        assertThrows(IllegalArgumentException.class, () -> DivisionCode.parse("350527000000", DivisionLevel.TOWNSHIP));
        assertThrows(IllegalArgumentException.class, () -> DivisionCode.parse("350527000000", DivisionLevel.VILLAGE));
        assertThrows(IllegalArgumentException.class, () -> DivisionCode.parse("35", DivisionLevel.COUNTY));
        assertThrows(IllegalArgumentException.class, () -> DivisionCode.parse("350527", DivisionLevel.PREFECTURE));
    }

    @Test
    void isItsTextInJsonAsAValueAndAsAKey() {
        assertEquals("\"110101001001\"", RoundTrip.assertBothWays(DUOFUXIANG, new TypeReference<DivisionCode>() {}));
        assertEquals(
                "{\"110101001001\":\"110101000000\"}",
                RoundTrip.assertBothWays(
                        ImmutableMap.of(DUOFUXIANG, DUOFUXIANG.truncatedTo(DivisionLevel.COUNTY)),
                        new TypeReference<ImmutableMap<DivisionCode, DivisionCode>>() {}));
    }
}
