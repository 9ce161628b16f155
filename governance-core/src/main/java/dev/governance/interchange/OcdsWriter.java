package dev.governance.interchange;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.governance.basics.Money;
import dev.governance.funding.ContractRegister;
import dev.governance.funding.LevelState;
import dev.governance.funding.Purchase;
import dev.governance.funding.PurchaseMethod;
import dev.governance.funding.PurchaseStandard;
import dev.governance.funding.ServiceContract;
import dev.governance.funding.Settlement;
import dev.governance.organization.OrganizationId;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Puts the parts of one register into releases. */
final class OcdsWriter {

    private static final String OFFSET = "+08:00";

    private final ContractRegister register;
    private final PurchaseStandard standard;
    private final ImmutableMap<OrganizationId, String> names;
    private final String prefix;
    private final LocalDate day;

    OcdsWriter(
            ContractRegister register,
            PurchaseStandard standard,
            ImmutableMap<OrganizationId, String> names,
            String prefix,
            LocalDate day) {
        this.register = register;
        this.standard = standard;
        this.names = names;
        this.prefix = prefix;
        this.day = day;
    }

    OcdsRelease release(Purchase purchase) {
        String ocid = prefix + "-" + purchase.id();
        ImmutableList<OcdsContract> contracts = register.contracts().stream()
                .filter(contract -> contract.purchase().equals(purchase.id()))
                .map(contract -> contract(purchase, contract))
                .collect(toImmutableList());
        ImmutableList.Builder<String> tags = ImmutableList.builder();
        tags.add("tender", "award");
        if (!contracts.isEmpty()) {
            tags.add("contract", "implementation");
        }
        OrganizationId supplier = purchase.supplier().id();
        return new OcdsRelease(
                ocid,
                ocid + "-" + day,
                instant(day),
                tags.build(),
                "tender",
                "zh",
                ImmutableList.of(party(purchase.buyer(), "buyer"), party(supplier, "supplier")),
                reference(purchase.buyer()),
                tender(purchase),
                ImmutableList.of(new OcdsAward(
                        awardId(purchase),
                        purchase.title(),
                        "active",
                        instant(purchase.day()),
                        value(purchase.value()),
                        ImmutableList.of(reference(supplier)))),
                contracts);
    }

    private static String awardId(Purchase purchase) {
        return purchase.id() + "-award";
    }

    private static OcdsTender tender(Purchase purchase) {
        return new OcdsTender(
                purchase.id() + "-tender",
                purchase.title(),
                "complete",
                method(purchase.method()),
                purchase.method().name(),
                "services",
                value(purchase.value()));
    }

    private static String method(PurchaseMethod method) {
        return switch (method) {
            case OPEN_TENDER -> "open";
            case INVITED_TENDER -> "selective";
            case NEGOTIATION, INQUIRY -> "limited";
            case SINGLE_SOURCE -> "direct";
        };
    }

    private OcdsContract contract(Purchase purchase, ServiceContract contract) {
        LocalDate from = contract.period().from().orElseThrow();
        LocalDate last = contract.period().to().orElseThrow().minusDays(1);
        String status = day.isBefore(from) ? "pending" : day.isAfter(last) ? "terminated" : "active";
        return new OcdsContract(
                contract.id().value(),
                awardId(purchase),
                purchase.title(),
                status,
                new OcdsPeriod(instant(from), instant(last)),
                value(contract.value()),
                new OcdsImplementation(transactions(contract), milestones(contract)));
    }

    private ImmutableList<OcdsTransaction> transactions(ServiceContract contract) {
        return register.payments().stream()
                .filter(payment -> payment.contract().equals(contract.id())
                        && !payment.day().isAfter(day))
                .map(payment -> new OcdsTransaction(
                        contract.id() + "-" + payment.number() + "-" + payment.day(),
                        instant(payment.day()),
                        value(payment.amount()),
                        reference(contract.buyer()),
                        reference(contract.provider())))
                .collect(toImmutableList());
    }

    private ImmutableList<OcdsMilestone> milestones(ServiceContract contract) {
        ImmutableList.Builder<OcdsMilestone> milestones = ImmutableList.builder();
        for (Settlement settlement : register.settle(contract, standard, day).settlements()) {
            contract.terms()
                    .levels()
                    .forEach(level -> milestones.add(new OcdsMilestone(
                            contract.id() + "-" + settlement.number() + "-" + level.id(),
                            level.name().zh(),
                            "delivery",
                            instant(settlement.due()),
                            status(settlement.states().getOrDefault(level.id(), LevelState.NOT_INSPECTED)))));
        }
        return milestones.build();
    }

    private static String status(LevelState state) {
        return switch (state) {
            case MET -> "met";
            case PARTLY_MET -> "partiallyMet";
            case NOT_MET -> "notMet";
            case NOT_INSPECTED -> "scheduled";
        };
    }

    private OcdsParty party(OrganizationId id, String role) {
        return new OcdsParty(id.value(), name(id), ImmutableList.of(role));
    }

    private OcdsReference reference(OrganizationId id) {
        return new OcdsReference(id.value(), name(id));
    }

    private String name(OrganizationId id) {
        return names.getOrDefault(id, id.value());
    }

    private static OcdsValue value(Money money) {
        return new OcdsValue(BigDecimal.valueOf(money.fen(), 2), "CNY");
    }

    private static String instant(LocalDate date) {
        return date + "T00:00:00" + OFFSET;
    }
}
