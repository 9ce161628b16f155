package dev.governance.examples.gate;

import dev.governance.admission.AdmissionCase;
import dev.governance.admission.AdmissionStandard;
import dev.governance.admission.TaskRequest;
import dev.governance.basics.WorkingCalendar;
import dev.governance.duty.DutyCatalogue;
import dev.governance.policy.Decision;
import dev.governance.policy.PolicyDocument;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The gate of one district on one day (准入关口): all that is needed to decide a request but the request itself.
 *
 * <p>Immutable and thread-safe.
 *
 * @param policy the policy that decides
 * @param catalogue the duties in force
 * @param loads what the communities carry
 * @param calendar which days are working days
 * @param asOf the day of the decision
 * @param standard the numbers in force, from which hours become money; absent where they are not known
 * @param ownPolicy whether the policy was made from those numbers; a policy from elsewhere brings its own
 */
public record Gate(
        PolicyDocument<AdmissionCase> policy,
        DutyCatalogue catalogue,
        CommunityLoads loads,
        WorkingCalendar calendar,
        LocalDate asOf,
        Optional<AdmissionStandard> standard,
        boolean ownPolicy)
        implements Serializable {

    /**
     * Returns a request with all that is needed to decide it.
     *
     * @param request what is asked
     * @return the case
     */
    public AdmissionCase caseOf(TaskRequest request) {
        return AdmissionCase.of(request, catalogue, loads.tightest(request.communities()), calendar, asOf);
    }

    /**
     * Returns the numbers with which the policy decides.
     *
     * @return those in force, if the policy was made from them; what can be known of a policy from elsewhere
     */
    public Parameters parameters() {
        return ownPolicy && standard.isPresent()
                ? Parameters.of(standard.orElseThrow())
                : Parameters.of(policy, standard);
    }

    /**
     * Decides one request.
     *
     * @param request what is asked
     * @return the request and what was decided
     * @throws dev.governance.policy.PolicyFailure if the policy fails on it
     */
    public Decided decide(TaskRequest request) {
        AdmissionCase admissionCase = caseOf(request);
        return new Decided(admissionCase, policy.decide(admissionCase));
    }

    /**
     * A request and what was decided on it (准入决定).
     *
     * @param subject the request with all that was known of it
     * @param decision what was decided
     */
    public record Decided(AdmissionCase subject, Decision decision) {

        /**
         * Returns what was asked.
         *
         * @return the request
         */
        public TaskRequest request() {
            return subject.request();
        }
    }
}
