package dev.governance.scoring;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.governance.basics.Citation;
import dev.governance.basics.Ratio;
import dev.governance.policy.AdmissionPolicy;
import dev.governance.policy.Attribute;
import dev.governance.policy.Choice;
import dev.governance.policy.Condition;
import dev.governance.policy.Reading;
import dev.governance.policy.Term;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Gives points to something that is assessed (评分策略): a community, a department, an application.
 *
 * <p>A policy is a pure function: the same subject always gets the same score; no clock, file or network is read. A policy that
 * lacks evidence returns an unknown score with the reason, never points; none returns null. A policy that throws is a fault,
 * told as {@link ScoringFailure}. All implementations must be immutable, thread-safe and serialisable.
 *
 * <p>Policies are combined into more of themselves, and each combination keeps the parts that its total is made of:
 *
 * <pre>
 *   weighted(mean, missing, parts)        a weighted mean; weights are together exactly one
 *   sum(missing, parts)                   a sum
 *   p.withBonus(name, q, most, missing)   p and the points of q, up to the most (加分)
 *   p.withDeduction(…)                    p less the points of q, up to the most (减分)
 *   p.capped(least, most)                 no fewer, no more (保底, 封顶)
 *   p.times(factor)                       the same on another scale
 *   p.rounded(rounding)                   to be published
 *   p.vetoedBy(gate, left)                the points that are left where the gate refuses (一票否决)
 *   where(condition, p, q)                p or q
 *   p.over(view)                          the same policy for another kind of subject
 * </pre>
 *
 * <p>Points are exact. Every combination rounds its own result once, by {@link Rounding#working()}, and what its parts give is
 * apportioned so that it adds up to that result.
 *
 * @param <T> the subject
 */
@FunctionalInterface
public interface ScoringPolicy<T> extends Serializable {

    /**
     * Scores.
     *
     * @param subject who or what is assessed
     * @return the score; never null
     * @throws ScoringFailure if a reading throws, if a value is outside its attribute's domain, if points are beyond what can be
     *     counted, or if a policy returns null
     */
    Score score(T subject);

    /**
     * Explains a score: a tree of every policy with the facts that it saw, and what it gave and took.
     *
     * @param subject who or what is assessed
     * @return the tree
     */
    default ScoreExplanation explain(T subject) {
        return ScoreExplanation.of(ScoringTree.of(this).label(), score(subject));
    }

    /**
     * Returns the least and the most that the policy can give. A policy that says nothing else can give anything.
     *
     * @return a range that holds all points that it ever gives
     */
    default PointRange range() {
        return PointRange.all();
    }

    /**
     * Scores another kind of subject by what is seen of it.
     *
     * @param view how the one is seen in the other
     * @param <S> the other kind of subject
     * @return the policy for the other kind
     */
    default <S> ScoringPolicy<S> over(Reading<S, ? extends T> view) {
        return new Seen<>(ScoringTree.of(this), view);
    }

    /**
     * Gives the policy a name, which explanations and failures mention, and its sources.
     *
     * @param id the policy's id
     * @param citations where the policy comes from
     * @return the named policy
     */
    default ScoringPolicy<T> named(String id, Citation... citations) {
        return new Titled<>(id, ImmutableList.copyOf(citations), ScoringTree.of(this));
    }

    /**
     * Gives no fewer points than so many and no more than so many (保底, 封顶).
     *
     * @param least the fewest points
     * @param most the most points
     * @return the policy within the limits
     * @throws IllegalArgumentException if the least is more than the most
     */
    default ScoringPolicy<T> capped(Points least, Points most) {
        return new Capped<>(ScoringTree.of(this), PointRange.of(least, most));
    }

    /**
     * Adds the points of another policy, at least none and at most so many (加分).
     *
     * @param name what the bonus is called
     * @param bonus what gives it, from zero
     * @param most the most that is added
     * @param missing what becomes of the total if the bonus is unknown: {@link MissingEvidence#PROPAGATE} or
     *     {@link MissingEvidence#COUNT_AS_ZERO}; if these points are unknown so is the total
     * @return the policy with the bonus
     * @throws IllegalArgumentException if the bonus may be below zero, or if missing evidence is to be reweighed
     */
    default ScoringPolicy<T> withBonus(
            String name, ScoringPolicy<? super T> bonus, Points most, MissingEvidence missing) {
        return SumOf.adjusted(this, PartRole.BONUS, name, bonus, most, missing);
    }

    /**
     * Takes away the points of another policy, at least none and at most so many (减分).
     *
     * @param name what the deduction is called
     * @param deduction what gives the points that are taken, from zero
     * @param most the most that is taken
     * @param missing what becomes of the total if the deduction is unknown: {@link MissingEvidence#PROPAGATE} or
     *     {@link MissingEvidence#COUNT_AS_ZERO}; if these points are unknown so is the total
     * @return the policy with the deduction
     * @throws IllegalArgumentException if the deduction may be below zero, or if missing evidence is to be reweighed
     */
    default ScoringPolicy<T> withDeduction(
            String name, ScoringPolicy<? super T> deduction, Points most, MissingEvidence missing) {
        return SumOf.adjusted(this, PartRole.DEDUCTION, name, deduction, most, missing);
    }

    /**
     * Multiplies all points, as where a scheme of 100 points is told in 150.
     *
     * @param factor above zero
     * @return the policy on another scale
     * @throws IllegalArgumentException if the factor is zero or made of numbers above a billion
     */
    default ScoringPolicy<T> times(Ratio factor) {
        return new Multiplied<>(ScoringTree.of(this), factor);
    }

    /**
     * Rounds the points, to be published; what rounding gave or took is a part of the score.
     *
     * @param rounding to how many digits, and how
     * @return the rounded policy
     */
    default ScoringPolicy<T> rounded(Rounding rounding) {
        return new Rounded<>(ScoringTree.of(this), rounding);
    }

    /**
     * Leaves so many points where an admission policy refuses, whatever the score was and even if it was unknown (一票否决). Where
     * a refusal is possible and not certain, because facts are missing, the score is unknown.
     *
     * @param veto the admission policy
     * @param left the points that are left; not more than the least that this policy gives
     * @return the policy under the veto
     * @throws IllegalArgumentException if the veto would leave more than the least that there is
     */
    @SuppressWarnings("unchecked") // a veto only ever takes a T, so that one for a supertype serves as well
    default ScoringPolicy<T> vetoedBy(AdmissionPolicy<? super T> veto, Points left) {
        return new Vetoed<>(ScoringTree.of(this), (AdmissionPolicy<T>) veto, left);
    }

    /**
     * Gives everybody the same points.
     *
     * @param points the points
     * @param <T> the subject
     * @return the policy
     */
    static <T> ScoringPolicy<T> always(Points points) {
        return Leaf.Always.of(points);
    }

    /**
     * Gives as many points as a number says.
     *
     * @param term a whole number or a decimal
     * @param <T> the subject
     * @return the policy; unknown where a fact is missing
     * @throws IllegalArgumentException if the term is money or a date
     */
    static <T> ScoringPolicy<T> points(Term<T, ?> term) {
        return Leaf.Counted.of(term.linear());
    }

    /**
     * Gives points on a straight line between two goalposts: none at the worst and beyond it, all at the best and beyond it. Where
     * less is better the worst is the greater one.
     *
     * @param term what is measured
     * @param worst where there are no points
     * @param best where there are all points
     * @param most all points, above zero
     * @param <T> the subject
     * @param <V> the value
     * @return the policy; unknown where a fact is missing
     * @throws IllegalArgumentException if the goalposts are the same, or all points are not above zero
     */
    static <T, V> ScoringPolicy<T> linear(Term<T, V> term, V worst, V best, Points most) {
        return Leaf.Sloped.of(term.linear(), worst, best, most);
    }

    /**
     * Gives points by bands (分档).
     *
     * @param term what is measured
     * @param bands the bands: half-open, and without a gap
     * @param <T> the subject
     * @param <V> the value
     * @return the policy; unknown where a fact is missing
     */
    static <T, V extends Comparable<? super V>> ScoringPolicy<T> banded(Term<T, V> term, Bands<V> bands) {
        return Leaf.Banded.of(term.linear(), bands);
    }

    /**
     * Gives points for each value of a choice.
     *
     * @param choice the choice
     * @param points the points of each of its values, none left out
     * @param <T> the subject
     * @param <E> the values
     * @return the policy; unknown where the fact is missing
     * @throws IllegalArgumentException if a value has no points, or something has points that is no value
     */
    static <T, E> ScoringPolicy<T> choice(Choice<T, E> choice, Map<E, Points> points) {
        return Leaf.Chosen.of(choice, ImmutableMap.copyOf(points));
    }

    /**
     * Scores by one policy where a condition holds, and by another where it does not.
     *
     * @param condition the condition
     * @param then the policy where it holds
     * @param otherwise the policy where it does not
     * @param <T> the subject
     * @return the policy; unknown where it is not known whether the condition holds
     */
    static <T> ScoringPolicy<T> where(
            Condition<T> condition, ScoringPolicy<? super T> then, ScoringPolicy<? super T> otherwise) {
        return new Where<>(requireNonNull(condition, "condition"), ScoringTree.of(then), ScoringTree.of(otherwise));
    }

    /**
     * Returns a weighted mean.
     *
     * @param mean which one
     * @param missing what becomes of it when a part is unknown
     * @param parts the parts with their weights, together exactly one
     * @param <T> the subject
     * @return the mean, to the nearest billionth of a point
     * @throws IllegalArgumentException if the weights are not one together, if two parts have one name, or if a part may be below
     *     zero and the mean does not take it
     */
    @SafeVarargs
    static <T> ScoringPolicy<T> weighted(Mean mean, MissingEvidence missing, Weighted<T>... parts) {
        return weighted(mean, missing, Arrays.asList(parts));
    }

    /**
     * Returns a weighted mean.
     *
     * @param mean which one
     * @param missing what becomes of it when a part is unknown
     * @param parts the parts with their weights, together exactly one
     * @param <T> the subject
     * @return the mean, to the nearest billionth of a point
     * @throws IllegalArgumentException if the weights are not one together, if two parts have one name, or if a part may be below
     *     zero and the mean does not take it
     */
    static <T> ScoringPolicy<T> weighted(Mean mean, MissingEvidence missing, List<Weighted<T>> parts) {
        return new MeanOf<>(requireNonNull(mean, "mean"), requireNonNull(missing, "missing"), parts);
    }

    /**
     * Returns a weighted mean.
     *
     * @param mean which one
     * @param missing what becomes of it when a part is unknown
     * @param weights the weight of each part
     * @param parts the parts by name, the same names as the weights
     * @param <T> the subject
     * @return the mean, to the nearest billionth of a point
     * @throws IllegalArgumentException if a part has no weight or a weight no part, or if a part may be below zero and the mean
     *     does not take it
     */
    static <T> ScoringPolicy<T> weighted(
            Mean mean,
            MissingEvidence missing,
            Weights weights,
            Map<String, ? extends ScoringPolicy<? super T>> parts) {
        return weighted(mean, missing, weights.<T>to(parts));
    }

    /**
     * Returns a sum.
     *
     * @param missing what becomes of it when a part is unknown: {@link MissingEvidence#PROPAGATE} or
     *     {@link MissingEvidence#COUNT_AS_ZERO}
     * @param parts the parts by name, at least one
     * @param <T> the subject
     * @return the exact sum
     * @throws IllegalArgumentException if there are no parts, or if missing evidence is to be reweighed
     */
    static <T> ScoringPolicy<T> sum(MissingEvidence missing, Map<String, ? extends ScoringPolicy<? super T>> parts) {
        ImmutableList.Builder<SumOf.Item<T>> items = ImmutableList.builder();
        parts.forEach((name, part) -> items.add(new SumOf.Item<>(name, PartRole.SUMMAND, ScoringTree.of(part))));
        return new SumOf<>(requireNonNull(missing, "missing"), items.build());
    }

    /**
     * Returns the attributes that a policy reads, as far as it can be seen.
     *
     * @param policy the policy
     * @param <T> the subject
     * @return the attributes; none of a policy written as a function, or of one over a view
     */
    static <T> ImmutableSet<Attribute<T, ?>> reads(ScoringPolicy<T> policy) {
        return ScoringTree.of(policy).reads();
    }
}
