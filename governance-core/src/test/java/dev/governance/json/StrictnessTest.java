package dev.governance.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrictnessTest {

    @ParameterizedTest
    @CsvSource(delimiterString = " -> ", quoteCharacter = '\0', textBlock = """
                    text -> 12 -> json.wrong-type
                    text -> 1.5 -> json.wrong-type
                    text -> true -> json.wrong-type
                    text -> null -> json.null
                    text -> {} -> json.wrong-type
                    text -> ["a"] -> json.wrong-type
                    text -> "\\ud800" -> json.half-a-sign
                    text -> "\\udc00\\ud800" -> json.half-a-sign
                    whole -> "300" -> json.wrong-type
                    whole -> "" -> json.wrong-type
                    whole -> 300.9 -> json.wrong-type
                    whole -> 300.0 -> json.wrong-type
                    whole -> 3e2 -> json.wrong-type
                    whole -> true -> json.wrong-type
                    whole -> null -> json.null
                    whole -> [300] -> json.wrong-type
                    whole -> 2147483648 -> json.out-of-range
                    whole -> -2147483649 -> json.out-of-range
                    large -> 9223372036854775808 -> json.out-of-range
                    large -> 99999999999999999999999999999999 -> json.out-of-range
                    large -> "1" -> json.wrong-type
                    large -> 1.5 -> json.wrong-type
                    huge -> 1.5 -> json.wrong-type
                    huge -> "1" -> json.wrong-type
                    huge -> 1e3 -> json.wrong-type
                    exact -> "0.1" -> json.wrong-type
                    exact -> "NaN" -> json.wrong-type
                    exact -> 1e999999999 -> json.too-many-digits
                    exact -> 1e-999999999 -> json.too-many-digits
                    exact -> 0e999999999 -> json.too-many-digits
                    exact -> 1e40 -> json.too-many-digits
                    exact -> 0.00000000000000000000000000000000000000001 -> json.too-many-digits
                    exact -> 1e99999999999 -> json.too-many-digits
                    real -> "NaN" -> json.wrong-type
                    real -> "Infinity" -> json.wrong-type
                    real -> "0.5" -> json.wrong-type
                    real -> 1e400 -> json.too-many-digits
                    real -> -1e400 -> json.too-many-digits
                    real -> 1e-400 -> json.too-many-digits
                    real -> true -> json.wrong-type
                    real -> null -> json.null
                    real -> NaN -> json.not-a-number
                    real -> Infinity -> json.not-a-number
                    flag -> 1 -> json.wrong-type
                    flag -> 0 -> json.wrong-type
                    flag -> "true" -> json.wrong-type
                    flag -> "是" -> json.wrong-type
                    flag -> null -> json.null
                    kind -> 0 -> json.wrong-type
                    kind -> 999 -> json.wrong-type
                    kind -> "0" -> json.not-allowed
                    kind -> "grid" -> json.misspelled-value
                    kind -> "GRID " -> json.misspelled-value
                    kind -> " GRID" -> json.misspelled-value
                    kind -> "GRID\\u200b" -> json.misspelled-value
                    kind -> "GR\\u0130D" -> json.misspelled-value
                    kind -> "" -> json.not-allowed
                    kind -> null -> json.null
                    day -> "2025-02-29" -> json.not-a-date
                    day -> "2025-13-01" -> json.not-a-date
                    day -> "2025-00-10" -> json.not-a-date
                    day -> "0000-00-00" -> json.not-a-date
                    day -> "2025/01/02" -> json.not-a-date
                    day -> "20250102" -> json.not-a-date
                    day -> "2025-1-2" -> json.not-a-date
                    day -> "+999999999-12-31" -> json.not-a-date
                    day -> "2025-01-01T24:00:01Z" -> json.not-a-date
                    day -> "2025-01-01T00:00" -> json.not-a-date
                    day -> " 2025-01-01" -> json.not-a-date
                    day -> "２０２５-01-01" -> json.not-a-date
                    day -> "1899-12-31" -> json.not-a-date
                    day -> "2201-01-01" -> json.not-a-date
                    day -> "" -> json.not-a-date
                    day -> 20250102 -> json.wrong-type
                    day -> [2025,1,2] -> json.wrong-type
                    moment -> 1700000000 -> json.wrong-type
                    moment -> "2025-01-01T24:00:01Z" -> json.not-a-date
                    moment -> "2025-01-01" -> json.not-a-date
                    code -> "a1" -> json.refused
                    code -> 1 -> json.wrong-type
                    maybe -> 1 -> json.wrong-type
                    maybeWhole -> "7" -> json.wrong-type
                    maybeWhole -> 7.5 -> json.wrong-type
                    maybeWhole -> 99999999999 -> json.out-of-range
                    list -> "a" -> json.wrong-type
                    list -> {} -> json.wrong-type
                    list -> "" -> json.wrong-type
                    list -> null -> json.null
                    list -> [null] -> json.null
                    list -> [1] -> json.wrong-type
                    list -> [["a"]] -> json.wrong-type
                    numbers -> [null] -> json.null
                    numbers -> ["1"] -> json.wrong-type
                    set -> ["GRID","GRID"] -> json.repeated
                    set -> [null] -> json.null
                    set -> [0] -> json.wrong-type
                    map -> [] -> json.wrong-type
                    map -> {"a":null} -> json.null
                    map -> {"a":"1"} -> json.wrong-type
                    map -> {"a":1,"a":1} -> json.duplicate-name
                    part -> {} -> json.missing-field
                    part -> {"size":1} -> json.missing-field
                    part -> {"is":"twig","size":1} -> json.not-allowed
                    part -> {"is":0,"size":1} -> json.missing-field
                    part -> {"is":"leaf","size":1,"@class":"java.lang.Runtime"} -> json.unknown-field
                    part -> {"is":"leaf"} -> json.missing-field
                    part -> {"is":"leaf","size":-1} -> json.refused
                    part -> {"@class":"java.net.URL"} -> json.missing-field
                    part -> ["java.net.URL",{}] -> json.wrong-type
                    part -> {"is":"branch","parts":[{"is":"leaf","size":"1"}]} -> json.wrong-type
                    part -> {"is":"branch","parts":[null]} -> json.null
                    """)
    void refuses(String field, String json, String code) {
        Fault fault = Reads.bad(Everything.with(field, json), Everything.class)
                .faults()
                .get(0);

        assertEquals(code, fault.finding().code(), fault::toString);
        assertTrue(fault.pointer().startsWith("/" + field), fault::toString);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " -> ", quoteCharacter = '\0', textBlock = """
                    text -> ""
                    text -> "\\u0000"
                    text -> "\\ud83d\\ude00"
                    whole -> -0
                    whole -> -2147483648
                    large -> -9223372036854775808
                    exact -> 1E+2
                    exact -> -0.000
                    exact -> 1e39
                    real -> 1
                    real -> 1e-300
                    maybe -> null
                    maybeWhole -> null
                    list -> []
                    map -> {}
                    part -> {"size":1,"is":"leaf"}
                    part -> {"parts":[{"is":"branch","parts":[]}],"is":"branch"}
                    day -> "1900-01-01"
                    day -> "2200-12-31"
                    """)
    void accepts(String field, String json) {
        Everything value = Reads.good(Everything.with(field, json), Everything.class);

        assertEquals(value, Reads.good(JsonFormat.standard().write(value), Everything.class));
    }

    @Test
    void readsAnAbsentOptionalFieldAsAbsentAndAnExplicitNullAlike() {
        Everything absent = Reads.good(Everything.with("maybe", ""), Everything.class);

        assertEquals(Optional.empty(), absent.maybe());
        assertEquals(absent, Reads.good(Everything.with("maybe", "null"), Everything.class));
        assertEquals(
                OptionalInt.empty(),
                Reads.good(Everything.with("maybeWhole", ""), Everything.class).maybeWhole());
    }

    @Test
    void missesEveryFieldThatIsNotOptional() {
        for (String field : Everything.JSON.keySet()) {
            if (!field.startsWith("maybe")) {
                DataFormatException refused = Reads.bad(Everything.with(field, ""), Everything.class);
                assertEquals("1:1 /" + field + " json.missing-field", Reads.only(refused));
            }
        }
    }

    @Test
    void keepsTheOrderOfListsSetsAndMaps() {
        Everything value = Reads.good(Everything.with("", ""), Everything.class);

        assertEquals("[b, a]", value.map().keySet().toString());
        assertEquals("[GRID, DUTY]", value.set().toString());
        assertEquals(
                "[DUTY, GRID]",
                Reads.good(Everything.with("set", "[\"DUTY\",\"GRID\"]"), Everything.class)
                        .set()
                        .toString());
    }
}
