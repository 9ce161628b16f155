/**
 * One algebra of decisions for everything that is admitted (准入): the gate that intercepts and filters what departments push
 * down to communities, and every other yes or no.
 *
 * <p>The policy paper complains that "a thousand threads above" end in "one needle below" (上面千条线,下面一根针): work reaches
 * residents' committees without a decision, a reason, money or power. Here a decision always has all that is known of its
 * reasons.
 *
 * <p>In reading order: a {@link dev.governance.policy.Verdict} is what is said; a {@link dev.governance.policy.Decision} holds
 * the verdicts that are still possible, the {@linkplain dev.governance.policy.RuleFinding findings} that are certain or open,
 * the {@linkplain dev.governance.policy.Obligation obligations} and the facts that are missing; an
 * {@link dev.governance.policy.AdmissionPolicy} makes it, and combines with others. A {@link dev.governance.policy.Rule} is the
 * smallest policy: where a {@link dev.governance.policy.Condition} holds it argues for a verdict. Conditions are made of
 * {@linkplain dev.governance.policy.Attribute attributes} ({@link dev.governance.policy.Attributes} makes them) and
 * {@linkplain dev.governance.policy.Term terms}, gathered in a {@link dev.governance.policy.Vocabulary}. A
 * {@link dev.governance.policy.PolicyDocument} is a policy as data, of which {@link dev.governance.policy.CanonicalText} makes the
 * digest; an {@link dev.governance.policy.Explanation} tells why.
 *
 * <p>Before anybody is judged by it, a {@link dev.governance.policy.PolicyAnalysis} looks into a policy: a
 * {@link dev.governance.policy.PolicyReview} tells of rules that never fire, that hide, imply or contradict each other, and of
 * facts that none covers; a {@link dev.governance.policy.Completion} what may become of a case; {@link
 * dev.governance.policy.Remedies} what would admit it. A {@link dev.governance.policy.PolicyComparison} tells two versions apart,
 * and a {@link dev.governance.policy.Shadow} watches a candidate while the active policy decides.
 *
 * <p>Out of sight, what a policy means is {@code PolicyTree.over}; for speed a tree is prepared as a {@code Program}, a straight
 * line of {@code Operation}s and a few {@code Step}s, which decides alike (decision record 0005). For analysis it is written as
 * a {@code Formula}, which a {@code Search} solves with the numbers that {@code Omega} finds.
 *
 * <p>Where to add the next thing: a new kind of condition is a record in {@code Condition}, a small record beside {@code Test},
 * a word in {@code CanonicalForm}, a form in {@code ConditionFormulas}; a new combination is a constant of {@code Combination}, a
 * step in {@code CombinedStep}, a form in {@code CombinedFormulas}.
 *
 * <p>Enters: basics.
 */
@NullMarked
package dev.governance.policy;

import org.jspecify.annotations.NullMarked;
