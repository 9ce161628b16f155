package dev.governance.admission;

import dev.governance.basics.DateSpan;
import dev.governance.basics.Norms;
import dev.governance.basics.ProfileId;
import dev.governance.basics.Sentence;
import dev.governance.policy.AdmissionPolicy;
import dev.governance.policy.PolicyDocument;
import java.time.LocalDate;

/**
 * The standard policy of task admission (行政事务社区准入制): the standard rules in their order.
 *
 * <p>{@link ListRules} say on which list a matter stands, {@link MeansRules} what has to come with it; each rule is usable
 * alone. The order matters, and strictest-of alone would be wrong: a declared emergency comes first, even before the negative
 * list, since it is provisional and has to be ratified; then the negative list refuses; a statutory duty is admitted without
 * a test of funds; everything else needs money and powers, and what is on no list goes to the joint meeting. On which list a
 * matter stands the catalogue in force says: a {@linkplain Claim claim} that it does not bear out lists nothing, makes no test
 * milder, and is looked at by the joint meeting. All functions are pure and thread-safe.
 */
public final class TaskAdmission {

    private TaskAdmission() {}

    /**
     * Returns the standard composition.
     *
     * @param standard the numbers in force
     * @return the policy
     */
    public static AdmissionPolicy<AdmissionCase> standard(AdmissionStandard standard) {
        return AdmissionPolicy.firstOf(
                ListRules.emergency(standard),
                ListRules.negativeList(),
                ListRules.bannedCertificates(),
                ListRules.statutoryList(),
                AdmissionPolicy.strictestOf(
                        ListRules.assistList(),
                        ListRules.claimBorneOut(),
                        ListRules.legalBasis(),
                        ListRules.noCommunityLead(),
                        MeansRules.fundingFollowsTask(standard),
                        MeansRules.authorityFollowsDuty(),
                        MeansRules.capacity(),
                        MeansRules.capacityWarning(standard),
                        MeansRules.leadTime(standard),
                        MeansRules.frequencyCap(standard),
                        ListRules.jointMeeting()));
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
}
