package dev.governance.scoring.index;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.governance.basics.Finding;
import dev.governance.basics.WireVersion;
import dev.governance.scoring.ScoringPolicy;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An index that measures whoever comes as it measured the population to which it was fitted (已定参指数).
 *
 * <p>Its parameters are data: scales, stand-ins, weights. Written down they outlive this version of the library: see {@link
 * WireVersion} for what an older and a newer reader do. Immutable and thread-safe.
 *
 * @param index the index as it was specified
 * @param indicators its indicators with frozen parameters, in the order of the tree
 */
@WireVersion(1)
public record FittedIndex(CompositeIndex index, ImmutableList<FittedIndicator> indicators) implements Serializable {

    /** Refuses indicators that are not those of the tree. */
    public FittedIndex {
        ImmutableList<String> codes =
                index.tree().indicators().stream().map(Indicator::code).collect(ImmutableList.toImmutableList());
        ImmutableList<String> fitted =
                indicators.stream().map(FittedIndicator::code).collect(ImmutableList.toImmutableList());
        checkArgument(codes.equals(fitted), "the index has the indicators %s, not %s", codes, fitted);
    }

    static FittedIndex of(CompositeIndex index, ImmutableList<FittedIndicator> indicators) {
        return new FittedIndex(index, indicators);
    }

    /**
     * Says which indicators cannot tell units apart, and why: {@code index.no-scale}.
     *
     * @return a finding for each; their values are gaps everywhere
     */
    public ImmutableList<Finding> findings() {
        return indicators.stream()
                .filter(indicator -> indicator.degeneracy().isPresent())
                .map(indicator -> Finding.builder("index.no-scale")
                        .severity(Finding.Severity.WARNING)
                        .subject(indicator.code())
                        .putValues("indicator", indicator.code())
                        .putValues("why", indicator.degeneracy().map(Enum::name).orElse(""))
                        .build())
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Scores a table: gaps are filled within it as the method says, everything else stays as it was fitted.
     *
     * @param table the figures of the units
     * @return the value of every place of the tree for every unit
     * @throws IllegalArgumentException if an indicator has no column
     */
    public IndexScores score(IndexTable table) {
        boolean plain = index.method().imputation() == Imputation.Nothing.NOTHING;
        if (plain && indicators.stream().allMatch(FittedIndicator::isPlain)) {
            return new IndexScores(
                    index.tree(), table.units(), BlockedTree.of(index.tree()).run(indicators, table));
        }
        Map<String, double[]> scaled = new LinkedHashMap<>();
        for (FittedIndicator indicator : indicators) {
            double[] treated = indicator.treatment().apply(table.shared(indicator.code()));
            double[] filled = index.method().imputation().fill(treated, table.groups());
            scaled.put(indicator.code(), indicator.scale().apply(filled));
        }
        return new IndexScores(index.tree(), table.units(), index.tree().combine(scaled));
    }

    /**
     * Scores units one at a time, by the frozen parameters alone. A unit that lacks what the index asks for has an unknown score
     * that says what is missing.
     *
     * @return the index as a policy; its points are the value of the root, and the parts are those of the tree
     * @throws IllegalArgumentException if an aggregator compares units with each other, so that one alone has no value
     */
    public ScoringPolicy<UnitFigures> policy() {
        return IndexPolicy.of(this);
    }

    /** The value of every place for one unit. */
    ImmutableMap<String, double[]> at(UnitFigures unit) {
        Map<String, double[]> scaled = new LinkedHashMap<>();
        for (FittedIndicator indicator : indicators) {
            double figure = unit.figures().getOrDefault(indicator.code(), Double.NaN);
            scaled.put(indicator.code(), new double[] {indicator.at(figure)});
        }
        return index.tree().combine(scaled);
    }
}
