package dev.governance.examples;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import dev.governance.admission.AdmissionRegister;
import dev.governance.admission.AdmissionStandard;
import dev.governance.admission.BurdenComparison;
import dev.governance.admission.BypassReview;
import dev.governance.admission.BypassStandard;
import dev.governance.admission.ObservedWork;
import dev.governance.admission.SubjectKind;
import dev.governance.admission.WorkNature;
import dev.governance.admission.WorkOrigin;
import dev.governance.basics.Finding;
import dev.governance.basics.Ratio;
import dev.governance.json.StandardNorms;
import dev.governance.process.ActorId;
import dev.governance.process.Replay;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The work that the samples say was found in communities, held against what was admitted. */
class SampleWorkTest {

    private static final ImmutableList<ObservedWork> FOUND = Samples.lines("work-found.jsonl", ObservedWork.class);
    private static final AdmissionRegister REGISTER = Samples.register();
    private static final BypassReview REVIEW =
            BypassReview.of(REGISTER, FOUND, new BypassStandard(Ratio.of(1, 2), Ratio.of(1, 10)));

    @Test
    void theRegisterIsWhatTheProcedureWritesOfTheRequests() {
        assertEquals(steps(SampleRegister.standard()), steps(REGISTER));
        REGISTER.records().forEach(record -> assertEquals(new Replay.Confirmed<>(record.state()), record.replay()));
    }

    /** The sample's joint meeting takes its time: what is on no list is still undecided at the end of the year. */
    @Test
    void theGateItselfIsLateWhereTheJointMeetingHasNotDecided() {
        ImmutableList<Finding> late = REGISTER
                .review(
                        LocalDateTime.of(2026, 10, 12, 9, 0),
                        ActorId.of("office"),
                        ImmutableMap.of(),
                        AdmissionStandard.of(
                                StandardNorms.all(), LocalDate.of(2026, 10, 12), StandardNorms.shanghaiExample()),
                        Samples.calendar())
                .findings()
                .stream()
                .filter(finding -> finding.code().equals("admission.decision-overdue"))
                .collect(toImmutableList());
        assertEquals(11, late.size());
        assertEquals("2026-06-30", late.get(0).values().get("due"));
    }

    @Test
    void everyPieceWasFoundInACommunityOfTheDistrict() {
        assertEquals(26, FOUND.size());
        assertTrue(FOUND.stream().allMatch(work -> Samples.communities().contains(work.community())));
    }

    @ParameterizedTest
    @CsvSource({
        "admission.bypass-unadmitted, W-009 W-010 W-011 W-012",
        "admission.bypass-not-at-work, W-013 W-014 W-015 W-016",
        "admission.bypass-renamed, W-017 W-018 W-019 W-020 W-021 W-022",
        "admission.bypass-other-community, W-025",
        "admission.bypass-outside-period, W-026"
    })
    void aPieceIsFoundToBeWhatItIsPlantedAs(String code, String works) {
        assertEquals(ImmutableSortedSet.copyOf(works.split(" ")), told(code, "work"));
    }

    @ParameterizedTest
    @CsvSource({
        "admission.bypass-split, T-2026-043",
        "admission.bypass-grown, T-2026-030 T-2026-046",
        "admission.bypass-hours-untold, ''"
    })
    void aRequestIsFoundToBeSplitOrGrown(String code, String requests) {
        assertEquals(
                requests.isEmpty() ? ImmutableSortedSet.of() : ImmutableSortedSet.copyOf(requests.split(" ")),
                told(code, "request"));
    }

    @Test
    void theDepartmentWithTheMostHoursOutsideTheGateComesFirst() {
        assertTrue(REVIEW.hoursOutside() > 0);
        assertEquals(
                REVIEW.outside().stream()
                        .sorted(Comparator.comparingLong(source -> -source.hours()))
                        .toList(),
                REVIEW.outside());
    }

    @Test
    void theBurdenOfThreeCommunitiesFallsAndServiceGrows() {
        BurdenComparison change =
                new BurdenComparison(Samples.burden("burden-before.json"), Samples.burden("burden-after.json"));
        assertEquals(65, change.before().items().size());
        assertEquals(38, change.after().items().size());
        assertTrue(change.change(WorkOrigin.FROM_ABOVE, WorkNature.ADMINISTRATION) < 0);
        assertTrue(change.change(WorkOrigin.FROM_RESIDENTS, WorkNature.SERVICE) > 0);
        assertTrue(change.change(SubjectKind.LEDGER) < 0);
    }

    /** Each request and its steps; what was decided is told by the steps that it allowed. */
    private static ImmutableList<String> steps(AdmissionRegister register) {
        return register.records().stream()
                .map(record -> record.request()
                        + record.trail().entries().stream()
                                .map(entry ->
                                        " " + entry.at() + " " + entry.event().move() + " " + entry.to())
                                .collect(Collectors.joining()))
                .collect(toImmutableList());
    }

    private static ImmutableSortedSet<String> told(String code, String value) {
        return REVIEW.findings().stream()
                .filter(finding -> finding.code().equals(code))
                .map(finding -> finding.values().getOrDefault(value, ""))
                .collect(toImmutableSortedSet(Comparator.naturalOrder()));
    }
}
