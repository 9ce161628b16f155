package dev.governance.funding;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.governance.basics.Citation;
import dev.governance.organization.OrganizationKind;
import dev.governance.policy.AdmissionPolicy;
import dev.governance.policy.Condition;
import dev.governance.policy.Rule;
import dev.governance.policy.Verdict;
import java.time.LocalDate;
import java.util.Arrays;

/**
 * The standard rules of government purchase of services (政府购买服务规则), each usable alone.
 *
 * <p>政府购买服务管理办法 (财政部令第102号) was seen in excerpts, 政府采购法 (2014-08-31) was read. All functions are pure and thread-safe.
 */
public final class PurchaseRules {

    private static final Citation EXCLUDED = measure("10");
    private static final Citation BUYERS = measure("5");
    private static final Citation SUPPLIERS = measure("6");
    private static final LocalDate LAW = LocalDate.of(2014, 8, 31);
    private static final ImmutableSet<OrganizationKind> GOVERNMENT = Arrays.stream(OrganizationKind.values())
            .filter(OrganizationKind::isGovernment)
            .collect(toImmutableSet());
    private static final ImmutableSet<OrganizationKind> FREE = Sets.immutableEnumSet(
            OrganizationKind.ENTERPRISE,
            OrganizationKind.PROPERTY_FIRM,
            OrganizationKind.ASSOCIATION,
            OrganizationKind.PRIVATE_NON_ENTERPRISE,
            OrganizationKind.FOUNDATION,
            OrganizationKind.RURAL_COLLECTIVE,
            OrganizationKind.RESIDENTS_COMMITTEE,
            OrganizationKind.VILLAGERS_COMMITTEE);

    private PurchaseRules() {}

    private static Citation measure(String article) {
        return Citation.builder()
                .document("政府购买服务管理办法（财政部令第102号，网页节选）")
                .article(article)
                .build();
    }

    /**
     * Returns the standard composition: a purchase is admitted unless a rule says otherwise.
     *
     * @param standard the numbers in force
     * @return the policy
     */
    public static AdmissionPolicy<PurchaseCase> standard(PurchaseStandard standard) {
        return AdmissionPolicy.strictestOf(
                AdmissionPolicy.<PurchaseCase>always("purchase", Verdict.ADMIT),
                exclusions(),
                buyer(),
                tender(standard),
                method(),
                length(standard),
                supplierKind(),
                supplierConditions(),
                notBarred(),
                maturity(standard));
    }

    /**
     * What is excluded is never purchased.
     *
     * @return the rule
     */
    public static Rule<PurchaseCase> exclusions() {
        return Rule.of(
                        "purchase-excluded",
                        Verdict.REFUSE,
                        PurchaseVocabulary.EXCLUSIONS.containsAny(PurchaseExclusion.values()))
                .coded("funding.purchase-excluded")
                .saying("It may not be purchased: {exclusions}.", "不得纳入政府购买服务范围：{exclusions}。")
                .citing(EXCLUDED);
    }

    /**
     * State organs buy.
     *
     * @return the rule
     */
    public static Rule<PurchaseCase> buyer() {
        return Rule.of(
                        "purchase-buyer",
                        Verdict.REFUSE,
                        PurchaseVocabulary.BUYER.isOneOf(GOVERNMENT).negate())
                .coded("funding.purchase-buyer")
                .saying("{buyer} is no state organ and does not buy services.", "{buyer}不是国家机关，不能作为购买主体。")
                .citing(BUYERS);
    }

    /**
     * From an amount on a purchase goes to open tender, unless another method was approved.
     *
     * @param standard the numbers in force
     * @return the rule
     */
    public static Rule<PurchaseCase> tender(PurchaseStandard standard) {
        return Rule.of(
                        "purchase-open-tender",
                        Verdict.REFUSE,
                        PurchaseVocabulary.VALUE
                                .atLeast(standard.tenderFrom())
                                .and(PurchaseVocabulary.METHOD.isNot(PurchaseMethod.OPEN_TENDER))
                                .and(PurchaseVocabulary.APPROVED.isFalse()))
                .coded("funding.purchase-open-tender")
                .saying(
                        "{value} yuan go to open tender, from " + standard.tenderFrom()
                                + " on; the method is {method}.",
                        "{value}元达到公开招标数额标准" + standard.tenderFrom() + "元，却采用{method}。")
                .citing(Citation.of("政府采购法", "27", LAW));
    }

