package dev.governance.scoring.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** A survey worked out by the textbook, slowly: what an area's answers say, if grids are strata of known size. */
final class NaiveSurvey {

    private final Survey survey;

    NaiveSurvey(Survey survey) {
        this.survey = survey;
    }

    private List<Double> points(SurveyedGrid grid) {
        List<Double> points = new ArrayList<>();
        for (SurveyResponse response : survey.responses()) {
            if (response.grid().equals(grid.grid()) && response.answer().isPresent()) {
                points.add(100.0
                        * (response.answer().getAsInt() - 1)
                        / (survey.scale().levels() - 1));
            }
        }
        return points;
    }

    private static double mean(List<Double> figures) {
        return figures.stream().mapToDouble(Double::doubleValue).sum() / figures.size();
    }

    /** Cochran, Sampling Techniques, 5.1: each stratum counts as its size; grids without an answer are not heard. */
    double mean(Predicate<SurveyedGrid> area) {
        double sum = 0;
        double size = 0;
        for (SurveyedGrid grid : survey.frame()) {
            if (area.test(grid) && !points(grid).isEmpty()) {
                sum += grid.size() * mean(points(grid));
                size += grid.size();
            }
        }
        return sum / size;
    }

    /** Cochran 5.6: the strata's variances, each with its finite population. */
    double error(Predicate<SurveyedGrid> area) {
        double variance = 0;
        double size = 0;
        for (SurveyedGrid grid : survey.frame()) {
            List<Double> points = points(grid);
            if (area.test(grid) && !points.isEmpty()) {
                double n = points.size();
                double spread = points.stream()
                                .mapToDouble(one -> (one - mean(points)) * (one - mean(points)))
                                .sum()
                        / (n - 1);
                variance += (double) grid.size() * grid.size() * (1 - n / grid.size()) * spread / n;
                size += grid.size();
            }
        }
        return Math.sqrt(variance) / size;
    }
}
