package dev.governance.admission;

import static dev.governance.admission.AdmissionVocabulary.CAPACITY;
import static dev.governance.admission.AdmissionVocabulary.CARRIED;
import static dev.governance.admission.AdmissionVocabulary.COMMUNITY_DUTY;
import static dev.governance.admission.AdmissionVocabulary.DAYS_AHEAD;
import static dev.governance.admission.AdmissionVocabulary.EMERGENCY;
import static dev.governance.admission.AdmissionVocabulary.FIXED_COST;
import static dev.governance.admission.AdmissionVocabulary.FUNDS;
import static dev.governance.admission.AdmissionVocabulary.GRANTED_POWERS;
import static dev.governance.admission.AdmissionVocabulary.HOURS;
import static dev.governance.admission.AdmissionVocabulary.KIND;
import static dev.governance.admission.AdmissionVocabulary.LEGAL_BASIS;
import static dev.governance.admission.AdmissionVocabulary.LISTING;
import static dev.governance.admission.AdmissionVocabulary.MATERIALS;
import static dev.governance.admission.AdmissionVocabulary.REQUIRED_POWERS;
import static dev.governance.admission.AdmissionVocabulary.ROLE;
import static dev.governance.admission.AdmissionVocabulary.TIMES;

import dev.governance.basics.Citation;
import dev.governance.basics.DateSpan;
import dev.governance.basics.Money;
import dev.governance.basics.Norms;
import dev.governance.basics.ProfileId;
import dev.governance.basics.Ratio;
import dev.governance.basics.Sentence;
import dev.governance.policy.AdmissionPolicy;
import dev.governance.policy.Coefficient;
import dev.governance.policy.Demand;
import dev.governance.policy.PolicyDocument;
import dev.governance.policy.Rule;
import dev.governance.policy.Term;
import dev.governance.policy.Verdict;
import java.time.LocalDate;

/**
 * The standard policies of task admission (行政事务社区准入制), each usable alone, and their composition.
 *
 * <p>The order matters, and strictest-of alone would be wrong: a declared emergency comes first, even before the negative list,
 * since it is provisional and has to be ratified; then the negative list refuses; a statutory duty is admitted without a test
 * of funds; everything else needs money and powers, and what is on no list goes to the joint meeting.
 */
public final class TaskAdmission {

    private static final Citation COMMITTEE_LAW_20 = Citation.of("中华人民共和国城市居民委员会组织法", "20", LocalDate.of(2018, 12, 29));
    private static final Citation COMMITTEE_LAW_3 = Citation.of("中华人民共和国城市居民委员会组织法", "3", LocalDate.of(2018, 12, 29));
    private static final Citation SHANGHAI_27 = Citation.of("上海市居民委员会工作条例", "27", LocalDate.of(2020, 5, 14));
    private static final Citation SHANGHAI_28 = Citation.of("上海市居民委员会工作条例", "28", LocalDate.of(2020, 5, 14));
    private static final Citation BEIJING_41 = Citation.of("北京市街道办事处条例", "41", LocalDate.of(2019, 11, 27));
    private static final Citation BEIJING_12345_17 = Citation.of("北京市接诉即办工作条例", "17", LocalDate.of(2021, 9, 24));

    private TaskAdmission() {}

    /**
     * A declared emergency is admitted provisionally and has to be ratified (应急准入).
     *
     * @param standard the numbers in force
     * @return the rule
     */
    public static Rule<AdmissionCase> emergency(AdmissionStandard standard) {
        long days = standard.ratification();
        return Rule.of("emergency", Verdict.ADMIT_ON_CONDITIONS, EMERGENCY.isTrue())
                .coded("admission.emergency")
                .saying("A declared emergency is admitted provisionally.", "申报为应急事项,先行准入,事后追认。")
                .demanding(Demand.of(
                        "ratify",
                        "To be ratified by the joint meeting within " + days + " working days, or it ends.",
                        "须在" + days + "个工作日内经联席会议追认,否则退出。"));
    }

    /**
     * What is on the negative list is refused (负面清单).
     *
     * @return the rule
     */
    public static Rule<AdmissionCase> negativeList() {
        return Rule.of("negative-list", Verdict.REFUSE, LISTING.is(Listing.NEGATIVE))
                .coded("admission.negative-list")
                .saying("The matter is on the negative list: no community body does it.", "该事项列入负面清单,不得进入社区。")
                .citing(SHANGHAI_27);
    }

    /**
     * A certificate that is not on the list of certificates is refused (清单外证明).
     *
     * @return the rule
     */
    public static Rule<AdmissionCase> bannedCertificates() {
        return Rule.of(
                        "banned-certificate",
                        Verdict.REFUSE,
                        KIND.is(SubjectKind.CERTIFICATE).and(LISTING.isNot(Listing.CERTIFICATE)))
                .coded("admission.banned-certificate")
                .saying(
                        "The certificate is not on the list of those that a residents' committee issues.",
                        "该证明不在居民委员会出具证明事项清单之内。")
                .citing(SHANGHAI_28);
    }

