package dev.governance.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.governance.basics.DateSpan;
import dev.governance.policy.Coefficient;
import dev.governance.policy.Condition;
import dev.governance.policy.Demand;
import dev.governance.policy.Linear;
import dev.governance.policy.Measure;
import dev.governance.policy.PolicyDocument;
import dev.governance.policy.PolicyStructure;
import dev.governance.policy.Quantity;
import dev.governance.policy.Rule;
import dev.governance.policy.Values;
import dev.governance.policy.Verdict;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Turns a policy document into its form. */
final class PolicyWriter {

    private PolicyWriter() {}

    static PolicyForm form(PolicyDocument<?> document) {
        return new PolicyForm(
                document.id(),
                document.version(),
                Optional.of(document.title()),
                document.vocabulary().name(),
                Optional.of(document.inForce()).filter(dates -> !dates.equals(DateSpan.always())),
                some(document.citations()),
                document.rules().values().stream().map(PolicyWriter::rule).collect(ImmutableList.toImmutableList()),
                node(PolicyStructure.of(document.policy())));
    }

    private static PolicyForm.RuleForm rule(Rule<?> rule) {
        boolean always = rule.condition().equals(Condition.always());
        boolean plainCode = rule.code()
                .equals(Rule.of(rule.id().value(), rule.verdict(), Condition.always())
                        .code());
        return new PolicyForm.RuleForm(
                rule.id(),
                rule.verdict(),
                always ? Optional.empty() : Optional.of(condition(rule.condition())),
                plainCode ? Optional.empty() : Optional.of(rule.code()),
                rule.sentence(),
                some(rule.citations()),
                terms(rule.told()),
                some(rule.demands().stream().map(PolicyWriter::demand).toList()));
    }

    private static PolicyForm.DemandForm demand(Demand<?> demand) {
        return new PolicyForm.DemandForm(demand.code(), demand.sentence(), terms(demand.values()));
    }

    private static PolicyForm.NodeForm node(PolicyStructure<?> structure) {
        if (structure instanceof PolicyStructure.Single<?> single) {
            return new PolicyForm.OneRule(single.rule().id());
        } else if (structure instanceof PolicyStructure.Together<?> together) {
            return new PolicyForm.Together(
                    together.combination(),
                    Optional.of(together.conflict()).filter(Verdict::speaks),
                    together.parts().stream().map(PolicyWriter::node).collect(ImmutableList.toImmutableList()));
        } else if (structure instanceof PolicyStructure.When<?> when) {
            return new PolicyForm.When(condition(when.condition()), node(when.part()));
        } else if (structure instanceof PolicyStructure.Titled<?> titled) {
            return new PolicyForm.Titled(titled.reference().id(), some(titled.citations()), node(titled.part()));
        } else if (structure instanceof PolicyStructure.Closed<?> closed) {
            return new PolicyForm.Closed(closed.forUnknown(), closed.forSilence(), node(closed.part()));
        }
        throw new IllegalArgumentException("a policy written as a function has no form in JSON: " + structure);
    }

    static PolicyForm.ConditionForm condition(Condition<?> condition) {
        if (condition instanceof Condition.Is<?> is) {
            return new PolicyForm.Is(is.flag().name(), is.value());
        } else if (condition instanceof Condition.OneOf<?, ?> oneOf) {
            return oneOf(oneOf);
        } else if (condition instanceof Condition.ContainsAny<?, ?> any) {
            return containsAny(any);
        } else if (condition instanceof Condition.Includes<?, ?> includes) {
            return new PolicyForm.Includes(
                    includes.whole().name(), includes.part().name());
        } else if (condition instanceof Condition.Comparison<?> comparison) {
            return new PolicyForm.Compare(term(comparison.left()), comparison.relation(), term(comparison.right()));
        } else if (condition instanceof Condition.All<?> all) {
            return new PolicyForm.All(conditions(all.parts()));
        } else if (condition instanceof Condition.Any<?> any) {
            return new PolicyForm.Any(conditions(any.parts()));
        } else if (condition instanceof Condition.Not<?> not) {
            return new PolicyForm.Not(condition(not.part()));
        }
        throw new IllegalArgumentException("a plain predicate has no form in JSON: " + condition);
    }

    private static ImmutableList<PolicyForm.ConditionForm> conditions(List<? extends Condition<?>> parts) {
        return parts.stream().map(PolicyWriter::condition).collect(ImmutableList.toImmutableList());
    }

    private static <E> PolicyForm.OneOf oneOf(Condition.OneOf<?, E> condition) {
        return new PolicyForm.OneOf(
                condition.choice().name(), texts(condition.choice().values(), condition.values()));
    }

    private static <E> PolicyForm.ContainsAny containsAny(Condition.ContainsAny<?, E> condition) {
        return new PolicyForm.ContainsAny(
                condition.choices().name(), texts(condition.choices().values(), condition.elements()));
    }

    private static <E> ImmutableList<String> texts(Values<E> domain, Set<E> values) {
        return domain.all().stream()
                .filter(values::contains)
                .map(domain::text)
                .collect(ImmutableList.toImmutableList());
    }

    private static Optional<ImmutableMap<String, PolicyForm.TermForm>> terms(
            Map<String, ? extends Linear<?, ?>> terms) {
        ImmutableMap.Builder<String, PolicyForm.TermForm> forms = ImmutableMap.builder();
        terms.forEach((name, term) -> forms.put(name, term(term)));
        return Optional.of(forms.buildOrThrow()).filter(some -> !some.isEmpty());
    }

    static PolicyForm.TermForm term(Linear<?, ?> term) {
        ImmutableMap.Builder<String, String> factors = ImmutableMap.builder();
        term.factors().forEach((quantity, factor) -> factors.put(quantity.name(), factor(term, quantity, factor)));
        Measure<?> measure = term.measure();
        boolean decimal = measure instanceof Measure.Decimal;
        return new PolicyForm.TermForm(
                measure.name(),
                decimal ? Optional.of(measure.scale()) : Optional.empty(),
                Optional.of(factors.buildOrThrow()).filter(some -> !some.isEmpty()),
                constant(term));
    }

    private static String factor(Linear<?, ?> term, Quantity<?, ?> quantity, Coefficient factor) {
        return inYuan(term.measure(), quantity.measure()) ? yuan(factor) : factor.toString();
    }

    /** A factor that turns something else into money is told in yuan. */
    static boolean inYuan(Measure<?> sum, Measure<?> quantity) {
        return sum.equals(Measure.MONEY) && !quantity.equals(Measure.MONEY);
    }

    private static Optional<String> constant(Linear<?, ?> term) {
        if (term.constant().signum() == 0 && !term.factors().isEmpty()) {
            return Optional.empty();
        }
        if (term.measure().equals(Measure.DATE) && term.factors().isEmpty()) {
            return Optional.of(
                    java.time.LocalDate.ofEpochDay(term.constant().numerator().longValueExact())
                            .toString());
        }
        return Optional.of(
                term.measure().equals(Measure.MONEY)
                        ? yuan(term.constant())
                        : term.constant().toString());
    }

    private static String yuan(Coefficient fen) {
        return new Coefficient(fen.numerator(), fen.denominator().multiply(BigInteger.valueOf(100))).toString();
    }

    private static <E> Optional<ImmutableList<E>> some(List<E> elements) {
        return elements.isEmpty() ? Optional.empty() : Optional.of(ImmutableList.copyOf(elements));
    }

    /** The names of all kinds of measures, for messages. */
    static ImmutableSet<String> measures() {
        return ImmutableSet.of("count", "decimal", "money", "date");
    }
}
