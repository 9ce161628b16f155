package dev.governance.scoring;

import com.google.common.collect.ImmutableMap;
import dev.governance.basics.Share;
import java.util.LinkedHashMap;
import java.util.Map;

/** Shows trees as structures. */
final class Structures {

    private Structures() {}

    static <T> ScoringStructure<T> of(ScoringTree<T> tree) {
        if (tree instanceof Leaf<T> leaf) {
            return leaf(leaf);
        } else if (tree instanceof Where<T> where) {
            return new ScoringStructure.Either<>(where.condition(), of(where.then()), of(where.otherwise()));
        } else if (tree instanceof MeanOf<T> mean) {
            return mean(mean);
        } else if (tree instanceof SumOf<T> sum) {
            return sum(sum);
        } else if (tree instanceof Capped<T> capped) {
            return new ScoringStructure.Limited<>(of(capped.base()), capped.limits());
        } else if (tree instanceof Multiplied<T> multiplied) {
            return new ScoringStructure.Scaled<>(of(multiplied.base()), multiplied.factor());
        } else if (tree instanceof Rounded<T> rounded) {
            return new ScoringStructure.Published<>(of(rounded.base()), rounded.rounding());
        } else if (tree instanceof Vetoed<T> vetoed) {
            return new ScoringStructure.Forfeit<>(of(vetoed.base()), vetoed.veto(), vetoed.left());
        } else if (tree instanceof Titled<T> titled) {
            return new ScoringStructure.Named<>(titled.id(), titled.citations(), of(titled.tree()));
        } else if (tree instanceof InDocument<T> document) {
            return new ScoringStructure.Named<>(document.label(), document.citations(), of(document.tree()));
        }
        return new ScoringStructure.Hidden<>(tree instanceof Foreign<T> foreign ? foreign.policy() : tree);
    }

    private static <T> ScoringStructure<T> leaf(Leaf<T> leaf) {
        if (leaf instanceof Leaf.Always<T> always) {
            return new ScoringStructure.Always<>(always.score().points());
        } else if (leaf instanceof Leaf.Counted<T> counted) {
            return new ScoringStructure.Counted<>(counted.gauge().term());
        } else if (leaf instanceof Leaf.Sloped<T> sloped) {
            return new ScoringStructure.Sloped<>(sloped.gauge().term(), sloped.worst(), sloped.best(), sloped.most());
        } else if (leaf instanceof Leaf.Banded<T> banded) {
            return new ScoringStructure.Banded<>(
                    banded.gauge().term(), banded.bands().below(), banded.written());
        }
        Leaf.Chosen<T, ?> chosen = (Leaf.Chosen<T, ?>) leaf;
        return new ScoringStructure.Chosen<>(chosen.choice(), chosen.written());
    }

    private static <T> ScoringStructure<T> mean(MeanOf<T> mean) {
        Map<String, Share> weights = new LinkedHashMap<>();
        mean.weighted().forEach(part -> weights.put(part.name(), part.weight()));
        return new ScoringStructure.Averaged<>(mean.mean(), mean.missing(), Weights.of(weights), parts(mean));
    }

    private static <T> ScoringStructure<T> sum(SumOf<T> sum) {
        SumOf.Item<T> first = sum.items().get(0);
        if (first.role() == PartRole.SUMMAND) {
            return new ScoringStructure.Summed<>(sum.missing(), parts(sum));
        }
        SumOf.Item<T> adjustment = sum.items().get(1);
        Capped<T> by = (Capped<T>) adjustment.tree();
        return new ScoringStructure.Adjusted<>(
                of(first.tree()),
                adjustment.role(),
                adjustment.name(),
                of(by.base()),
                by.limits().most(),
                sum.missing());
    }

    private static <T> ImmutableMap<String, ScoringStructure<T>> parts(ScoringTree<T> tree) {
        ImmutableMap.Builder<String, ScoringStructure<T>> parts = ImmutableMap.builder();
        tree.parts().forEach(part -> parts.put(part.name(), of(part.tree())));
        return parts.buildOrThrow();
    }
}
