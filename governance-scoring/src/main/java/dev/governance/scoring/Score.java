package dev.governance.scoring;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.governance.basics.Finding;
import java.io.Serializable;
import java.util.Optional;

/**
 * What a policy gives a subject (得分): points with the parts that they are made of, or the reasons why there are none.
 *
 * <p>Unknown is not zero: a score without evidence is {@link Unknown}, and stays it unless a combination says by a
 * {@link MissingEvidence} what becomes of it. Immutable and thread-safe.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "score")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Score.Known.class, name = "known"),
    @JsonSubTypes.Type(value = Score.Unknown.class, name = "unknown")
})
public sealed interface Score extends Serializable {

    /**
     * Points that are known (已知得分).
     *
     * @param points the points
     * @param findings what is to be said of this total itself, such as a veto; that of its parts stands in their scores
     * @param parts what the points are made of: what they give adds up to the points, exactly; none for points that were not
     *     made of others
     */
    @JsonPropertyOrder({"points", "findings", "parts"})
    record Known(Points points, ImmutableList<Finding> findings, ImmutableList<Part> parts) implements Score {

        /**
         * Checks that the parts account for the points.
         *
         * @throws IllegalArgumentException if they do not
         */
        public Known {
            requireNonNull(findings, "findings");
            long given = parts.isEmpty() ? points.billionths() : 0;
            for (int i = 0; i < parts.size(); i++) {
                given = Math.addExact(given, parts.get(i).given().billionths());
            }
            checkArgument(
                    given == points.billionths(), "the parts do not account for the points %s: %s", points, parts);
        }

        /** Returns the points alone. */
        @Override
        public String toString() {
            return points.toString();
        }
    }

    /**
     * No points, since evidence is missing (未知得分).
     *
     * @param why the reasons, at least one
     */
    record Unknown(ImmutableList<Finding> why) implements Score {

        /**
         * Checks that there is a reason.
         *
         * @throws IllegalArgumentException if there is none
         */
        public Unknown {
            checkArgument(!why.isEmpty(), "a score is unknown for a reason");
        }

        /** Returns the codes of the reasons. */
        @Override
        public String toString() {
            return "unknown " + why.stream().map(Finding::code).toList();
        }
    }

    /**
     * Returns points that were not made of others.
     *
     * @param points the points
     * @return a known score
     */
    static Score of(Points points) {
        return new Known(points, ImmutableList.of(), ImmutableList.of());
    }

    /**
     * Returns whole points that were not made of others.
     *
     * @param points the points
     * @return a known score
     */
    static Score of(long points) {
        return of(Points.of(points));
    }

    /**
     * Returns a score that is unknown.
     *
     * @param why the reason
     * @return an unknown score
     */
    static Score unknown(Finding why) {
        return new Unknown(ImmutableList.of(why));
    }

    /**
     * Returns the points, for a caller that does without them where they are not known.
     *
     * @return the points; absent if the score is unknown
     */
    default Optional<Points> asPoints() {
        return this instanceof Known known ? Optional.of(known.points()) : Optional.empty();
    }

    /**
     * Returns the findings of this score and of all that it is made of, the reasons of an unknown one among them.
     *
     * @return the findings, from the root down, each once
     */
    default ImmutableSet<Finding> allFindings() {
        if (!(this instanceof Known known)) {
            return ImmutableSet.copyOf(((Unknown) this).why());
        }
        ImmutableSet.Builder<Finding> all = ImmutableSet.<Finding>builder().addAll(known.findings());
        known.parts().forEach(part -> part.score().ifPresent(score -> all.addAll(score.allFindings())));
        return all.build();
    }
}
