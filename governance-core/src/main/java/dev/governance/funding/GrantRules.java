package dev.governance.funding;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.governance.basics.Citation;
import dev.governance.organization.OrganizationKind;
import dev.governance.policy.AdmissionPolicy;
import dev.governance.policy.Demand;
import dev.governance.policy.Rule;
import dev.governance.policy.Verdict;
import java.time.LocalDate;

/**
 * The standard rules of who may be given a grant (资助准入规则), each usable alone.
 *
 * <p>That new social organisations in emerging and livelihood fields are supported when they begin the policy paper asks (建议二之2); that groups
 * which are not registered yet are supported and led to register says 北京市街道办事处条例 (2019) art. 37. The rest is this library's own
 * proposal. All functions are pure and thread-safe.
 */
public final class GrantRules {

    private static final Citation STREETS_37 = Citation.of("北京市街道办事处条例", "37", LocalDate.of(2019, 11, 27));
    private static final ImmutableSet<OrganizationKind> REGISTERED = Sets.immutableEnumSet(
            OrganizationKind.ASSOCIATION, OrganizationKind.PRIVATE_NON_ENTERPRISE, OrganizationKind.FOUNDATION);

    private GrantRules() {}

    /**
     * Returns the standard composition: an applicant is admitted unless a rule says otherwise.
     *
     * @param standard the numbers in force
     * @return the policy
     */
    public static AdmissionPolicy<GrantCase> standard(GrantStandard standard) {
        return AdmissionPolicy.strictestOf(
                AdmissionPolicy.<GrantCase>always("grant-open-to-all", Verdict.ADMIT),
                applicant(),
                group(),
                startUpWindow(standard),
                onePerPurpose(),
                notBarred(),
                cap(standard));
    }

    /**
     * Only social organisations are given grants, and groups of residents from the fund of support.
     *
     * @return the rule
     */
    public static Rule<GrantCase> applicant() {
        return Rule.of(
                        "grant-applicant",
                        Verdict.REFUSE,
                        GrantVocabulary.APPLICANT
                                .isOneOf(REGISTERED)
                                .or(GrantVocabulary.APPLICANT
                                        .is(OrganizationKind.COMMUNITY_GROUP)
                                        .and(GrantVocabulary.FUND.is(GrantFundKind.SUPPORT)))
                                .negate())
                .coded("funding.grant-applicant")
                .saying("Of this fund {applicant} is given nothing.", "该基金不资助此类主体：{applicant}。")
                .citing(STREETS_37);
    }

    /**
     * A group of residents that is not registered is supported, and led to register.
     *
     * @return the rule
     */
    public static Rule<GrantCase> group() {
        return Rule.of(
                        "grant-unregistered-group",
                        Verdict.ADMIT_ON_CONDITIONS,
                        GrantVocabulary.APPLICANT.is(OrganizationKind.COMMUNITY_GROUP))
                .coded("funding.grant-unregistered")
                .saying("The group is not registered yet.", "该社区社会组织尚未登记。")
                .citing(STREETS_37)
                .demanding(Demand.of(
                        "lead-to-register",
                        "The subdistrict office helps the group to meet the conditions of registration.",
                        "由街道办事处指导其具备登记条件并办理登记。"));
    }

    /**
     * The fund of support is open in the start-up window alone.
     *
     * @param standard the numbers in force
     * @return the rule
     */
    public static Rule<GrantCase> startUpWindow(GrantStandard standard) {
        long months = standard.startUpMonths();
        return Rule.of(
                        "grant-start-up-window",
                        Verdict.REFUSE,
                        GrantVocabulary.FUND
                                .is(GrantFundKind.SUPPORT)
                                .and(GrantVocabulary.APPLICANT.isNot(OrganizationKind.COMMUNITY_GROUP))
                                .and(GrantVocabulary.MONTHS_REGISTERED.moreThan(months)))
                .coded("funding.grant-window-over")
                .saying(
                        "Registered {monthsRegistered} months ago; the window is " + months + " months.",
                        "登记已满{monthsRegistered}个月，超过初创期" + months + "个月。")
                .citing(NormReading.citations(standard.uses(), GrantStandard.START_UP)
                        .toArray(Citation[]::new));
    }

    /**
     * One organisation has one grant for one purpose at a time.
     *
     * @return the rule
     */
    public static Rule<GrantCase> onePerPurpose() {
        return Rule.of("grant-one-per-purpose", Verdict.REFUSE, GrantVocabulary.RUNNING.isTrue())
                .coded("funding.grant-running")
                .saying("The applicant has a grant for this purpose already.", "申请主体同一用途的资助尚未结束。");
    }

    /**
     * Who is barred is given nothing.
     *
     * @return the rule
     */
    public static Rule<GrantCase> notBarred() {
        return Rule.of("grant-barred", Verdict.REFUSE, GrantVocabulary.BARRED.isTrue())
                .coded("funding.grant-barred")
                .saying("The applicant is on the list of those who may not apply.", "申请主体在限制申请名单内。");
    }

    /**
     * An application for more than one grant may be goes back.
     *
     * @param standard the numbers in force
     * @return the rule
     */
    public static Rule<GrantCase> cap(GrantStandard standard) {
        return Rule.of("grant-cap", Verdict.RETURN, GrantVocabulary.ASKED.moreThan(standard.most()))
                .coded("funding.grant-too-much")
                .saying(
                        "{asked} yuan are asked; one grant is " + standard.most() + " at most.",
                        "申请{asked}元，超过单项资助上限" + standard.most() + "元。");
    }
}
