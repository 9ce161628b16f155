package dev.governance.examples.gate;

import com.google.common.collect.ImmutableList;
import dev.governance.admission.AdmissionStandard;
import dev.governance.basics.Money;
import dev.governance.policy.RuleId;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The count of what the gate did (准入统计): requests, hours and money by outcome, and how often each rule fired.
 *
 * <p>Sums that do not fit in 64 bits throw. Not thread-safe.
 */
public final class Tally {

    private final Optional<AdmissionStandard> standard;
    private final EnumMap<Outcome, Sum> sums = new EnumMap<>(Outcome.class);
    private final Map<RuleId, Integer> fired = new HashMap<>();
    private int failed;

    /**
     * Makes a count without requests.
     *
     * @param standard the numbers in force, from which hours become money, if they are known
     */
    public Tally(Optional<AdmissionStandard> standard) {
        this.standard = standard;
        for (Outcome outcome : Outcome.values()) {
            sums.put(outcome, new Sum(0, 0, Money.zero(), Money.zero()));
        }
    }

    /**
     * What is summed for one outcome.
     *
     * @param requests how many
     * @param hours person-hours a year, over all communities that are asked
     * @param due what the work would cost
     * @param uncovered what of it does not come with the task
     */
    public record Sum(int requests, long hours, Money due, Money uncovered) {
        private Sum plus(Cost cost) {
            return new Sum(
                    requests + 1,
                    Math.addExact(hours, cost.hours()),
                    due.plus(cost.due().orElse(Money.zero())),
                    uncovered.plus(cost.uncovered()));
        }
    }

    /**
     * A rule and how often it fired.
     *
     * @param rule the rule
     * @param times how many requests it fired on
     */
    public record Firing(RuleId rule, int times) {}

    /**
     * Counts a decision.
     *
     * @param decided the request and what was decided
     */
    public void add(Gate.Decided decided) {
        Cost cost = Cost.of(decided.request(), standard);
        sums.merge(
                Outcome.of(decided.decision()),
                new Sum(0, 0, Money.zero(), Money.zero()),
                (was, none) -> was.plus(cost));
        for (RuleId rule : decided.decision().firedRules()) {
            fired.merge(rule, 1, Integer::sum);
        }
    }

    /** Counts a request on which the policy failed. */
    public void addFailure() {
        failed++;
    }

    /**
     * Returns the sums of an outcome.
     *
     * @param outcome the outcome
     * @return the sums
     */
    public Sum of(Outcome outcome) {
        return sums.getOrDefault(outcome, new Sum(0, 0, Money.zero(), Money.zero()));
    }

    /**
     * Returns how many requests were counted.
     *
     * @return all, with those on which the policy failed
     */
    public int requests() {
        return failed + sums.values().stream().mapToInt(Sum::requests).sum();
    }

    /**
     * Returns on how many requests the policy failed.
     *
     * @return how many
     */
    public int failed() {
        return failed;
    }

    /**
     * Tells whether hours were turned into money.
     *
     * @return whether the numbers in force are known
     */
    public boolean knowsMoney() {
        return standard.isPresent();
    }

    /**
     * Returns the rules that fired.
     *
     * @return the most frequent first; by name where they are equal
     */
    public ImmutableList<Firing> firings() {
        return fired.entrySet().stream()
                .map(entry -> new Firing(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Firing::times)
                        .reversed()
                        .thenComparing(f -> f.rule().value()))
                .collect(ImmutableList.toImmutableList());
    }
}
