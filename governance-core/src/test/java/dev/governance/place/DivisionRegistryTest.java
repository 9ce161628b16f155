package dev.governance.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import dev.governance.Bundled;
import dev.governance.basics.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DivisionRegistryTest {

    private static final LocalDate DATE = LocalDate.of(2026, 1, 1);
    private static final DivisionCode XICHENG = DivisionCode.parse("110102");
    private static final DivisionCode DONGCHENG = DivisionCode.parse("110101");

    private final DivisionRegistry xicheng = DivisionRegistry.of(List.of(XICHENG));

    @Test
    void findsNothingWhereADivisionExists() {
        assertEquals(Optional.empty(), xicheng.review(XICHENG, DATE));
    }

    @Test
    void findsADivisionThatDoesNotExist() {
        Finding finding = xicheng.review(DONGCHENG, DATE).orElseThrow();

        Bundled.assertFinding("division.unknown", finding);
        assertEquals(
                "The division 110101000000 is not in the registry on 2026-01-01.",
                Bundled.sentence(finding).en());
    }

    @Test
    void mayKnowThatADivisionCameLater() {
        DivisionRegistry dated = (code, date) -> !date.isBefore(DATE);

        assertEquals(Optional.empty(), dated.review(XICHENG, DATE));
        assertNotEquals(Optional.empty(), dated.review(XICHENG, DATE.minusDays(1)));
    }

    @Test
    void isAValue() {
        new EqualsTester()
                .addEqualityGroup(
                        xicheng,
                        DivisionRegistry.of(List.of(XICHENG, XICHENG)),
                        SerializableTester.reserialize(xicheng))
                .addEqualityGroup(
                        DivisionRegistry.of(List.of(XICHENG, DONGCHENG)),
                        DivisionRegistry.of(List.of(DONGCHENG, XICHENG)))
                .testEquals();
    }
}
