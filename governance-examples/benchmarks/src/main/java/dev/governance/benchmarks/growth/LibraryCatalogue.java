package dev.governance.benchmarks.growth;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.governance.benchmarks.contest.Decider;
import dev.governance.benchmarks.contest.Outcome;
import dev.governance.policy.AdmissionPolicy;
import dev.governance.policy.Attributes;
import dev.governance.policy.Choice;
import dev.governance.policy.Condition;
import dev.governance.policy.Count;
import dev.governance.policy.Decision;
import dev.governance.policy.Rule;
import dev.governance.policy.Values;
import dev.governance.policy.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** This library: every entry of the catalogue a rule, and the strictest wins. */
public final class LibraryCatalogue implements Decider<CatalogueRequest, Integer, Decision> {

    private static final Attributes<CatalogueRequest> ABOUT = Attributes.of(CatalogueRequest.class);
    private static final Count<CatalogueRequest> HOURS =
            ABOUT.count("hours", 0, RuleCatalogue.HOURS, CatalogueRequest::hours);

    private final Choice<CatalogueRequest, String> matter;
    private final Choice<CatalogueRequest, String> division;
    private final AdmissionPolicy<CatalogueRequest> policy;

    /**
     * Makes the row.
     *
     * @param rules the catalogue
     */
    public LibraryCatalogue(ImmutableList<CatalogueRule> rules) {
        matter = ABOUT.choice("matter", codes(rules, LibraryCatalogue::matterOf), CatalogueRequest::matter);
        division = ABOUT.choice("division", codes(rules, LibraryCatalogue::divisionOf), CatalogueRequest::division);
        policy = AdmissionPolicy.strictestOf(rules.stream().map(this::rule).toList());
    }

    @Override
    public Decision decide(CatalogueRequest request) {
        return policy.decide(request);
    }

    /** Silence admits, as in the other rows. */
    @Override
    public Outcome outcome(Decision decision) {
        Verdict verdict = decision.verdict().orElseThrow();
        return verdict.speaks() ? Outcome.valueOf(verdict.name()) : Outcome.ADMIT;
    }

    @Override
    public Optional<ImmutableSet<Integer>> fired(Decision decision) {
        return Optional.of(decision.firedRules().stream()
                .map(rule -> Integer.valueOf(rule.value()))
                .collect(ImmutableSet.toImmutableSet()));
    }

    private static Values<String> codes(List<CatalogueRule> rules, Function<Reach, Optional<String>> code) {
        return Values.of(rules.stream()
                .map(CatalogueRule::reach)
                .map(code)
                .flatMap(Optional::stream)
                .distinct()
                .toList());
    }

    private static Optional<String> matterOf(Reach reach) {
        return reach instanceof Reach.OfMatter of ? Optional.of(of.code()) : Optional.empty();
    }

    private static Optional<String> divisionOf(Reach reach) {
        return reach instanceof Reach.OfDivision of ? Optional.of(of.code()) : Optional.empty();
    }

    private Rule<CatalogueRequest> rule(CatalogueRule rule) {
        Condition<CatalogueRequest> range = HOURS.atLeast((long) rule.from()).and(HOURS.lessThan((long) rule.below()));
        Condition<CatalogueRequest> condition = Stream.concat(
                        matterOf(rule.reach()).map(matter::is).stream(),
                        divisionOf(rule.reach()).map(division::is).stream())
                .findFirst()
                .map(reach -> reach.and(range))
                .orElse(range);
        return Rule.of(
                Integer.toString(rule.number()), Verdict.valueOf(rule.outcome().name()), condition);
    }
}
