package dev.governance.scoring.golden;

import dev.governance.scoring.index.Availability;
import dev.governance.scoring.index.ColumnSummary;
import dev.governance.scoring.index.ShapeCheck;
import dev.governance.scoring.index.ShapeLimits;
import dev.governance.scoring.statistics.Agreement;
import dev.governance.scoring.statistics.Interval;
import dev.governance.scoring.statistics.Moments;
import dev.governance.scoring.statistics.Multiplicity;
import dev.governance.scoring.statistics.ProportionInterval;
import dev.governance.scoring.statistics.Quantiles;
import dev.governance.scoring.statistics.Reliability;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Figures about columns, proportions, judges and many tests. */
final class StatisticCases {

    private StatisticCases() {}

    static Optional<Cases.Check> offered(GoldenCase golden) {
        switch (golden.stage()) {
            case "statistic":
                return statistic(golden);
            case "interval":
                return Optional.of(StatisticCases::interval);
            case "multiplicity":
                return Optional.of(StatisticCases::multiplicity);
            case "agreement":
                return golden.method().startsWith("friedman.test")
                        ? Optional.of(StatisticCases::agreement)
                        : Optional.empty();
            default:
                return Optional.empty();
        }
    }

    private static Optional<Cases.Check> statistic(GoldenCase golden) {
        switch (golden.method()) {
            case "cronbach_alpha":
                return Optional.of(StatisticCases::cronbach);
            case "get_data_avail":
                return Optional.of(StatisticCases::availability);
            case "get_stats":
                return Optional.of(StatisticCases::summary);
            case "quantile":
                return Optional.of(StatisticCases::quantiles);
            case "skewness_kurtosis":
                return Optional.of(StatisticCases::shape);
            case "cov.wt unbiased; weighted.mean":
                return Optional.of(StatisticCases::weighted);
            default:
                return golden.config.has("mad_constant") ? Optional.of(StatisticCases::robust) : Optional.empty();
        }
    }

    private static void cronbach(GoldenCase golden, Differences differences) {
        Frame expected = golden.expected();
        for (int i = 0; i < expected.size(); i++) {
            String set = expected.text("set").get(i);
            List<String> columns = new ArrayList<>();
            golden.config.path("sets").path(set).forEach(name -> columns.add(name.asText()));
            double alpha = Reliability.alpha(golden.input().matrix(columns));
            differences.same(set, expected.numbers("alpha")[i], alpha);
        }
    }

    private static void availability(GoldenCase golden, Differences differences) {
        Frame input = golden.input();
        String key = input.header.get(0);
        List<String> columns =
                input.numeric().stream().filter(name -> !name.equals(key)).toList();
        Frame expected = golden.expected();
        for (int i = 0; i < expected.size(); i++) {
            int unit = input.text(key).indexOf(expected.text(key).get(i));
            DataCases.availability(expected, i, Availability.of(input.matrix(columns), unit), differences);
        }
    }

    private static void summary(GoldenCase golden, Differences differences) {
        Frame expected = golden.expected();
        ShapeLimits limits = new ShapeLimits(golden.number("t_skew", 2), golden.number("t_kurt", 3.5));
        for (int i = 0; i < expected.size(); i++) {
            String code = expected.text("iCode").get(i);
            double[] x = golden.input().numbers(code);
            ColumnSummary counts = ColumnSummary.of(x);
            ShapeCheck shape = limits.check(x);
            double[] actual = {
                Moments.min(x),
                Moments.max(x),
                Moments.mean(x),
                Quantiles.median(x),
                Moments.deviation(x, 1),
                shape.skewness(),
                shape.kurtosis(),
                counts.present(),
                counts.nonZero(),
                counts.unique(),
                counts.same(),
                counts.shareOfUnits(),
                counts.shareOfPresent(counts.nonZero()),
                counts.shareOfPresent(counts.unique()),
                counts.shareOfPresent(counts.same())
            };
            for (int k = 0; k < actual.length; k++) {
                String name = expected.header.get(k + 1);
                differences.same(code + " " + name, expected.numbers(name)[i], actual[k]);
            }
            double units = counts.units();
            flag(expected, i, "Flag.Avail", counts.shareOfUnits() >= golden.number("t_avail", 0.65), differences);
            flag(expected, i, "Flag.NonZero", counts.nonZero() / units >= golden.number("t_zero", 0.5), differences);
            flag(expected, i, "Flag.Unique", counts.unique() / units >= golden.number("t_unq", 0.5), differences);
            differences.same(code + " shape", expected.text("Flag.SkewKurt").get(i), shape.passes() ? "ok" : "OUT");
        }
    }

    private static void flag(Frame expected, int row, String name, boolean ok, Differences differences) {
        differences.same(name + " " + row, expected.text(name).get(row), ok ? "ok" : "LOW");
    }

    private static void shape(GoldenCase golden, Differences differences) {
        Frame expected = golden.expected();
        ShapeLimits limits = TreatmentCases.limits(golden.config, ShapeLimits.USUAL);
        for (int i = 0; i < expected.size(); i++) {
            String code = expected.text("iCode").get(i);
            ShapeCheck check = limits.check(golden.input().numbers(code));
            differences.same(code + " skew", expected.numbers("skew")[i], check.skewness());
            differences.same(code + " kurt", expected.numbers("kurt")[i], check.kurtosis());
            differences.same(code + " pass", expected.numbers("pass")[i], check.passes() ? 1 : 0);
        }
    }

