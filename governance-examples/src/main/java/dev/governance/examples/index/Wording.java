package dev.governance.examples.index;

import dev.governance.basics.Sentence;
import dev.governance.scoring.index.Aggregator;
import dev.governance.scoring.index.ColumnMean;
import dev.governance.scoring.index.ColumnPowerMean;
import dev.governance.scoring.index.Copeland;
import dev.governance.scoring.index.DistanceToIdeal;
import dev.governance.scoring.index.IndexDocument;
import dev.governance.scoring.index.MazziottaPareto;
import dev.governance.scoring.index.OrderedMean;
import dev.governance.scoring.index.UncertainChoice;
import java.util.Locale;
import java.util.stream.Collectors;

/** How an index reads in the language of the reader (指数用语). */
final class Wording {

    private final IndexDocument document;
    private final Locale locale;

    Wording(IndexDocument document, Locale locale) {
        this.document = document;
        this.locale = locale;
    }

    String say(String en, String zh) {
        return Sentence.of(en, zh).in(locale);
    }

    Locale locale() {
        return locale;
    }

    /** The name of a place, or of what an uneven profile takes. */
    String name(String code) {
        boolean known = document.index().tree().codes().contains(code);
        return !known && code.equals("imbalance")
                ? say("taken for uneven parts", "因各部分不均衡而扣减")
                : document.nameOf(code).in(locale);
    }

    /** The indicators of which a unit has no figure. */
    String missing(UnitTable units, int unit) {
        return document.index().tree().indicators().stream()
                .filter(indicator -> Double.isNaN(units.table().column(indicator.code())[unit]))
                .map(indicator -> name(indicator.code()))
                .collect(Collectors.joining(say("; ", "；")));
    }

    String of(Sentence sentence) {
        return sentence.in(locale);
    }

    /** What a choice is called on the wire. */
    static String code(UncertainChoice choice) {
        return choice instanceof UncertainChoice.Normalisers
                ? "normalisers"
                : choice instanceof UncertainChoice.Aggregators
                        ? "aggregators"
                        : choice instanceof UncertainChoice.Treatments
                                ? "treatments"
                                : choice instanceof UncertainChoice.Imputations
                                        ? "imputations"
                                        : choice instanceof UncertainChoice.Coverages
                                                ? "coverages"
                                                : choice instanceof UncertainChoice.WeightNoise
                                                        ? "weight-noise"
                                                        : "leave-one-out";
    }

    /** What a choice is about. */
    String choice(UncertainChoice choice) {
        return switch (code(choice)) {
            case "normalisers" -> say("how figures are brought to one scale", "标准化方法");
            case "aggregators" -> say("how parts are put together", "合成方法");
            case "treatments" -> say("how outliers are treated", "异常值处理");
            case "imputations" -> say("what stands in for missing figures", "缺失值处理");
            case "coverages" -> say("how much must be known", "数据完整度要求");
            case "weight-noise" -> say("the weights", "权重") + " ±" + spread(choice);
            default -> say("leaving out one indicator", "去掉任一指标");
        };
    }

    private static String spread(UncertainChoice choice) {
        return choice instanceof UncertainChoice.WeightNoise noise ? Figures.percent(noise.spread()) : "";
    }

    /** How parts are put together. */
    String aggregator(Aggregator aggregator) {
        if (aggregator instanceof ColumnMean mean) {
            return switch (mean) {
                case ARITHMETIC -> say("arithmetic mean", "算术平均");
                case GEOMETRIC -> say("geometric mean: a weak part weighs more", "几何平均（弱项影响更大）");
                case HARMONIC -> say("harmonic mean: a weak part weighs much more", "调和平均（弱项影响大得多）");
                case MINIMUM -> say("the weakest part alone", "只看最弱一项");
                case MAXIMUM -> say("the strongest part alone", "只看最强一项");
            };
        }
        return other(aggregator);
    }

    private String other(Aggregator aggregator) {
        if (aggregator instanceof ColumnPowerMean power) {
            return say("power mean of ", "幂平均，指数 ") + Figures.plain(power.exponent());
        }
        if (aggregator instanceof Copeland) {
            return say("wins less defeats, pair by pair", "两两比较净胜数");
        }
        if (aggregator instanceof OrderedMean) {
            return say("mean weighted by place", "按位次加权平均");
        }
        if (aggregator instanceof MazziottaPareto) {
            return say("mean less a penalty for uneven parts", "均值减不均衡惩罚");
        }
        return aggregator instanceof DistanceToIdeal ? say("distance from the best", "与最优的距离") : "";
    }
}
