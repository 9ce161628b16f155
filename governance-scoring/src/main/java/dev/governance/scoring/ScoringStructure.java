package dev.governance.scoring;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.governance.basics.Citation;
import dev.governance.basics.Ratio;
import dev.governance.policy.AdmissionPolicy;
import dev.governance.policy.Choice;
import dev.governance.policy.Condition;
import dev.governance.policy.Linear;

/**
 * How a scoring policy is put together (评分结构), for those who print, draw or write it: a tree of what gives points and of how
 * points combine.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T> the subject
 */
public sealed interface ScoringStructure<T> {

    /**
     * Returns how a policy is put together.
     *
     * @param policy the policy
     * @param <T> the subject
     * @return the tree
     */
    static <T> ScoringStructure<T> of(ScoringPolicy<T> policy) {
        return Structures.of(ScoringTree.of(policy));
    }

    /**
     * The same points for everybody.
     *
     * @param points the points
     * @param <T> the subject
     */
    record Always<T>(Points points) implements ScoringStructure<T> {
        /** Checks that nothing is null. */
        public Always {
            requireNonNull(points, "points");
        }
    }

    /**
     * A number that is the points.
     *
     * @param term the number
     * @param <T> the subject
     */
    record Counted<T>(Linear<T, ?> term) implements ScoringStructure<T> {
        /** Checks that nothing is null. */
        public Counted {
            requireNonNull(term, "term");
        }
    }

    /**
     * A straight line between two goalposts.
     *
     * @param term what is measured
     * @param worst where there are no points, as it prints
     * @param best where there are all points, as it prints
     * @param most all points
     * @param <T> the subject
     */
    record Sloped<T>(Linear<T, ?> term, String worst, String best, Points most) implements ScoringStructure<T> {
        /** Checks that nothing is null. */
        public Sloped {
            requireNonNull(term, "term");
            requireNonNull(worst, "worst");
            requireNonNull(best, "best");
            requireNonNull(most, "most");
        }
    }

    /**
     * Points by bands.
     *
     * @param term what is measured
     * @param below the points below the first bound
     * @param from the points from each bound on, by the bound as it prints, the lowest first
     * @param <T> the subject
     */
    record Banded<T>(Linear<T, ?> term, Points below, ImmutableMap<String, Points> from)
            implements ScoringStructure<T> {
        /** Checks that nothing is null. */
        public Banded {
            requireNonNull(term, "term");
            requireNonNull(below, "below");
            requireNonNull(from, "from");
        }
    }

    /**
     * Points for each value of a choice.
     *
     * @param choice the choice
     * @param points the points of each value, by the text of the value
     * @param <T> the subject
     */
    record Chosen<T>(Choice<T, ?> choice, ImmutableMap<String, Points> points) implements ScoringStructure<T> {
        /** Checks that nothing is null. */
        public Chosen {
            requireNonNull(choice, "choice");
            requireNonNull(points, "points");
        }
    }

    /**
     * One policy where a condition holds, another where it does not.
     *
     * @param condition the condition
     * @param then the policy where it holds
     * @param otherwise the policy where it does not
     * @param <T> the subject
     */
    record Either<T>(Condition<T> condition, ScoringStructure<T> then, ScoringStructure<T> otherwise)
            implements ScoringStructure<T> {
        /** Checks that nothing is null. */
        public Either {
            requireNonNull(condition, "condition");
            requireNonNull(then, "then");
            requireNonNull(otherwise, "otherwise");
        }
    }

    /**
     * A weighted mean.
     *
     * @param mean which mean
     * @param missing what becomes of it when a part is unknown
     * @param weights the weight of each part
     * @param parts the parts, by the same names
     * @param <T> the subject
     */
    record Averaged<T>(
            Mean mean, MissingEvidence missing, Weights weights, ImmutableMap<String, ScoringStructure<T>> parts)
            implements ScoringStructure<T> {
        /** Checks that nothing is null. */
        public Averaged {
            requireNonNull(mean, "mean");
            requireNonNull(missing, "missing");
            requireNonNull(weights, "weights");
            requireNonNull(parts, "parts");
        }
    }

