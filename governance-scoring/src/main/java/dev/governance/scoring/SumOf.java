package dev.governance.scoring;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.governance.basics.Finding;
import java.io.Serializable;
import java.util.HashSet;
import java.util.Set;

/**
 * The sum of parts, some of which may take away.
 *
 * @param missing what becomes of the sum when a part is unknown
 * @param items the parts
 * @param <T> the subject
 */
record SumOf<T>(MissingEvidence missing, ImmutableList<Item<T>> items) implements ScoringTree<T> {

    /**
     * A part of the sum.
     *
     * @param name what it is called
     * @param role what it does
     * @param tree the part
     * @param <T> the subject
     */
    record Item<T>(String name, PartRole role, ScoringTree<T> tree) implements Serializable {

        long signed(long points) {
            return role == PartRole.DEDUCTION ? -points : points;
        }
    }

    SumOf {
        checkArgument(!items.isEmpty(), "a sum has parts");
        checkArgument(missing != MissingEvidence.REWEIGH, "a sum has no weights: REWEIGH has no meaning there");
        Set<String> names = new HashSet<>();
        for (Item<T> item : items) {
            checkArgument(!item.name().isBlank(), "a part of a sum has a name");
            checkArgument(names.add(item.name()), "two parts are called %s", item.name());
        }
    }

    /** Returns a policy with something added to it or taken from it, at least nothing and at most so much. */
    static <T> SumOf<T> adjusted(
            ScoringPolicy<T> base,
            PartRole role,
            String name,
            ScoringPolicy<? super T> adjustment,
            Points most,
            MissingEvidence missing) {
        ScoringTree<T> tree = ScoringTree.of(adjustment);
        PointRange range = tree.range();
        checkArgument(!name.isBlank(), "a %s has a name", role.word());
        checkArgument(most.signum() > 0, "%s: the most of a %s is above zero, but was %s", name, role.word(), most);
        // Below zero a bonus would be a deduction. One that does not say what it can give is cut at zero.
        checkArgument(
                range.equals(PointRange.all()) || range.least().signum() >= 0,
                "%s: a %s gives points from zero, but this one gives %s",
                name,
                role.word(),
                range);
        return new SumOf<>(
                requireNonNull(missing, "missing"),
                ImmutableList.of(
                        new Item<>(PartRole.BASE.word(), PartRole.BASE, ScoringTree.of(base)),
                        new Item<>(name, role, new Capped<>(tree, PointRange.of(Points.zero(), most)))));
    }

    @Override
    public Score evaluate(T subject) {
        Score[] scores = new Score[items.size()];
        boolean unknown = false;
        for (int i = 0; i < scores.length; i++) {
            scores[i] = items.get(i).tree().evaluate(subject);
            unknown |= scores[i] instanceof Score.Unknown && isNeeded(items.get(i));
        }
        return unknown ? Reasons.of(scores) : total(scores);
    }

    /** What a bonus is added to is never counted as zero. */
    private boolean isNeeded(Item<T> item) {
        return missing == MissingEvidence.PROPAGATE || item.role() == PartRole.BASE;
    }

    private Score total(Score[] scores) {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        ImmutableList.Builder<Part> parts = ImmutableList.builderWithExpectedSize(scores.length);
        long sum = 0;
        for (int i = 0; i < scores.length; i++) {
            Item<T> item = items.get(i);
            long given = 0;
            if (scores[i] instanceof Score.Known known) {
                given = item.signed(known.points().billionths());
            } else {
                findings.add(ScoringFindings.countedAsZero(item.name()));
            }
            sum = Math.addExact(sum, given);
            parts.add(Part.of(item.name(), item.role(), scores[i], new Points(given)));
        }
        checkState(Math.abs(sum) <= Points.LIMIT, "%s is a sum beyond a billion points", this);
        return new Score.Known(new Points(sum), findings.build(), parts.build());
    }

    @Override
    public ImmutableList<Branch<T>> parts() {
        return items.stream()
                .map(item -> new Branch<>(item.name(), item.tree()))
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public PointRange range() {
        PointRange sum = new PointRange(Points.zero(), Points.zero());
        for (Item<T> item : items) {
            PointRange range = item.tree().range();
            long one = item.signed(range.least().billionths());
            long other = item.signed(range.most().billionths());
            boolean zero = missing == MissingEvidence.COUNT_AS_ZERO && item.role() != PartRole.BASE;
            long least = Math.min(zero ? 0 : Long.MAX_VALUE, Math.min(one, other));
            long most = Math.max(zero ? 0 : Long.MIN_VALUE, Math.max(one, other));
            sum = PointRange.within(sum.least().billionths() + least, sum.most().billionths() + most);
        }
        return sum;
    }

    @Override
    public String how() {
        return "sum, missing evidence: " + missing;
    }

    @Override
    public String toString() {
        return "sum" + items.stream().map(Item::name).toList();
    }
}
