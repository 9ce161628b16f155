package dev.governance.policy;

import static com.google.common.base.Preconditions.checkState;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import dev.governance.basics.NormUse;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A decision as it is kept (决定书): without the subject, with all its findings, the facts that were missing and the legal
 * numbers that were used.
 *
 * <p>Immutable and thread-safe; equal when all parts are.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableDecisionRecord.class)
@JsonDeserialize(as = ImmutableDecisionRecord.class)
@JsonPropertyOrder({"subject", "policy", "decidedOn", "possible", "findings", "open", "missing", "parameters"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class DecisionRecord implements Serializable {

    DecisionRecord() {}

    /**
     * A verdict that was possible, with what it would demand.
     *
     * @param verdict the verdict
     * @param obligations the obligations that come with it, in canonical order
     */
    @JsonPropertyOrder({"verdict", "obligations"})
    public record Possible(Verdict verdict, ImmutableList<Obligation> obligations) implements Serializable {
        /** Checks that nothing is null. */
        public Possible {
            requireNonNull(verdict, "verdict");
            requireNonNull(obligations, "obligations");
        }
    }

    /**
     * Returns whom or what was decided about.
     *
     * @return the id of a record, never a person's name
     */
    public abstract String subject();

    /**
     * Returns the policy that decided.
     *
     * @return the reference; absent for a policy without a name
     */
    public abstract Optional<PolicyReference> policy();

    /**
     * Returns the day of the decision, as the caller told it.
     *
     * @return the date
     */
    public abstract Optional<LocalDate> decidedOn();

    /**
     * Returns the verdicts that were possible, mildest first.
     *
     * @return at least one
     */
    public abstract ImmutableList<Possible> possible();

    /**
     * Returns the findings that were certain.
     *
     * @return findings in canonical order
     */
    public abstract ImmutableList<RuleFinding> findings();

    /**
     * Returns the findings that might have come with more facts.
     *
     * @return findings in canonical order
     */
    public abstract ImmutableList<RuleFinding> open();

    /**
     * Returns the facts that were missing and could have mattered.
     *
     * @return names of attributes, in alphabetical order
     */
    public abstract ImmutableList<String> missing();

    /**
     * Returns the legal and administrative numbers that were used.
     *
     * @return the parameters with their values and sources
     */
    public abstract ImmutableList<NormUse> parameters();

    /**
     * Returns the record of a decision.
     *
     * @param subject the id of whom or what was decided about
     * @param decision the decision
     * @return the record, without date and parameters
     */
    public static DecisionRecord of(String subject, Decision decision) {
        return builder(subject, decision).build();
    }

    /**
     * Returns a builder that has what a decision says.
     *
     * @param subject the id of whom or what was decided about
     * @param decision the decision
     * @return a builder to which date, policy and parameters can be added
     */
    public static Builder builder(String subject, Decision decision) {
        PlainDecision plain = decision.plain();
        Builder builder = new Builder();
        builder.subject(subject).findings(plain.fired()).open(plain.open()).missing(plain.missing());
        plain.possible()
                .forEach(verdict -> builder.addPossible(
                        new Possible(verdict, plain.obligations(verdict).asList())));
        return builder;
    }

    /**
     * Returns the verdict, if only one was possible.
     *
     * @return the verdict
     */
    public Optional<Verdict> verdict() {
        return possible().size() == 1 ? Optional.of(possible().get(0).verdict()) : Optional.empty();
    }

    @Value.Check
    void check() {
        checkState(!subject().isBlank(), "a record names its subject");
        checkState(!possible().isEmpty(), "%s: no verdict is possible", subject());
    }

    /** Builds a {@link DecisionRecord}. */
    public static final class Builder extends ImmutableDecisionRecord.Builder {
        Builder() {}
    }
}
