package dev.governance.funding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableMap;
import dev.governance.basics.Finding;
import dev.governance.basics.Money;
import dev.governance.basics.ProfileId;
import dev.governance.json.StandardNorms;
import dev.governance.organization.OrganizationId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReliefStatementTest {

    private static final LocalDate LAST = LocalDate.of(2027, 12, 31);

    private static ReliefClaim.Builder claim(long income, long costs) {
        ReliefClaim.Builder claim = ReliefClaim.builder();
        claim.claimant(OrganizationId.of("home")).day(LAST).service(ReliefService.ELDERLY_CARE);
        claim.inCommunity(true).income(Money.ofYuan(income)).communityIncome(Money.ofYuan(income));
        claim.nonProfitIncome(Money.zero()).costs(Money.ofYuan(costs)).disabledWages(Money.zero());
        return claim;
    }

    private static ReliefStatement statement(ReliefClaim.Builder claim) {
        ReliefClaim built = claim.build();
        return ReliefStatement.of(built, ReliefStandard.of(StandardNorms.funding(), built.day(), ProfileId.national()));
    }

    private static List<String> why(ReliefStatement statement, ReliefTax tax, ReliefStep step) {
        return statement.line(tax, step).orElseThrow().why().stream()
                .map(Finding::code)
                .toList();
    }

    @Test
    void ninetyInAHundredOfTheIncomeCount() {
        ReliefStatement statement = statement(claim(1_000_000, 700_000));
        ReliefLine line =
                statement.line(ReliefTax.INCOME, ReliefStep.REDUCED_INCOME).orElseThrow();

        assertTrue(line.granted());
        assertEquals(Money.ofYuan(300_000), line.before());
        assertEquals(Money.ofYuan(200_000), line.after());
        assertEquals(Money.ofYuan(200_000), statement.taxedProfit());
        assertEquals(Optional.of(Money.ofYuan(50_000)), statement.incomeTax());
        assertEquals("funding.relief-income-counted", line.uses().get(0).id().name());
    }

    @ParameterizedTest
    @EnumSource(
            value = ReliefService.class,
            names = {"ELDERLY_CARE", "CHILDCARE", "HOUSEKEEPING"})
    void otherTaxesAreNotLevied(ReliefService service) {
        ReliefStatement statement = statement(claim(100, 0)
                .service(service)
                .addHousekeeping(HousekeepingCondition.values())
                .due(ImmutableMap.of(
                        ReliefTax.VALUE_ADDED, Money.ofYuan(6),
                        ReliefTax.DEED, Money.ofYuan(5),
                        ReliefTax.PROPERTY, Money.ofYuan(4),
                        ReliefTax.LAND_USE, Money.ofYuan(3),
                        ReliefTax.FEES, Money.ofYuan(2))));

        assertEquals(
                5,
                statement.lines().stream()
                        .filter(line -> line.step() == ReliefStep.EXEMPTION && line.granted())
                        .filter(line -> line.after().isZero())
                        .count());
    }

    @Test
    void theDayAfterTheEndGivesNone() {
        ReliefStatement statement = statement(claim(1_000_000, 700_000).day(LAST.plusDays(1)));

        assertEquals(Money.ofYuan(300_000), statement.taxedProfit());
        assertEquals(List.of("norm.no-value-on-date"), why(statement, ReliefTax.INCOME, ReliefStep.REDUCED_INCOME));
    }

    @Test
    void beforeTheNoticeTheAnswerIsNotVerified() {
        ReliefStatement statement = statement(claim(1_000_000, 700_000).day(LocalDate.of(2025, 12, 31)));

        assertEquals(List.of("norm.not-verified"), why(statement, ReliefTax.INCOME, ReliefStep.REDUCED_INCOME));
        assertFalse(statement
                .line(ReliefTax.INCOME, ReliefStep.REDUCED_INCOME)
                .orElseThrow()
                .granted());
    }

    @Test
    void anotherServiceOrOneOutsideOfCommunitiesGetsNone() {
        assertEquals(
                List.of("funding.relief-service"),
                why(statement(claim(9, 0).service(ReliefService.OTHER)), ReliefTax.INCOME, ReliefStep.REDUCED_INCOME));
        assertEquals(
                List.of("funding.relief-not-in-community"),
                why(statement(claim(9, 0).inCommunity(false)), ReliefTax.INCOME, ReliefStep.REDUCED_INCOME));
        assertEquals(
                List.of("funding.relief-unknown"),
                why(statement(claim(9, 0).inCommunity(Optional.empty())), ReliefTax.INCOME, ReliefStep.REDUCED_INCOME));
    }

    @ParameterizedTest
    @EnumSource(HousekeepingCondition.class)
    void oneMissingConditionOfHousekeepingGivesNone(HousekeepingCondition missing) {
        ReliefStatement statement = statement(claim(9, 0)
                .service(ReliefService.HOUSEKEEPING)
                .addAllHousekeeping(Arrays.stream(HousekeepingCondition.values())
                        .filter(one -> one != missing)
                        .toList()));

        assertEquals(
                List.of("funding.relief-housekeeping"), why(statement, ReliefTax.INCOME, ReliefStep.REDUCED_INCOME));
    }

    private static ReliefClaim.Builder nonProfit() {
        return claim(1_000, 100)
                .service(ReliefService.OTHER)
                .communityIncome(Money.zero())
                .nonProfitIncome(Money.ofYuan(700));
    }

    @Test
    void incomeFromProfitMakingWorkIsTaxedEvenWithAllSeven() {
        ReliefStatement statement = statement(nonProfit().addNonProfit(NonProfitCondition.values()));

        assertEquals(Money.ofYuan(200), statement.taxedProfit());
    }

    @ParameterizedTest
    @EnumSource(NonProfitCondition.class)
    void oneMissingOfTheSevenGivesNone(NonProfitCondition missing) {
        ReliefStatement statement = statement(nonProfit()
                .addAllNonProfit(Arrays.stream(NonProfitCondition.values())
                        .filter(one -> one != missing)
                        .toList()));

        assertEquals(Money.ofYuan(900), statement.taxedProfit());
        assertEquals(
                List.of("funding.relief-non-profit"), why(statement, ReliefTax.INCOME, ReliefStep.NON_PROFIT_INCOME));
    }

    @Test
    void wagesOfDisabledEmployeesCountTwiceAndASmallFirmPaysTheLowerRate() {
        ReliefStatement statement = statement(claim(1_000, 300)
                .communityIncome(Money.zero())
                .service(ReliefService.OTHER)
                .disabledWages(Money.ofYuan(200))
                .smallFirm(true));

        assertEquals(Money.ofYuan(500), statement.taxedProfit());
        assertEquals(Optional.of(Money.ofYuan(100)), statement.incomeTax());
        assertEquals(
                Money.ofYuan(125),
                statement
                        .line(ReliefTax.INCOME, ReliefStep.SMALL_FIRM_RATE)
                        .orElseThrow()
                        .before());
    }

    @Property
    void theBaseIsNeverNegativeAndNoLineCostsMoney(
            @ForAll @LongRange(min = 0, max = 1_000_000) long income,
            @ForAll @LongRange(min = 0, max = 1_000_000) long costs,
            @ForAll ReliefService service,
            @ForAll boolean small) {
        ReliefStatement statement = statement(claim(income, costs)
                .service(service)
                .disabledWages(Money.ofYuan(costs / 3))
                .smallFirm(small));

        assertFalse(statement.taxedProfit().isNegative());
        assertFalse(statement.incomeTax().orElseThrow().isNegative());
        assertTrue(statement.lines().stream().noneMatch(line -> line.saved().isNegative()));
        assertTrue(statement.lines().stream()
                .allMatch(line -> line.granted() == line.why().isEmpty()));
    }
}
