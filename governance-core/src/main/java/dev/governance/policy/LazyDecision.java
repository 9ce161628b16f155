package dev.governance.policy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * A decision as marks over its subject: everything else is made when it is asked for.
 *
 * @param <T> the subject
 */
abstract sealed class LazyDecision<T> extends Decision permits MaskDecision, WideDecision {

    /** Each set of verdicts once. */
    private static final ImmutableList<ImmutableSet<Verdict>> SETS = sets();

    /** Stands beside the verdicts where no test was unknown, so that nothing is missing. */
    private static final int COMPLETE = 1 << Verdict.values().length;

    @SuppressWarnings("serial") // serialised written out
    private final transient Compiled<T> program;

    @SuppressWarnings("serial") // serialised written out
    private final transient T subject;

    private final byte possible;

    LazyDecision(Compiled<T> program, T subject, int possible) {
        this.program = program;
        this.subject = subject;
        this.possible = (byte) possible;
    }

    /** Says that no test was unknown: nothing is missing then. */
    static int complete(int possible) {
        return possible | COMPLETE;
    }

    private static ImmutableList<ImmutableSet<Verdict>> sets() {
        ImmutableList.Builder<ImmutableSet<Verdict>> sets = ImmutableList.builder();
        for (int bits = 0; bits < 1 << Verdict.values().length; bits++) {
            int wanted = bits;
            sets.add(Sets.immutableEnumSet(Arrays.stream(Verdict.values())
                    .filter(verdict -> (verdict.bit() & wanted) != 0)
                    .toList()));
        }
        return sets.build();
    }

    /** Returns the places of the rules that fired. */
    abstract IntStream firedPlaces();

    /** Returns the places of the rules that are open. */
    abstract IntStream openPlaces();

    private int verdicts() {
        return possible & COMPLETE - 1;
    }

    @Override
    public ImmutableSet<Verdict> possible() {
        return SETS.get(verdicts());
    }

    @Override
    public boolean mayBe(Verdict verdict) {
        return (possible & verdict.bit()) != 0;
    }

    @Override
    public boolean isSettled() {
        return Integer.bitCount(verdicts()) == 1;
    }

    @Override
    public ImmutableSortedSet<Obligation> obligations(Verdict verdict) {
        boolean none = IntStream.concat(firedPlaces(), openPlaces())
                .allMatch(place -> rule(place).demands().isEmpty());
        return none ? ImmutableSortedSet.of() : plain().obligations(verdict);
    }

    @Override
    public ImmutableSortedSet<RuleFinding> fired() {
        return findings(firedPlaces());
    }

    @Override
    public ImmutableSortedSet<RuleFinding> open() {
        ImmutableSortedSet<RuleFinding> open = findings(openPlaces());
        return open.isEmpty() ? open : ImmutableSortedSet.copyOf(Sets.difference(open, fired()));
    }

    private ImmutableSortedSet<RuleFinding> findings(IntStream places) {
        int[] all = places.toArray();
        if (all.length == 0) {
            return ImmutableSortedSet.of();
        }
        Row<T> row = program.row(subject);
        return Arrays.stream(all)
                .mapToObj(place -> program.place(place).finding(row))
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    @Override
    public ImmutableSortedSet<String> missing() {
        return (possible & COMPLETE) != 0 ? ImmutableSortedSet.of() : plain().missing();
    }

    @Override
    public ImmutableSet<RuleId> firedRules() {
        return firedPlaces()
                .mapToObj(this::rule)
                .sorted(Comparator.<Rule<T>, Verdict>comparing(Rule::verdict).thenComparing(Rule::id))
                .map(Rule::id)
                .collect(ImmutableSet.toImmutableSet());
    }

    private Rule<T> rule(int place) {
        return program.place(place).marked();
    }

    @Override
    PlainDecision plain() {
        return program.decided(subject);
    }
}
