package dev.governance.scoring;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.governance.basics.Citation;
import dev.governance.basics.Finding;
import dev.governance.basics.Share;
import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Why a policy gives the points that it gives (评分说明): a tree of every policy in it, with the facts that each saw, the points
 * that it came to, what it gave to the total above it or took from it, and its citations.
 *
 * <p>At every node the parts that gave something account for the points exactly. Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableScoreExplanation.class)
@JsonDeserialize(as = ImmutableScoreExplanation.class)
@JsonPropertyOrder({"name", "how", "role", "weight", "points", "given", "values", "findings", "citations", "parts"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class ScoreExplanation implements Serializable {

    ScoreExplanation() {}

    /**
     * Returns what the node is called by the one above it; at the root, what the policy is called.
     *
     * @return the name
     */
    public abstract String name();

    /**
     * Returns what the node does, in a few words: {@code satisfaction from 0 to 100: 0 to 100}.
     *
     * @return how the points come about
     */
    public abstract String how();

    /**
     * Returns what the node does in the total above it.
     *
     * @return the role; absent at the root, and under a total that is unknown
     */
    public abstract Optional<PartRole> role();

    /**
     * Returns the weight that was applied.
     *
     * @return the weight; absent for all but weighed parts
     */
    public abstract Optional<Share> weight();

    /**
     * Returns the points of the node itself.
     *
     * @return the points; absent if they are unknown, and for what only changes the others
     */
    public abstract Optional<Points> points();

    /**
     * Returns what the node gave to the total above it.
     *
     * @return the points given, below zero for points taken; absent at the root, and under a total that is unknown
     */
    public abstract Optional<Points> given();

    /**
     * Returns the facts that the node saw.
     *
     * @return values by name, as they print; a missing fact is left out
     */
    public abstract ImmutableMap<String, String> values();

    /**
     * Returns what is to be said of this node: why it is unknown, or what became of missing evidence, or a veto.
     *
     * @return the findings
     */
    public abstract ImmutableList<Finding> findings();

    /**
     * Returns where the policy comes from.
     *
     * @return the citations
     */
    public abstract ImmutableList<Citation> citations();

    /**
     * Returns the parts.
     *
     * @return the nodes below this one
     */
    public abstract ImmutableList<ScoreExplanation> parts();

    static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the explanation of a score of which no more is known than the score: for a policy that is written as a function.
     *
     * @param name what it is called
     * @param score the score
     * @return a tree of the parts that the score tells
     */
    public static ScoreExplanation of(String name, Score score) {
        return Explaining.of(name, "a policy that says no more", score);
    }

    /**
     * Returns the tree as lines of text, indented, for a terminal.
     *
     * @param locale the reader's locale, for the sentences of findings
     * @return the lines, joined by line feeds
     */
    public String print(Locale locale) {
        StringBuilder text = new StringBuilder();
        Explaining.print(this, text, "", locale);
        return text.toString();
    }

    /** Builds a {@link ScoreExplanation}. */
    static final class Builder extends ImmutableScoreExplanation.Builder {
        Builder() {}
    }
}
