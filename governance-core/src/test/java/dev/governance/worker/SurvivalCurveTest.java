package dev.governance.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.governance.basics.DateSpan;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SurvivalCurveTest {

    private static List<Tenure> tenures(String ended, String going) {
        return Stream.concat(
                        Arrays.stream(ended.split(" ")).map(months -> new Tenure(Integer.parseInt(months), true)),
                        Arrays.stream(going.split(" ")).map(months -> new Tenure(Integer.parseInt(months), false)))
                .toList();
    }

    /**
     * The 21 patients under 6-MP of Freireich et al. 1963, in weeks, the textbook example: the published estimates and standard
     * errors are 0.857 (0.076), 0.807 (0.087), 0.753 (0.096), 0.690 (0.107), 0.627 (0.114), 0.538 (0.128), 0.448 (0.135).
     */
    @Test
    void givesTheTextbookCurve() {
        SurvivalCurve curve = SurvivalCurve.of(tenures("6 6 6 7 10 13 16 22 23", "6 9 10 11 17 19 20 25 32 32 34 35"));

        assertEquals(
                List.of(6, 7, 10, 13, 16, 22, 23),
                curve.steps().stream().map(SurvivalStep::months).toList());
        assertEquals(
                List.of(21, 17, 15, 12, 11, 7, 6),
                curve.steps().stream().map(SurvivalStep::atRisk).toList());
        double[] staying = {0.857, 0.807, 0.753, 0.690, 0.627, 0.538, 0.448};
        double[] errors = {0.076, 0.087, 0.096, 0.107, 0.114, 0.128, 0.135};
        for (int step = 0; step < staying.length; step++) {
            assertEquals(staying[step], curve.steps().get(step).staying(), 0.0005);
            assertEquals(errors[step], curve.steps().get(step).standardError(), 0.0005);
        }
        assertEquals(Optional.of(23), curve.medianMonths());
        assertEquals(1, curve.staying(5));
        assertEquals(curve.staying(6), curve.staying(6));
        assertEquals(0.857, curve.staying(6), 0.0005);
        assertEquals(0.448, curve.staying(100), 0.0005);
        assertEquals(1 - 0.448 / 0.753, curve.leaving(11, 24), 0.001);
    }

    @Test
    void whereNobodyLeavesEverybodyStays() {
        SurvivalCurve curve = SurvivalCurve.of(List.of(new Tenure(5, false), new Tenure(9, false)));

        assertEquals(List.of(), curve.steps());
        assertEquals(1, curve.staying(1000));
        assertEquals(Optional.empty(), curve.medianMonths());
        assertEquals(0, curve.leaving(3, 12));
    }

    @Test
    void whereEverybodyLeftNobodyStays() {
        SurvivalCurve curve = SurvivalCurve.of(List.of(new Tenure(5, true), new Tenure(9, true)));

        assertEquals(0, curve.staying(9));
        assertEquals(1, curve.leaving(9, 1));
    }

    @Test
    void aTenureEndsWhenItIsSeenToEnd() {
        LocalDate seen = LocalDate.of(2026, 1, 1);

        assertEquals(new Tenure(24, false), Tenure.of(DateSpan.starting(LocalDate.of(2024, 1, 1)), seen));
        assertEquals(new Tenure(24, true), Tenure.of(DateSpan.of(LocalDate.of(2024, 1, 1), seen), seen));
        assertEquals(new Tenure(24, false), Tenure.of(DateSpan.of(LocalDate.of(2024, 1, 1), seen.plusDays(1)), seen));
        assertThrows(IllegalArgumentException.class, () -> Tenure.of(DateSpan.starting(seen), seen));
    }
}
