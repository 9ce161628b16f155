package dev.governance.scoring.index;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import dev.governance.basics.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All ways in which uncertain choices can fall together.
 *
 * @param methods every combination of treatment, imputation and scale
 * @param trees the tree under every way of putting parts together
 */
record Combinations(ImmutableList<IndexMethod> methods, ImmutableList<IndicatorTree> trees) {

    /** The most combinations that are looked at. */
    private static final long MOST = 1000;

    static Combinations of(CompositeIndex index, List<UncertainChoice> choices) {
        double count = 1;
        for (UncertainChoice choice : choices) {
            count *= ways(choice);
        }
        checkArgument(count <= MOST, "the choices can fall together in more than %s ways", MOST);
        return new Combinations(methods(index.method(), choices), trees(index.tree(), choices));
    }

    /** What stands in the way of the first combination that cannot be made. */
    ImmutableList<Finding> review() {
        for (IndexMethod method : methods) {
            for (IndicatorTree tree : trees) {
                ImmutableList<Finding> findings = CompositeIndex.review(tree, method);
                if (!findings.isEmpty()) {
                    return findings;
                }
            }
        }
        return ImmutableList.of();
    }

    private static int ways(UncertainChoice choice) {
        return choice instanceof UncertainChoice.Normalisers many
                ? many.alternatives().size()
                : choice instanceof UncertainChoice.Treatments treatments
                        ? treatments.alternatives().size()
                        : choice instanceof UncertainChoice.Imputations imputations
                                ? imputations.alternatives().size()
                                : choice instanceof UncertainChoice.Aggregators aggregators
                                        ? aggregators.alternatives().size()
                                        : 1;
    }

    private static ImmutableList<IndexMethod> methods(IndexMethod base, List<UncertainChoice> choices) {
        List<IndexMethod> methods = new ArrayList<>(List.of(base));
        for (UncertainChoice choice : choices) {
            List<IndexMethod> next = new ArrayList<>();
            for (IndexMethod method : methods) {
                if (choice instanceof UncertainChoice.Normalisers many) {
                    many.alternatives().forEach(one -> next.add(method.withNormaliser(one)));
                } else if (choice instanceof UncertainChoice.Imputations many) {
                    many.alternatives().forEach(one -> next.add(method.withImputation(one)));
                } else if (choice instanceof UncertainChoice.Treatments many) {
                    many.alternatives()
                            .forEach(one -> next.add(new IndexMethod(one, method.imputation(), method.normaliser())));
                } else {
                    next.add(method);
                }
            }
            methods = next;
        }
        return methods.stream().distinct().collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<IndicatorTree> trees(IndicatorTree base, List<UncertainChoice> choices) {
        for (UncertainChoice choice : choices) {
            if (choice instanceof UncertainChoice.Aggregators many) {
                return many.alternatives().stream()
                        .map(one -> new IndicatorTree(with(base.root(), Optional.of(one))))
                        .collect(ImmutableList.toImmutableList());
            }
        }
        return ImmutableList.of(base);
    }

    private static Pillar with(Pillar pillar, Optional<Aggregator> other) {
        List<IndexNode> children = new ArrayList<>();
        for (IndexNode child : pillar.children()) {
            children.add(child instanceof Pillar inner ? with(inner, other) : child);
        }
        return new Pillar(
                pillar.code(),
                pillar.weight(),
                other.orElse(pillar.aggregator()),
                pillar.coverage(),
                ImmutableList.copyOf(children));
    }
}