    private static void quantiles(GoldenCase golden, Differences differences) {
        Frame input = golden.input();
        double[] column = input.numbers(input.header.get(0));
        Frame expected = golden.expected();
        for (int i = 0; i < expected.size(); i++) {
            int type = (int) expected.numbers("type")[i];
            double share = expected.numbers("p")[i];
            double found = Quantiles.quantile(column, share, type);
            differences.same("type " + type + " at " + share, expected.numbers("q")[i], found);
        }
    }

    private static void robust(GoldenCase golden, Differences differences) {
        Frame input = golden.input();
        double[] x = input.numbers(input.header.get(0));
        Frame expected = golden.expected();
        for (int i = 0; i < expected.size(); i++) {
            String name = expected.text("stat").get(i);
            double found = switch (name) {
                case "mean" -> Moments.mean(x);
                case "median" -> Quantiles.median(x);
                case "mad" -> Quantiles.medianDeviation(x, golden.number("mad_constant", 1.4826));
                case "sd" -> Moments.deviation(x, 1);
                case "var" -> Moments.variance(x, 1);
                case "iqr" ->
                    Quantiles.quantile(x, 0.75, Quantiles.USUAL) - Quantiles.quantile(x, 0.25, Quantiles.USUAL);
                default -> Quantiles.trimmedMean(x, Integer.parseInt(name.replace("trim", "")) / 100.0);
            };
            differences.same(name, expected.numbers("value")[i], found);
        }
    }

    private static void weighted(GoldenCase golden, Differences differences) {
        Frame input = golden.input();
        double[] w = input.numbers("w");
        Frame expected = golden.expected();
        for (int i = 0; i < expected.size(); i++) {
            String kind = expected.text("kind").get(i);
            double[] a = input.numbers(expected.text("a").get(i));
            double[] b =
                    kind.equals("mean") ? a : input.numbers(expected.text("b").get(i));
            double covariance = Moments.weightedCovariance(a, b, w);
            double found = kind.equals("mean")
                    ? Moments.weightedMean(a, w)
                    : kind.equals("cov")
                            ? covariance
                            : covariance
                                    / Math.sqrt(
                                            Moments.weightedCovariance(a, a, w) * Moments.weightedCovariance(b, b, w));
            differences.same(kind + " " + i, expected.numbers("value")[i], found);
        }
    }

    /** R's and scipy's continuity corrections differ; the case says by its method, or row by row, which is meant. */
    private static ProportionInterval interval(String method) {
        switch (method) {
            case "wilson":
            case "wilson_score":
                return ProportionInterval.WILSON;
            case "wilson_score_continuity_corrected":
                return ProportionInterval.WILSON_YATES;
            case "wilsoncc":
                return ProportionInterval.WILSON_CONTINUITY;
            case "exact":
            case "clopper_pearson":
                return ProportionInterval.CLOPPER_PEARSON;
            default:
                throw new AssertionError("no interval " + method);
        }
    }

    private static void interval(GoldenCase golden, Differences differences) {
        Frame expected = golden.expected();
        boolean scipy = expected.has("low");
        double[] successes = expected.numbers(scipy ? "k" : "x");
        for (int i = 0; i < expected.size(); i++) {
            String method = expected.has("method") ? expected.text("method").get(i) : golden.method();
            double trials = expected.numbers("n")[i];
            Interval found = interval(method).of(successes[i], trials, expected.numbers("conf")[i]);
            String what = method + " " + successes[i] + "/" + trials;
            differences.same(what + " low", expected.numbers(scipy ? "low" : "lower")[i], found.low());
            differences.same(what + " high", expected.numbers(scipy ? "high" : "upper")[i], found.high());
        }
    }

    private static void multiplicity(GoldenCase golden, Differences differences) {
        double[] p = golden.input().numbers("p");
        Frame expected = golden.expected();
        for (String name : expected.header.subList(1, expected.header.size())) {
            Multiplicity method = switch (name) {
                case "BH", "fdr" -> Multiplicity.BENJAMINI_HOCHBERG;
                case "BY" -> Multiplicity.BENJAMINI_YEKUTIELI;
                default -> Multiplicity.valueOf(name.toUpperCase(java.util.Locale.ROOT));
            };
            differences.column(expected, name, method.adjust(p));
        }
    }

    private static void agreement(GoldenCase golden, Differences differences) {
        Frame input = golden.input();
        double[][] columns = input.matrix(input.header.subList(1, input.header.size()));
        double[][] judges = new double[input.size()][columns.length];
        for (int i = 0; i < judges.length; i++) {
            for (int j = 0; j < columns.length; j++) {
                judges[i][j] = columns[j][i];
            }
        }
        Agreement found = Agreement.of(judges);
        Frame expected = golden.expected();
        for (int i = 0; i < expected.size(); i++) {
            String name = expected.text("stat").get(i);
            double actual = switch (name) {
                case "chi2" -> found.chiSquare();
                case "df" -> found.freedom();
                case "p" -> found.chance();
                default -> found.concordance();
            };
            differences.same(name, expected.numbers("value")[i], actual);
        }
    }
}
