package dev.governance.organization.society;

import static com.google.common.base.Preconditions.checkArgument;

import dev.governance.basics.Citation;
import dev.governance.basics.DateSpan;
import dev.governance.basics.Money;
import dev.governance.basics.Sentence;
import dev.governance.organization.Yardsticks;
import dev.governance.policy.AdmissionPolicy;
import dev.governance.policy.Condition;
import dev.governance.policy.Flag;
import dev.governance.policy.PolicyDocument;
import dev.governance.policy.Rule;
import dev.governance.policy.Verdict;
import java.time.LocalDate;

/**
 * Whether a social organisation can be registered (社会组织登记条件), as an admission policy.
 *
 * <p>Associations: 社会团体登记管理条例 (2016-02-06), art. 10, with the funds of a local one. Private non-enterprise units:
 * 民办非企业单位登记管理暂行条例 (1998-10-25), art. 8, which names no numbers. Each condition that does not hold refuses; one that
 * nobody knows leaves the decision open. The competent registration authority decides. All functions are pure and
 * thread-safe.
 */
public final class SocialRegistration {

    private static final Citation ASSOCIATIONS_10 = Citation.of("社会团体登记管理条例", "10", LocalDate.of(2016, 2, 6));
    private static final Citation ASSOCIATIONS_11 = Citation.of("社会团体登记管理条例", "11", LocalDate.of(2016, 2, 6));
    private static final Citation UNITS_8 = Citation.of("民办非企业单位登记管理暂行条例", "8", LocalDate.of(1998, 10, 25));

    private SocialRegistration() {}

    /**
     * Returns the policy with the numbers in force.
     *
     * @param at the norms and the day
     * @return the policy {@code social-registration}, its version the profile and the day
     * @throws IllegalArgumentException if a number was not verified
     */
    public static PolicyDocument<FoundingPlan> policy(Yardsticks at) {
        checkArgument(at.open(SocialNorms.all()).isEmpty(), "no numbers of registration are verified on %s", at.date());
        return PolicyDocument.builder(
                        "social-registration", at.profile() + "-" + at.date(), FoundingVocabulary.vocabulary())
                .title(Sentence.of("Registration of social organisations", "社会组织登记"))
                .inForce(DateSpan.starting(at.date()))
                .build(AdmissionPolicy.strictestOf(
                        registrable(),
                        members(at),
                        funds(at),
                        flag("sponsored", FoundingVocabulary.SPONSORED, "the competent unit's consent", "业务主管单位同意"),
                        flag("named", FoundingVocabulary.NAMED, "a proper name and bodies of its own", "规范的名称和组织机构"),
                        flag("housed", FoundingVocabulary.HOUSED, "premises", "固定的住所或者必要的场所"),
                        flag("staffed", FoundingVocabulary.STAFFED, "staff that fits its work", "与业务活动相适应的工作人员"),
                        liable()));
    }

    private static Rule<FoundingPlan> registrable() {
        return Rule.of(
                        "registrable",
                        Verdict.ADMIT,
                        FoundingVocabulary.KIND.isOneOf(SocialKind.ASSOCIATION, SocialKind.PRIVATE_NON_ENTERPRISE))
                .coded("society.registrable")
                .saying("All conditions that are known are met.", "已知条件均符合。")
                .citing(ASSOCIATIONS_10, UNITS_8);
    }

    /** Only persons, only units, or both: each way has a number of its own. */
    private static Rule<FoundingPlan> members(Yardsticks at) {
        Condition<FoundingPlan> persons = FoundingVocabulary.UNITS
                .equalTo(0L)
                .and(FoundingVocabulary.PERSONS.atLeast(
                        at.value(SocialNorms.PERSONS).orElseThrow()));
        Condition<FoundingPlan> units = FoundingVocabulary.PERSONS
                .equalTo(0L)
                .and(FoundingVocabulary.UNITS.atLeast(
                        at.value(SocialNorms.UNITS).orElseThrow()));
        Condition<FoundingPlan> mixed = FoundingVocabulary.PERSONS
                .atLeast(1L)
                .and(FoundingVocabulary.UNITS.atLeast(1L))
                .and(FoundingVocabulary.PERSONS
                        .plus(FoundingVocabulary.UNITS)
                        .atLeast(at.value(SocialNorms.MIXED).orElseThrow()));
        return Rule.of(
                        "members",
                        Verdict.REFUSE,
                        FoundingVocabulary.KIND
                                .is(SocialKind.ASSOCIATION)
                                .and(persons.or(units).or(mixed).negate()))
                .coded("society.too-few-members")
                .saying(
                        "{persons} persons and {units} units are members: too few for an association.",
                        "个人会员{persons}名、单位会员{units}个，不足以成立社会团体。")
                .citing(ASSOCIATIONS_10);
    }

    private static Rule<FoundingPlan> funds(Yardsticks at) {
        Money least = at.value(SocialNorms.FUNDS).orElseThrow();
        return Rule.of(
                        "funds",
                        Verdict.REFUSE,
                        FoundingVocabulary.KIND
                                .is(SocialKind.ASSOCIATION)
                                .and(FoundingVocabulary.FUNDS.lessThan(least)))
                .coded("society.too-little-money")
                .saying(
                        "It has {funds} yuan to work with; a local association needs " + least + ".",
                        "活动资金{funds}元，地方性社会团体须有" + least + "元以上。")
                .citing(ASSOCIATIONS_10);
    }

    private static Rule<FoundingPlan> flag(String id, Flag<FoundingPlan> fact, String english, String chinese) {
        return Rule.of(id, Verdict.REFUSE, fact.isFalse())
                .coded("society.not-" + id)
                .saying("It lacks " + english + ".", "缺少：" + chinese + "。")
                .citing(ASSOCIATIONS_10, ASSOCIATIONS_11, UNITS_8);
    }

    private static Rule<FoundingPlan> liable() {
        return Rule.of(
                        "liable",
                        Verdict.REFUSE,
                        FoundingVocabulary.KIND.is(SocialKind.ASSOCIATION).and(FoundingVocabulary.LIABLE.isFalse()))
                .coded("society.not-liable")
                .saying("It cannot answer for its acts.", "不具备独立承担民事责任的能力。")
                .citing(ASSOCIATIONS_10);
    }
}