    /**
     * A sum.
     *
     * @param missing what becomes of it when a part is unknown
     * @param parts the parts, by name
     * @param <T> the subject
     */
    record Summed<T>(MissingEvidence missing, ImmutableMap<String, ScoringStructure<T>> parts)
            implements ScoringStructure<T> {
        /** Checks that nothing is null. */
        public Summed {
            requireNonNull(missing, "missing");
            requireNonNull(parts, "parts");
        }
    }

    /**
     * A policy with a bonus or a deduction.
     *
     * @param base the policy
     * @param role {@link PartRole#BONUS} or {@link PartRole#DEDUCTION}
     * @param name what it is called
     * @param by what gives the points
     * @param most the most that is added or taken
     * @param missing what becomes of the total when it is unknown
     * @param <T> the subject
     */
    record Adjusted<T>(
            ScoringStructure<T> base,
            PartRole role,
            String name,
            ScoringStructure<T> by,
            Points most,
            MissingEvidence missing)
            implements ScoringStructure<T> {
        /** Checks that nothing is null. */
        public Adjusted {
            requireNonNull(base, "base");
            requireNonNull(role, "role");
            requireNonNull(name, "name");
            requireNonNull(by, "by");
            requireNonNull(most, "most");
            requireNonNull(missing, "missing");
        }
    }

    /**
     * A policy within limits.
     *
     * @param base the policy
     * @param limits the least and the most
     * @param <T> the subject
     */
    record Limited<T>(ScoringStructure<T> base, PointRange limits) implements ScoringStructure<T> {
        /** Checks that nothing is null. */
        public Limited {
            requireNonNull(base, "base");
            requireNonNull(limits, "limits");
        }
    }

    /**
     * A policy on another scale.
     *
     * @param base the policy
     * @param factor the factor
     * @param <T> the subject
     */
    record Scaled<T>(ScoringStructure<T> base, Ratio factor) implements ScoringStructure<T> {
        /** Checks that nothing is null. */
        public Scaled {
            requireNonNull(base, "base");
            requireNonNull(factor, "factor");
        }
    }

    /**
     * A policy that is rounded.
     *
     * @param base the policy
     * @param rounding how
     * @param <T> the subject
     */
    record Published<T>(ScoringStructure<T> base, Rounding rounding) implements ScoringStructure<T> {
        /** Checks that nothing is null. */
        public Published {
            requireNonNull(base, "base");
            requireNonNull(rounding, "rounding");
        }
    }

    /**
     * A policy under a veto.
     *
     * @param base the policy
     * @param veto what takes the points, where it refuses
     * @param left the points that are left then
     * @param <T> the subject
     */
    record Forfeit<T>(ScoringStructure<T> base, AdmissionPolicy<T> veto, Points left) implements ScoringStructure<T> {
        /** Checks that nothing is null. */
        public Forfeit {
            requireNonNull(base, "base");
            requireNonNull(veto, "veto");
            requireNonNull(left, "left");
        }
    }

    /**
     * A policy with a name.
     *
     * @param id the name
     * @param citations where it comes from
     * @param base the policy
     * @param <T> the subject
     */
    record Named<T>(String id, ImmutableList<Citation> citations, ScoringStructure<T> base)
            implements ScoringStructure<T> {
        /** Checks that nothing is null. */
        public Named {
            requireNonNull(id, "id");
            requireNonNull(citations, "citations");
            requireNonNull(base, "base");
        }
    }

    /**
     * A policy that cannot be seen into: one written as a function, or one over a view.
     *
     * @param policy the policy
     * @param <T> the subject
     */
    record Hidden<T>(ScoringPolicy<T> policy) implements ScoringStructure<T> {
        /** Checks that nothing is null. */
        public Hidden {
            requireNonNull(policy, "policy");
        }
    }
}