    /**
     * A statutory duty of the community body, and a certificate on the list, are admitted whatever the funds (依法履职).
     *
     * @return the rule
     */
    public static Rule<AdmissionCase> statutoryList() {
        return Rule.of("statutory-list", Verdict.ADMIT, LISTING.isOneOf(Listing.STATUTORY, Listing.CERTIFICATE))
                .coded("admission.statutory-list")
                .saying("The law makes it the community body's own duty.", "属于依法履职事项,直接准入。")
                .citing(COMMITTEE_LAW_3);
    }

    /**
     * A matter on the assist list, a delegated or a purchased one is admitted, if nothing else speaks (依法协助).
     *
     * @return the rule
     */
    public static Rule<AdmissionCase> assistList() {
        return Rule.of(
                        "assist-list",
                        Verdict.ADMIT,
                        LISTING.isOneOf(Listing.ASSIST, Listing.DELEGATED, Listing.PURCHASED))
                .coded("admission.assist-list")
                .saying("The matter is on a list of those in which communities help.", "属于清单内协助事项。")
                .citing(SHANGHAI_27, COMMITTEE_LAW_20);
    }

    /**
     * A request that rests on no law and no document is refused (无依据).
     *
     * @return the rule
     */
    public static Rule<AdmissionCase> legalBasis() {
        return Rule.of(
                        "legal-basis",
                        Verdict.REFUSE,
                        LISTING.is(Listing.UNLISTED).and(LEGAL_BASIS.isFalse()))
                .coded("admission.no-legal-basis")
                .saying("The request names no law or document on which it rests.", "申请未列明法律法规或文件依据。")
                .citing(COMMITTEE_LAW_20);
    }

    /**
     * A department's duty may not make the community the one that answers for it (不得作为主责).
     *
     * @return the rule
     */
    public static Rule<AdmissionCase> noCommunityLead() {
        return Rule.of("no-community-lead", Verdict.REFUSE, ROLE.is(Role.LEAD).and(COMMUNITY_DUTY.isFalse()))
                .coded("admission.community-lead")
                .saying(
                        "A department's duty would make the community the one that answers for it.",
                        "将部门职责事项交由社区作为主责办理。")
                .citing(SHANGHAI_27, BEIJING_12345_17);
    }

    /**
     * What a task costs one community in a year: hours × rate + materials + fixed cost.
     *
     * @param standard the numbers in force
     * @return the money
     */
    public static Term<AdmissionCase, Money> required(AdmissionStandard standard) {
        return HOURS.times(standard.hourlyRate()).plus(MATERIALS).plus(FIXED_COST);
    }

    /**
     * Money follows the task (费随事转): where less comes than the covered part of the cost, the rest is a condition.
     *
     * @param standard the numbers in force
     * @return the rule
     */
    public static Rule<AdmissionCase> fundingFollowsTask(AdmissionStandard standard) {
        Term<AdmissionCase, Money> due = required(standard).times(coefficient(standard.coverage()));
        return Rule.of("funding-follows-task", Verdict.ADMIT_ON_CONDITIONS, FUNDS.lessThan(due))
                .coded("admission.funding-shortfall")
                .saying(
                        "Funds of {funds} do not cover {required}; {shortfall} is missing.",
                        "经费{funds}元不足以覆盖所需{required}元,缺口{shortfall}元。")
                .telling("required", due)
                .telling("shortfall", due.minus(FUNDS))
                .citing(SHANGHAI_27, BEIJING_41)
                .demanding(Demand.<AdmissionCase>of(
                                "provide-funds",
                                "The department provides another {shortfall} a year.",
                                "由申请部门每年补足经费{shortfall}元。")
                        .with("shortfall", due.minus(FUNDS)));
    }

    /**
     * Authority follows duty (权随责走): where a power is missing without which the work cannot be done, granting it is a
     * condition.
     *
     * @return the rule
     */
    public static Rule<AdmissionCase> authorityFollowsDuty() {
        return Rule.of(
                        "authority-follows-duty",
                        Verdict.ADMIT_ON_CONDITIONS,
                        GRANTED_POWERS.containsAll(REQUIRED_POWERS).negate())
                .coded("admission.powers-missing")
                .saying(
                        "The work needs {requiredPowers}; granted: {grantedPowers}.",
                        "所需职权:{requiredPowers};已授予:{grantedPowers}。")
                .citing(BEIJING_41)
                .demanding(Demand.of(
                        "grant-powers",
                        "The department grants the powers that are missing, in writing.",
                        "由申请部门书面授予所缺职权。"));
    }

