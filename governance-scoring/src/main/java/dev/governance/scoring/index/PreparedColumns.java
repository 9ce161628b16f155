package dev.governance.scoring.index;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.governance.basics.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The scaled columns under every combination of treatment, imputation and scale: few, and the same for many replicates. */
final class PreparedColumns {

    private final ImmutableMap<IndexMethod, double[][]> columns;

    private PreparedColumns(ImmutableMap<IndexMethod, double[][]> columns) {
        this.columns = columns;
    }

    static PreparedColumns of(CompositeIndex index, IndexTable table, List<UncertainChoice> choices) {
        List<IndexMethod> methods = methods(index.method(), choices);
        List<IndicatorTree> trees = trees(index.tree(), choices);
        ImmutableMap.Builder<IndexMethod, double[][]> columns = ImmutableMap.builder();
        for (IndexMethod method : methods) {
            for (IndicatorTree tree : trees) {
                ImmutableList<Finding> findings = CompositeIndex.review(tree, method);
                checkArgument(findings.isEmpty(), "some choices do not fit each other: %s", findings);
            }
            IndexScores scores =
                    new CompositeIndex(trees.get(0), method).fit(table).score(table);
            columns.put(
                    method,
                    index.tree().indicators().stream()
                            .map(indicator -> scores.column(indicator.code()))
                            .toArray(double[][]::new));
        }
        return new PreparedColumns(columns.buildOrThrow());
    }

    double[][] of(Variation variation) {
        return columns.getOrDefault(variation.method, new double[0][]);
    }

    private static List<IndexMethod> methods(IndexMethod base, List<UncertainChoice> choices) {
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
        return methods.stream().distinct().toList();
    }

    private static List<IndicatorTree> trees(IndicatorTree base, List<UncertainChoice> choices) {
        for (UncertainChoice choice : choices) {
            if (choice instanceof UncertainChoice.Aggregators many) {
                return many.alternatives().stream()
                        .map(one -> new IndicatorTree(with(base.root(), Optional.of(one))))
                        .toList();
            }
        }
        return List.of(base);
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
