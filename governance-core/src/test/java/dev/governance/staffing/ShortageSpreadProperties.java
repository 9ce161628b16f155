package dev.governance.staffing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.governance.worker.StaffingGap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class ShortageSpreadProperties {

    @Property(tries = 10_000)
    void isWhatGivingOneAfterTheOtherGives(
            @ForAll @Size(max = 8) List<@IntRange(max = 12) Integer> missing, @ForAll @IntRange(max = 60) int posts) {
        List<StaffingGap> gaps =
                missing.stream().map(gap -> new StaffingGap(gap + 3, 3)).toList();

        assertEquals(naive(missing, posts), ShortageSpread.byLargestGap(gaps, posts));
    }

    private static List<Long> naive(List<Integer> missing, int posts) {
        List<Integer> left = new ArrayList<>(missing);
        List<Long> given = new ArrayList<>(Collections.nCopies(missing.size(), 0L));
        for (int post = 0; post < posts && !left.isEmpty() && Collections.max(left) > 0; post++) {
            int largest = left.indexOf(Collections.max(left));
            left.set(largest, left.get(largest) - 1);
            given.set(largest, given.get(largest) + 1);
        }
        return given;
    }

    @Example
    void holdsNumbersOfAnySize() {
        List<StaffingGap> gaps =
                List.of(new StaffingGap(Long.MAX_VALUE, 0), new StaffingGap(Long.MAX_VALUE, 1), new StaffingGap(0, 5));

        assertEquals(List.of(1L, 0L, 0L), ShortageSpread.byLargestGap(gaps, 1));
        assertEquals(List.of(2L, 1L, 0L), ShortageSpread.byLargestGap(gaps, 3));
        assertEquals(
                List.of(Long.MAX_VALUE / 2 + 1, Long.MAX_VALUE / 2, 0L),
                ShortageSpread.byLargestGap(gaps, Long.MAX_VALUE));
        assertThrows(IllegalArgumentException.class, () -> ShortageSpread.byLargestGap(gaps, -1));
    }
}
