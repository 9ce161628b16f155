package dev.governance.funding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.governance.basics.Finding;
import dev.governance.basics.Money;
import dev.governance.basics.Ratio;
import dev.governance.duty.DutyId;
import dev.governance.duty.Power;
import dev.governance.duty.TransferPackage;
import dev.governance.organization.OrganizationId;
import dev.governance.process.ActorId;
import dev.governance.process.Replay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class TransferReviewTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
    private static final ActorId PANEL = ActorId.of("panel");

    private static TransferPlan plan(long promised, Power... powers) {
        return TransferPlan.builder()
                .duty(DutyId.of("visits"))
                .giver(OrganizationId.of("bureau"))
                .taker(OrganizationId.of("community"))
                .cost(Money.ofYuan(1_000))
                .addRequiredPowers(Power.COLLECT_DATA)
                .promised(TransferPackage.builder()
                        .funds(Money.ofYuan(promised))
                        .powers(ImmutableSet.copyOf(powers))
                        .build())
                .addInstalments(
                        new Instalment(MARCH, Money.ofYuan(promised / 2)),
                        new Instalment(JULY, Money.ofYuan(promised - promised / 2)))
                .build();
    }

    private static TransferDelivery came(LocalDate day, long yuan, Power... powers) {
        return new TransferDelivery(day, Money.ofYuan(yuan), ImmutableSet.copyOf(powers));
    }

    private static TransferReview review(TransferPlan plan, TransferDelivery... deliveries) {
        return TransferReview.of(
                plan, ImmutableList.copyOf(deliveries), LocalDate.of(2026, 12, 31), Ratio.one(), PANEL);
    }

    private static List<String> codes(TransferReview review) {
        return review.findings().stream().map(Finding::code).toList();
    }

    private static List<String> moves(TransferReview review) {
        return review.trail().moves().stream()
                .map(entry -> entry.at().toLocalDate() + " " + entry.event().name())
                .toList();
    }

    @Test
    void workBeginsWhenMoneyAndPowersHaveCome() {
        TransferReview review = review(
                plan(1_000, Power.COLLECT_DATA),
                came(MARCH.minusDays(3), 500),
                came(MARCH.minusDays(1), 0, Power.COLLECT_DATA),
                came(JULY, 500));

        assertEquals(List.of("2026-02-28 ACTIVATE"), moves(review));
        assertEquals(List.of(), codes(review));
    }

    @Test
    void workStandsStillFromTheDayOnWhichMoneyIsMissing() {
        TransferReview review = review(
                plan(1_000, Power.COLLECT_DATA),
                came(MARCH, 500, Power.COLLECT_DATA),
                came(JULY.plusDays(20), 499),
                came(JULY.plusDays(30), 1));

        assertEquals(List.of("2026-03-01 ACTIVATE", "2026-07-01 SUSPEND", "2026-07-31 RESUME"), moves(review));
        assertEquals(List.of("funding.transfer-suspended"), codes(review));
    }

    @Test
    void moneyWithoutThePowerIsNotEnough() {
        TransferReview review = review(plan(1_000, Power.COLLECT_DATA), came(MARCH, 1_000));

        assertEquals(TransferState.AGREED, review.trail().state());
        assertEquals(List.of("funding.transfer-not-begun", "funding.transfer-not-begun"), codes(review));
    }

    @Test
    void aPromiseThatIsTooSmallIsTold() {
        TransferReview review = review(plan(999), came(MARCH, 499));

        assertEquals(
                List.of("funding.transfer-short", "funding.transfer-powers-missing"),
                codes(review).subList(0, 2));
        assertEquals("1.00", review.findings().get(0).values().get("shortfall"));
    }

    @Provide
    Arbitrary<List<TransferDelivery>> deliveries() {
        return Combinators.combine(
                        Arbitraries.integers().between(-60, 250),
                        Arbitraries.longs().between(0, 600),
                        Arbitraries.of(true, false))
                .as((days, yuan, power) ->
                        power ? came(MARCH.plusDays(days), yuan, Power.COLLECT_DATA) : came(MARCH.plusDays(days), yuan))
                .list()
                .ofMaxSize(6);
    }

    /** On no day is a task worked on for which less than the covered part had come, or a power was missing. */
    @Property
    void isNeverActiveBelowItsCoverage(@ForAll("deliveries") List<TransferDelivery> deliveries) {
        TransferPlan plan = plan(1_000, Power.COLLECT_DATA);
        TransferReview review = review(plan, deliveries.toArray(TransferDelivery[]::new));
        List<LocalDate> days = new ArrayList<>(
                MARCH.minusDays(70).datesUntil(MARCH.plusDays(260)).toList());

        assertTrue(review.trail().replay(TransferProcedure.standard()) instanceof Replay.Confirmed);
        for (LocalDate day : days) {
            TransferState state = review.trail().moves().stream()
                    .filter(entry -> !entry.at().toLocalDate().isAfter(day))
                    .reduce((first, second) -> second)
                    .map(entry -> entry.to())
                    .orElse(TransferState.AGREED);
            long paid = deliveries.stream()
                    .filter(one -> !one.day().isAfter(day))
                    .mapToLong(one -> one.amount().fen())
                    .sum();
            boolean power = deliveries.stream()
                    .anyMatch(one -> !one.day().isAfter(day) && !one.powers().isEmpty());
            long needed = day.isBefore(JULY) ? 50_000 : 100_000;
            assertEquals(power && paid >= needed, state == TransferState.ACTIVE, day + " " + deliveries);
        }
    }
}
