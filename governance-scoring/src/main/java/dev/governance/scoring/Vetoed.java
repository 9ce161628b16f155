package dev.governance.scoring;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.governance.basics.Finding;
import dev.governance.policy.AdmissionPolicy;
import dev.governance.policy.Attribute;
import dev.governance.policy.Decision;
import dev.governance.policy.RuleFinding;
import dev.governance.policy.Verdict;

/**
 * A policy whose points an admission policy can take (一票否决).
 *
 * @param base the policy
 * @param veto what takes them, where it refuses
 * @param left the points that are left then
 * @param <T> the subject
 */
record Vetoed<T>(ScoringTree<T> base, AdmissionPolicy<T> veto, Points left) implements ScoringTree<T> {

    Vetoed {
        requireNonNull(veto, "veto");
        PointRange range = base.range();
        checkArgument(
                range.equals(PointRange.all()) || left.compareTo(range.least()) <= 0,
                "a veto leaves %s points, which is more than the least of %s: it would reward",
                left,
                range);
    }

    @Override
    public Score evaluate(T subject) {
        Decision decision = requireNonNull(veto.decide(subject), "a decision is never null");
        if (!decision.mayBe(Verdict.REFUSE)) {
            Score score = base.evaluate(subject);
            return score instanceof Score.Known known ? Changed.by(known, known.points()) : score;
        }
        return decision.isSettled() ? vetoed(decision, base.evaluate(subject)) : open(decision);
    }

    private Score vetoed(Decision decision, Score before) {
        ImmutableList<Finding> findings = ImmutableList.<Finding>builder()
                .add(ScoringFindings.vetoed(veto.toString(), decision, left))
                .addAll(decision.fired().stream()
                        .filter(fired -> fired.verdict() == Verdict.REFUSE)
                        .map(RuleFinding::finding)
                        .iterator())
                .build();
        Points gave = before.asPoints().orElse(Points.zero());
        return new Score.Known(
                left,
                findings,
                ImmutableList.of(
                        Part.of(PartRole.BASE.word(), PartRole.BASE, before, gave),
                        Part.of(PartRole.VETO, left.minus(gave))));
    }

    private Score open(Decision decision) {
        return Score.unknown(ScoringFindings.vetoOpen(veto.toString(), decision));
    }

    @Override
    public ImmutableList<Branch<T>> parts() {
        return Changed.base(base);
    }

    @Override
    public PointRange range() {
        return Spans.around(base.range(), new PointRange(left, left));
    }

    @Override
    public String how() {
        return "vetoed by " + veto + ": " + left;
    }

    @Override
    public ImmutableSet<Attribute<T, ?>> ownReads() {
        return AdmissionPolicy.reads(veto);
    }
}
