package dev.governance.policy;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BinaryOperator;

/**
 * A decision written out, and the algebra of decisions: each combination lifts an operation on verdicts to sets of possible
 * verdicts, point by point.
 */
final class PlainDecision extends Decision {

    static final PlainDecision ABSTENTION = new PlainDecision(
            ImmutableMap.of(Verdict.ABSTAIN, ImmutableSortedSet.of()),
            ImmutableSortedSet.of(),
            ImmutableSortedSet.of(),
            ImmutableSortedSet.of());

    /** Obligations by possible verdict, in the order of the verdicts. */
    private final ImmutableMap<Verdict, ImmutableSortedSet<Obligation>> possible;

    private final ImmutableSortedSet<RuleFinding> fired;
    private final ImmutableSortedSet<RuleFinding> open;
    private final ImmutableSortedSet<String> missing;

    PlainDecision(
            Map<Verdict, ImmutableSortedSet<Obligation>> possible,
            ImmutableSortedSet<RuleFinding> fired,
            ImmutableSortedSet<RuleFinding> open,
            ImmutableSortedSet<String> missing) {
        checkArgument(!possible.isEmpty(), "no verdict is possible");
        checkArgument(
                fired.isEmpty() || !possible.containsKey(Verdict.ABSTAIN),
                "%s is certain, and yet the policy may abstain",
                fired);
        checkArgument(
                possible.getOrDefault(Verdict.ABSTAIN, ImmutableSortedSet.of()).isEmpty(),
                "an abstention demands nothing");
        this.possible = Maps.immutableEnumMap(possible);
        this.fired = fired;
        this.open = ImmutableSortedSet.copyOf(Sets.difference(open, fired));
        this.missing = missing;
        checkArgument(
                !isSilent() || open.isEmpty() && missing.isEmpty(),
                "%s or %s may matter, and yet the policy abstains",
                open,
                missing);
    }

    @Override
    public ImmutableSet<Verdict> possible() {
        return possible.keySet();
    }

    @Override
    public ImmutableSortedSet<Obligation> obligations(Verdict verdict) {
        return possible.getOrDefault(verdict, ImmutableSortedSet.of());
    }

    @Override
    public ImmutableSortedSet<RuleFinding> fired() {
        return fired;
    }

    @Override
    public ImmutableSortedSet<RuleFinding> open() {
        return open;
    }

    @Override
    public ImmutableSortedSet<String> missing() {
        return missing;
    }

    @Override
    PlainDecision plain() {
        return this;
    }

    @Override
    PlainDecision in(PolicyReference reference) {
        return new PlainDecision(possible, in(fired, reference), in(open, reference), missing);
    }

