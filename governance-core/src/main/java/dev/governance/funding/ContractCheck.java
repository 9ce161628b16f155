package dev.governance.funding;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.governance.basics.Citation;
import dev.governance.basics.Finding;
import dev.governance.basics.Money;
import dev.governance.duty.Power;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What is to be said of contracts, their inspections and their payments. */
final class ContractCheck {

    private static final Citation USERS = Citation.of("政府采购法实施条例", "45", LocalDate.of(2015, 1, 30));
    private static final Citation ITSELF = Citation.builder()
            .document("政府购买服务管理办法（财政部令第102号，网页节选）")
            .article("10")
            .build();
    private static final ImmutableSet<Power> ENFORCEMENT =
            Sets.immutableEnumSet(Power.INSPECT, Power.DECIDE, Power.ORDER, Power.PENALISE);

    private final ContractRegister register;
    private final PurchaseStandard standard;
    private final LocalDate day;
    private final ImmutableList.Builder<Finding> findings = ImmutableList.builder();

    ContractCheck(ContractRegister register, PurchaseStandard standard, LocalDate day) {
        this.register = register;
        this.standard = standard;
        this.day = day;
    }

    ImmutableList<Finding> findings() {
        Map<ContractId, ServiceContract> contracts = new LinkedHashMap<>();
        for (ServiceContract contract : register.contracts()) {
            contracts.put(contract.id(), contract);
            contract(contract);
            payments(contract);
        }
        register.inspections().forEach(one -> inspection(one, Optional.ofNullable(contracts.get(one.contract()))));
        register.payments().stream()
                .filter(payment -> !contracts.containsKey(payment.contract()))
                .forEach(payment -> found("funding.payment-without-contract", payment.contract())
                        .putValues("amount", payment.amount().toString())
                        .putValues("day", payment.day().toString())
                        .done());
        return findings.build();
    }

    /** A finding in the making, which is added when it is done. */
    private final class Found {
        private final Finding.Builder finding;

        private Found(String code, ContractId contract) {
            this.finding = Finding.builder(code);
            finding.subject(contract.value()).putValues("contract", contract.value());
        }

        @CanIgnoreReturnValue
        private Found putValues(String name, String value) {
            finding.putValues(name, value);
            return this;
        }

        @CanIgnoreReturnValue
        private Found citing(Citation citation) {
            finding.addCitations(citation);
            return this;
        }

        private void done() {
            findings.add(finding.build());
        }
    }

    private Found found(String code, ContractId contract) {
        return new Found(code, contract);
    }

    private void contract(ServiceContract contract) {
        Optional<Purchase> purchase = register.purchases().stream()
                .filter(one -> one.id().equals(contract.purchase()))
                .findFirst();
        if (purchase.isEmpty()) {
            found("funding.contract-without-purchase", contract.id())
                    .putValues("purchase", contract.purchase().value())
                    .done();
        }
        purchase.ifPresent(bought -> against(bought, contract));
        Set<Power> powers = Sets.intersection(contract.powers(), ENFORCEMENT);
        if (!powers.isEmpty()) {
            found("funding.contract-enforcement-powers", contract.id())
                    .putValues("powers", TransferInspection.names(powers))
                    .citing(ITSELF)
                    .done();
        }
    }

    private void against(Purchase purchase, ServiceContract contract) {
        if (!purchase.supplier().id().equals(contract.provider())) {
            found("funding.contract-other-supplier", contract.id())
                    .putValues("provider", contract.provider().value())
                    .putValues("supplier", purchase.supplier().id().value())
                    .done();
        }
        if (contract.value().compareTo(purchase.value()) > 0
                || !purchase.period().encloses(contract.period())) {
            found("funding.contract-beyond-purchase", contract.id())
                    .putValues("value", contract.value().toString())
                    .putValues("bought", purchase.value().toString())
                    .putValues("period", contract.period().toString())
                    .putValues("boughtPeriod", purchase.period().toString())
                    .done();
        }
    }

    private void inspection(ContractInspection inspection, Optional<ServiceContract> contract) {
        boolean known = contract.isPresent()
                && contract.get().terms().levels().stream()
                        .anyMatch(level -> level.id().equals(inspection.level()));
        String code = !known
                ? "funding.inspection-astray"
                : inspection.evidence().isEmpty() ? "funding.inspection-without-evidence" : "";
        if (!code.isEmpty()) {
            found(code, inspection.contract())
                    .putValues("level", inspection.level().value())
                    .putValues("day", inspection.day().toString())
                    .done();
        }
        if (known && !inspection.usersHeard()) {
            found("funding.inspection-without-users", inspection.contract())
                    .putValues("level", inspection.level().value())
                    .putValues("day", inspection.day().toString())
                    .citing(USERS)
                    .done();
        }
    }

    /** What was paid of each payment, against what it comes to. */
    private void payments(ServiceContract contract) {
        ContractReview review = register.settle(contract, standard, day);
        Map<Integer, Money> paid = new TreeMap<>();
        register.payments().stream()
                .filter(payment -> payment.contract().equals(contract.id())
                        && !payment.day().isAfter(day))
                .forEach(payment -> paid.merge(payment.number(), payment.amount(), Money::plus));
        paid.forEach((number, amount) -> {
            Optional<Settlement> settlement = review.settlements().stream()
                    .filter(one -> one.number() == number)
                    .findFirst();
            if (settlement.isEmpty()) {
                payment("funding.contract-paid-early", contract, number, amount, Money.zero());
            } else if (amount.compareTo(settlement.get().payable()) > 0) {
                payment(
                        "funding.contract-overpaid",
                        contract,
                        number,
                        amount,
                        settlement.get().payable());
            } else if (amount.compareTo(settlement.get().payable()) < 0) {
                payment(
                        "funding.contract-underpaid",
                        contract,
                        number,
                        amount,
                        settlement.get().payable());
            }
        });
    }

    private void payment(String code, ServiceContract contract, int number, Money paid, Money payable) {
        found(code, contract.id())
                .putValues("number", Integer.toString(number))
                .putValues("paid", paid.toString())
                .putValues("payable", payable.toString())
                .done();
    }
}
