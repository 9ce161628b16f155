package dev.governance.scoring.index;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.google.common.collect.ImmutableList;
import dev.governance.basics.Finding;
import java.io.Serializable;
import java.util.List;

/**
 * A choice in making an index that could have been made otherwise (不确定的方法选择).
 *
 * <p>Immutable and thread-safe.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "choice")
@JsonSubTypes({
    @JsonSubTypes.Type(value = UncertainChoice.Normalisers.class, name = "normalisers"),
    @JsonSubTypes.Type(value = UncertainChoice.Aggregators.class, name = "aggregators"),
    @JsonSubTypes.Type(value = UncertainChoice.Treatments.class, name = "treatments"),
    @JsonSubTypes.Type(value = UncertainChoice.Imputations.class, name = "imputations"),
    @JsonSubTypes.Type(value = UncertainChoice.Coverages.class, name = "coverages"),
    @JsonSubTypes.Type(value = UncertainChoice.WeightNoise.class, name = "weight-noise"),
    @JsonSubTypes.Type(value = UncertainChoice.LeaveOneOut.class, name = "leave-one-out")
})
public sealed interface UncertainChoice extends Serializable {

    /**
     * Asks whether every combination of choices fits together, before anything runs.
     *
     * @param index the index as it was specified
     * @param choices what could have been chosen otherwise
     * @return what stands in the way of the first combination that cannot be made; nothing if all can
     */
    static ImmutableList<Finding> review(CompositeIndex index, List<UncertainChoice> choices) {
        return Combinations.of(index, choices).review();
    }

    /**
     * How figures are brought to a scale.
     *
     * @param alternatives the ways, each as likely; at least one
     */
    record Normalisers(ImmutableList<Normaliser> alternatives) implements UncertainChoice {
        /** Refuses a choice without ways. */
        public Normalisers {
            checkArgument(!alternatives.isEmpty(), "there is nothing to choose from");
        }
    }

    /**
     * How parts are put together, in all pillars alike.
     *
     * @param alternatives the ways, each as likely; at least one
     */
    record Aggregators(ImmutableList<Aggregator> alternatives) implements UncertainChoice {
        /** Refuses a choice without ways. */
        public Aggregators {
            checkArgument(!alternatives.isEmpty(), "there is nothing to choose from");
        }
    }

    /**
     * How outliers are treated, in all indicators without a treatment of their own.
     *
     * @param alternatives the ways, each as likely; at least one
     */
    record Treatments(ImmutableList<Treatment> alternatives) implements UncertainChoice {
        /** Refuses a choice without ways. */
        public Treatments {
            checkArgument(!alternatives.isEmpty(), "there is nothing to choose from");
        }
    }

    /**
     * What is done about missing figures.
     *
     * @param alternatives the ways, each as likely; at least one
     */
    record Imputations(ImmutableList<Imputation> alternatives) implements UncertainChoice {
        /** Refuses a choice without ways. */
        public Imputations {
            checkArgument(!alternatives.isEmpty(), "there is nothing to choose from");
        }
    }

    /**
     * How much of a pillar must be there for it to have a value, in all pillars alike: 0 puts up with any gap, 1 with none.
     *
     * @param alternatives the parts, 0 to 1, each as likely; at least one
     */
    record Coverages(ImmutableList<Double> alternatives) implements UncertainChoice {
        /** Refuses a choice without ways, and a part out of range. */
        public Coverages {
            checkArgument(!alternatives.isEmpty(), "there is nothing to choose from");
            checkArgument(
                    alternatives.stream().allMatch(part -> part >= 0 && part <= 1),
                    "a part lies from 0 to 1: %s",
                    alternatives);
        }
    }

    /**
     * How much each place in the tree weighs: every weight is multiplied by a number of its own.
     *
     * @param spread how far that number may lie from one, either way; 0.25 is a quarter
     */
    record WeightNoise(double spread) implements UncertainChoice {
        /** Refuses to make weights negative. */
        public WeightNoise {
            checkArgument(spread >= 0 && spread <= 1, "weights move by 0 to 1 of themselves, not by %s", spread);
        }
    }

    /** Whether one of the indicators is left out, each as likely as leaving out none. */
    record LeaveOneOut() implements UncertainChoice {}
}
