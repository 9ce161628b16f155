package dev.governance.policy;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import dev.governance.basics.Citation;
import dev.governance.basics.Finding;
import dev.governance.basics.Sentence;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Why a policy decides as it does (说明): a tree of every policy, rule and condition, fired or not, with the values that each
 * saw, the margin by which it held or failed, and its citations.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableExplanation.class)
@JsonDeserialize(as = ImmutableExplanation.class)
@JsonPropertyOrder({"kind", "label", "possible", "truth", "sentence", "values", "margin", "citations", "parts"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class Explanation implements Serializable {

    Explanation() {}

    /** What a node of the tree explains. */
    public enum Kind {
        /** A policy with a name. */
        POLICY,
        /** Policies combined, or under a condition, or closed by defaults. */
        COMBINATION,
        /** A rule. */
        RULE,
        /** A condition. */
        CONDITION,
        /** A policy that says no more than its decision, or a part that was not asked and could not have answered. */
        LEAF
    }

    /**
     * Returns what the node explains.
     *
     * @return the kind
     */
    public abstract Kind kind();

    /**
     * Returns the policy, the combination, the rule's id, or the condition as it prints.
     *
     * @return the label
     */
    public abstract String label();

    /**
     * Returns the verdicts that are possible at this node, mildest first.
     *
     * @return the verdicts; none for a condition
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<Verdict> possible();

    /**
     * Returns what is known of a rule's condition or of a condition.
     *
     * @return the truth; absent for a policy
     */
    public abstract Optional<Truth> truth();

    /**
     * Returns what a rule means, filled with its values.
     *
     * @return the sentence
     */
    public abstract Optional<Sentence> sentence();

    /**
     * Returns the values that a rule or a condition saw.
     *
     * @return values by name; a missing fact is left out
     */
    public abstract ImmutableMap<String, String> values();

    /**
     * Returns the margin by which a comparison held or failed: its left side less its right side.
     *
     * @return the difference as it prints; absent for all but comparisons of known facts
     */
    public abstract Optional<String> margin();

    /**
     * Returns where a rule or a policy comes from.
     *
     * @return the citations
     */
    public abstract ImmutableList<Citation> citations();

    /**
     * Returns the parts.
     *
     * @return the nodes below this one
     */
    public abstract ImmutableList<Explanation> parts();

    static Explanation leaf(AdmissionPolicy<?> policy, Decision decision) {
        return node(Kind.LEAF, PolicyTree.of(policy).label(), decision).build();
    }

    static Explanation node(String label, Decision decision, List<Explanation> parts) {
        return node(Kind.COMBINATION, label, decision).parts(parts).build();
    }

    /** Returns the node of what was not asked and could not have answered: its name alone. */
    static Explanation unasked(String label) {
        return ImmutableExplanation.builder()
                .kind(Kind.LEAF)
                .label(label)
                .possible(ImmutableSortedSet.of())
                .build();
    }

    static Explanation policy(
            PolicyReference reference, List<Citation> citations, Decision decision, Explanation part) {
        return node(Kind.POLICY, reference.toString(), decision)
                .citations(citations)
                .addParts(part)
                .build();
    }

    static Explanation rule(Rule<?> rule, Decision decision, Finding finding, Explanation condition) {
        return node(Kind.RULE, rule.id().value(), decision)
                .truth(condition.truth())
                .sentence(rule.sentence().map(sentence -> sentence.fill(finding.values())))
                .values(finding.values())
                .citations(rule.citations())
                .addParts(condition)
                .build();
    }

    private static ImmutableExplanation.Builder node(Kind kind, String label, Decision decision) {
        return ImmutableExplanation.builder()
                .kind(kind)
                .label(label)
                .possible(ImmutableSortedSet.copyOf(decision.possible()));
    }

    static <T> Explanation of(Condition<T> condition, Row<T> row) {
        ImmutableExplanation.Builder node = ImmutableExplanation.builder()
                .kind(Kind.CONDITION)
                .label(condition.toString())
                .possible(ImmutableSortedSet.of())
                .truth(row.truth(condition));
        if (condition instanceof Condition.All<T> all) {
            node.parts(each(all.parts(), row, Truth.FALSE));
        } else if (condition instanceof Condition.Any<T> any) {
            node.parts(each(any.parts(), row, Truth.TRUE));
        } else if (condition instanceof Condition.Not<T> not) {
            node.addParts(of(not.part(), row));
        } else {
            for (Attribute<T, ?> attribute : condition.reads()) {
                row.text(attribute).ifPresent(text -> node.putValues(attribute.name(), text));
            }
        }
        if (condition instanceof Condition.Comparison<T> comparison) {
            node.margin(margin(comparison.left(), comparison.right(), row));
        }
        return node.build();
    }

    private static <T> Optional<String> margin(Linear<T, ?> left, Linear<T, ?> right, Row<T> row) {
        Linear<T, ?> difference = left.added(right, -1);
        // The difference of two dates is a number of days, not a date.
        Measure<?> measure = left.measure().equals(Measure.DATE) ? Measure.COUNT : left.measure();
        return difference.over(row).map(measure::text);
    }

    /** Explains the parts of a condition; those behind the one that decided were not asked. */
    private static <T> List<Explanation> each(List<Condition<T>> parts, Row<T> row, Truth decisive) {
        List<Explanation> nodes = new ArrayList<>();
        boolean decided = false;
        for (Condition<T> part : parts) {
            Explanation node = decided ? ofUnasked(part, row) : of(part, row);
            decided |= node.truth().equals(Optional.of(decisive));
            nodes.add(node);
        }
        return nodes;
    }

    private static <T> Explanation ofUnasked(Condition<T> condition, Row<T> row) {
        try {
            return of(condition, row);
        } catch (RuntimeException | StackOverflowError unasked) {
            return unasked(condition.toString());
        }
    }

    /**
     * Returns the tree as lines of text, indented, for a terminal.
     *
     * @param locale the reader's locale
     * @return the lines, joined by line feeds
     */
    public String print(Locale locale) {
        StringBuilder text = new StringBuilder();
        print(text, "", locale);
        return text.toString();
    }

    private void print(StringBuilder text, String indent, Locale locale) {
        text.append(indent).append(label());
        truth().ifPresent(truth -> text.append(": ").append(truth));
        if (!possible().isEmpty()) {
            text.append(" → ")
                    .append(possible().stream()
                            .sorted(Comparator.naturalOrder())
                            .map(Verdict::name)
                            .reduce((a, b) -> a + " | " + b)
                            .orElse(""));
        }
        if (!values().isEmpty() && kind() == Kind.CONDITION) {
            text.append("  ").append(values());
        }
        margin().ifPresent(margin -> text.append("  margin ").append(margin));
        text.append('\n');
        sentence()
                .ifPresent(s ->
                        text.append(indent).append("  ").append(s.in(locale)).append('\n'));
        citations().forEach(c -> text.append(indent).append("  [").append(c).append("]\n"));
        parts().forEach(part -> part.print(text, indent + "  ", locale));
    }
}
