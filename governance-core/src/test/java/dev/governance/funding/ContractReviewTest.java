package dev.governance.funding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSet;
import dev.governance.basics.Finding;
import dev.governance.basics.Money;
import dev.governance.basics.Ratio;
import dev.governance.duty.Power;
import dev.governance.organization.OrganizationId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ContractReviewTest {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 10);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

    private static ContractRegister.Builder register(ServiceContract contract) {
        ContractRegister.Builder register = ContractRegister.builder();
        return register.addPurchases(Purchases.purchase("P-1").build()).addContracts(contract);
    }

    private static ServiceContract contract(String resultShare, String cap) {
        return Purchases.contract(Purchases.terms(resultShare, cap)).build();
    }

    private static ContractReview settle(ServiceContract contract, ContractInspection... inspections) {
        return register(contract).addInspections(inspections).build().settle(contract, Purchases.STANDARD, JULY);
    }

    private static Money payable(ContractReview review) {
        return review.settlements().get(0).payable();
    }

    @Test
    void aContractWithPlannedBreachesPaysWhatAHandWorksOut() {
        ContractReview review = settle(
                contract("1/5", "1/10"),
                Purchases.inspection("visits", MAY, 90).build(),
                Purchases.inspection("calls", MAY, 50)
                        .answer(Purchases.answer(MAY.plusDays(2), true, false))
                        .build());

        // 60,000: a fifth, 12,000, depends on the result, of which the mean of 1/2 and 0 is paid: 3,000.
        // Deducted: 1/40 for visits met in part, 1,500, and 1/10 for calls, 6,000: together above the cap of 6,000.
        assertEquals(Money.ofYuan(48_000 + 3_000 - 6_000), payable(review));
        assertEquals(Optional.of(Ratio.of(1, 4)), review.met());
        assertEquals(RenewalAdvice.DO_NOT_RENEW, review.renewal());
    }

    @Test
    void whatIsMetIsPaidWhole() {
        ContractReview review = settle(
                contract("1/5", "1/10"),
                Purchases.inspection("visits", MAY, 20).build(),
                Purchases.inspection("visits", MAY.plusDays(9), 95).build());

        assertEquals(Money.ofYuan(60_000), payable(review));
        assertEquals(RenewalAdvice.RENEW, review.renewal());
    }

    @Test
    void nothingIsDeductedBeforeTheProviderCouldAnswer() {
        LocalDate late = LocalDate.of(2026, 6, 21);
        ContractInspection waiting = Purchases.inspection("calls", LocalDate.of(2026, 6, 20), 50)
                .told(late)
                .build();
        ContractReview review = settle(contract("1/5", "1/10"), waiting);

        assertEquals(Money.ofYuan(60_000), payable(review));
        assertEquals(
                DeductionStatus.WAITING,
                review.settlements().get(0).deductions().get(0).status());
        ContractInspection over = ContractInspection.builder()
                .from(waiting)
                .told(LocalDate.of(2026, 6, 20))
                .build();
        assertEquals(Money.ofYuan(54_000), payable(settle(contract("0", "1/10"), over)));
        ContractInspection answered = ContractInspection.builder()
                .from(waiting)
                .answer(Purchases.answer(late.plusDays(1), false, false))
                .build();
        assertEquals(Money.ofYuan(54_000), payable(settle(contract("0", "1/10"), answered)));
    }

    @Test
    void whatTheProviderWasFoundRightInIsNotDeductedNorWhatHasNoEvidence() {
        assertEquals(
                Money.ofYuan(60_000),
                payable(settle(
                        contract("1/5", "1/10"),
                        Purchases.inspection("calls", MAY, 50)
                                .answer(Purchases.answer(MAY, true, true))
                                .build(),
                        Purchases.inspection("visits", MAY, 50)
                                .evidence(List.of())
                                .build())));
    }

    @Test
    void withoutAnInspectionNothingIsHeldAgainstTheProviderNorForIt() {
        ContractReview review = settle(contract("1/5", "1/10"));

        assertEquals(Money.ofYuan(60_000), payable(review));
        assertEquals(RenewalAdvice.LOOK_CLOSER, review.renewal());
        assertEquals(1, review.settlements().size());
    }

    @Property
    void neverPaysMoreThanWasAgreedNorLessThanTheCapAllows(
            @ForAll @IntRange(max = 100) int visits,
            @ForAll @IntRange(max = 100) int calls,
            @ForAll @IntRange(max = 100) int resultPercent,
            @ForAll @IntRange(max = 100) int capPercent) {
        ServiceContract contract = contract(
                Ratio.ofPercent(resultPercent).toString(),
                Ratio.ofPercent(capPercent).toString());
        Money payable = payable(settle(
                contract,
                Purchases.inspection("visits", MAY, visits).build(),
                Purchases.inspection("calls", MAY, calls).build()));

        assertTrue(payable.compareTo(Money.ofYuan(60_000)) <= 0);
        long least = Math.max(0, 600L * (100 - resultPercent - capPercent));
        assertTrue(payable.compareTo(Money.ofYuan(least)) >= 0, payable + " " + least);
    }

    private static List<String> codes(ContractRegister.Builder register) {
        return register.build().review(Purchases.STANDARD, JULY).stream()
                .map(Finding::code)
                .toList();
    }

    private static ContractPayment paid(String contract, int number, LocalDate day, long yuan) {
        return new ContractPayment(ContractId.of(contract), number, day, Money.ofYuan(yuan));
    }

    @Test
    void paymentsAreHeldAgainstWhatTheyComeTo() {
        ServiceContract contract = contract("0", "1/10");

        assertEquals(List.of(), codes(register(contract).addPayments(paid("C-1", 1, JULY, 60_000))));
        assertEquals(
                List.of("funding.contract-overpaid"),
                codes(register(contract).addPayments(paid("C-1", 1, JULY, 60_000), paid("C-1", 1, JULY, 1))));
        assertEquals(
                List.of("funding.contract-underpaid"),
                codes(register(contract).addPayments(paid("C-1", 1, JULY, 59_999))));
        assertEquals(
                List.of("funding.contract-paid-early"),
                codes(register(contract).addPayments(paid("C-1", 2, JULY, 60_000))));
        assertEquals(
                List.of("funding.payment-without-contract"),
                codes(register(contract).addPayments(paid("C-9", 1, JULY, 1))));
    }

    @Test
    void aPatrolHasNoPowersOfEnforcement() {
        ServiceContract patrol = Purchases.contract(Purchases.terms("0", "1/10"))
                .powers(ImmutableSet.of(Power.MEDIATE, Power.PENALISE))
                .build();

        assertEquals(List.of("funding.contract-enforcement-powers"), codes(register(patrol)));
    }

    @Test
    void aContractKeepsToItsPurchase() {
        ServiceContract contract = contract("0", "1/10");

        assertEquals(
                List.of("funding.contract-without-purchase"),
                codes(ContractRegister.builder().addContracts(contract)));
        assertEquals(
                List.of("funding.contract-other-supplier", "funding.contract-beyond-purchase"),
                codes(ContractRegister.builder()
                        .addPurchases(Purchases.purchase("P-1")
                                .value(Money.ofYuan(119_999))
                                .supplier(Purchases.supplier()
                                        .id(OrganizationId.of("another"))
                                        .build())
                                .build())
                        .addContracts(contract)));
    }

    @Test
    void anInspectionHasEvidenceHearsUsersAndBelongsSomewhere() {
        assertEquals(
                List.of(
                        "funding.inspection-without-evidence",
                        "funding.inspection-without-users",
                        "funding.inspection-astray"),
                codes(register(contract("0", "1/10"))
                        .addInspections(
                                Purchases.inspection("visits", MAY, 99)
                                        .evidence(List.of())
                                        .build(),
                                Purchases.inspection("calls", MAY, 99)
                                        .usersHeard(false)
                                        .build(),
                                Purchases.inspection("nothing", MAY, 99).build())));
    }
}
