package dev.governance.policy;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collector;
import org.jspecify.annotations.Nullable;

/**
 * A candidate beside the active policy (影子模式): the active one decides, the candidate is only watched.
 *
 * <p>A candidate that fails does no harm: it is counted as {@link Standing#FAILED}. Immutable and thread-safe.
 *
 * @param <T> the subject
 */
public final class Shadow<T> implements Serializable {

    /** The policy that decides. */
    private final AdmissionPolicy<T> active;

    /** The policy that is tried beside it. */
    private final AdmissionPolicy<T> candidate;

    /** How a subject is named in samples. */
    private final Reading<T, String> identity;

    /** The samples that are kept of each cell. */
    private final int samples;

    Shadow(AdmissionPolicy<T> active, AdmissionPolicy<T> candidate, Reading<T, String> identity, int samples) {
        checkArgument(samples >= 0, "the number of samples is negative: %s", samples);
        this.active = requireNonNull(active, "active");
        this.candidate = requireNonNull(candidate, "candidate");
        this.identity = requireNonNull(identity, "identity");
        this.samples = samples;
    }

    /**
     * A case decided by the active policy.
     *
     * @param decision what the active policy decided: this counts
     * @param count the case as a count of one, to be merged
     */
    public record Shadowed(Decision decision, ShadowCount count) implements Serializable {
        /** Checks that nothing is left out. */
        public Shadowed {
            requireNonNull(decision, "decision");
            requireNonNull(count, "count");
        }
    }

    /**
     * Decides by the active policy, and counts what the candidate would have said.
     *
     * @param subject who or what asks
     * @return the decision of the active policy, and the count
     * @throws PolicyFailure if the active policy fails
     */
    public Shadowed decide(T subject) {
        Decision decision = Foreign.asked(active, subject);
        ShadowCell cell = cell(subject, decision);
        return new Shadowed(decision, ShadowCount.of(samples, ImmutableList.of(cell)));
    }

    /**
     * Returns a collector that counts a stream of subjects without keeping them. A subject on which the active policy fails is
     * counted as failed and does not stop the others.
     *
     * @return the collector
     */
    public Collector<T, ?, ShadowCount> counting() {
        return Collector.of(
                () -> new Tally(samples),
                (tally, subject) -> tally.add(cell(subject, decision(active, subject))),
                Tally::add,
                Tally::count);
    }

    private ShadowCell cell(T subject, @Nullable Decision decision) {
        Decision shadow = decision(candidate, subject);
        Standing one = standing(decision);
        Standing other = standing(shadow);
        boolean sameRules = rules(decision).equals(rules(shadow));
        boolean differs = one != other || !sameRules;
        ImmutableList<String> sample =
                differs && samples > 0 ? ImmutableList.of(identity.read(subject)) : ImmutableList.of();
        return new ShadowCell(one, other, 1, sameRules ? 0 : 1, sample);
    }

    private static Standing standing(@Nullable Decision decision) {
        return decision == null ? Standing.FAILED : Standing.of(decision);
    }

    private static ImmutableSet<RuleId> rules(@Nullable Decision decision) {
        return decision == null ? ImmutableSet.of() : decision.firedRules();
    }

    /** Returns the decision, or null if the policy fails: whatever a candidate does, the active policy goes on. */
    private static <T> @Nullable Decision decision(AdmissionPolicy<T> policy, T subject) {
        try {
            return Foreign.asked(policy, subject);
        } catch (PolicyFailure failure) {
            return null;
        }
    }

    /** Adds up cells; of each it keeps the first samples. */
    private static final class Tally {
        private final int samples;
        private final Map<Standing, Map<Standing, ShadowCell>> rows = new TreeMap<>();

        Tally(int samples) {
            this.samples = samples;
        }

        void add(ShadowCell cell) {
            rows.computeIfAbsent(cell.active(), active -> new TreeMap<>())
                    .merge(cell.candidate(), cell, (one, other) -> one.plus(other, samples));
        }

        Tally add(Tally later) {
            later.rows.values().forEach(row -> row.values().forEach(this::add));
            return this;
        }

        ShadowCount count() {
            return ShadowCount.of(
                    samples,
                    rows.values().stream().flatMap(row -> row.values().stream()).toList());
        }
    }
}
