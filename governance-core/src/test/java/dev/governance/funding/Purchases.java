package dev.governance.funding;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.governance.basics.DateSpan;
import dev.governance.basics.Money;
import dev.governance.basics.Ratio;
import dev.governance.basics.Sentence;
import dev.governance.basics.Share;
import dev.governance.basics.Threshold;
import dev.governance.organization.OrganizationId;
import dev.governance.organization.OrganizationKind;
import java.time.LocalDate;
import java.util.Arrays;

/** A purchase and its contract for the tests, without a fault. */
final class Purchases {

    static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    static final OrganizationId OFFICE = OrganizationId.of("office");
    static final OrganizationId HOME = OrganizationId.of("home");
    static final PurchaseStandard STANDARD = PurchaseStandard.builder()
            .tenderFrom(Money.ofYuan(2_000_000))
            .years(1)
            .yearsLong(3)
            .matureYears(2)
            .matureContracts(1)
            .blacklistYearsLeast(1)
            .blacklistYearsMost(3)
            .renewalLeastMet(Ratio.of(4, 5))
            .build();

    private Purchases() {}

    static Supplier.Builder supplier() {
        Supplier.Builder supplier = Supplier.builder();
        supplier.id(HOME).kind(OrganizationKind.PRIVATE_NON_ENTERPRISE).registered(LocalDate.of(2020, 5, 1));
        supplier.addAllConditions(Arrays.asList(SupplierCondition.values())).completedContracts(3);
        return supplier;
    }

    static Purchase.Builder purchase(String id) {
        Purchase.Builder purchase = Purchase.builder();
        purchase.id(PurchaseId.of(id)).buyer(OFFICE).buyerKind(OrganizationKind.SUBDISTRICT_OFFICE);
        purchase.title("居家养老服务").category("养老服务").budgetLine(BudgetLineId.of("E-3"));
        purchase.day(DAY).value(Money.ofYuan(120_000)).period(DateSpan.ofYear(2026));
        purchase.exclusions(ImmutableSet.of())
                .method(PurchaseMethod.NEGOTIATION)
                .addGrounds(MethodGround.COMPLEX);
        return purchase.supplier(supplier().build());
    }

    static ServiceLevel level(String id, long target, long partly, String deduction) {
        return ServiceLevel.builder()
                .id(ServiceLevelId.of(id))
                .name(Sentence.of(id, "标准"))
                .target(Threshold.atLeast(Ratio.ofPercent(target)))
                .partly(Threshold.atLeast(Ratio.ofPercent(partly)))
                .deduction(Share.parse(deduction))
                .build();
    }

    static ContractTemplate terms(String resultShare, String cap) {
        return ContractTemplate.builder()
                .kind(ContractKind.ELDERLY_HOME_CARE)
                .title(Sentence.of("care", "养老"))
                .example(true)
                .addLevels(level("visits", 95, 85, "1/20"), level("calls", 98, 90, "1/10"))
                .resultShare(Share.parse(resultShare))
                .deductionCap(Share.parse(cap))
                .answerDays(10)
                .build();
    }

    static ServiceContract.Builder contract(ContractTemplate terms) {
        ServiceContract.Builder contract = ServiceContract.builder();
        contract.id(ContractId.of("C-1"))
                .purchase(PurchaseId.of("P-1"))
                .buyer(OFFICE)
                .provider(HOME);
        contract.terms(terms).period(DateSpan.ofYear(2026));
        return contract.payments(ImmutableList.of(
                new Instalment(LocalDate.of(2026, 6, 30), Money.ofYuan(60_000)),
                new Instalment(LocalDate.of(2026, 12, 31), Money.ofYuan(60_000))));
    }

    static ContractInspection.Builder inspection(String level, LocalDate day, long percent) {
        ContractInspection.Builder inspection = ContractInspection.builder();
        inspection
                .contract(ContractId.of("C-1"))
                .level(ServiceLevelId.of(level))
                .day(day)
                .told(day);
        return inspection
                .measured(Ratio.ofPercent(percent))
                .addEvidence("record 1")
                .usersHeard(true);
    }

    static ProviderAnswer answer(LocalDate day, boolean disputes, boolean upheld) {
        return new ProviderAnswer(day, disputes, upheld);
    }
}
