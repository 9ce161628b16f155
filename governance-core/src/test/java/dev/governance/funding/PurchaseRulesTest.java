package dev.governance.funding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import dev.governance.basics.DateSpan;
import dev.governance.basics.Finding;
import dev.governance.basics.Money;
import dev.governance.organization.OrganizationKind;
import dev.governance.policy.Decision;
import dev.governance.policy.Verdict;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PurchaseRulesTest {

    private static Decision decide(Purchase.Builder purchase) {
        ContractRegister register =
                ContractRegister.builder().addPurchases(purchase.build()).build();
        return Iterables.getOnlyElement(register.decide(Purchases.STANDARD).values());
    }

    private static List<String> rules(Purchase.Builder purchase) {
        return decide(purchase).fired().stream()
                .filter(fired -> fired.verdict() != Verdict.ADMIT)
                .map(fired -> fired.verdict() + " " + fired.rule())
                .toList();
    }

    private static Purchase.Builder purchase() {
        return Purchases.purchase("P-1");
    }

    @Test
    void anOrdinaryPurchaseIsAdmitted() {
        assertEquals(Optional.of(Verdict.ADMIT), decide(purchase()).verdict());
    }

    @ParameterizedTest
    @EnumSource(PurchaseExclusion.class)
    void eachExclusionRefuses(PurchaseExclusion exclusion) {
        assertEquals(List.of("REFUSE purchase-excluded"), rules(purchase().exclusions(ImmutableSet.of(exclusion))));
    }

    @Test
    void whatNobodyCheckedIsNotDecided() {
        Decision decision = decide(purchase().exclusions(Optional.empty()));

        assertEquals(ImmutableSet.of(Verdict.ADMIT, Verdict.REFUSE), decision.possible());
        assertEquals(ImmutableSet.of("exclusions"), decision.missing());
    }

    @Test
    void aResidentsCommitteeDoesNotBuyButMaySupply() {
        assertEquals(
                List.of("REFUSE purchase-buyer"), rules(purchase().buyerKind(OrganizationKind.RESIDENTS_COMMITTEE)));
        assertEquals(
                List.of(),
                rules(purchase()
                        .supplier(Purchases.supplier()
                                .kind(OrganizationKind.RESIDENTS_COMMITTEE)
                                .build())));
    }

    @ParameterizedTest
    @CsvSource({"FIRST, REFUSE purchase-supplier", "SECOND, ''"})
    void onlyTheSecondClassOfPublicInstitutionsSupplies(InstitutionClass institution, String rule) {
        Supplier supplier = Purchases.supplier()
                .kind(OrganizationKind.PUBLIC_INSTITUTION)
                .institutionClass(institution)
                .build();

        assertEquals(
                rule.isEmpty() ? List.of() : List.of(rule), rules(purchase().supplier(supplier)));
    }

    @Test
    void aMassOrganizationDoesNotSupply() {
        assertEquals(
                List.of("REFUSE purchase-supplier"),
                rules(purchase()
                        .supplier(Purchases.supplier()
                                .kind(OrganizationKind.MASS_ORGANIZATION)
                                .build())));
    }

    @ParameterizedTest
    @CsvSource({
        "1999999, NEGOTIATION, false, ''",
        "2000000, NEGOTIATION, false, REFUSE purchase-open-tender",
        "2000000, NEGOTIATION, true, ''",
        "2000000, OPEN_TENDER, false, ''",
    })
    void fromTheAmountOnATenderIsOpen(long yuan, PurchaseMethod method, boolean approved, String rule) {
        assertEquals(
                rule.isEmpty() ? List.of() : List.of(rule),
                rules(purchase().value(Money.ofYuan(yuan)).method(method).approved(approved)));
    }

    @ParameterizedTest
    @EnumSource(MethodGround.class)
    void eachGroundAllowsItsMethodAndNoOther(MethodGround ground) {
        for (PurchaseMethod method : PurchaseMethod.values()) {
            boolean fits = method == PurchaseMethod.OPEN_TENDER || method == ground.allows();
            assertEquals(
                    fits ? List.of() : List.of("RETURN purchase-method"),
                    rules(purchase().grounds(ImmutableSet.of(ground)).method(method)),
                    method::name);
        }
    }

    private static Purchase.Builder lasting(String to, LongTermCondition... met) {
        return purchase()
                .period(DateSpan.of(LocalDate.of(2026, 1, 1), LocalDate.parse(to)))
                .longTerm(ImmutableSet.copyOf(met));
    }

    @Test
    void aYearNeedsNoConditionAndThreeYearsNeedAllFour() {
        LongTermCondition[] all = LongTermCondition.values();

        assertEquals(List.of(), rules(lasting("2027-01-01")));
        assertEquals(List.of("REFUSE purchase-length"), rules(lasting("2027-01-02")));
        assertEquals(List.of(), rules(lasting("2029-01-01", all)));
        assertEquals(List.of("REFUSE purchase-length"), rules(lasting("2029-01-02", all)));
        for (LongTermCondition missing : all) {
            LongTermCondition[] three =
                    Arrays.stream(all).filter(one -> one != missing).toArray(LongTermCondition[]::new);
            assertEquals(List.of("REFUSE purchase-length"), rules(lasting("2029-01-01", three)), missing::name);
        }
    }

    @Test
    void aSupplierMeetsAllConditionsAndIsMature() {
        assertEquals(
                List.of("REFUSE purchase-supplier-conditions"),
                rules(purchase()
                        .supplier(Purchases.supplier()
                                .conditions(ImmutableSet.of(SupplierCondition.CIVIL_LIABILITY))
                                .build())));
        assertEquals(
                List.of("REFER purchase-supplier-maturity"),
                rules(purchase()
                        .supplier(Purchases.supplier()
                                .registered(LocalDate.of(2024, 3, 3))
                                .build())));
        assertEquals(
                List.of(),
                rules(purchase()
                        .supplier(Purchases.supplier()
                                .registered(LocalDate.of(2024, 3, 2))
                                .build())));
    }

    private static List<String> review(ContractRegister.Builder register) {
        return register.build().review(Purchases.STANDARD, Purchases.DAY).stream()
                .map(Finding::code)
                .toList();
    }

    private static Purchase piece(String id, long yuan) {
        return Purchases.purchase(id).value(Money.ofYuan(yuan)).build();
    }

    @Test
    void piecesThatAreAboveTheAmountTogetherWereSplit() {
        ContractRegister.Builder exactly = ContractRegister.builder();
        exactly.addPurchases(piece("P-1", 1_000_000), piece("P-2", 1_000_000));
        assertEquals(List.of(), review(exactly));

        ContractRegister.Builder above = ContractRegister.builder();
        above.addPurchases(piece("P-1", 1_000_000), piece("P-2", 1_000_001));
        assertEquals(List.of("funding.purchase-split"), review(above));

        ContractRegister.Builder others = ContractRegister.builder();
        others.addPurchases(
                piece("P-1", 1_000_000),
                Purchases.purchase("P-2")
                        .value(Money.ofYuan(1_500_000))
                        .category("保洁")
                        .build(),
                Purchases.purchase("P-3")
                        .value(Money.ofYuan(1_500_000))
                        .approved(true)
                        .build());
        assertEquals(List.of(), review(others));
    }

    @Test
    void whoIsOnTheListOfBadConductIsRefusedWhileItLasts() {
        Blacklisting entry = new Blacklisting(
                Purchases.HOME,
                BlacklistGround.COLLUSION,
                DateSpan.of(Purchases.DAY.minusYears(1), Purchases.DAY.plusDays(1)));
        ContractRegister.Builder register = ContractRegister.builder();
        register.addPurchases(piece("P-1", 1), piece("P-2", 1)).addBlacklist(entry);

        assertEquals(List.of("funding.purchase-barred", "funding.purchase-barred"), review(register));
        assertEquals(
                List.of("funding.blacklist-length"),
                review(ContractRegister.builder()
                        .addBlacklist(new Blacklisting(
                                Purchases.HOME,
                                BlacklistGround.BRIBE,
                                DateSpan.of(
                                        Purchases.DAY,
                                        Purchases.DAY.plusYears(3).plusDays(1))))));
    }
}
