package dev.governance.funding;

import dev.governance.basics.Money;
import dev.governance.organization.OrganizationKind;
import dev.governance.policy.Attributes;
import dev.governance.policy.Choice;
import dev.governance.policy.Choices;
import dev.governance.policy.Count;
import dev.governance.policy.Flag;
import dev.governance.policy.Quantity;
import dev.governance.policy.Values;
import dev.governance.policy.Vocabulary;
import java.util.Optional;

/**
 * The facts by which a purchase is judged (购买服务词汇).
 *
 * <p>Stateless and thread-safe.
 */
public final class PurchaseVocabulary {

    private static final Attributes<PurchaseCase> OF_CASE = Attributes.of(PurchaseCase.class);
    private static final Money MOST_MONEY = Money.ofYuan(10_000_000_000L);

    /** What the buyer is. */
    public static final Choice<PurchaseCase, OrganizationKind> BUYER =
            OF_CASE.choice("buyer", OrganizationKind.class, c -> c.purchase().buyerKind());

    /** Which of the six exclusions hold. */
    public static final Choices<PurchaseCase, PurchaseExclusion> EXCLUSIONS = OF_CASE.choicesIfKnown(
            "exclusions",
            Values.of(PurchaseExclusion.class),
            c -> c.purchase().exclusions().map(set -> set));

    /** What it costs. */
    public static final Quantity<PurchaseCase, Money> VALUE = OF_CASE.moneyIfKnown(
            "value", Money.zero(), MOST_MONEY, c -> Optional.of(c.purchase().value()));

    /** The method. */
    public static final Choice<PurchaseCase, PurchaseMethod> METHOD =
            OF_CASE.choice("method", PurchaseMethod.class, c -> c.purchase().method());

    /** Whether a ground is given for the method. */
    public static final Flag<PurchaseCase> GROUND = OF_CASE.flag("ground", PurchaseCase::hasGround);

    /** Whether the authority approved another method than open tender. */
    public static final Flag<PurchaseCase> APPROVED =
            OF_CASE.flag("approved", c -> c.purchase().approved());

    /** How many years the service is given. */
    public static final Count<PurchaseCase> YEARS =
            OF_CASE.count("years", 1, 10_000, c -> c.purchase().years());

    /** The conditions of a contract of more than a year that are met. */
    public static final Choices<PurchaseCase, LongTermCondition> LONG_TERM = OF_CASE.choices(
            "longTerm", Values.of(LongTermCondition.class), c -> c.purchase().longTerm());

    /** What the supplier is. */
    public static final Choice<PurchaseCase, OrganizationKind> SUPPLIER = OF_CASE.choice(
            "supplier", OrganizationKind.class, c -> c.purchase().supplier().kind());

    /** The class of a public institution. */
    public static final Choice<PurchaseCase, InstitutionClass> SUPPLIER_CLASS = OF_CASE.choiceIfKnown(
            "supplierClass",
            InstitutionClass.class,
            c -> c.purchase().supplier().institutionClass());

    /** The conditions that the supplier shows. */
    public static final Choices<PurchaseCase, SupplierCondition> SUPPLIER_CONDITIONS = OF_CASE.choices(
            "supplierConditions",
            Values.of(SupplierCondition.class),
            c -> c.purchase().supplier().conditions());

    /** Whole years since the supplier was registered. */
    public static final Count<PurchaseCase> SUPPLIER_YEARS =
            OF_CASE.countIfKnown("supplierYears", 0, 1_000, PurchaseCase::supplierYears);

    /** How many contracts the supplier has fulfilled. */
    public static final Count<PurchaseCase> SUPPLIER_CONTRACTS = OF_CASE.countIfKnown(
            "supplierContracts",
            0,
            100_000,
            c -> c.purchase().supplier().completedContracts().map(Integer::longValue));

    /** Whether the supplier stands on the list of bad conduct. */
    public static final Flag<PurchaseCase> BARRED = OF_CASE.flag("barred", PurchaseCase::barred);

    private static final Vocabulary<PurchaseCase> ALL = Vocabulary.of(
            "purchases",
            c -> c.purchase().id().value(),
            BUYER,
            EXCLUSIONS,
            VALUE,
            METHOD,
            GROUND,
            APPROVED,
            YEARS,
            LONG_TERM,
            SUPPLIER,
            SUPPLIER_CLASS,
            SUPPLIER_CONDITIONS,
            SUPPLIER_YEARS,
            SUPPLIER_CONTRACTS,
            BARRED);

    private PurchaseVocabulary() {}

    /**
     * Returns the vocabulary against which policy documents of purchases are read.
     *
     * @return all facts of this class
     */
    public static Vocabulary<PurchaseCase> vocabulary() {
        return ALL;
    }
}
