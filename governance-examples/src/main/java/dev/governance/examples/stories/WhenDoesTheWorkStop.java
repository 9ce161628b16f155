package dev.governance.examples.stories;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.governance.basics.Money;
import dev.governance.basics.Ratio;
import dev.governance.duty.DutyId;
import dev.governance.duty.Power;
import dev.governance.duty.TransferPackage;
import dev.governance.examples.money.FindingLines;
import dev.governance.funding.Instalment;
import dev.governance.funding.TransferDelivery;
import dev.governance.funding.TransferPlan;
import dev.governance.funding.TransferReview;
import dev.governance.organization.OrganizationId;
import dev.governance.process.ActorId;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;

/** A task was handed down and its money stopped coming: when does the work stop, and when does it go on? (权随责走、费随事转) */
public final class WhenDoesTheWorkStop {

    private WhenDoesTheWorkStop() {}

    /**
     * Prints the answer.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        TransferPlan plan = TransferPlan.builder()
                .duty(DutyId.of("housing-survey"))
                .giver(OrganizationId.of("housing-bureau"))
                .taker(OrganizationId.of("community"))
                .cost(Money.ofYuan(10_000))
                .addRequiredPowers(Power.COLLECT_DATA)
                .promised(TransferPackage.builder()
                        .funds(Money.ofYuan(10_000))
                        .powers(ImmutableSet.of(Power.COLLECT_DATA))
                        .build())
                .addInstalments(
                        new Instalment(LocalDate.of(2026, 3, 31), Money.ofYuan(5_000)),
                        new Instalment(LocalDate.of(2026, 6, 30), Money.ofYuan(5_000)))
                .build();
        TransferReview review = TransferReview.of(
                plan,
                ImmutableList.of(
                        came("2026-03-10", 5_000),
                        new TransferDelivery(
                                LocalDate.of(2026, 3, 20), Money.zero(), ImmutableSet.of(Power.COLLECT_DATA)),
                        came("2026-07-15", 4_999),
                        came("2026-08-01", 1)),
                LocalDate.of(2026, 12, 31),
                Ratio.one(),
                ActorId.of("subdistrict-office"));
        review.trail()
                .moves()
                .forEach(move ->
                        out.println(move.at().toLocalDate() + " " + move.event().name() + " -> " + move.to()));
        review.findings().forEach(finding -> out.println(FindingLines.sentence(finding, Locale.ENGLISH)));
    }

    private static TransferDelivery came(String day, long yuan) {
        return new TransferDelivery(LocalDate.parse(day), Money.ofYuan(yuan), ImmutableSet.of());
    }
}
