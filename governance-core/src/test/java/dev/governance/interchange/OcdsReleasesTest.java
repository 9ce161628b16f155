package dev.governance.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.governance.basics.DateSpan;
import dev.governance.basics.Money;
import dev.governance.basics.Ratio;
import dev.governance.funding.BudgetLineId;
import dev.governance.funding.ContractId;
import dev.governance.funding.ContractInspection;
import dev.governance.funding.ContractKind;
import dev.governance.funding.ContractPayment;
import dev.governance.funding.ContractRegister;
import dev.governance.funding.Instalment;
import dev.governance.funding.Purchase;
import dev.governance.funding.PurchaseId;
import dev.governance.funding.PurchaseMethod;
import dev.governance.funding.PurchaseStandard;
import dev.governance.funding.ServiceContract;
import dev.governance.funding.ServiceLevelId;
import dev.governance.funding.Supplier;
import dev.governance.json.JsonFormat;
import dev.governance.json.Source;
import dev.governance.json.StandardContracts;
import dev.governance.json.StandardNorms;
import dev.governance.organization.OrganizationId;
import dev.governance.organization.OrganizationKind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class OcdsReleasesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);
    private static final OrganizationId OFFICE = OrganizationId.of("office");
    private static final OrganizationId HOME = OrganizationId.of("home");

    private static ContractRegister register() {
        Purchase purchase = Purchase.builder()
                .id(PurchaseId.of("P-1"))
                .buyer(OFFICE)
                .buyerKind(OrganizationKind.SUBDISTRICT_OFFICE)
                .title("居家养老服务")
                .category("养老服务")
                .budgetLine(BudgetLineId.of("E-3"))
                .day(LocalDate.of(2026, 1, 1))
                .value(Money.parse("120000.5"))
                .period(DateSpan.ofYear(2026))
                .exclusions(ImmutableSet.of())
                .method(PurchaseMethod.OPEN_TENDER)
                .supplier(Supplier.builder()
                        .id(HOME)
                        .kind(OrganizationKind.PRIVATE_NON_ENTERPRISE)
                        .build())
                .build();
        ServiceContract contract = ServiceContract.builder()
                .id(ContractId.of("C-1"))
                .purchase(purchase.id())
                .buyer(OFFICE)
                .provider(HOME)
                .terms(StandardContracts.example(ContractKind.ELDERLY_HOME_CARE).orElseThrow())
                .period(DateSpan.ofYear(2026))
                .addPayments(new Instalment(LocalDate.of(2026, 6, 30), Money.parse("120000.5")))
                .build();
        return ContractRegister.builder()
                .addPurchases(purchase)
                .addContracts(contract)
                .addPayments(new ContractPayment(contract.id(), 1, DAY, Money.ofYuan(100)))
                .addInspections(ContractInspection.builder()
                        .contract(contract.id())
                        .level(ServiceLevelId.of("visits-kept"))
                        .day(LocalDate.of(2026, 5, 1))
                        .measured(Ratio.ofPercent(90))
                        .addEvidence("record 1")
                        .usersHeard(true)
                        .told(LocalDate.of(2026, 5, 2))
                        .build())
                .build();
    }

    private static List<OcdsRelease> releases() {
        PurchaseStandard standard = PurchaseStandard.of(StandardNorms.funding(), DAY, StandardNorms.fundingExample());
        return OcdsReleases.of(register(), standard, ImmutableMap.of(OFFICE, "街道办事处"), "ocds-x", DAY);
    }

    @Test
    void aPurchaseIsToldFromItsTenderToItsPayments() {
        OcdsRelease release = releases().get(0);
        OcdsContract contract = release.contracts().get(0);

        assertEquals("ocds-x-P-1", release.ocid());
        assertEquals("open", release.tender().procurementMethod());
        assertEquals("120000.50", release.tender().value().amount().toPlainString());
        assertEquals("街道办事处", release.buyer().name());
        assertEquals("active", contract.status());
        assertEquals("2026-12-31T00:00:00+08:00", contract.period().endDate());
        assertEquals(
                "100.00",
                contract.implementation().transactions().get(0).value().amount().toPlainString());
        assertEquals(
                List.of("partiallyMet", "scheduled", "scheduled"),
                contract.implementation().milestones().stream()
                        .map(OcdsMilestone::status)
                        .toList());
    }

    @Test
    void everyReferenceNamesAParty() {
        OcdsRelease release = releases().get(0);
        List<String> parties = release.parties().stream().map(OcdsParty::id).toList();

        assertTrue(parties.contains(release.buyer().id()));
        release.awards().forEach(award -> award.suppliers().forEach(one -> assertTrue(parties.contains(one.id()))));
        release.contracts()
                .forEach(contract -> assertEquals(release.awards().get(0).id(), contract.awardID()));
    }

    @Test
    void itIsReadAsItWasWritten() {
        OcdsRelease release = releases().get(0);
        String json = JsonFormat.standard().write(release);

        assertEquals(release, JsonFormat.standard().read(Source.of("release", json), OcdsRelease.class));
        assertTrue(json.contains("\"amount\":120000.50"), json);
    }
}
