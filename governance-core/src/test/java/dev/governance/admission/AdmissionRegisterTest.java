package dev.governance.admission;

import static dev.governance.admission.AdmissionSamples.CIVIL_AFFAIRS;
import static dev.governance.admission.AdmissionSamples.DAY;
import static dev.governance.admission.AdmissionSamples.STATISTICS;
import static dev.governance.admission.AdmissionSamples.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import dev.governance.Bundled;
import dev.governance.basics.Answer;
import dev.governance.basics.DateSpan;
import dev.governance.basics.Finding;
import dev.governance.basics.Money;
import dev.governance.basics.WorkingCalendar;
import dev.governance.duty.Power;
import dev.governance.duty.TransferPackage;
import dev.governance.json.JsonFormat;
import dev.governance.json.Source;
import dev.governance.policy.Verdict;
import dev.governance.process.ActorId;
import dev.governance.process.Replay;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AdmissionRegisterTest {

    private static final AdmissionStandard STANDARD = AdmissionSamples.STANDARD;
    private static final WorkingCalendar DAILY = day -> Answer.known(true);
    private static final ActorId OFFICE = ActorId.of("office");
    private static final TaskId ID = TaskId.of("T-1");
    private static final Delivery WHOLE = delivery(100, 100, true);
    private static final Delivery POOR = delivery(100, 99, true);
    private static final Delivery POWERLESS = delivery(100, 100, false);

    private static Delivery delivery(long due, long came, boolean power) {
        ImmutableSet<Power> read = ImmutableSet.of(Power.READ_RECORDS);
        return new Delivery(Money.ofYuan(due), Money.ofYuan(came), read, power ? read : ImmutableSet.of());
    }

    private static AdmissionRegister after(TaskRequest request, AdmissionEvent... events) {
        AdmissionRegister filed = AdmissionRegister.empty().with(request);
        return Arrays.stream(events)
                .reduce(
                        filed,
                        (register, event) -> register.attempt(request.id(), event, OFFICE, at(0), "a step"),
                        (first, second) -> second);
    }

    private static AdmissionEvent move(AdmissionMove move) {
        return AdmissionEvent.of(move);
    }

    private static AdmissionRegister consulted(TaskRequest request) {
        return after(request, move(AdmissionMove.SUBMIT), move(AdmissionMove.TAKE_UP), move(AdmissionMove.CONSULT));
    }

    private static AdmissionRegister active(TaskRequest request) {
        return consulted(request)
                .attempt(ID, decided(AdmissionMove.APPROVE, request), OFFICE, at(1), "approved")
                .attempt(ID, move(AdmissionMove.ACTIVATE), OFFICE, at(2), "published");
    }

    private static AdmissionEvent decided(AdmissionMove move, TaskRequest request) {
        return AdmissionEvent.ofDecision(move, AdmissionSamples.decision(request));
    }

    private static AdmissionState state(AdmissionRegister register) {
        return register.record(ID).orElseThrow().state();
    }

    private static String refusal(AdmissionRegister register) {
        Finding finding = register.record(ID).orElseThrow().trail().refusal().orElseThrow();
        Bundled.sentence(finding);
        return finding.code();
    }

    private static TaskRequest request() {
        return AdmissionSamples.request("T-1").build();
    }

    private static TaskRequest urgent() {
        return AdmissionSamples.request("T-1")
                .emergency(EmergencyGround.PUBLIC_HEALTH)
                .build();
    }

    @Test
    void aRequestGoesThroughTheGate() {
        AdmissionRegister register = active(request());

        assertEquals(AdmissionState.ACTIVE, state(register));
        assertEquals(register.records(), register.atWork());
        assertEquals(
                Optional.of(Verdict.ADMIT),
                register.record(ID).orElseThrow().decision().orElseThrow().verdict());
        assertEquals(5, register.record(ID).orElseThrow().trail().entries().size());
    }

    @Test
    void theTrailIsConfirmedByAReplayAndSurvivesJson() {
        AdmissionRegister register = active(request())
                .review(at(90), OFFICE, ImmutableMap.of(ID, POOR), STANDARD, DAILY)
                .register();
        String json = JsonFormat.standard().write(register);
        AdmissionRegister read = JsonFormat.standard().read(Source.of("register", json), AdmissionRegister.class);

        assertEquals(register, read);
        assertEquals(
                new Replay.Confirmed<>(AdmissionState.SUSPENDED),
                read.record(ID).orElseThrow().replay());
    }

    @Test
    void nothingBecomesActiveWithoutADecision() {
        AdmissionRegister register =
                consulted(request()).attempt(ID, move(AdmissionMove.ACTIVATE), OFFICE, at(1), "in a hurry");

        assertEquals(AdmissionState.CONSULTED, state(register));
        assertEquals("process.event-not-allowed", refusal(register));
        assertThrows(IllegalStateException.class, () -> move(AdmissionMove.APPROVE));
    }

    @Test
    void whatThePolicyRefusesIsNotApproved() {
        TaskRequest negative = AdmissionSamples.request("T-1").title("违法建设拆除").build();
        AdmissionRegister register = consulted(negative)
                .attempt(ID, decided(AdmissionMove.APPROVE, negative), OFFICE, at(1), "all the same");

        assertEquals("admission.decision-against", refusal(register));
        assertEquals(
                AdmissionState.REJECTED,
                state(register.attempt(ID, decided(AdmissionMove.REJECT, negative), OFFICE, at(1), "no")));
    }

    @Test
    void aConditionIsNotForgotten() {
        TaskRequest poor = AdmissionSamples.request("T-1")
                .transfer(AdmissionSamples.transfer(Money.zero(), ImmutableSet.of(Power.READ_RECORDS)))
                .build();
        AdmissionRegister plain =
                consulted(poor).attempt(ID, decided(AdmissionMove.APPROVE, poor), OFFICE, at(1), "without");
        AdmissionRegister conditional =
                plain.attempt(ID, decided(AdmissionMove.APPROVE_ON_CONDITIONS, poor), OFFICE, at(1), "with");

        assertEquals("admission.decision-against", refusal(plain));
        assertEquals(AdmissionState.APPROVED_WITH_CONDITIONS, state(conditional));
    }

    @Test
    void aDecisionOfAnotherRequestIsAMistake() {
        AdmissionEvent other =
                decided(AdmissionMove.APPROVE, AdmissionSamples.request("T-2").build());
        AdmissionRegister register = consulted(request());

        assertThrows(IllegalStateException.class, () -> register.attempt(ID, other, OFFICE, at(1), "mixed up"));
    }

    @Test
    void anEmergencyThatIsNotDeclaredTakesTheOrdinaryWay() {
        AdmissionRegister register =
                after(request(), move(AdmissionMove.SUBMIT), AdmissionEvent.ofEmergency(request(), DAY));

        assertEquals(AdmissionState.SUBMITTED, state(register));
        assertEquals("admission.no-emergency-declared", refusal(register));
    }

    @Test
    void anEmergencyIsRatifiedOnItsLastDayAndNotTheDayAfter() {
        AdmissionRegister register =
                after(urgent(), move(AdmissionMove.SUBMIT), AdmissionEvent.ofEmergency(urgent(), DAY.plusDays(10)));
        AdmissionEvent ratify = decided(AdmissionMove.RATIFY, urgent());

        assertEquals(AdmissionState.ACTIVE, state(register.attempt(ID, ratify, OFFICE, at(10), "ratified")));
        AdmissionRegister late = register.attempt(ID, ratify, OFFICE, at(11), "ratified late");
        assertEquals(AdmissionState.EMERGENCY_ADMITTED, state(late));
        assertEquals("admission.ratified-late", refusal(late));
    }

    @Test
    void anEmergencyThatIsNotRatifiedEnds() {
        AdmissionRegister register =
                after(urgent(), move(AdmissionMove.SUBMIT), AdmissionEvent.ofEmergency(urgent(), DAY.plusDays(10)));

        assertEquals(
                register,
                register.review(at(10), OFFICE, ImmutableMap.of(), STANDARD, DAILY)
                        .register());
        RegisterReview review = register.review(at(11), OFFICE, ImmutableMap.of(), STANDARD, DAILY);
        assertEquals(AdmissionState.EXITED, state(review.register()));
        Bundled.assertFinding("admission.emergency-lapsed", Iterables.getOnlyElement(review.findings()));
    }

    @Test
    void workIsSuspendedWhereFundsOrPowersAreMissingAndGoesOnWhenTheyCome() {
        AdmissionRegister poor = active(request())
                .review(at(90), OFFICE, ImmutableMap.of(ID, POOR), STANDARD, DAILY)
                .register();
        RegisterReview powerless =
                active(request()).review(at(90), OFFICE, ImmutableMap.of(ID, POWERLESS), STANDARD, DAILY);

        assertEquals(AdmissionState.SUSPENDED, state(poor));
        assertEquals(AdmissionState.SUSPENDED, state(powerless.register()));
        Finding finding = Iterables.getOnlyElement(powerless.findings());
        assertEquals(
                "Not all that was due came: 0.00 yuan are missing, and these powers: [READ_RECORDS].",
                Bundled.sentence(finding).en());
        assertEquals(Optional.of("T-1"), finding.subject());
        assertEquals(
                AdmissionState.SUSPENDED,
                state(poor.review(at(99), OFFICE, ImmutableMap.of(ID, POOR), STANDARD, DAILY)
                        .register()));
        assertEquals(
                AdmissionState.ACTIVE,
                state(poor.review(at(120), OFFICE, ImmutableMap.of(ID, WHOLE), STANDARD, DAILY)
                        .register()));
    }

    @Test
    void workThatIsWholeIsConfirmedAndWorkOfWhichNothingIsToldStays() {
        AdmissionRegister register = active(request());
        RegisterReview whole = register.review(at(90), OFFICE, ImmutableMap.of(ID, WHOLE), STANDARD, DAILY);
        RegisterReview untold = register.review(at(90), OFFICE, ImmutableMap.of(), STANDARD, DAILY);

        assertEquals(AdmissionState.ACTIVE, state(whole.register()));
        assertEquals(0, whole.findings().size());
        assertEquals(register, untold.register());
        Bundled.assertFinding("admission.delivery-untold", Iterables.getOnlyElement(untold.findings()));
    }

    @Test
    void nothingIsSuspendedWithoutAReason() {
        AdmissionRegister register = active(request())
                .attempt(ID, move(AdmissionMove.BEGIN_REVIEW), OFFICE, at(90), "review")
                .attempt(ID, AdmissionEvent.ofDelivery(AdmissionMove.SUSPEND, WHOLE), OFFICE, at(90), "a whim");

        assertEquals(AdmissionState.UNDER_REVIEW_PERIODIC, state(register));
        assertEquals("admission.nothing-missing", refusal(register));
    }

    @Test
    void temporaryWorkEndsWithItsPeriod() {
        TaskRequest temporary = AdmissionSamples.request("T-1")
                .period(DateSpan.of(DAY, DAY.plusDays(30)))
                .build();
        AdmissionRegister register = active(temporary);

        assertEquals(
                AdmissionState.ACTIVE,
                state(register.review(at(29), OFFICE, ImmutableMap.of(ID, WHOLE), STANDARD, DAILY)
                        .register()));
        RegisterReview over = register.review(at(30), OFFICE, ImmutableMap.of(ID, WHOLE), STANDARD, DAILY);
        assertEquals(AdmissionState.EXITED, state(over.register()));
        Bundled.assertFinding("admission.period-over", Iterables.getOnlyElement(over.findings()));
    }

    @Test
    void aTransferNamesTheBodyWhoseDutyItIs() {
        AdmissionEvent transfer = AdmissionEvent.ofTransfer(AdmissionSamples.decision(request()), STATISTICS);

        assertEquals(
                AdmissionState.TRANSFERRED,
                state(consulted(request()).attempt(ID, transfer, CIVIL_AFFAIRS.asActor(), at(1), "not ours")));
    }

    @Test
    void aRegisterKnowsEachRequestOnce() {
        AdmissionRegister register = AdmissionRegister.empty().with(request());

        assertThrows(IllegalStateException.class, () -> register.with(request()));
        assertThrows(
                IllegalArgumentException.class,
                () -> register.attempt(TaskId.of("T-9"), move(AdmissionMove.SUBMIT), OFFICE, at(0), "unknown"));
        assertEquals(Optional.empty(), register.record(TaskId.of("T-9")));
        assertEquals(register.records(), register.in(AdmissionState.DRAFT));
    }

    @Test
    void aPackageThatIsUnsaidIsNoDelivery() {
        assertEquals(Optional.empty(), TransferPackage.unsaid().powers());
        assertThrows(
                IllegalArgumentException.class,
                () -> new Delivery(Money.ofFen(-1), Money.zero(), ImmutableSet.of(), ImmutableSet.of()));
    }
}
