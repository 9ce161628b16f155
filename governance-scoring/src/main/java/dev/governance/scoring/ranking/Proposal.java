package dev.governance.scoring.ranking;

import static com.google.common.base.Preconditions.checkState;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.governance.basics.DateSpan;
import dev.governance.basics.Finding;
import dev.governance.basics.Sentence;
import dev.governance.organization.OrganizationId;
import dev.governance.organization.OrganizationKind;
import dev.governance.policy.RuleId;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a rule proposes (处理建议): a measure for a body, on a ground with its numbers, and the law that opens it. Nothing is decided by it:
 * a competent body hears the one whom it concerns, and decides.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableProposal.class)
@JsonDeserialize(as = ImmutableProposal.class)
@JsonPropertyOrder({
    "subject",
    "kind",
    "rule",
    "ground",
    "finding",
    "during",
    "measure",
    "basis",
    "ignoresIntervalInWords",
    "limitation"
})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class Proposal implements Serializable {

    Proposal() {}

    /**
     * Returns the body.
     *
     * @return its id
     */
    public abstract OrganizationId subject();

    /**
     * Returns what the body is.
     *
     * @return its kind
     */
    public abstract OrganizationKind kind();

    /**
     * Returns which rule proposes it.
     *
     * @return the rule
     */
    public abstract RuleId rule();

    /**
     * Returns for what.
     *
     * @return the ground
     */
    public abstract AccountabilityGround ground();

    /**
     * Returns the numbers behind it.
     *
     * @return what was found
     */
    public abstract Finding finding();

    /**
     * Returns when it happened.
     *
     * @return the period
     */
    public abstract DateSpan during();

    /**
     * Returns what is proposed.
     *
     * @return the measure
     */
    public abstract Measure measure();

    /**
     * Returns what opens the measure.
     *
     * @return the rules of law, at least one, all of this measure
     */
    public abstract ImmutableList<MeasureRule> basis();

    /**
     * Returns the words by which somebody answers for acting on what chance can explain.
     *
     * @return the words; absent where the interval clears the bar, or nothing was sampled
     */
    public abstract Optional<Sentence> ignoresIntervalInWords();

    /**
     * Returns the last day on which notice can be given.
     *
     * @return the day; absent where no term is laid down
     */
    public abstract Optional<LocalDate> limitation();

    /**
     * Returns who may decide.
     *
     * @return the authorities of all rules that open the measure
     */
    @JsonIgnore
    public final ImmutableSet<Authority> authorities() {
        return basis().stream().flatMap(rule -> rule.authorities().stream()).collect(toImmutableSet());
    }

    /**
     * Raises the allegation with which a case begins.
     *
     * @param id the id of the case
     * @param day the day on which it is raised
     * @return the allegation
     * @throws IllegalStateException if it is a commendation, which nobody has to answer
     */
    public final Allegation allege(AllegationId id, LocalDate day) {
        checkState(measure().isBurden(), "nobody has to answer for merit");
        return Allegation.builder().id(id).proposal(this).raisedOn(day).build();
    }

    /**
     * Returns a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        checkState(!basis().isEmpty(), "%s against %s rests on no law", measure(), subject());
        for (MeasureRule rule : basis()) {
            checkState(
                    rule.measure() == measure()
                            && rule.subjects().contains(kind())
                            && rule.grounds().contains(ground()),
                    "%s does not open %s against %s for %s",
                    rule.id(),
                    measure(),
                    kind(),
                    ground());
        }
    }

    /** Builds a {@link Proposal}. */
    public static final class Builder extends ImmutableProposal.Builder {
        Builder() {}
    }
}
