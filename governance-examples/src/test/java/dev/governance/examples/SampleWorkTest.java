package dev.governance.examples;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.governance.admission.AdmissionEvent;
import dev.governance.admission.AdmissionMove;
import dev.governance.admission.AdmissionRecord;
import dev.governance.admission.AdmissionRegister;
import dev.governance.admission.BurdenComparison;
import dev.governance.admission.BypassReview;
import dev.governance.admission.BypassStandard;
import dev.governance.admission.ObservedWork;
import dev.governance.admission.SubjectKind;
import dev.governance.admission.TaskRequest;
import dev.governance.admission.WorkNature;
import dev.governance.admission.WorkOrigin;
import dev.governance.basics.Ratio;
import dev.governance.policy.Decision;
import dev.governance.policy.DecisionRecord;
import dev.governance.policy.Verdict;
import dev.governance.process.ActorId;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The work that the samples say was found in communities, held against what was admitted. */
class SampleWorkTest {

    private static final ImmutableList<ObservedWork> FOUND = Samples.lines("work-found.jsonl", ObservedWork.class);
    private static final LocalDateTime DAY = LocalDateTime.of(2026, 10, 12, 9, 0);
    private static final BypassReview REVIEW =
            BypassReview.of(register(), FOUND, new BypassStandard(Ratio.of(1, 2), Ratio.of(1, 10)));

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

    private static ImmutableSortedSet<String> told(String code, String value) {
        return REVIEW.findings().stream()
                .filter(finding -> finding.code().equals(code))
                .map(finding -> finding.values().getOrDefault(value, ""))
                .collect(toImmutableSortedSet(Comparator.naturalOrder()));
    }

    private static AdmissionRegister register() {
        return AdmissionRegister.of(
                Samples.requests().stream().map(SampleWorkTest::record).toList());
    }

    /** Approves what the gate admits, lets it begin, and leaves all else where it was handed in. */
    private static AdmissionRecord record(TaskRequest request) {
        AdmissionRecord handedIn = attempt(AdmissionRecord.of(request), AdmissionEvent.of(AdmissionMove.SUBMIT));
        Decision decision = Samples.decision(request);
        AdmissionMove approval = decision.verdict().equals(Optional.of(Verdict.ADMIT))
                ? AdmissionMove.APPROVE
                : AdmissionMove.APPROVE_ON_CONDITIONS;
        if (decision.verdict()
                .map(verdict -> verdict.compareTo(Verdict.ADMIT_ON_CONDITIONS) > 0)
                .orElse(true)) {
            return handedIn;
        }
        AdmissionRecord asked = attempt(
                attempt(handedIn, AdmissionEvent.of(AdmissionMove.TAKE_UP)), AdmissionEvent.of(AdmissionMove.CONSULT));
        AdmissionRecord approved = attempt(
                asked,
                AdmissionEvent.ofDecision(
                        approval, DecisionRecord.of(request.id().value(), decision)));
        return attempt(approved, AdmissionEvent.of(AdmissionMove.ACTIVATE));
    }

    private static AdmissionRecord attempt(AdmissionRecord record, AdmissionEvent event) {
        return record.attempt(event, ActorId.of("joint-meeting"), DAY, "sample");
    }
}
