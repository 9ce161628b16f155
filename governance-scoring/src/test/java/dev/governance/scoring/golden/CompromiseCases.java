package dev.governance.scoring.golden;

import com.google.common.primitives.Doubles;
import dev.governance.scoring.index.AverageDistance;
import dev.governance.scoring.index.BenefitsAndCosts;
import dev.governance.scoring.index.Cocoso;
import dev.governance.scoring.index.Codas;
import dev.governance.scoring.index.DecisionTable;
import dev.governance.scoring.index.Direction;
import dev.governance.scoring.index.MinMax;
import dev.governance.scoring.index.Moora;
import dev.governance.scoring.index.Normaliser;
import dev.governance.scoring.index.RankingComparison;
import dev.governance.scoring.index.RatioNormaliser;
import dev.governance.scoring.index.RatioToIdeal;
import dev.governance.scoring.index.Waspas;
import dev.governance.scoring.index.WeightedModel;
import dev.governance.scoring.statistics.Moments;
import java.util.Optional;

/** Choices that set what speaks for an alternative against what speaks against it, or against the middle. */
final class CompromiseCases {

    private CompromiseCases() {}

    static Optional<Cases.Check> offered(GoldenCase golden) {
        if (golden.method().equals("RANCOM")) {
            return Optional.of(
                    golden.stage().equals("weights") ? CompromiseCases::comparisons : CompromiseCases::importance);
        }
        if (!golden.stage().equals("mcda")) {
            return Optional.empty();
        }
        return switch (golden.method()) {
            case "WASPAS" -> Optional.of(CompromiseCases::waspas);
            case "MOORA", "RatioMOORA", "ReferencePointMOORA", "FullMultiplicativeForm", "MultiMOORA" ->
                Optional.of(CompromiseCases::moora);
            case "COPRAS" -> Optional.of(CompromiseCases::copras);
            case "RAM" -> Optional.of(CompromiseCases::ram);
            case "EDAS" -> Optional.of(CompromiseCases::edas);
            case "MABAC" -> Optional.of(CompromiseCases::mabac);
            case "CODAS" -> Optional.of(CompromiseCases::codas);
            case "COCOSO", "CoCoSo" -> Optional.of(CompromiseCases::cocoso);
            case "ARAS" -> Optional.of(CompromiseCases::aras);
            case "MARCOS" -> Optional.of(CompromiseCases::marcos);
            default -> Optional.empty();
        };
    }

    private static DecisionTable scaled(GoldenCase golden, Normaliser usual) {
        return ChoiceCases.scaled(golden, ChoiceCases.table(golden), usual);
    }

    /** pymcdm brings the columns to one size itself; scikit-criteria leaves it to a step before. */
    private static DecisionTable proportional(GoldenCase golden, Normaliser method) {
        DecisionTable table = ChoiceCases.table(golden);
        return golden.config.has("constructor") ? table.proportional(method) : table;
    }

    private static void waspas(GoldenCase golden, Differences differences) {
        DecisionTable table = scaled(golden, RatioNormaliser.TO_BEST);
        double part = golden.number("lambda_value", golden.number("l", 0.5));
        column(golden, "wsm_scores", WeightedModel.SUM.of(table), differences);
        column(golden, "log10_wpm_scores", WeightedModel.LOG_PRODUCT.of(table), differences);
        score(golden, new Waspas(part).of(table), true, differences);
    }

    private static void moora(GoldenCase golden, Differences differences) {
        DecisionTable table = proportional(golden, RatioNormaliser.OF_LENGTH);
        column(golden, "ratio_score", Moora.RATIO.of(table), differences);
        column(golden, "refpoint_score", Moora.REFERENCE_POINT.of(table), differences);
        column(golden, "fmf_score", product(golden, table), differences);
        switch (golden.method()) {
            case "ReferencePointMOORA" -> score(golden, Moora.REFERENCE_POINT.of(table), false, differences);
            case "FullMultiplicativeForm" -> score(golden, product(golden, table), true, differences);
            case "MultiMOORA" -> score(golden, Moora.majority(table), true, differences);
            default -> score(golden, Moora.RATIO.of(table), true, differences);
        }
    }