    private static ImmutableSortedSet<RuleFinding> in(
            ImmutableSortedSet<RuleFinding> findings, PolicyReference reference) {
        return findings.stream()
                .map(finding -> finding.in(reference))
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    /** The stricter verdict of both wins. */
    PlainDecision and(PlainDecision other) {
        return both(other, Verdict::stricter);
    }

    /** The milder verdict of those that speak wins. */
    PlainDecision or(PlainDecision other) {
        return both(other, Verdict::milder);
    }

    private PlainDecision both(PlainDecision other, BinaryOperator<Verdict> wins) {
        Map<Verdict, ImmutableSortedSet<Obligation>> merged = new EnumMap<>(Verdict.class);
        possible.forEach((mine, myObligations) -> other.possible.forEach((theirs, theirObligations) -> {
            Verdict winner = wins.apply(mine, theirs);
            add(merged, winner, winner == mine ? myObligations : ImmutableSortedSet.of());
            add(merged, winner, winner == theirs ? theirObligations : ImmutableSortedSet.of());
        }));
        return new PlainDecision(
                merged, union(fired, other.fired), union(open, other.open), union(missing, other.missing));
    }

    /** This one where it speaks, the other where this one abstains. */
    PlainDecision orElse(PlainDecision other) {
        if (!possible.containsKey(Verdict.ABSTAIN)) {
            return this;
        }
        if (isSilent()) {
            return other;
        }
        Map<Verdict, ImmutableSortedSet<Obligation>> merged = speaking();
        other.possible.forEach((verdict, obligations) -> add(merged, verdict, obligations));
        return new PlainDecision(
                merged,
                ImmutableSortedSet.of(),
                union(open, union(other.open, other.fired)),
                union(missing, other.missing));
    }

    /** This one if a condition holds of which facts are missing; where this one is silent the condition cannot matter. */
    PlainDecision perhaps(ImmutableSortedSet<String> missingForCondition) {
        if (isSilent()) {
            return ABSTENTION;
        }
        Map<Verdict, ImmutableSortedSet<Obligation>> merged = new EnumMap<>(possible);
        add(merged, Verdict.ABSTAIN, ImmutableSortedSet.of());
        return new PlainDecision(
                merged, ImmutableSortedSet.of(), union(open, fired), union(missing, missingForCondition));
    }

    /** The one that speaks; the verdict of a conflict where two or more do. */
    static PlainDecision onlyOne(List<PlainDecision> members, Verdict conflict) {
        Map<Verdict, ImmutableSortedSet<Obligation>> merged = new EnumMap<>(Verdict.class);
        ImmutableSortedSet<RuleFinding> fired = ImmutableSortedSet.of();
        ImmutableSortedSet<RuleFinding> open = ImmutableSortedSet.of();
        ImmutableSortedSet<String> missing = ImmutableSortedSet.of();
        long certain = members.stream()
                .filter(member -> !member.mayBe(Verdict.ABSTAIN))
                .count();
        long speaking =
                members.stream().filter(member -> !member.speaking().isEmpty()).count();
        for (PlainDecision member : members) {
            boolean alone = certain == 0 || certain == 1 && !member.mayBe(Verdict.ABSTAIN);
            if (alone) {
                member.speaking().forEach((verdict, obligations) -> add(merged, verdict, obligations));
            }
            fired = union(fired, member.fired);
            open = union(open, member.open);
            missing = union(missing, member.missing);
        }
        if (certain == 0) {
            add(merged, Verdict.ABSTAIN, ImmutableSortedSet.of());
        }
        if (speaking > 1) {
            add(merged, conflict, ImmutableSortedSet.of());
        }
        return new PlainDecision(merged, fired, open, missing);
    }

    /** Tells whether the policy abstains for certain; then nothing is open and no fact can matter. */
    boolean isSilent() {
        return possible.size() == 1 && possible.containsKey(Verdict.ABSTAIN);
    }

    private Map<Verdict, ImmutableSortedSet<Obligation>> speaking() {
        Map<Verdict, ImmutableSortedSet<Obligation>> speaking = new EnumMap<>(Verdict.class);
        speaking.putAll(possible);
        speaking.remove(Verdict.ABSTAIN);
        return speaking;
    }

    private static void add(
            Map<Verdict, ImmutableSortedSet<Obligation>> merged,
            Verdict verdict,
            ImmutableSortedSet<Obligation> obligations) {
        merged.merge(verdict, obligations, PlainDecision::union);
    }

    static <E extends Comparable<? super E>> ImmutableSortedSet<E> union(
            ImmutableSortedSet<E> one, ImmutableSortedSet<E> other) {
        if (one.isEmpty()) {
            return other;
        }
        return other.isEmpty()
                ? one
                : ImmutableSortedSet.<E>naturalOrder().addAll(one).addAll(other).build();
    }

    boolean sameAs(PlainDecision that) {
        return possible.equals(that.possible)
                && fired.equals(that.fired)
                && open.equals(that.open)
                && missing.equals(that.missing);
    }

    int hash() {
        return Objects.hash(possible, fired, open, missing);
    }
}
