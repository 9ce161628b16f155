package dev.governance.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.governance.basics.DateSpan;
import dev.governance.basics.Ratio;
import dev.governance.place.DivisionCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RetentionReviewTest {

    private static final DateSpan YEAR = DateSpan.ofYear(2025);

    private static DateSpan span(String text) {
        return DateSpan.parse(text);
    }

    /** By hand: 4 at the start, 2 came, 3 left (one of them new), 3 at the end: turnover 3 ÷ 3.5. */
    @Test
    void matchesACohortCountedByHand() {
        Retention retention = Retention.of(
                List.of(
                        span("2020-01-01/.."),
                        span("2024-01-01/2025-01-01"),
                        span("2024-07-01/2025-03-01"),
                        span("2023-01-01/2026-01-01"),
                        span("2025-02-01/.."),
                        span("2025-05-01/2025-06-01"),
                        span("2024-01-01/2024-12-31"),
                        span("2026-01-01/..")),
                YEAR);

        assertEquals(4, retention.atStart(), "who left on the first day was there before it");
        assertEquals(2, retention.hires());
        assertEquals(3, retention.exits());
        assertEquals(3, retention.atEnd());
        assertEquals(Optional.of(Ratio.of(6, 7)), retention.turnover());
        assertEquals(Optional.of(Ratio.of(72 + 36 + 11, 3)), retention.meanTenureMonths());
    }

    @Test
    void anEmptyStaffHasNoRates() {
        Retention nobody = Retention.of(List.of(), YEAR);

        assertEquals(Optional.empty(), nobody.turnover());
        assertEquals(Optional.empty(), nobody.meanTenureMonths());
        assertThrows(IllegalArgumentException.class, () -> Retention.of(List.of(), DateSpan.always()));
    }

    private static List<Employment> staff(int... sizes) {
        List<Employment> staff = new ArrayList<>();
        for (int cell = 0; cell < sizes.length; cell++) {
            for (int number = 0; number < sizes[cell]; number++) {
                staff.add(WorkerCases.employment(cell + "-" + number, 2015 + number % 9)
                        .community(DivisionCode.parse("31010100200" + (cell + 1)))
                        .build());
            }
        }
        staff.add(WorkerCases.employment("gone", 2015)
                .leftOn(LocalDate.of(2025, 7, 1))
                .build());
        return staff;
    }

    private static List<String> told(RetentionReview review) {
        return review.communities().stream()
                .map(risk -> risk.community().toString().substring(11))
                .toList();
    }

    @Test
    void smallCommunitiesAreNotToldOf() {
        RetentionReview two = RetentionReview.of(staff(5, 4, 3, 9), YEAR, 12, 5);
        RetentionReview one = RetentionReview.of(staff(6, 4, 7, 9), YEAR, 12, 5);
        RetentionReview none = RetentionReview.of(staff(5, 6), YEAR, 12, 5);

        assertEquals(List.of("1", "4"), told(two));
        assertEquals(2, two.suppressed());
        assertEquals(List.of("3", "4"), told(one), "a single one would follow from the totals");
        assertEquals(2, one.suppressed());
        assertEquals(List.of("1", "2"), told(none));
        assertEquals(0, none.suppressed());
        assertEquals(2, RetentionReview.of(staff(4, 9), YEAR, 12, 5).suppressed());
    }

    @Test
    void theRiskOfTheCommunitiesIsThatOfTheirPeople() {
        List<Employment> staff = staff(6, 6);
        RetentionReview review = RetentionReview.of(staff, YEAR, 12, 5);
        double expected = staff.stream()
                .filter(one -> one.leftOn().isEmpty())
                .mapToDouble(one -> review.curve()
                        .leaving(
                                Tenure.of(one.during(), LocalDate.of(2026, 1, 1))
                                        .months(),
                                12))
                .sum();
        double told = review.communities().stream()
                .mapToDouble(risk -> risk.expectedExits().doubleValue())
                .sum();

        assertTrue(expected > 0);
        assertEquals(expected, told, 0.02);
    }
}
