package dev.governance.examples.stories;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.governance.basics.Money;
import dev.governance.basics.Ratio;
import dev.governance.basics.Share;
import dev.governance.funding.AllocationFormula;
import dev.governance.funding.AllocationNeed;
import dev.governance.funding.BudgetGrowth;
import dev.governance.funding.GrowthIndex;
import dev.governance.funding.GrowthYear;
import dev.governance.funding.ProjectedYear;
import dev.governance.json.StandardNorms;
import dev.governance.place.DivisionCode;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** How does the communities' money grow, and who gets how much of it? (预算增长机制) */
public final class WhatDoesTheNextYearBring {

    private WhatDoesTheNextYearBring() {}

    /**
     * Prints the answer.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        BudgetGrowth growth = BudgetGrowth.of(StandardNorms.funding(), Office.DAY, StandardNorms.fundingExample());
        growth.uses().forEach(use -> out.println(use));
        Money money = Money.ofYuan(1_000_000);
        ImmutableList<GrowthYear> years = ImmutableList.of(year(2027, 101), year(2028, 105), year(2029, 115));
        for (ProjectedYear year : growth.project(money, years)) {
            out.println(year.year() + ": " + year.amount() + " yuan, set by " + year.binding());
        }
        AllocationFormula formula = AllocationFormula.builder()
                .alike(Share.ofPercent(30))
                .byHouseholds(Share.ofPercent(50))
                .byDifficulty(Share.ofPercent(20))
                .build();
        out.println("The first million among three communities:");
        formula.allocate(
                        money,
                        ImmutableList.of(
                                need("310101002001", 1_000, 10),
                                need("310101002002", 2_000, 10),
                                need("310101002003", 1_000, 15)))
                .forEach((community, part) -> out.println("  " + community + " " + part));
    }

    private static GrowthYear year(int year, long prices) {
        return new GrowthYear(
                year,
                ImmutableMap.of(
                        GrowthIndex.CONSUMER_PRICES, Ratio.ofPercent(prices),
                        GrowthIndex.FISCAL_REVENUE, Ratio.ofPercent(104)));
    }

    private static AllocationNeed need(String community, int households, int tenths) {
        return new AllocationNeed(DivisionCode.parse(community), households, Ratio.of(tenths, 10));
    }
}
