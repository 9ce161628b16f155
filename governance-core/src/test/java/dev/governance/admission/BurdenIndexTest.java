package dev.governance.admission;

import static dev.governance.admission.AdmissionSamples.CIVIL_AFFAIRS;
import static dev.governance.admission.AdmissionSamples.HERE;
import static dev.governance.admission.AdmissionSamples.STATISTICS;
import static dev.governance.admission.AdmissionSamples.THERE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import dev.governance.basics.Share;
import dev.governance.organization.OrganizationId;
import dev.governance.place.DivisionCode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BurdenIndexTest {

    private static BurdenItem.Builder above(String id, DivisionCode where, OrganizationId who, long hours) {
        return BurdenItem.builder()
                .id(WorkId.of(id))
                .community(where)
                .kind(SubjectKind.LEDGER)
                .origin(WorkOrigin.FROM_ABOVE)
                .department(who)
                .nature(WorkNature.ADMINISTRATION)
                .hours(hours);
    }

    private static final BurdenItem LEDGER = above("a", HERE, CIVIL_AFFAIRS, 30).build();
    private static final BurdenItem PLATE =
            above("b", THERE, STATISTICS, 10).kind(SubjectKind.PLATE).build();
    private static final BurdenItem VISIT = BurdenItem.builder()
            .id(WorkId.of("c"))
            .community(HERE)
            .kind(SubjectKind.TASK)
            .origin(WorkOrigin.FROM_RESIDENTS)
            .nature(WorkNature.SERVICE)
            .hours(60L)
            .build();
    private static final BurdenIndex BEFORE = BurdenIndex.of(List.of(LEDGER, PLATE, VISIT));
    private static final BurdenIndex AFTER =
            BurdenIndex.of(List.of(above("a", HERE, CIVIL_AFFAIRS, 5).build(), VISIT));

    @Test
    void countsThingsAndHours() {
        assertEquals(1, BEFORE.count(SubjectKind.LEDGER));
        assertEquals(1, BEFORE.count(SubjectKind.PLATE));
        assertEquals(0, BEFORE.count(SubjectKind.APP));
        assertEquals(100, BEFORE.hours());
        assertEquals(40, BEFORE.hours(WorkOrigin.FROM_ABOVE, WorkNature.ADMINISTRATION));
        assertEquals(60, BEFORE.hours(WorkOrigin.FROM_RESIDENTS, WorkNature.SERVICE));
        assertEquals(0, BEFORE.hours(WorkOrigin.FROM_ABOVE, WorkNature.SERVICE));
        assertEquals(Optional.of(Share.ofPercent(40)), BEFORE.administrationFromAbove());
        assertEquals(Optional.empty(), BurdenIndex.of(List.of()).administrationFromAbove());
    }

    @Test
    void namesTheSourcesWithTheMostHoursFirst() {
        assertEquals(
                ImmutableList.of(new DepartmentHours(CIVIL_AFFAIRS, 30), new DepartmentHours(STATISTICS, 10)),
                BEFORE.sources());
        assertEquals(
                ImmutableList.of(new DepartmentHours(CIVIL_AFFAIRS, 30)),
                BEFORE.of(HERE).sources());
    }

    @Test
    void tellsBeforeFromAfter() {
        BurdenComparison change = new BurdenComparison(BEFORE, AFTER);

        assertEquals(-1, change.change(SubjectKind.PLATE));
        assertEquals(0, change.change(SubjectKind.LEDGER));
        assertEquals(-35, change.change());
        assertEquals(-35, change.change(WorkOrigin.FROM_ABOVE, WorkNature.ADMINISTRATION));
        assertEquals(0, change.change(WorkOrigin.FROM_RESIDENTS, WorkNature.SERVICE));
        assertEquals(
                ImmutableList.of(
                        new BurdenComparison.Source(CIVIL_AFFAIRS, 30, 5),
                        new BurdenComparison.Source(STATISTICS, 10, 0)),
                change.sources());
        assertTrue(change.isComplete());
    }

    @Test
    void hoursThatNobodyCountedAreNotNone() {
        BurdenIndex index = BurdenIndex.of(List.of(
                above("a", HERE, CIVIL_AFFAIRS, 0).hours(Optional.empty()).build()));

        assertEquals(1, index.uncounted());
        assertFalse(new BurdenComparison(index, AFTER).isComplete());
    }

    @Test
    void nothingIsCountedTwiceAndEveryThingFromAboveHasADepartment() {
        BurdenItem.Builder nobody = above("a", HERE, CIVIL_AFFAIRS, 1).department(Optional.empty());

        assertThrows(IllegalStateException.class, () -> BurdenIndex.of(List.of(LEDGER, LEDGER)));
        assertThrows(IllegalStateException.class, nobody::build);
    }

    @Test
    void countsTheWorkOfARegisterThatIsGoingOn() {
        AdmissionRegister register = BypassReviewTest.atWork(
                        AdmissionSamples.request("T-1").addCommunities(THERE))
                .with(AdmissionSamples.request("T-2").build());
        BurdenIndex index = BurdenIndex.from(register);

        assertEquals(2, index.count(SubjectKind.TASK));
        assertEquals(200, index.hours());
        assertEquals(100, index.of(THERE).hours());
    }
}
