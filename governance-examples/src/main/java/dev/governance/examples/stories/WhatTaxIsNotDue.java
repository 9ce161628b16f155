package dev.governance.examples.stories;

import com.google.common.collect.ImmutableMap;
import dev.governance.basics.Money;
import dev.governance.basics.ProfileId;
import dev.governance.examples.money.FindingLines;
import dev.governance.funding.ReliefClaim;
import dev.governance.funding.ReliefLine;
import dev.governance.funding.ReliefService;
import dev.governance.funding.ReliefStandard;
import dev.governance.funding.ReliefStatement;
import dev.governance.funding.ReliefTax;
import dev.governance.json.StandardNorms;
import dev.governance.organization.OrganizationId;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;

/** What tax does a home for the elderly not pay, and until when? (税收优惠) */
public final class WhatTaxIsNotDue {

    private WhatTaxIsNotDue() {}

    /**
     * Prints the answer.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (LocalDate day : new LocalDate[] {LocalDate.of(2027, 12, 31), LocalDate.of(2028, 1, 1)}) {
            ReliefClaim claim = ReliefClaim.builder()
                    .claimant(OrganizationId.of("silver-home"))
                    .day(day)
                    .service(ReliefService.ELDERLY_CARE)
                    .inCommunity(true)
                    .income(Money.ofYuan(1_000_000))
                    .communityIncome(Money.ofYuan(1_000_000))
                    .nonProfitIncome(Money.zero())
                    .costs(Money.ofYuan(700_000))
                    .disabledWages(Money.zero())
                    .due(ImmutableMap.of(ReliefTax.VALUE_ADDED, Money.ofYuan(30_000)))
                    .build();
            ReliefStatement statement =
                    ReliefStatement.of(claim, ReliefStandard.of(StandardNorms.funding(), day, ProfileId.national()));
            out.println("On " + day + ":");
            for (ReliefLine line : statement.lines()) {
                out.println("  " + line.tax() + " " + line.step() + ": " + line.before() + " -> " + line.after());
                line.uses().forEach(use -> out.println("    by " + use + ", " + use.citations()));
                line.why().forEach(why -> out.println("    " + FindingLines.sentence(why, Locale.ENGLISH)));
            }
            out.println("  taxed profit " + statement.taxedProfit() + ", income tax "
                    + statement.incomeTax().orElseThrow());
        }
    }
}
