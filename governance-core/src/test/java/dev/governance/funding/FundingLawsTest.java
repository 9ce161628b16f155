package dev.governance.funding;

import com.google.common.collect.ImmutableSet;
import dev.governance.basics.DateSpan;
import dev.governance.basics.Money;
import dev.governance.basics.Ratio;
import dev.governance.organization.OrganizationId;
import dev.governance.organization.OrganizationKind;
import dev.governance.policy.AdmissionPolicy;
import dev.governance.testkit.PolicyLaws;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The standard policies of grants, relief and purchase keep the laws that the kit asks of every policy. */
class FundingLawsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final GrantStandard GRANTS = GrantStandard.builder()
            .startUpMonths(24)
            .most(Money.ofYuan(200_000))
            .leastAssessors(3)
            .emergingPoints(Ratio.of(3))
            .livelihoodPoints(Ratio.of(5))
            .build();

    private static Arbitrary<Boolean> flags() {
        return Arbitraries.of(true, false);
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 1_500).map(DAY::minusDays);
    }

    private static <E extends Enum<E>> Arbitrary<Set<E>> some(Class<E> type) {
        return Arbitraries.of(type).set();
    }

    private static Arbitrary<GrantCase> grants() {
        return Combinators.combine(
                        Arbitraries.of(OrganizationKind.class),
                        days().optional(),
                        Arbitraries.of(GrantFundKind.class),
                        Arbitraries.longs().between(1, 400_000),
                        flags(),
                        flags())
                .as(FundingLawsTest::grant);
    }

    private static GrantCase grant(
            OrganizationKind kind,
            Optional<LocalDate> registered,
            GrantFundKind fund,
            long yuan,
            boolean runs,
            boolean barred) {
        GrantApplication.Builder application = GrantApplication.builder();
        application.id(GrantId.of("G")).applicant(OrganizationId.of("o")).applicantKind(kind);
        application.registered(registered).fund(fund).field(GrantField.GENERAL).purpose(Purpose.of("p"));
        return new GrantCase(
                application.asked(Money.ofYuan(yuan)).build(),
                DAY,
                runs ? ImmutableSet.of(Purpose.of("p")) : ImmutableSet.of(),
                barred);
    }

    private static Arbitrary<ReliefClaim> claims() {
        return Combinators.combine(
                        Arbitraries.of(ReliefService.class),
                        flags().optional(),
                        some(HousekeepingCondition.class),
                        some(NonProfitCondition.class),
                        flags().optional())
                .as((service, community, housekeeping, nonProfit, small) -> ReliefClaim.builder()
                        .claimant(OrganizationId.of("o"))
                        .day(DAY)
                        .service(service)
                        .inCommunity(community)
                        .income(Money.ofYuan(10))
                        .communityIncome(Money.ofYuan(5))
                        .nonProfitIncome(Money.ofYuan(5))
                        .costs(Money.ofYuan(1))
                        .disabledWages(Money.zero())
                        .housekeeping(housekeeping)
                        .nonProfit(nonProfit)
                        .smallFirm(small)
                        .build());
    }

    private static Arbitrary<PurchaseCase> purchases() {
        Arbitrary<Supplier> suppliers = Combinators.combine(
                        Arbitraries.of(OrganizationKind.class),
                        days().optional(),
                        some(SupplierCondition.class),
                        Arbitraries.integers().between(0, 3).optional())
                .as((kind, registered, conditions, contracts) -> Purchases.supplier()
                        .kind(kind)
                        .registered(registered)
                        .conditions(conditions)
                        .completedContracts(contracts)
                        .build());
        return Combinators.combine(
                        suppliers,
                        some(PurchaseExclusion.class).optional(),
                        Arbitraries.of(PurchaseMethod.class),
                        some(MethodGround.class),
                        some(LongTermCondition.class),
                        Arbitraries.longs().between(1_999_000, 2_001_000),
                        Arbitraries.integers().between(1, 1_500),
                        flags())
                .as((supplier, exclusions, method, grounds, longTerm, yuan, days, flag) -> new PurchaseCase(
                        Purchases.purchase("P")
                                .supplier(supplier)
                                .exclusions(exclusions.map(ImmutableSet::copyOf))
                                .method(method)
                                .grounds(grounds)
                                .longTerm(longTerm)
                                .value(Money.ofYuan(yuan))
                                .period(DateSpan.of(DAY, DAY.plusDays(days)))
                                .approved(flag)
                                .build(),
                        flag));
    }

    static Stream<AdmissionPolicy<GrantCase>> ofGrants() {
        return Stream.of(
                GrantRules.standard(GRANTS),
                GrantRules.applicant(),
                GrantRules.group(),
                GrantRules.startUpWindow(GRANTS),
                GrantRules.onePerPurpose(),
                GrantRules.notBarred(),
                GrantRules.cap(GRANTS));
    }

    @ParameterizedTest
    @MethodSource("ofGrants")
    void policiesOfGrantsKeepTheLaws(AdmissionPolicy<GrantCase> policy) {
        PolicyLaws.of(policy).tries(40).verify(grants());
    }

    static Stream<AdmissionPolicy<ReliefClaim>> ofRelief() {
        return Stream.of(ReliefRules.communityService(), ReliefRules.nonProfit(), ReliefRules.smallFirm());
    }

    @ParameterizedTest
    @MethodSource("ofRelief")
    void policiesOfReliefKeepTheLaws(AdmissionPolicy<ReliefClaim> policy) {
        PolicyLaws.of(policy).tries(60).verify(claims());
    }

    static Stream<AdmissionPolicy<PurchaseCase>> ofPurchases() {
        return Stream.of(
                PurchaseRules.standard(Purchases.STANDARD),
                PurchaseRules.exclusions(),
                PurchaseRules.tender(Purchases.STANDARD),
                PurchaseRules.method(),
                PurchaseRules.length(Purchases.STANDARD),
                PurchaseRules.supplierKind(),
                PurchaseRules.supplierConditions(),
                PurchaseRules.maturity(Purchases.STANDARD));
    }

    @ParameterizedTest
    @MethodSource("ofPurchases")
    void policiesOfPurchasesKeepTheLaws(AdmissionPolicy<PurchaseCase> policy) {
        PolicyLaws.of(policy).tries(40).verify(purchases());
    }
}
