package dev.governance.funding;

import dev.governance.basics.Citation;
import dev.governance.policy.AdmissionPolicy;
import dev.governance.policy.Rule;
import dev.governance.policy.Verdict;
import java.time.LocalDate;
import java.util.Arrays;

/**
 * The conditions of tax relief (税收优惠条件): each policy admits a claim where all of its conditions are met, and no other.
 *
 * <p>All functions are pure and thread-safe.
 */
public final class ReliefRules {

    private static final Citation NOTICE =
            Citation.builder().document("六部门公告2026年第7号（网页节选）").build();
    private static final Citation NON_PROFIT = Citation.of("企业所得税法实施条例", "84", LocalDate.of(2019, 4, 23));
    private static final Citation SMALL = Citation.of("企业所得税法", "28", LocalDate.of(2018, 12, 29));

    private ReliefRules() {}

    /**
     * Relief by type of service: care for the elderly, childcare and housekeeping, in communities; a housekeeping firm meets its three
     * conditions.
     *
     * @return the policy
     */
    public static AdmissionPolicy<ReliefClaim> communityService() {
        return AdmissionPolicy.strictestOf(
                AdmissionPolicy.<ReliefClaim>always("relief-by-service", Verdict.ADMIT),
                Rule.of("relief-service", Verdict.REFUSE, ReliefVocabulary.SERVICE.is(ReliefService.OTHER))
                        .coded("funding.relief-service")
                        .saying("There is no relief for this type of service.", "该服务类型无此项优惠。")
                        .citing(NOTICE),
                Rule.of("relief-in-community", Verdict.REFUSE, ReliefVocabulary.IN_COMMUNITY.isFalse())
                        .coded("funding.relief-not-in-community")
                        .saying("The service is not given in communities.", "不是面向社区提供的服务。")
                        .citing(NOTICE),
                Rule.of(
                                "relief-housekeeping",
                                Verdict.REFUSE,
                                ReliefVocabulary.SERVICE
                                        .is(ReliefService.HOUSEKEEPING)
                                        .and(ReliefVocabulary.HOUSEKEEPING
                                                .containsAll(Arrays.asList(HousekeepingCondition.values()))
                                                .negate()))
                        .coded("funding.relief-housekeeping")
                        .saying(
                                "Of the conditions of a housekeeping firm only these are shown: {housekeeping}.",
                                "员工制家政企业三项条件仅具备：{housekeeping}。")
                        .citing(NOTICE));
    }

    /**
     * Exemption of a non-profit organisation: all seven conditions.
     *
     * @return the policy
     */
    public static AdmissionPolicy<ReliefClaim> nonProfit() {
        return AdmissionPolicy.strictestOf(
                AdmissionPolicy.<ReliefClaim>always("relief-non-profit", Verdict.ADMIT),
                Rule.of(
                                "relief-seven-conditions",
                                Verdict.REFUSE,
                                ReliefVocabulary.NON_PROFIT
                                        .containsAll(Arrays.asList(NonProfitCondition.values()))
                                        .negate())
                        .coded("funding.relief-non-profit")
                        .saying("Of the seven conditions only these are shown: {nonProfit}.", "七项条件仅具备：{nonProfit}。")
                        .citing(NON_PROFIT));
    }

    /**
     * The lower rate of small firms with low profit.
     *
     * @return the policy
     */
    public static AdmissionPolicy<ReliefClaim> smallFirm() {
        return AdmissionPolicy.strictestOf(
                AdmissionPolicy.<ReliefClaim>always("relief-small-firm", Verdict.ADMIT),
                Rule.of("relief-not-small", Verdict.REFUSE, ReliefVocabulary.SMALL_FIRM.isFalse())
                        .coded("funding.relief-not-small")
                        .saying("It is no small firm with low profit.", "不是符合条件的小型微利企业。")
                        .citing(SMALL));
    }
}
