package dev.governance.policy;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What an analysis found in a policy before anybody is judged by it (策略审查).
 *
 * <p>What is not among the findings was refuted, unless a finding says that it is not known or not seen. Immutable and
 * thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutablePolicyReview.class)
@JsonDeserialize(as = ImmutablePolicyReview.class)
@JsonPropertyOrder({"policy", "findings", "derived"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class PolicyReview implements Serializable {

    PolicyReview() {}

    /**
     * Returns the policy.
     *
     * @return the reference; absent for a policy without a name
     */
    public abstract Optional<PolicyReference> policy();

    /**
     * Returns the findings.
     *
     * @return findings by kind, then in the order of the rules
     */
    public abstract ImmutableList<AnalysisFinding> findings();

    /**
     * Returns the attributes that the policy reads and that follow from other facts. The analysis takes them for free: a
     * witness may combine them in a way that no subject does, while what was proved holds all the same.
     *
     * @return names of attributes
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<String> derived();

    /**
     * Returns the findings of one kind.
     *
     * @param kind the kind
     * @return findings in the order of the rules
     */
    public ImmutableList<AnalysisFinding> findings(AnalysisFinding.Kind kind) {
        return findings().stream().filter(finding -> finding.kind() == kind).collect(ImmutableList.toImmutableList());
    }

    /**
     * Tells whether the analysis saw everything and answered every question.
     *
     * @return false if something is not known or was not seen
     */
    @JsonIgnore
    public boolean isComplete() {
        return findings(AnalysisFinding.Kind.NOT_KNOWN).isEmpty()
                && findings(AnalysisFinding.Kind.NOT_SEEN).isEmpty();
    }

    /**
     * Returns the findings as lines of text, for a terminal.
     *
     * @param locale the reader's locale
     * @return a line for each finding, with its witness
     */
    public String print(Locale locale) {
        StringBuilder text = new StringBuilder();
        for (AnalysisFinding finding : findings()) {
            text.append(finding.sentence().in(locale));
            text.append(finding.witness().isEmpty() ? "" : "  " + finding.witness())
                    .append('\n');
        }
        return text.toString();
    }
}