    /**
     * Another method than open tender needs its ground; prices are inquired for goods alone.
     *
     * @return the rule
     */
    public static Rule<PurchaseCase> method() {
        return Rule.of(
                        "purchase-method",
                        Verdict.RETURN,
                        PurchaseVocabulary.METHOD
                                .isNot(PurchaseMethod.OPEN_TENDER)
                                .and(PurchaseVocabulary.GROUND.isFalse()))
                .coded("funding.purchase-method")
                .saying("No ground that the law knows is given for {method}.", "采用{method}缺少法定情形。")
                .citing(
                        Citation.of("政府采购法", "29", LAW),
                        Citation.of("政府采购法", "30", LAW),
                        Citation.of("政府采购法", "31", LAW),
                        Citation.of("政府采购法", "32", LAW));
    }

    /**
     * A contract is for a year, and for more only where all four conditions are met.
     *
     * @param standard the numbers in force
     * @return the rule
     */
    public static Rule<PurchaseCase> length(PurchaseStandard standard) {
        Condition<PurchaseCase> allFour =
                PurchaseVocabulary.LONG_TERM.containsAll(Arrays.asList(LongTermCondition.values()));
        return Rule.of(
                        "purchase-length",
                        Verdict.REFUSE,
                        PurchaseVocabulary.YEARS
                                .moreThan(standard.yearsLong())
                                .or(PurchaseVocabulary.YEARS
                                        .moreThan(standard.years())
                                        .and(allFour.negate())))
                .coded("funding.purchase-length")
                .saying(
                        "The contract is for {years} years; " + standard.years() + " is allowed, "
                                + standard.yearsLong() + " where all four conditions are met: {longTerm}.",
                        "合同期限{years}年；一般不超过" + standard.years() + "年，四项条件均具备的不超过" + standard.yearsLong()
                                + "年；已具备：{longTerm}。")
                .citing(standard.citations(PurchaseStandard.YEARS_LONG));
    }

    /**
     * Who may supply.
     *
     * @return the rule
     */
    public static Rule<PurchaseCase> supplierKind() {
        return Rule.of(
                        "purchase-supplier",
                        Verdict.REFUSE,
                        PurchaseVocabulary.SUPPLIER
                                .isOneOf(FREE)
                                .or(PurchaseVocabulary.SUPPLIER
                                        .is(OrganizationKind.PUBLIC_INSTITUTION)
                                        .and(PurchaseVocabulary.SUPPLIER_CLASS.is(InstitutionClass.SECOND)))
                                .negate())
                .coded("funding.purchase-supplier")
                .saying("{supplier} may not supply the government.", "{supplier}不能作为承接主体。")
                .citing(SUPPLIERS, measure("8"));
    }

    /**
     * A supplier meets all conditions of the law.
     *
     * @return the rule
     */
    public static Rule<PurchaseCase> supplierConditions() {
        return Rule.of(
                        "purchase-supplier-conditions",
                        Verdict.REFUSE,
                        PurchaseVocabulary.SUPPLIER_CONDITIONS
                                .containsAll(Arrays.asList(SupplierCondition.values()))
                                .negate())
                .coded("funding.purchase-supplier-conditions")
                .saying(
                        "Of the supplier's conditions only these are shown: {supplierConditions}.",
                        "供应商法定条件仅具备：{supplierConditions}。")
                .citing(Citation.of("政府采购法", "22", LAW));
    }

    /**
     * Who stands on the list of bad conduct takes no part.
     *
     * @return the rule
     */
    public static Rule<PurchaseCase> notBarred() {
        return Rule.of("purchase-barred", Verdict.REFUSE, PurchaseVocabulary.BARRED.isTrue())
                .coded("funding.purchase-barred")
                .saying("The supplier stands on the list of bad conduct.", "供应商在不良行为记录名单的禁止期内。")
                .citing(Citation.of("政府采购法", "77", LAW));
    }

    /**
     * Services go to mature organisations (发展成熟); for another the competent body looks at it.
     *
     * @param standard the numbers in force
     * @return the rule
     */
    public static Rule<PurchaseCase> maturity(PurchaseStandard standard) {
        return Rule.of(
                        "purchase-supplier-maturity",
                        Verdict.REFER,
                        PurchaseVocabulary.SUPPLIER_YEARS
                                .lessThan(standard.matureYears())
                                .or(PurchaseVocabulary.SUPPLIER_CONTRACTS.lessThan(standard.matureContracts())))
                .coded("funding.purchase-supplier-young")
                .saying(
                        "The supplier was registered {supplierYears} years ago and has fulfilled {supplierContracts} contracts; "
                                + standard.matureYears() + " and " + standard.matureContracts() + " are asked for.",
                        "供应商成立{supplierYears}年、已履约{supplierContracts}项，未达到" + standard.matureYears() + "年、"
                                + standard.matureContracts() + "项的成熟度要求。")
                .citing(standard.citations(PurchaseStandard.MATURE_YEARS));
    }
}
