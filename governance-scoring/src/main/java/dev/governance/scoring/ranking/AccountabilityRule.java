package dev.governance.scoring.ranking;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.governance.basics.Citation;
import dev.governance.basics.Sentence;
import dev.governance.organization.OrganizationKind;
import dev.governance.policy.RuleId;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * When a measure is proposed, against whom, and which (问责规则).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableAccountabilityRule.class)
@JsonDeserialize(as = ImmutableAccountabilityRule.class)
@JsonPropertyOrder({"id", "title", "subjects", "when", "ladder", "ignoresIntervalInWords", "citations"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class AccountabilityRule implements Serializable {

    AccountabilityRule() {}

    /**
     * Returns the id.
     *
     * @return the id
     */
    public abstract RuleId id();

    /**
     * Returns what it is called.
     *
     * @return the title
     */
    public abstract Sentence title();

    /**
     * Returns the kinds of bodies at which it looks.
     *
     * @return the kinds, at least one
     */
    public abstract ImmutableSet<OrganizationKind> subjects();

    /**
     * Returns when it speaks.
     *
     * @return the trigger
     */
    public abstract Trigger when();

    /**
     * Returns what it proposes the first time, the second and so on; the last step stays.
     *
     * @return the measures, at least one, each graver than the one before; a commendation alone
     */
    public abstract ImmutableList<Measure> ladder();

    /**
     * Returns the words by which somebody answers for acting on a score that chance can explain.
     *
     * @return the words; absent where the interval has to clear the bar
     */
    public abstract Optional<Sentence> ignoresIntervalInWords();

    /**
     * Returns where it comes from.
     *
     * @return the citations; none for a rule of the body's own
     */
    public abstract ImmutableList<Citation> citations();

    /**
     * Returns the measure that is proposed.
     *
     * @param earlier how many measures this rule led to before; 0 or more
     * @return the step of the ladder
     */
    public final Measure measureAfter(int earlier) {
        return ladder().get(Math.min(earlier, ladder().size() - 1));
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
        checkState(!subjects().isEmpty(), "%s looks at nobody", id());
        checkState(!ladder().isEmpty(), "%s proposes nothing", id());
        for (int step = 1; step < ladder().size(); step++) {
            checkState(
                    ladder().get(step).isGraverThan(ladder().get(step - 1)),
                    "%s: a ladder rises, but was %s",
                    id(),
                    ladder());
        }
        boolean merit = when().groundMet() == AccountabilityGround.MERIT;
        checkState(
                ladder().stream().allMatch(measure -> measure.isBurden() != merit),
                "%s: merit, and merit alone, is commended",
                id());
    }

    /** Builds an {@link AccountabilityRule}. */
    public static final class Builder extends ImmutableAccountabilityRule.Builder {
        Builder() {}
    }
}
