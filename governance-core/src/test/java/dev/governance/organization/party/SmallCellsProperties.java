package dev.governance.organization.party;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class SmallCellsProperties {

    @Property(tries = 10_000)
    void whatIsHiddenCannotBeWorkedOutFromTheSum(
            @ForAll @Size(max = 8) List<@LongRange(max = 25) Long> counts,
            @ForAll @IntRange(min = 1, max = 10) int least) {
        List<Optional<Long>> told = SmallCells.hide(counts, least);

        List<Integer> hidden = IntStream.range(0, counts.size())
                .filter(i -> told.get(i).isEmpty())
                .boxed()
                .toList();
        long sum = hidden.stream().mapToLong(counts::get).sum();
        long nonZero = counts.stream().filter(count -> count > 0).count();
        for (int i = 0; i < counts.size(); i++) {
            long count = counts.get(i);
            told.get(i).ifPresent(shown -> assertTrue(shown == count && (count == 0 || count >= least)));
        }
        boolean allHidden = hidden.size() == nonZero;
        assertTrue(hidden.isEmpty() || allHidden || hidden.size() >= 2 && sum >= least, told::toString);
    }

    @Property(tries = 1_000)
    void nothingIsHiddenWhereNothingIsSmall(@ForAll @Size(max = 8) List<@LongRange(min = 10, max = 99) Long> counts) {
        assertEquals(counts.stream().map(Optional::of).toList(), SmallCells.hide(counts, 10));
    }

    @Example
    void hidesASecondCountBesideASingleSmallOne() {
        assertEquals(
                List.of(Optional.empty(), Optional.empty(), Optional.of(40L)),
                SmallCells.hide(List.of(3L, 12L, 40L), 10));
        assertThrows(IllegalArgumentException.class, () -> SmallCells.hide(List.of(1L), 0));
        assertThrows(IllegalArgumentException.class, () -> SmallCells.hide(List.of(-1L), 1));
    }
}
