package dev.governance.scoring.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.governance.basics.Citation;
import dev.governance.basics.DateSpan;
import dev.governance.basics.Ratio;
import dev.governance.basics.Sentence;
import dev.governance.basics.Share;
import dev.governance.basics.WireVersion;
import dev.governance.json.WrittenCondition;
import dev.governance.json.WrittenDocument;
import dev.governance.json.WrittenTerm;
import dev.governance.scoring.Mean;
import dev.governance.scoring.MissingEvidence;
import dev.governance.scoring.Points;
import dev.governance.scoring.ScoringDocument;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A scoring document as JSON writes it (评分文件的 JSON 形式), before it is checked against a vocabulary.
 *
 * @param id the document's id
 * @param version the document's version
 * @param title what it is called
 * @param vocabulary the name of the vocabulary against which it is checked
 * @param inForce when it is in force; always where it is left out
 * @param citations where it comes from
 * @param policy how points come about
 */
@WireVersion(ScoringDocument.WIRE_VERSION)
@JsonPropertyOrder({"id", "version", "title", "vocabulary", "inForce", "citations", "policy"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record ScoringForm(
        String id,
        String version,
        Optional<Sentence> title,
        String vocabulary,
        Optional<DateSpan> inForce,
        Optional<ImmutableList<Citation>> citations,
        NodeForm policy) {

    /** How points come about. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "node")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Always.class, name = "always"),
        @JsonSubTypes.Type(value = Counted.class, name = "points"),
        @JsonSubTypes.Type(value = Sloped.class, name = "linear"),
        @JsonSubTypes.Type(value = Banded.class, name = "banded"),
        @JsonSubTypes.Type(value = Chosen.class, name = "choice"),
        @JsonSubTypes.Type(value = Either.class, name = "where"),
        @JsonSubTypes.Type(value = Averaged.class, name = "mean"),
        @JsonSubTypes.Type(value = Summed.class, name = "sum"),
        @JsonSubTypes.Type(value = WithBonus.class, name = "bonus"),
        @JsonSubTypes.Type(value = WithDeduction.class, name = "deduction"),
        @JsonSubTypes.Type(value = Limited.class, name = "within"),
        @JsonSubTypes.Type(value = Scaled.class, name = "times"),
        @JsonSubTypes.Type(value = Published.class, name = "rounded"),
        @JsonSubTypes.Type(value = Forfeit.class, name = "veto"),
        @JsonSubTypes.Type(value = Named.class, name = "named")
    })
    sealed interface NodeForm {}

    /**
     * A band.
     *
     * @param from where it begins, included
     * @param points the points in it
     */
    record Band(String from, Points points) {}

    /**
     * A part of a mean.
     *
     * @param name what it is called
     * @param weight its weight
     * @param policy how it is scored
     */
    record WeightedForm(String name, Share weight, NodeForm policy) {}

    /**
     * A part of a sum.
     *
     * @param name what it is called
     * @param policy how it is scored
     */
    record PartForm(String name, NodeForm policy) {}

    /**
     * The same points for everybody.
     *
     * @param points the points
     */
    record Always(Points points) implements NodeForm {}

    /**
     * A number that is the points.
     *
     * @param term the number
     */
    record Counted(WrittenTerm term) implements NodeForm {}

    /**
     * A straight line between two goalposts.
     *
     * @param term what is measured
     * @param worst where there are no points
     * @param best where there are all points
     * @param most all points
     */
    record Sloped(WrittenTerm term, String worst, String best, Points most) implements NodeForm {}

    /**
     * Points by bands.
     *
     * @param term what is measured
     * @param below the points below the first bound
     * @param bands the bands, the lowest first
     */
    record Banded(WrittenTerm term, Points below, ImmutableList<Band> bands) implements NodeForm {}

    /**
     * Points for each value of a choice.
     *
     * @param choice the name of the choice
     * @param points the points of each value
     */
    record Chosen(String choice, ImmutableMap<String, Points> points) implements NodeForm {}

    /**
     * One policy where a condition holds, another where it does not.
     *
     * @param condition the condition
     * @param then the policy where it holds
     * @param otherwise the policy where it does not
     */
    record Either(WrittenCondition condition, NodeForm then, NodeForm otherwise) implements NodeForm {}

    /**
     * A weighted mean.
     *
     * @param mean which one
     * @param missing what becomes of it when a part is unknown
     * @param parts the parts
     */
    record Averaged(Mean mean, MissingEvidence missing, ImmutableList<WeightedForm> parts) implements NodeForm {}

    /**
     * A sum.
     *
     * @param missing what becomes of it when a part is unknown
     * @param parts the parts
     */
    record Summed(MissingEvidence missing, ImmutableList<PartForm> parts) implements NodeForm {}

    /**
     * A policy with a bonus.
     *
     * @param base the policy
     * @param name what the bonus is called
     * @param by what gives it
     * @param most the most that is added
     * @param missing what becomes of the total when it is unknown
     */
    record WithBonus(NodeForm base, String name, NodeForm by, Points most, MissingEvidence missing)
            implements NodeForm {}

    /**
     * A policy with a deduction.
     *
     * @param base the policy
     * @param name what the deduction is called
     * @param by what gives the points that are taken
     * @param most the most that is taken
     * @param missing what becomes of the total when it is unknown
     */
    record WithDeduction(NodeForm base, String name, NodeForm by, Points most, MissingEvidence missing)
            implements NodeForm {}

    /**
     * A policy within limits.
     *
     * @param least the fewest points
     * @param most the most points
     * @param base the policy
     */
    record Limited(Points least, Points most, NodeForm base) implements NodeForm {}

    /**
     * A policy on another scale.
     *
     * @param factor the factor
     * @param base the policy
     */
    record Scaled(Ratio factor, NodeForm base) implements NodeForm {}

    /**
     * A policy that is rounded.
     *
     * @param decimals the digits after the point
     * @param mode how
     * @param base the policy
     */
    record Published(int decimals, RoundingMode mode, NodeForm base) implements NodeForm {}

    /**
     * A policy under a veto.
     *
     * @param by what takes the points, where it refuses
     * @param left the points that are left then
     * @param base the policy
     */
    record Forfeit(WrittenDocument by, Points left, NodeForm base) implements NodeForm {}

    /**
     * A policy with a name.
     *
     * @param id the name
     * @param citations where it comes from
     * @param base the policy
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Named(String id, Optional<ImmutableList<Citation>> citations, NodeForm base) implements NodeForm {}
}
