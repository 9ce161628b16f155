package dev.governance.examples.gate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.governance.admission.AdmissionCase;
import dev.governance.admission.AdmissionStandard;
import dev.governance.admission.ListRules;
import dev.governance.admission.MeansRules;
import dev.governance.basics.NormId;
import dev.governance.basics.NormUse;
import dev.governance.basics.Sentence;
import dev.governance.policy.PolicyDocument;
import dev.governance.policy.Rule;
import java.io.Serializable;
import java.util.Optional;

/**
 * The numbers of law or policy with which a gate decides (所用参数), and what has to be said about them.
 *
 * <p>Immutable and thread-safe.
 *
 * @param uses the norms that are known to be used
 * @param note what a reader of the list has to know; absent where the list is all there is
 */
public record Parameters(ImmutableList<NormUse> uses, Optional<Sentence> note) implements Serializable {

    private static final Sentence FROM_FILE = Sentence.of(
            "The policy is from a file. The parameters are the norms in force whose numbers stand in its rules; other"
                    + " numbers are its own.",
            "政策来自文件。所列参数为其规则中与现行规范参数一致者；其余数字由该政策自定。");

    /**
     * Returns the parameters of a policy that was made from the numbers in force.
     *
     * @param standard the numbers in force
     * @return all of them
     */
    public static Parameters of(AdmissionStandard standard) {
        return new Parameters(standard.uses(), Optional.empty());
    }

    /**
     * Returns the parameters of a policy from elsewhere, as far as they can be known: the norms behind those of its rules
     * that are the standard rules with the numbers in force.
     *
     * @param policy the policy
     * @param standard the numbers in force, if they are known
     * @return the norms, with a note that there may be other numbers
     */
    public static Parameters of(PolicyDocument<AdmissionCase> policy, Optional<AdmissionStandard> standard) {
        ImmutableList<NormUse> uses = standard.map(numbers -> numbers.uses().stream()
                        .filter(use -> used(policy, numbers).contains(use.id()))
                        .collect(ImmutableList.toImmutableList()))
                .orElse(ImmutableList.of());
        return new Parameters(uses, Optional.of(FROM_FILE));
    }

    private static ImmutableSet<NormId<?>> used(PolicyDocument<AdmissionCase> policy, AdmissionStandard numbers) {
        ImmutableSet.Builder<NormId<?>> used = ImmutableSet.builder();
        if (has(policy, ListRules.emergency(numbers))) {
            used.add(AdmissionStandard.RATIFICATION);
        }
        if (has(policy, MeansRules.fundingFollowsTask(numbers))) {
            used.add(AdmissionStandard.COVERAGE, AdmissionStandard.HOURLY_RATE);
        }
        if (has(policy, MeansRules.capacityWarning(numbers))) {
            used.add(AdmissionStandard.LOAD_WARNING);
        }
        if (has(policy, MeansRules.leadTime(numbers))) {
            used.add(AdmissionStandard.LEAD_TIME);
        }
        if (has(policy, MeansRules.frequencyCap(numbers))) {
            used.add(AdmissionStandard.TIMES_PER_YEAR);
        }
        return used.build();
    }

    /** The words and the sources of a rule may differ; its test and what it demands are where numbers stand. */
    private static boolean has(PolicyDocument<AdmissionCase> policy, Rule<AdmissionCase> rule) {
        Rule<AdmissionCase> own = policy.rules().get(rule.id());
        return own != null
                && own.condition().equals(rule.condition())
                && own.demands().equals(rule.demands());
    }
}
