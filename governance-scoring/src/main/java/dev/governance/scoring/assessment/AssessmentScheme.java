package dev.governance.scoring.assessment;

import static com.google.common.base.Preconditions.checkState;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.governance.basics.Citation;
import dev.governance.basics.DateSpan;
import dev.governance.basics.Sentence;
import dev.governance.basics.Share;
import dev.governance.organization.OrganizationKind;
import dev.governance.scoring.Mean;
import dev.governance.scoring.MissingEvidence;
import dev.governance.scoring.Points;
import dev.governance.scoring.Rounding;
import dev.governance.scoring.ScoringDocument;
import java.io.Serializable;
import java.util.Collections;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A scheme by which bodies are assessed (考核方案): parts and indicators with their weights, what becomes of missing evidence, and how
 * much may be added and taken.
 *
 * <p>Residents' satisfaction weighs at least as much as any other part (以群众满意度为目标; 北京市街道办事处条例 2019-11-27, art. 43:
 * 以辖区居民满意度为主); a scheme in which it does not cannot be made unless it says in words why. What else speaks against a scheme
 * is told by a {@link SchemeReview}. Bodies are assessed, never single persons. Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableAssessmentScheme.class)
@JsonDeserialize(as = ImmutableAssessmentScheme.class)
@JsonPropertyOrder({
    "id",
    "version",
    "title",
    "inForce",
    "assesses",
    "mean",
    "missing",
    "parts",
    "bonusMost",
    "deductionMost",
    "decimals",
    "followUpMonths",
    "leastChange",
    "satisfactionOverride",
    "citations"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class AssessmentScheme implements Serializable {

    private static final ImmutableSet<IndicatorId> ADJUSTMENTS =
            ImmutableSet.of(IndicatorId.of("bonus"), IndicatorId.of("deduction"));

    AssessmentScheme() {}

    /**
     * Returns the scheme's id, the same for all versions.
     *
     * @return the id; not blank
     */
    public abstract String id();

    /**
     * Returns the version.
     *
     * @return the version; not blank
     */
    public abstract String version();

    /**
     * Returns what people call it.
     *
     * @return the title in both languages
     */
    public abstract Sentence title();

    /**
     * Returns the period that it assesses.
     *
     * @return the days
     */
    public abstract DateSpan inForce();

    /**
     * Returns which kinds of bodies it assesses.
     *
     * @return at least one kind
     */
    public abstract ImmutableSet<OrganizationKind> assesses();

    /**
     * Returns how parts become one total.
     *
     * @return the mean; the arithmetic one unless it is said
     */
    @Value.Default
    public Mean mean() {
        return Mean.arithmetic();
    }

    /**
     * Returns what becomes of a total when evidence is missing.
     *
     * @return the rule; it has no default
     */
    public abstract MissingEvidence missing();

    /**
     * Returns the parts.
     *
     * @return at least one; their weights are together one, and no indicator is in two
     */
    public abstract ImmutableList<SchemePart> parts();

    /**
     * Returns the most that may be added (加分上限).
     *
     * @return points above zero; absent where nothing is added
     */
    public abstract Optional<Points> bonusMost();

    /**
     * Returns the most that may be taken away (减分上限).
     *
     * @return points above zero; absent where nothing is taken away
     */
    public abstract Optional<Points> deductionMost();

    /**
     * Returns how many digits a total has after the point.
     *
     * @return 0 to 4; 2 unless it is said
     */
    @Value.Default
    public int decimals() {
        return 2;
    }

    /**
     * Returns after how many months outcomes are measured again (持续成效复测).
     *
     * @return rising numbers of months; 6 and 12 unless it is said
     */
    @Value.Default
    public ImmutableList<Integer> followUpMonths() {
        return ImmutableList.of(6, 12);
    }

    /**
     * Returns how many points an outcome may move until it is measured again and still count as having held.
     *
     * @return points, 0 or more; 0 unless it is said
     */
    @Value.Default
    public Points leastChange() {
        return Points.zero();
    }

    /**
     * Returns why satisfaction weighs less than another part, in words.
     *
     * @return the reason; absent where it does not
     */
    public abstract Optional<Sentence> satisfactionOverride();

    /**
     * Returns where the scheme comes from.
     *
     * @return the citations
     */
    public abstract ImmutableList<Citation> citations();

    /**
     * Returns all indicators.
     *
     * @return the indicators of all parts, by id, in their order
     */
    @Value.Lazy
    @JsonIgnore
    public ImmutableMap<IndicatorId, SchemeIndicator> indicators() {
        return parts().stream()
                .flatMap(part -> part.indicators().stream())
                .collect(toImmutableMap(SchemeIndicator::id, indicator -> indicator));
    }

    /**
     * Returns what an indicator weighs in the whole, where nothing is missing and the mean is arithmetic.
     *
     * @param id the indicator
     * @return the weight of its part times its weight there
     * @throws IllegalArgumentException if there is no such indicator
     */
    public final Share weightOf(IndicatorId id) {
        return parts().stream()
                .flatMap(part -> part.indicators().stream()
                        .filter(one -> one.id().equals(id))
                        .map(one -> part.weight().times(one.weight())))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(id() + " has no indicator " + id));
    }

    /**
     * Returns the scheme as a scoring policy: what each part gives accounts for the total exactly.
     *
     * @return a document of the scheme's id and version, with its vocabulary and its digest
     */
    public final ScoringDocument<UnitEvidence> policy() {
        return SchemePolicy.of(this);
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
        checkState(!id().isBlank() && !version().isBlank(), "a scheme has an id and a version");
        checkState(!assesses().isEmpty(), "%s assesses nobody", id());
        checkState(decimals() >= 0 && decimals() <= 4, "%s: a total has 0 to 4 digits, not %s", id(), decimals());
        checkState(leastChange().signum() >= 0, "%s: the least change is %s", id(), leastChange());
        int before = 0;
        for (int months : followUpMonths()) {
            checkState(months > before && months <= 120, "%s: months rise, to 120 at most: %s", id(), followUpMonths());
            before = months;
        }
        checkState(
                Collections.disjoint(indicators().keySet(), ADJUSTMENTS),
                "%s: no indicator is called bonus or deduction",
                id());
        checkSatisfaction();
        policy();
    }

    private void checkSatisfaction() {
        Share satisfaction = parts().stream()
                .filter(SchemePart::isSatisfaction)
                .map(SchemePart::weight)
                .reduce(Share.none(), Share::plus);
        ImmutableList<String> heavier = parts().stream()
                .filter(part -> !part.isSatisfaction() && part.weight().compareTo(satisfaction) > 0)
                .map(SchemePart::id)
                .collect(toImmutableList());
        checkState(
                heavier.isEmpty() || satisfactionOverride().isPresent(),
                "%s: residents' satisfaction weighs %s, less than %s; say in satisfactionOverride why it should",
                id(),
                satisfaction,
                heavier);
        checkState(
                !heavier.isEmpty() || satisfactionOverride().isEmpty(),
                "%s: residents' satisfaction outweighs every part, so that satisfactionOverride has nothing to say",
                id());
    }

    final Rounding rounding() {
        return Rounding.halfUp(decimals());
    }

    /** Returns the id and the version. */
    @Override
    public final String toString() {
        return id() + " " + version();
    }

    /** Builds an {@link AssessmentScheme}. */
    public static final class Builder extends ImmutableAssessmentScheme.Builder {
        Builder() {}
    }
}
