package dev.governance.policy;

import com.google.common.collect.ImmutableListMultimap;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes what is asked of a policy as formulas over one set of variables: that a rule applies, that it fires, that the
 * verdict is one of some.
 *
 * <p>A rule applies where its condition and those that it stands under hold; it fires where it is also asked, since all that
 * comes before it is silent.
 */
final class RuleFormulas<T> {

    private final PolicyTree<T> tree;
    private final ImmutableListMultimap<Rule<T>, Place<T>> places;
    private final boolean someAlone;
    private final ConditionFormulas<T> conditions;
    private final VerdictFormulas<T> verdicts;

    RuleFormulas(PolicyTree<T> tree, Space space, Unknowns<T> unknowns) {
        this.tree = tree;
        this.places = Place.in(tree);
        this.someAlone =
                places.values().stream().anyMatch(place -> !place.members().isEmpty());
        this.conditions = new ConditionFormulas<>(space, unknowns);
        this.verdicts = new VerdictFormulas<>(conditions);
    }

    ImmutableListMultimap<Rule<T>, Place<T>> places() {
        return places;
    }

    Formula holds(Condition<T> condition) {
        return conditions.holds(condition);
    }

    Formula verdict(int verdictBits) {
        return verdicts.in(tree, verdictBits);
    }

    Formula applies(Rule<T> rule) {
        return Formula.some(
                places.get(rule).stream().map(place -> applies(rule, place)).toList());
    }

    Formula fires(Rule<T> rule) {
        return Formula.some(
                places.get(rule).stream().map(place -> fires(rule, place)).toList());
    }

    private Formula applies(Rule<T> rule, Place<T> place) {
        List<Formula> parts = new ArrayList<>();
        place.guards().forEach(guard -> parts.add(conditions.holds(guard)));
        parts.add(conditions.holds(rule.condition()));
        return Formula.every(parts);
    }

    private Formula fires(Rule<T> rule, Place<T> place) {
        List<Formula> parts = new ArrayList<>();
        parts.add(applies(rule, place));
        place.before().forEach(earlier -> parts.add(verdicts.in(earlier, VerdictFormulas.SILENT)));
        return Formula.every(parts);
    }

    /** Two rules fire, at places of which one alone may speak. */
    Formula clash(Rule<T> rule, Rule<T> other) {
        List<Formula> clashes = new ArrayList<>();
        if (!someAlone) {
            return Formula.some(clashes);
        }
        for (Place<T> place : places.get(rule)) {
            for (Place<T> otherPlace : places.get(other)) {
                if (place.clashes(otherPlace)) {
                    clashes.add(Formula.every(fires(rule, place), fires(other, otherPlace)));
                }
            }
        }
        return Formula.some(clashes);
    }

    /** The rule fires, and without it the verdict would be another. */
    Formula matters(Rule<T> rule) {
        VerdictFormulas<T> without = verdicts.without(rule);
        List<Formula> changes = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            changes.add(Formula.every(
                    verdicts.in(tree, verdict.bit()), without.in(tree, VerdictFormulas.ALL & ~verdict.bit())));
        }
        return Formula.every(fires(rule), Formula.some(changes));
    }

    /** The verdict is not the one that another policy comes to over its variables. */
    Formula differs(RuleFormulas<T> other) {
        List<Formula> changes = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            changes.add(Formula.every(verdict(verdict.bit()), other.verdict(VerdictFormulas.ALL & ~verdict.bit())));
        }
        return Formula.some(changes);
    }
}
