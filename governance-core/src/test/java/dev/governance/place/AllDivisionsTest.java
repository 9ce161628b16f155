package dev.governance.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multiset;
import dev.governance.SharedFolder;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Reads a table of all divisions of the country as of 2023-06-30, row by row. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AllDivisionsTest {

    private record Row(String code, DivisionLevel level, String name) {}

    private final List<Row> rows = new ArrayList<>();
    private final List<Row> refused = new ArrayList<>();
    private final List<DivisionCode> codes = new ArrayList<>();

    @BeforeAll
    void readTheTable() throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(SharedFolder.require("domain/divisions.csv.gz"))),
                StandardCharsets.UTF_8))) {
            assertEquals("code,level,name", reader.readLine());
            reader.lines().forEach(this::read);
        }
    }

    private void read(String line) {
        List<String> cells = Splitter.on(',').splitToList(line);
        Row row = new Row(cells.get(0), DivisionLevel.valueOf(Ascii.toUpperCase(cells.get(1))), cells.get(2));
        rows.add(row);
        try {
            codes.add(DivisionCode.parse(row.code(), row.level()));
        } catch (IllegalArgumentException refusal) {
            refused.add(row);
        }
    }

    private int count(DivisionKind kind) {
        return (int) codes.stream().filter(code -> code.kind() == kind).count();
    }

    @Test
    void everyRowIsReadButThePlaceholderOfOneCounty() {
        assertEquals(665_276, rows.size());
        assertEquals(
                List.of(
                        new Row("350527000000", DivisionLevel.TOWNSHIP, "金门县"),
                        new Row("350527000000", DivisionLevel.VILLAGE, "金门县")),
                refused);
        assertTrue(codes.contains(DivisionCode.parse("350527")), "the county itself is there");
    }

    @Test
    void everyLevelHasAsManyRowsAsTheTableSays() {
        Multiset<DivisionLevel> stated = HashMultiset.create();
        rows.forEach(row -> stated.add(row.level()));

        assertEquals(31, stated.count(DivisionLevel.PROVINCE));
        assertEquals(342, stated.count(DivisionLevel.PREFECTURE));
        assertEquals(2_978, stated.count(DivisionLevel.COUNTY));
        assertEquals(41_352, stated.count(DivisionLevel.TOWNSHIP));
        assertEquals(620_573, stated.count(DivisionLevel.VILLAGE));
    }

    @Test
    void everyBandHasItsCount() {
        ImmutableMap<DivisionKind, Integer> expected = ImmutableMap.<DivisionKind, Integer>builder()
                .put(DivisionKind.PROVINCE, 31)
                .put(DivisionKind.PREFECTURE, 342 + 3)
                .put(DivisionKind.COUNTY, 2_978 - 3)
                .put(DivisionKind.SUBDISTRICT, 9_067 - 1)
                .put(DivisionKind.TOWN, 21_377)
                .put(DivisionKind.TOWNSHIP, 8_147 + 51)
                .put(DivisionKind.TOWNSHIP_LIKE, 2_128 + 582)
                .put(DivisionKind.OTHER_TOWNSHIP, 0)
                .put(DivisionKind.RESIDENTS_COMMITTEE, 124_649)
                .put(DivisionKind.VILLAGERS_COMMITTEE, 487_144)
                .put(DivisionKind.RESIDENTS_COMMITTEE_LIKE, 2_687)
                .put(DivisionKind.VILLAGERS_COMMITTEE_LIKE, 6_092)
                .put(DivisionKind.OTHER_VILLAGE, 0)
                .build();

        expected.forEach((kind, rowsOfKind) -> assertEquals(rowsOfKind, count(kind), kind::name));
        assertEquals(expected.size(), DivisionKind.values().length);
    }

    @Test
    void citiesWithoutCountiesHaveTownshipsAndCommunities() {
        List<DivisionCode> below = codes.stream()
                .filter(code -> code.level().compareTo(DivisionLevel.COUNTY) > 0)
                .filter(code -> code.group(DivisionLevel.COUNTY) == 0)
                .collect(Collectors.toList());

        assertEquals(
                77,
                below.stream()
                        .filter(code -> code.level() == DivisionLevel.TOWNSHIP)
                        .count());
        assertEquals(
                1_236,
                below.stream()
                        .filter(code -> code.level() == DivisionLevel.VILLAGE)
                        .count());
        assertEquals(
                List.of("4419", "4420", "4604"),
                below.stream()
                        .map(code -> code.truncatedTo(DivisionLevel.COUNTY).shortForm())
                        .distinct()
                        .sorted()
                        .collect(Collectors.toList()));
    }

    @Test
    void everyDivisionHasItsParentInTheTable() {
        Set<DivisionCode> known = new HashSet<>(codes);

        assertEquals(
                List.of(),
                codes.stream()
                        .filter(code -> !code.parent().map(known::contains).orElse(true))
                        .collect(Collectors.toList()));
    }

    @Test
    void namesAreNoGuideToKinds() {
        long named = rows.stream()
                .filter(row -> row.level() == DivisionLevel.VILLAGE)
                .filter(row -> DivisionCode.parse(row.code()).kind() == DivisionKind.RESIDENTS_COMMITTEE)
                .filter(row -> row.name().contains("村委会") || row.name().contains("村民委员会"))
                .count();

        assertTrue(named >= 200, () -> "residents' committees with a villagers' name: " + named);
    }

    @Test
    void aRegistryOfTheTableKnowsItsDivisionsAndNoOthers() {
        LocalDate date = LocalDate.of(2023, 6, 30);
        DivisionRegistry registry = DivisionRegistry.of(codes);
        Set<DivisionCode> known = new HashSet<>(codes);

        codes.forEach(code -> assertTrue(registry.exists(code, date), code::toString));
        for (DivisionCode code : codes) {
            DivisionCode next = DivisionCode.of(code.number() + 1);
            assertEquals(known.contains(next), registry.exists(next, date), next::toString);
        }
        assertEquals(known.size() + " divisions", registry.toString());
        assertFalse(registry.exists(DivisionCode.parse("99"), date));
    }
}
