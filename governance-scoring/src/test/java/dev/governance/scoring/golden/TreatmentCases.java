package dev.governance.scoring.golden;

import com.fasterxml.jackson.databind.JsonNode;
import dev.governance.scoring.index.BoxCoxTransformation;
import dev.governance.scoring.index.ShapeCheck;
import dev.governance.scoring.index.ShapeLimits;
import dev.governance.scoring.index.Stepwise;
import dev.governance.scoring.index.Transformation;
import dev.governance.scoring.index.Treated;
import dev.governance.scoring.index.Treatment;
import dev.governance.scoring.index.Winsorise;
import java.util.List;

/** Outliers, and the account of what was done to them. */
final class TreatmentCases {

    private TreatmentCases() {}

    static Treatment treatment(String name, JsonNode parameters, ShapeLimits limits) {
        switch (name) {
            case "winsorise":
                JsonNode most = parameters.path("winmax");
                ShapeLimits own = limits(parameters, limits);
                int count = most.isNull() ? Integer.MAX_VALUE : most.asInt(5);
                return new Winsorise(count, own, parameters.path("force_win").asBoolean(false));
            case "log_CT":
                return Transformation.LOG_FROM_HUNDREDTH;
            case "log_CT_orig":
                return Transformation.LOG_FROM_ONE;
            case "log_CT_plus":
                return Transformation.LOG_BY_SKEW;
            case "log_GII":
                return Transformation.LOG_OF_INNOVATION_INDEX;
            case "log":
                return Transformation.LOG;
            case "boxcox":
                return new BoxCoxTransformation(
                        parameters.path("lambda").asDouble(),
                        parameters.path("makepos").asBoolean(true));
            default:
                throw new AssertionError("no treatment " + name);
        }
    }

    static ShapeLimits limits(JsonNode parameters, ShapeLimits otherwise) {
        return new ShapeLimits(
                parameters.path("skew_thresh").asDouble(otherwise.skewness()),
                parameters.path("kurt_thresh").asDouble(otherwise.kurtosis()));
    }

    static Stepwise stepwise(JsonNode specs) {
        ShapeLimits limits = limits(specs.path("f_pass_para"), ShapeLimits.USUAL);
        Stepwise first = Stepwise.of(limits, treatment(specs.path("f1").asText(), specs.path("f1_para"), limits));
        return specs.path("f2").isTextual()
                ? first.otherwise(
                        treatment(specs.path("f2").asText(), specs.path("f2_para"), limits),
                        specs.path("combine_treat").asBoolean(false))
                : first;
    }

    static void treat(GoldenCase golden, Differences differences) {
        Frame input = golden.input();
        String key = input.header.get(0);
        Stepwise method = stepwise(golden.config.path("specs"));
        Frame expected = golden.expected();
        List<String> columns = expected.header.subList(1, expected.header.size());
        differences.table(
                expected,
                columns,
                input.text(key),
                name -> method.treat(input.numbers(name)).values());
        if (golden.hasFile("expected_details.csv")) {
            Frame details = golden.frame("expected_details.csv");
            for (int i = 0; i < details.size(); i++) {
                details(
                        details,
                        i,
                        method.treat(input.numbers(details.text("iCode").get(i))),
                        differences);
            }
        }
    }

    static void details(Frame details, int row, Treated treated, Differences differences) {
        String name = details.text("iCode").get(row);
        for (int step = 0; step <= 2; step++) {
            String prefix = "check_SkewKurt" + step + ".";
            if (details.has(prefix + "Pass")) {
                boolean made = step < treated.checks().size();
                ShapeCheck check = made ? treated.checks().get(step) : new ShapeCheck(false, Double.NaN, Double.NaN);
                double passes = made ? check.passes() ? 1 : 0 : Double.NaN;
                differences.same(name + " " + prefix + "Pass", details.numbers(prefix + "Pass")[row], passes);
                differences.same(name + " " + prefix + "Skew", details.numbers(prefix + "Skew")[row], check.skewness());
                differences.same(name + " " + prefix + "Kurt", details.numbers(prefix + "Kurt")[row], check.kurtosis());
            }
        }
        if (details.has("winsorise.nwin")) {
            double count = treated.checks().size() > 1 ? treated.winsorised() : Double.NaN;
            differences.same(name + " winsorise.nwin", details.numbers("winsorise.nwin")[row], count);
        }
    }

    static void boxCox(GoldenCase golden, Differences differences) {
        Frame input = golden.input();
        double[] lambdas = golden.numbers("lambdas");
        boolean shifted = golden.config.path("shift").asText().contains("min");
        double[] column = input.numbers(input.header.get(1));
        Frame expected = golden.expected();
        for (int k = 0; k < lambdas.length; k++) {
            double[] treated =
                    new BoxCoxTransformation(lambdas[k], shifted).treat(column).values();
            differences.column(expected, expected.header.get(k + 1), treated);
        }
    }
}
