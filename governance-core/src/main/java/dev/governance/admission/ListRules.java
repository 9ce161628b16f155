package dev.governance.admission;

import static dev.governance.admission.AdmissionVocabulary.CLAIM;
import static dev.governance.admission.AdmissionVocabulary.COMMUNITY_DUTY;
import static dev.governance.admission.AdmissionVocabulary.EMERGENCY;
import static dev.governance.admission.AdmissionVocabulary.KIND;
import static dev.governance.admission.AdmissionVocabulary.LEGAL_BASIS;
import static dev.governance.admission.AdmissionVocabulary.LISTING;
import static dev.governance.admission.AdmissionVocabulary.ROLE;

import dev.governance.policy.Demand;
import dev.governance.policy.Rule;
import dev.governance.policy.Verdict;

/**
 * The standard rules on which list a matter stands and who answers for it (清单规则), each usable alone.
 *
 * <p>{@link TaskAdmission} puts them in order. All functions are pure and thread-safe.
 */
public final class ListRules {

    private ListRules() {}

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
                .saying("A declared emergency is admitted provisionally.", "申报为应急事项，先行准入，事后追认。")
                .citing(Texts.ZHANGJIAKOU)
                .citing(standard.citations(AdmissionStandard.RATIFICATION))
                .demanding(Demand.of(
                        "ratify",
                        "To be ratified by the joint meeting within " + days + " working days, or it ends.",
                        "须在" + days + "个工作日内经联席会议追认，否则退出。"));
    }

    /**
     * What is on the negative list is refused (负面清单).
     *
     * @return the rule
     */
    public static Rule<AdmissionCase> negativeList() {
        return Rule.of("negative-list", Verdict.REFUSE, LISTING.is(Listing.NEGATIVE))
                .coded("admission.negative-list")
                .saying("The matter is on the negative list: no community body does it.", "该事项列入负面清单，不得进入社区。")
                .citing(Texts.SHANGHAI_27, Texts.BEIJING_APPEALS_17);
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
                .citing(Texts.SHANGHAI_28);
    }

    /**
     * A statutory duty of the community body, and a certificate on the list, are admitted whatever the funds (依法履职), unless the
     * request claims to be something else.
     *
     * @return the rule
     */
    public static Rule<AdmissionCase> statutoryList() {
        return Rule.of(
                        "statutory-list",
                        Verdict.ADMIT,
                        LISTING.isOneOf(Listing.STATUTORY, Listing.CERTIFICATE)
                                .and(CLAIM.isOneOf(Claim.NONE, Claim.BORNE_OUT)))
                .coded("admission.statutory-list")
                .saying("The law makes it the community body's own duty.", "属于依法履职事项，直接准入。")
                .citing(Texts.COMMITTEE_LAW_3, Texts.SHANGHAI_28);
    }

    /**
     * A request that claims a duty which the catalogue does not bear out, or the duty of another department, goes to the joint
     * meeting (认领不实): a claim admits nothing by itself, and a fault in it is looked at by people.
     *
     * @return the rule
     */
    public static Rule<AdmissionCase> claimBorneOut() {
        return Rule.of(
                        "claim-borne-out",
                        Verdict.REFER,
                        CLAIM.isOneOf(Claim.NO_SUCH_DUTY, Claim.OTHER_MATTER, Claim.OTHER_DEPARTMENT))
                .coded("admission.claim-not-borne-out")
                .saying(
                        "The catalogue does not bear out the duty that is claimed: {claim}. The joint meeting decides.",
                        "所认领的职责与职责清单不符（{claim}），提交联席会议核定。")
                .citing(Texts.SHANGHAI_27, Texts.COMMITTEE_LAW_20);
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
                .citing(Texts.SHANGHAI_27, Texts.COMMITTEE_LAW_20);
    }

    /**
     * A request off the lists that rests on no law and no document is refused (无依据). On the lists the catalogue names the
     * basis of each duty.
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
                .citing(Texts.COMMITTEE_LAW_20);
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
                .citing(Texts.SHANGHAI_27, Texts.BEIJING_APPEALS_17);
    }

    /**
     * What is on no list goes to the joint meeting (联席会议): the law asks that the government or its agency agrees to such
     * work and arranges it with other work.
     *
     * @return the rule
     */
    public static Rule<AdmissionCase> jointMeeting() {
        return Rule.of("joint-meeting", Verdict.REFER, LISTING.is(Listing.UNLISTED))
                .coded("admission.joint-meeting")
                .saying("The matter is on no list: the joint meeting decides.", "清单外事项，提交联席会议审议。")
                .citing(Texts.COMMITTEE_LAW_20);
    }
}
