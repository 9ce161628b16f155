package dev.governance.admission;

import static dev.governance.admission.AdmissionVocabulary.CAPACITY;
import static dev.governance.admission.AdmissionVocabulary.CARRIED;
import static dev.governance.admission.AdmissionVocabulary.DAYS_AHEAD;
import static dev.governance.admission.AdmissionVocabulary.FIXED_COST;
import static dev.governance.admission.AdmissionVocabulary.FUNDS;
import static dev.governance.admission.AdmissionVocabulary.GRANTED_POWERS;
import static dev.governance.admission.AdmissionVocabulary.HOURS;
import static dev.governance.admission.AdmissionVocabulary.MATERIALS;
import static dev.governance.admission.AdmissionVocabulary.REQUIRED_POWERS;
import static dev.governance.admission.AdmissionVocabulary.TIMES;

import dev.governance.basics.Money;
import dev.governance.basics.Ratio;
import dev.governance.policy.Coefficient;
import dev.governance.policy.Demand;
import dev.governance.policy.Rule;
import dev.governance.policy.Term;
import dev.governance.policy.Verdict;

/**
 * The standard rules on what has to come with a task (权随责走、费随事转、承载能力), each usable alone.
 *
 * <p>{@link TaskAdmission} puts them in order. That departments' work is arranged together with other work, the organic law of
 * residents' committees says (art. 20, 统一安排); by which numbers, the norms say, each with its source. All functions are pure and thread-safe. Costs are of one community in one
 * year, in whole fen; hours are person-hours a year.
 */
public final class MeansRules {

    private MeansRules() {}

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
                        "经费{funds}元不足以覆盖所需{required}元，缺口{shortfall}元。")
                .telling("required", due)
                .telling("shortfall", due.minus(FUNDS))
                .citing(Texts.SHANGHAI_27, Texts.BEIJING_STREETS_41)
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
                        "所需职权：{requiredPowers}；已授予：{grantedPowers}。")
                .citing(Texts.SHANGHAI_STREETS_10)
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
                        "新增{hours}小时后，社区负荷将达{load}小时，超过上限{capacity}小时。")
                .telling("load", CARRIED.plus(HOURS))
                .citing(Texts.COMMITTEE_LAW_20);
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
                        "新增{hours}小时后，社区负荷将达{load}小时，接近上限{capacity}小时。")
                .telling("load", CARRIED.plus(HOURS))
                .demanding(Demand.of(
                        "review-load", "The load of the community is reviewed after half a year.", "半年后复核社区负荷。"))
                .citing(Texts.COMMITTEE_LAW_20)
                .citing(standard.citations(AdmissionStandard.LOAD_WARNING));
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
                        "提前{daysAhead}个工作日申请，不足规定的" + standard.leadTime() + "个工作日。")
                .citing(Texts.COMMITTEE_LAW_20)
                .citing(standard.citations(AdmissionStandard.LEAD_TIME));
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
                        "每年{times}次，超过每年" + standard.timesPerYear() + "次的上限。")
                .citing(Texts.COMMITTEE_LAW_20)
                .citing(standard.citations(AdmissionStandard.TIMES_PER_YEAR));
    }

    private static Coefficient coefficient(Ratio ratio) {
        return new Coefficient(ratio.numerator(), ratio.denominator());
    }
}
