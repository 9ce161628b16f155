package dev.governance.policy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.Arrays;

/** A decision as a set of bits over its subject: everything else is made when it is asked for. */
final class MaskDecision<T> extends Decision {

    /** Each set of verdicts once. */
    private static final ImmutableList<ImmutableSet<Verdict>> SETS = sets();

    @SuppressWarnings("serial") // serialised written out
    private final transient Program.Compiled<T> program;

    @SuppressWarnings("serial") // serialised written out
    private final transient T subject;

    private final long fired;
    private final long open;
    private final byte possible;

    MaskDecision(Program.Compiled<T> program, T subject, long fired, long open, int possible) {
        this.program = program;
        this.subject = subject;
        this.fired = fired;
        this.open = open;
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
        return (possible & possible - 1) == 0;
    }

    @Override
    public ImmutableSortedSet<Obligation> obligations(Verdict verdict) {
        return plain().obligations(verdict);
    }

    @Override
    public ImmutableSortedSet<RuleFinding> fired() {
        return fired == 0 ? ImmutableSortedSet.of() : plain().fired();
    }

    @Override
    public ImmutableSortedSet<RuleFinding> open() {
        return open == 0 ? ImmutableSortedSet.of() : plain().open();
    }

    @Override
    public ImmutableSortedSet<String> missing() {
        return open == 0 ? ImmutableSortedSet.of() : plain().missing();
    }

    @Override
    public ImmutableSet<RuleId> firedRules() {
        return rules(fired);
    }

    private ImmutableSet<RuleId> rules(long marks) {
        ImmutableSet.Builder<RuleId> rules = ImmutableSet.builder();
        for (long rest = marks; rest != 0; rest &= rest - 1) {
            rules.add(program.rule(Long.numberOfTrailingZeros(rest)).id());
        }
        return rules.build();
    }

    @Override
    PlainDecision plain() {
        return program.decided(subject);
    }
}
