package dev.governance.policy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * A decision as marks over its subject: everything else is made when it is asked for.
 *
 * @param <T> the subject
 */
abstract sealed class LazyDecision<T> extends Decision permits MaskDecision, WideDecision {

    /** Each set of verdicts once. */
    private static final ImmutableList<ImmutableSet<Verdict>> SETS = sets();

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
    abstract int[] firedPlaces();

    /** Returns the places of the rules and guards that are open. */
    abstract int[] openPlaces();

    final Compiled<T> program() {
        return program;
    }

    /** Tells whether no rule is open: then no fact is missing, and the rules that fired decide alone. */
    abstract boolean isClosed();

    @Override
    public ImmutableSet<Verdict> possible() {
        return SETS.get(possible);
    }

    @Override
    public boolean mayBe(Verdict verdict) {
        return (possible & verdict.bit()) != 0;
    }

    @Override
    public boolean isSettled() {
        return Integer.bitCount(possible) == 1;
    }

    @Override
    public ImmutableSortedSet<Obligation> obligations(Verdict verdict) {
        boolean some = mayBe(verdict) && (demands(firedPlaces(), verdict) || demands(openPlaces(), verdict));
        return some ? demanded(verdict) : ImmutableSortedSet.of();
    }

    /** Tells whether a rule of some places demands something with a verdict: it can only be the one that it argues for. */
    private boolean demands(int[] places, Verdict verdict) {
        for (int place : places) {
            Rule<T> rule = program.place(place).rule();
            if (rule != null && rule.verdict() == verdict && !rule.demands().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Returns what is demanded if a verdict stands that is possible. */
    ImmutableSortedSet<Obligation> demanded(Verdict verdict) {
        return plain().obligations(verdict);
    }

    /** Returns what the rules of some places demand. */
    final ImmutableSortedSet<Obligation> demandsOf(int[] places) {
        Row<T> row = program.row(subject);
        ImmutableSortedSet.Builder<Obligation> demands = ImmutableSortedSet.naturalOrder();
        for (int place : places) {
            rule(place).demands().forEach(demand -> demands.add(demand.over(row)));
        }
        return demands.build();
    }

    @Override
    public ImmutableSortedSet<RuleFinding> fired() {
        return findings(firedPlaces());
    }

    @Override
    public ImmutableSortedSet<RuleFinding> open() {
        ImmutableSortedSet<RuleFinding> open = findings(openPlaces());
        return hasFired(open) ? ImmutableSortedSet.copyOf(Sets.difference(open, fired())) : open;
    }

    /** Tells whether one of these findings may be certain elsewhere: a rule of its name fired. */
    private boolean hasFired(ImmutableSortedSet<RuleFinding> open) {
        for (int place : open.isEmpty() ? new int[0] : firedPlaces()) {
            for (RuleFinding finding : open) {
                if (finding.rule().equals(rule(place).id())) {
                    return true;
                }
            }
        }
        return false;
    }

    private ImmutableSortedSet<RuleFinding> findings(int[] places) {
        if (places.length == 0) {
            return ImmutableSortedSet.of();
        }
        Row<T> row = program.row(subject);
        ImmutableSortedSet.Builder<RuleFinding> findings = ImmutableSortedSet.naturalOrder();
        for (int place : places) {
            if (program.place(place).rule() != null) {
                findings.add(program.place(place).finding(row));
            }
        }
        return findings.build();
    }

    @Override
    public ImmutableSortedSet<String> missing() {
        if (isClosed()) {
            return ImmutableSortedSet.of();
        }
        Row<T> row = program.row(subject);
        ImmutableSortedSet.Builder<String> missing = ImmutableSortedSet.naturalOrder();
        for (int place : openPlaces()) {
            missing.addAll(row.missing(program.place(place).condition()));
        }
        return missing.build();
    }

    @Override
    public ImmutableSet<RuleId> firedRules() {
        List<Rule<T>> rules = new ArrayList<>();
        for (int place : firedPlaces()) {
            rules.add(rule(place));
        }
        rules.sort(Comparator.<Rule<T>, Verdict>comparing(Rule::verdict).thenComparing(Rule::id));
        ImmutableSet.Builder<RuleId> ids = ImmutableSet.builder();
        for (Rule<T> rule : rules) {
            ids.add(rule.id());
        }
        return ids.build();
    }

    private Rule<T> rule(int place) {
        return program.place(place).marked();
    }

    @Override
    PlainDecision plain() {
        return program.decided(subject);
    }
}
