package dev.governance.place;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DivisionKindTest {

    @ParameterizedTest
    @EnumSource(DivisionLevel.class)
    void coversEveryNumberOfALevelOnce(DivisionLevel level) {
        List<DivisionKind> bands = Arrays.stream(DivisionKind.values())
                .filter(kind -> kind.level() == level)
                .collect(Collectors.toList());
        int next = 1;
        for (DivisionKind band : bands) {
            assertEquals(next, band.first());
            next = band.last() + 1;
            assertEquals(band, DivisionKind.of(level, band.first()));
            assertEquals(band, DivisionKind.of(level, band.last()));
        }
        assertEquals(level.compareTo(DivisionLevel.COUNTY) > 0 ? 1_000 : 100, next);
    }
}
