package dev.governance.scoring.index;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.governance.basics.Finding;
import java.util.List;

/** The scaled columns under every combination of treatment, imputation and scale: few, and the same for many replicates. */
final class PreparedColumns {

    private final ImmutableMap<IndexMethod, double[][]> columns;

    private PreparedColumns(ImmutableMap<IndexMethod, double[][]> columns) {
        this.columns = columns;
    }

    static PreparedColumns of(CompositeIndex index, IndexTable table, List<UncertainChoice> choices) {
        Combinations combinations = Combinations.of(index, choices);
        ImmutableList<Finding> findings = combinations.review();
        if (!findings.isEmpty()) {
            throw new IllegalArgumentException("some choices do not fit each other: " + IndexReview.words(findings));
        }
        ImmutableMap.Builder<IndexMethod, double[][]> columns = ImmutableMap.builder();
        for (IndexMethod method : combinations.methods()) {
            IndexScores scores = new CompositeIndex(combinations.trees().get(0), method)
                    .fit(table)
                    .score(table);
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
}
