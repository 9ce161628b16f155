package dev.governance.staffing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.governance.basics.Finding;
import dev.governance.basics.ProfileId;
import dev.governance.basics.Ratio;
import dev.governance.grid.GridId;
import dev.governance.json.StandardNorms;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GridStaffingTest {

    private static final GridStaffingStandard STANDARD =
            GridStaffingStandard.of(StandardNorms.all(), StaffingCases.DAY, StandardNorms.staffingGridExample());

    private static GridLoad load(int households, int vulnerable, String difficulty) {
        return GridLoad.builder()
                .grid(GridId.of("g"))
                .households(households)
                .vulnerable(vulnerable)
                .difficulty(Ratio.parse(difficulty))
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 1, 1",
        "200, 0, 1, 1",
        "300, 0, 1, 1",
        "301, 0, 1, 2",
        "400, 0, 1, 2",
        "200, 33, 1, 1",
        "200, 34, 1, 2",
        "200, 0, 3/2, 1",
        "200, 1, 3/2, 2",
        "9000, 0, 1, 2"
    })
    void aGridHasOneOrTwoWorkers(int households, int vulnerable, String difficulty, int workers) {
        assertEquals(workers, StaffingPolicy.of(STANDARD).workers(load(households, vulnerable, difficulty)));
    }

    @Test
    void listsGridsByIdAndTellsWhereTwoAreNotEnough() {
        GridStaffing staffing =
                GridStaffing.of(List.of(GridLoad.of(GridId.of("b"), 601), GridLoad.of(GridId.of("a"), 200)), STANDARD);

        assertEquals(List.of(new GridNeed(GridId.of("a"), 1), new GridNeed(GridId.of("b"), 2)), staffing.needs());
        assertEquals(3, staffing.total());
        assertEquals(
                List.of("staffing.load-beyond-workers"),
                staffing.findings().stream().map(Finding::code).toList());
    }

    @Test
    void asksAnyPolicy() {
        assertEquals(
                7,
                GridStaffing.of(List.of(GridLoad.of(GridId.of("a"), 1)), load -> 7)
                        .total());
        assertThrows(
                IllegalStateException.class,
                () -> GridStaffing.of(
                        List.of(GridLoad.of(GridId.of("a"), 1), GridLoad.of(GridId.of("a"), 1)), STANDARD));
    }

    @Test
    void readsItsNumbersFromNorms() {
        PostingStandard posting =
                PostingStandard.of(StandardNorms.all(), StaffingCases.DAY, StandardNorms.staffingGridExample());

        assertEquals(20_000, posting.farthest());
        assertEquals(5, posting.uses().size());
        assertEquals(4, STANDARD.uses().size());
        assertThrows(
                IllegalArgumentException.class,
                () -> PostingStandard.of(StandardNorms.all(), StaffingCases.DAY, ProfileId.national()));
    }
}
