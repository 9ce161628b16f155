package dev.governance.admission;

import static dev.governance.admission.AdmissionSamples.DAY;
import static dev.governance.admission.AdmissionSamples.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.governance.basics.Answer;
import dev.governance.basics.Money;
import dev.governance.duty.Power;
import dev.governance.policy.DecisionRecord;
import dev.governance.process.ActorId;
import dev.governance.process.Replay;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

class AdmissionRegisterProperties {

    private static final ActorId OFFICE = ActorId.of("office");
    private static final TaskId ID = TaskId.of("T-1");

    /** What is tried, with what came. */
    record Try(AdmissionMove move, Delivery delivery) {

        AdmissionEvent event(TaskRequest request, DecisionRecord decision) {
            return switch (move) {
                case TRANSFER -> AdmissionEvent.ofTransfer(decision, AdmissionSamples.STATISTICS);
                case ADMIT_EMERGENCY -> AdmissionEvent.ofEmergency(request, DAY.plusDays(5));
                case CONFIRM, SUSPEND, REINSTATE -> AdmissionEvent.ofDelivery(move, delivery);
                case APPROVE, APPROVE_ON_CONDITIONS, REJECT, RATIFY -> AdmissionEvent.ofDecision(move, decision);
                default -> AdmissionEvent.of(move);
            };
        }
    }

    @Provide
    Arbitrary<Delivery> deliveries() {
        ImmutableSet<Power> one = ImmutableSet.of(Power.INSPECT);
        return Combinators.combine(
                        Arbitraries.of(0L, 100L),
                        Arbitraries.of(0L, 99L, 100L, 101L),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as((due, came, needed, granted) -> new Delivery(
                        Money.ofFen(due),
                        Money.ofFen(came),
                        needed ? one : ImmutableSet.of(),
                        granted ? one : ImmutableSet.of()));
    }

    /** Long walks mostly along the way, so that they reach its end. */
    @Provide
    Arbitrary<List<Try>> walks() {
        Arbitrary<Try> any = Combinators.combine(Arbitraries.of(AdmissionMove.class), deliveries())
                .as(Try::new);
        Arbitrary<List<AdmissionMove>> begin = Arbitraries.of(
                List.of(),
                List.of(AdmissionMove.SUBMIT, AdmissionMove.ADMIT_EMERGENCY),
                List.of(AdmissionMove.SUBMIT, AdmissionMove.TAKE_UP, AdmissionMove.CONSULT),
                List.of(
                        AdmissionMove.SUBMIT,
                        AdmissionMove.TAKE_UP,
                        AdmissionMove.CONSULT,
                        AdmissionMove.APPROVE,
                        AdmissionMove.APPROVE_ON_CONDITIONS,
                        AdmissionMove.ACTIVATE,
                        AdmissionMove.BEGIN_REVIEW));
        Delivery nothing = new Delivery(Money.zero(), Money.zero(), ImmutableSet.of(), ImmutableSet.of());
        return Combinators.combine(begin, any.list().ofMaxSize(12))
                .as((first, rest) -> java.util.stream.Stream.concat(
                                first.stream().map(move -> new Try(move, nothing)), rest.stream())
                        .toList());
    }

    @Provide
    Arbitrary<TaskRequest> requests() {
        return AdmissionCases.complete().map(AdmissionCase::request);
    }

    private static void walk(TaskRequest request, List<Try> tries) {
        DecisionRecord decision = AdmissionSamples.decision(request);
        NaiveRegister naive = new NaiveRegister(
                request.emergency().isPresent(), mayBe(decision, "ADMIT"), mayBe(decision, "ADMIT_ON_CONDITIONS"));
        AdmissionRegister register = AdmissionRegister.empty().with(request);
        for (int i = 0; i < tries.size(); i++) {
            AdmissionEvent event = tries.get(i).event(request, decision);
            register = register.attempt(ID, event, OFFICE, at(i), "a step");
            naive.step(event, DAY.plusDays(i));
            AdmissionRecord record = register.record(ID).orElseThrow();
            assertEquals(naive.state, record.state());
            assertEquals(i + 1, record.trail().entries().size());
            boolean needsDecision = record.state() == AdmissionState.ACTIVE;
            assertTrue(!needsDecision || record.decision().isPresent());
        }
        AdmissionRecord record = register.record(ID).orElseThrow();
        assertEquals(new Replay.Confirmed<>(naive.state), record.replay());
    }

    private static boolean mayBe(DecisionRecord decision, String verdict) {
        return decision.possible().stream().map(one -> one.verdict().name()).anyMatch(name -> switch (name) {
            case "ADMIT", "REFER" -> true;
            case "ADMIT_ON_CONDITIONS" -> verdict.equals("ADMIT_ON_CONDITIONS");
            default -> false;
        });
    }

    @Property(tries = 10_000)
    void movesAsAClerkWouldMoveIt(@ForAll("requests") TaskRequest request, @ForAll("walks") List<Try> tries) {
        walk(request, tries);
    }

    @Property(tries = 100_000)
    @Tag("long")
    void movesAsAClerkWouldMoveItManyTimes(@ForAll("requests") TaskRequest request, @ForAll("walks") List<Try> tries) {
        walk(request, tries);
    }

    @Property
    void workIsSuspendedIfAndOnlyIfSomethingIsMissing(@ForAll("deliveries") Delivery delivery) {
        TaskRequest request = AdmissionSamples.request("T-1").build();
        AdmissionRegister active = BypassReviewTest.atWork(AdmissionSamples.request("T-1"))
                .attempt(
                        ID,
                        AdmissionEvent.ofDecision(AdmissionMove.RATIFY, AdmissionSamples.decision(request)),
                        OFFICE,
                        at(0),
                        "ratified");
        RegisterReview review = active.review(
                at(90), OFFICE, ImmutableMap.of(ID, delivery), AdmissionSamples.STANDARD, day -> Answer.known(true));
        AdmissionState state = review.register().record(ID).orElseThrow().state();
        boolean moneyMissing =
                delivery.fundsDelivered().fen() < delivery.fundsDue().fen();
        boolean powerMissing = !delivery.powersDelivered().containsAll(delivery.powersDue());

        assertEquals(moneyMissing || powerMissing ? AdmissionState.SUSPENDED : AdmissionState.ACTIVE, state);
        assertEquals(state == AdmissionState.SUSPENDED, !review.findings().isEmpty());
        assertEquals(
                Optional.empty(),
                review.register().record(ID).orElseThrow().trail().refusal());
    }
}