    /**
     * Work beyond the hours that the tightest community has is refused (超出承载能力).
     *
     * @return the rule
     */
    public static Rule<AdmissionCase> capacity() {
        return Rule.of("capacity", Verdict.REFUSE, CARRIED.plus(HOURS).moreThan(CAPACITY))
                .coded("admission.capacity-exceeded")
                .saying(
                        "With {hours} hours more a community would carry {load} of {capacity}.",
                        "新增{hours}小时后,社区负荷将达{load}小时,超过上限{capacity}小时。")
                .telling("load", CARRIED.plus(HOURS));
    }

    /**
     * Work that brings the tightest community above a part of its hours is admitted with a review (接近承载上限).
     *
     * @param standard the numbers in force
     * @return the rule
     */
    public static Rule<AdmissionCase> capacityWarning(AdmissionStandard standard) {
        return Rule.of(
                        "capacity-warning",
                        Verdict.ADMIT_ON_CONDITIONS,
                        CARRIED.plus(HOURS).moreThan(CAPACITY.times(coefficient(standard.loadWarning()))))
                .coded("admission.capacity-warning")
                .saying(
                        "With {hours} hours more a community would carry {load} of {capacity}.",
                        "新增{hours}小时后,社区负荷将达{load}小时,接近上限{capacity}小时。")
                .telling("load", CARRIED.plus(HOURS))
                .demanding(Demand.of(
                        "review-load", "The load of the community is reviewed after half a year.", "半年后复核社区负荷。"));
    }

    /**
     * A request that comes too late goes back (提前申请).
     *
     * @param standard the numbers in force
     * @return the rule
     */
    public static Rule<AdmissionCase> leadTime(AdmissionStandard standard) {
        return Rule.of("lead-time", Verdict.RETURN, DAYS_AHEAD.lessThan(standard.leadTime()))
                .coded("admission.lead-time")
                .saying(
                        "The request came {daysAhead} working days ahead; " + standard.leadTime() + " are asked for.",
                        "提前{daysAhead}个工作日申请,不足规定的" + standard.leadTime() + "个工作日。");
    }

    /**
     * A task that is asked for too often goes back (频次上限).
     *
     * @param standard the numbers in force
     * @return the rule
     */
    public static Rule<AdmissionCase> frequencyCap(AdmissionStandard standard) {
        return Rule.of("frequency-cap", Verdict.RETURN, TIMES.moreThan(standard.timesPerYear()))
                .coded("admission.frequency-cap")
                .saying(
                        "It is asked {times} times a year; at most " + standard.timesPerYear() + " are allowed.",
                        "每年{times}次,超过每年" + standard.timesPerYear() + "次的上限。");
    }

    /**
     * What is on no list goes to the joint meeting (联席会议).
     *
     * @return the rule
     */
    public static Rule<AdmissionCase> jointMeeting() {
        return Rule.of("joint-meeting", Verdict.REFER, LISTING.is(Listing.UNLISTED))
                .coded("admission.joint-meeting")
                .saying("The matter is on no list: the joint meeting decides.", "清单外事项,提交联席会议审议。")
                .citing(COMMITTEE_LAW_20);
    }

    /**
     * Returns the standard composition.
     *
     * @param standard the numbers in force
     * @return the policy
     */
    public static AdmissionPolicy<AdmissionCase> standard(AdmissionStandard standard) {
        return AdmissionPolicy.firstOf(
                emergency(standard),
                negativeList(),
                bannedCertificates(),
                statutoryList(),
                AdmissionPolicy.strictestOf(
                        assistList(),
                        legalBasis(),
                        noCommunityLead(),
                        fundingFollowsTask(standard),
                        authorityFollowsDuty(),
                        capacity(),
                        capacityWarning(standard),
                        leadTime(standard),
                        frequencyCap(standard),
                        jointMeeting()));
    }

    /**
     * Returns the standard composition as a document, with the numbers in force on a day.
     *
     * @param norms the norms
     * @param date the day
     * @param profile whose norms
     * @return the document {@code task-admission}, its version the profile and the day
     */
    public static PolicyDocument<AdmissionCase> standard(Norms norms, LocalDate date, ProfileId profile) {
        return PolicyDocument.builder("task-admission", profile + "-" + date, AdmissionVocabulary.vocabulary())
                .title(Sentence.of("Admission of administrative tasks to communities", "行政事务社区准入"))
                .inForce(DateSpan.starting(date))
                .build(standard(AdmissionStandard.of(norms, date, profile)));
    }

    private static Coefficient coefficient(Ratio ratio) {
        return new Coefficient(ratio.numerator(), ratio.denominator());
    }
}