    /** Where there is nothing but costs the peer starts from one instead of the logarithm of one, which changes no rank. */
    private static double[] product(GoldenCase golden, DecisionTable table) {
        double[] scores = Moora.MULTIPLICATIVE.of(table);
        boolean benefits = golden.directions(table.width()).contains(Direction.HIGHER_IS_BETTER);
        for (int i = 0; i < scores.length && !benefits; i++) {
            scores[i] += 1;
        }
        return scores;
    }

    /**
     * pymcdm adds the costs to the benefits, so that whoever costs more stands better: its figures are compared with that sum,
     * and the library has the definition.
     */
    private static void copras(GoldenCase golden, Differences differences) {
        BenefitsAndCosts sums = BenefitsAndCosts.of(proportional(golden, RatioNormaliser.OF_SUM));
        boolean added = golden.config.has("constructor");
        double[] scores = added ? plus(sums.benefits(), sums.costs()) : sums.proportionalAssessment();
        column(golden, "S_max", sums.benefits(), differences);
        column(golden, "S_min", sums.costs(), differences);
        column(golden, "significances", scores, differences);
        score(golden, ofMost(scores, added ? 1 : 100), true, differences);
    }

    private static double[] plus(double[] a, double[] b) {
        double[] sums = a.clone();
        for (int i = 0; i < sums.length; i++) {
            sums[i] += b[i];
        }
        return sums;
    }

    private static double[] ofMost(double[] scores, double whole) {
        double most = Moments.max(scores);
        double[] parts = new double[scores.length];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = scores[i] / most * whole;
        }
        return parts;
    }

    private static void ram(GoldenCase golden, Differences differences) {
        BenefitsAndCosts sums = BenefitsAndCosts.of(proportional(golden, RatioNormaliser.OF_SUM));
        column(golden, "sum_benefit", sums.benefits(), differences);
        column(golden, "sum_cost", sums.costs(), differences);
        score(golden, sums.rootAssessment(), true, differences);
    }

    private static void edas(GoldenCase golden, Differences differences) {
        score(golden, AverageDistance.APPRAISAL.of(ChoiceCases.table(golden)), true, differences);
    }

    private static void mabac(GoldenCase golden, Differences differences) {
        score(golden, AverageDistance.BORDER.of(scaled(golden, new MinMax(0, 1, 1))), true, differences);
    }

    private static void codas(GoldenCase golden, Differences differences) {
        DecisionTable table = scaled(golden, RatioNormaliser.TO_BEST);
        score(golden, new Codas(golden.number("tau", 0.02)).assessments(table), true, differences);
    }

    private static void cocoso(GoldenCase golden, Differences differences) {
        double part = golden.number("lambda_value", golden.number("l", 0.5));
        score(golden, new Cocoso(part).of(scaled(golden, new MinMax(0, 1, 1))), true, differences);
    }

    private static void aras(GoldenCase golden, Differences differences) {
        double[] ideal = GoldenCase.numbers(golden.parameter("esp"));
        score(golden, RatioToIdeal.additive(ChoiceCases.table(golden), Doubles.asList(ideal)), true, differences);
    }

    private static void marcos(GoldenCase golden, Differences differences) {
        score(golden, RatioToIdeal.compromise(ChoiceCases.table(golden)), true, differences);
    }

    private static void comparisons(GoldenCase golden, Differences differences) {
        Frame input = golden.input();
        double[][] columns = input.matrix(input.header);
        double[][] rows = new double[columns.length][columns.length];
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < rows.length; j++) {
                rows[i][j] = columns[j][i];
            }
        }
        differences.column(golden.expected(), "weight", RankingComparison.ofComparisons(rows));
    }

    /** scikit-criteria takes the weights that are there for an order of importance. */
    private static void importance(GoldenCase golden, Differences differences) {
        double[] weights = RankingComparison.ofImportance(golden.numbers("weights"));
        differences.column(golden.frame("expected_weights.csv"), "weight", weights);
    }

    private static void column(GoldenCase golden, String name, double[] figures, Differences differences) {
        if (golden.expected().has(name)) {
            differences.column(golden.expected(), name, figures);
        }
    }

    private static void score(GoldenCase golden, double[] scores, boolean moreIsBetter, Differences differences) {
        differences.column(golden.expected(), "score", scores);
        ChoiceCases.ranks(golden, differences, scores, moreIsBetter);
    }
}
