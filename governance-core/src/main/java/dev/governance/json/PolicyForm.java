package dev.governance.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.governance.basics.Citation;
import dev.governance.basics.DateSpan;
import dev.governance.basics.Sentence;
import dev.governance.basics.WireVersion;
import dev.governance.policy.Combination;
import dev.governance.policy.PolicyDocument;
import dev.governance.policy.Relation;
import dev.governance.policy.RuleId;
import dev.governance.policy.Verdict;
import java.util.Optional;

/**
 * A policy document as JSON writes it (政策文件的 JSON 形式), before it is checked against a vocabulary. Attributes and their values
 * are texts here; {@link PolicyDocuments} turns them into a policy or says what is wrong with them.
 *
 * @param id the document's id
 * @param version the document's version
 * @param title what it is called
 * @param vocabulary the name of the vocabulary against which it is checked
 * @param inForce when it is in force; always where it is left out
 * @param citations where it comes from
 * @param rules the rules
 * @param policy how the rules are combined
 */
@WireVersion(PolicyDocument.WIRE_VERSION)
@JsonPropertyOrder({"id", "version", "title", "vocabulary", "inForce", "citations", "rules", "policy"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record PolicyForm(
        String id,
        String version,
        Optional<Sentence> title,
        String vocabulary,
        Optional<DateSpan> inForce,
        Optional<ImmutableList<Citation>> citations,
        @JsonInclude(JsonInclude.Include.ALWAYS) ImmutableList<RuleForm> rules,
        NodeForm policy) {

    /**
     * A rule.
     *
     * @param id the rule's id
     * @param verdict the verdict that it argues for
     * @param when where it does; everywhere where it is left out
     * @param code the code of its findings; the id in lower case where it is left out
     * @param sentence what it means
     * @param citations where it comes from
     * @param tells terms that its findings tell, by name
     * @param demands obligations that come with its verdict
     */
    @JsonPropertyOrder({"id", "verdict", "when", "code", "sentence", "citations", "tells", "demands"})
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record RuleForm(
            RuleId id,
            Verdict verdict,
            Optional<ConditionForm> when,
            Optional<String> code,
            Optional<Sentence> sentence,
            Optional<ImmutableList<Citation>> citations,
            Optional<ImmutableMap<String, TermForm>> tells,
            Optional<ImmutableList<DemandForm>> demands) {}

    /**
     * An obligation.
     *
     * @param code its code
     * @param sentence what is demanded
     * @param values how much, by name
     */
    @JsonPropertyOrder({"code", "sentence", "values"})
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record DemandForm(String code, Optional<Sentence> sentence, Optional<ImmutableMap<String, TermForm>> values) {}

    /**
     * A sum: factors by quantity, and a constant. In a sum of money the constant is in yuan, and so is the factor of a quantity
     * that is no money; a date is a constant alone, or a quantity and a number of days.
     *
     * @param in what it is counted in: count, decimal, money or date
     * @param scale the digits after the point of a decimal
     * @param factors exact factors by the name of a quantity: {@code 40}, {@code 0.8} or {@code 2/3}
     * @param plus the constant: a number, or a date
     */
    @JsonPropertyOrder({"in", "scale", "factors", "plus"})
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record TermForm(
            String in,
            Optional<Integer> scale,
            Optional<ImmutableMap<String, String>> factors,
            Optional<String> plus) {}

    /** How rules are combined. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "node")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = OneRule.class, name = "rule"),
        @JsonSubTypes.Type(value = Together.class, name = "together"),
        @JsonSubTypes.Type(value = When.class, name = "when"),
        @JsonSubTypes.Type(value = Titled.class, name = "named"),
        @JsonSubTypes.Type(value = Closed.class, name = "settle")
    })
    sealed interface NodeForm {}

    /**
     * A rule, by its id.
     *
     * @param id the id of one of the document's rules
     */
    record OneRule(RuleId id) implements NodeForm {}

    /**
     * Several together.
     *
     * @param how how they are combined
     * @param conflict the verdict of a conflict, under {@link Combination#ONLY_ONE} alone
     * @param parts the parts, in order
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Together(
            Combination how,
            Optional<Verdict> conflict,
            @JsonInclude(JsonInclude.Include.ALWAYS) ImmutableList<NodeForm> parts)
            implements NodeForm {}

    /**
     * A part under a condition.
     *
     * @param condition the condition
     * @param then the part
     */
    record When(ConditionForm condition, NodeForm then) implements NodeForm {}

    /**
     * A part with a name.
     *
     * @param id the name
     * @param citations where it comes from
     * @param part the part
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Titled(String id, Optional<ImmutableList<Citation>> citations, NodeForm part) implements NodeForm {}

    /**
     * A part closed by defaults.
     *
     * @param forUnknown the verdict where several are possible
     * @param forSilence the verdict where nothing speaks
     * @param part the part
     */
    record Closed(Verdict forUnknown, Verdict forSilence, NodeForm part) implements NodeForm {}

    /** A condition. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "test")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Is.class, name = "is"),
        @JsonSubTypes.Type(value = OneOf.class, name = "oneOf"),
        @JsonSubTypes.Type(value = ContainsAny.class, name = "containsAny"),
        @JsonSubTypes.Type(value = Includes.class, name = "includes"),
        @JsonSubTypes.Type(value = Compare.class, name = "compare"),
        @JsonSubTypes.Type(value = All.class, name = "all"),
        @JsonSubTypes.Type(value = Any.class, name = "any"),
        @JsonSubTypes.Type(value = Not.class, name = "not")
    })
    sealed interface ConditionForm {}

    /**
     * A flag has a value.
     *
     * @param flag the name of a flag
     * @param value the value
     */
    record Is(String flag, boolean value) implements ConditionForm {}

    /**
     * A choice is one of some values.
     *
     * @param choice the name of a choice
     * @param values the values
     */
    record OneOf(String choice, ImmutableList<String> values) implements ConditionForm {}

    /**
     * A set has at least one of some elements.
     *
     * @param set the name of a set
     * @param elements the elements
     */
    record ContainsAny(String set, ImmutableList<String> elements) implements ConditionForm {}

    /**
     * A set has all elements of another.
     *
     * @param whole the name of the set that must have them
     * @param part the name of the other set
     */
    record Includes(String whole, String part) implements ConditionForm {}

    /**
     * Two sums stand in a relation.
     *
     * @param left the left sum
     * @param relation the relation
     * @param right the right sum
     */
    record Compare(TermForm left, Relation relation, TermForm right) implements ConditionForm {}

    /**
     * All parts hold.
     *
     * @param parts the parts
     */
    record All(ImmutableList<ConditionForm> parts) implements ConditionForm {}

    /**
     * Any part holds.
     *
     * @param parts the parts
     */
    record Any(ImmutableList<ConditionForm> parts) implements ConditionForm {}

    /**
     * The part fails.
     *
     * @param part the part
     */
    record Not(ConditionForm part) implements ConditionForm {}
}
