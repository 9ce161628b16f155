package dev.governance.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.governance.house.types.Samples;
import dev.governance.scoring.index.BenefitOfTheDoubt;
import dev.governance.scoring.index.BenefitsAndCosts;
import dev.governance.scoring.index.BudgetAllocation;
import dev.governance.scoring.index.DecisionTable;
import dev.governance.scoring.index.ElectreTwo;
import dev.governance.scoring.index.Ensemble;
import dev.governance.scoring.index.IndexScores;
import dev.governance.scoring.index.IndexTable;
import dev.governance.scoring.index.Outranking;
import dev.governance.scoring.index.PairwiseComparison;
import dev.governance.scoring.index.RankDistribution;
import dev.governance.scoring.index.Spotis;
import dev.governance.scoring.index.Treated;
import dev.governance.scoring.index.Uncertainty;
import dev.governance.scoring.index.ValueDistribution;
import dev.governance.scoring.index.Vikor;
import dev.governance.scoring.statistics.Interval;
import dev.governance.scoring.statistics.PrincipalComponents;
import dev.governance.scoring.statistics.SampleDesign;
import dev.governance.scoring.statistics.Shrinkage;

/** Samples of composite indicators. */
final class IndexSamples {

    private static final String PART = "is a part of an index, which a document writes";
    private static final String COLUMNS = "holds columns of a population and is worked out again";

    private IndexSamples() {}

    static void add(Samples samples) {
        ImmutableList<Interval> bounds = ImmutableList.of(new Interval(0, 1), new Interval(-2, 2));
        samples.give(
                Spotis.class, new Spotis(bounds, ImmutableList.of()), new Spotis(bounds, ImmutableList.of(0.5, 1.0)));
    }

    static ImmutableMap<Class<?>, String> notOnTheWire() {
        return ImmutableMap.of();
    }

    static ImmutableMap<Class<?>, String> noValues() {
        return ImmutableMap.<Class<?>, String>builder()
                .put(BenefitOfTheDoubt.class, COLUMNS)
                .put(BenefitsAndCosts.class, COLUMNS)
                .put(BudgetAllocation.class, COLUMNS)
                .put(DecisionTable.class, COLUMNS)
                .put(ElectreTwo.Places.class, COLUMNS)
                .put(Ensemble.class, COLUMNS)
                .put(IndexScores.class, COLUMNS)
                .put(IndexTable.class, COLUMNS)
                .put(Outranking.class, COLUMNS)
                .put(PairwiseComparison.class, COLUMNS)
                .put(PrincipalComponents.class, COLUMNS)
                .put(RankDistribution.class, COLUMNS)
                .put(SampleDesign.class, COLUMNS)
                .put(Shrinkage.class, COLUMNS)
                .put(Treated.class, COLUMNS)
                .put(Uncertainty.class, COLUMNS)
                .put(ValueDistribution.class, COLUMNS)
                .put(Vikor.Compromise.class, COLUMNS)
                .buildOrThrow();
    }
}
