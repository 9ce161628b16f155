package dev.governance.scoring.assessment;

import com.google.common.collect.ImmutableList;
import dev.governance.basics.Finding;
import dev.governance.grid.GridId;
import dev.governance.place.DivisionCode;
import dev.governance.scoring.statistics.Moments;
import dev.governance.scoring.statistics.SampleDesign;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The answers of a survey in columns, with the design by which they stand for others. */
final class SurveySample {

    private static final double NEARNESS = 1e-9;
    private static final int ROUNDS = 1000;

    final ImmutableList<SurveyResponse> answers;
    final double[] points;
    final double[] satisfied;
    final int[] strata;
    final double[] populations;
    final boolean framed;
    final boolean fitted;
    final double[] weights;
    final SampleDesign design;
    final List<Finding> findings = new ArrayList<>();

    SurveySample(Survey survey, SurveyMethod method) {
        answers = survey.responses().stream()
                .filter(response -> response.answer().isPresent())
                .collect(ImmutableList.toImmutableList());
        int n = answers.size();
        points = new double[n];
        satisfied = new double[n];
        for (int i = 0; i < n; i++) {
            int answer = answers.get(i).answer().orElseThrow();
            points[i] = survey.scale().points(answer);
            satisfied[i] = survey.scale().isSatisfied(answer) ? 1 : 0;
        }
        framed = !survey.frame().isEmpty();
        strata = strata();
        populations = new double[n];
        double[] base = base(survey);
        List<TraitCounts> usable =
                method.population().stream().filter(this::isUsable).toList();
        fitted = !usable.isEmpty();
        SampleDesign sampled = SampleDesign.of(base, strata, clusters(), populations);
        design = fitted ? fit(sampled, base, usable) : sampled;
        weights = design.weights();
    }

    private int[] clusters() {
        int[] clusters = new int[answers.size()];
        Arrays.setAll(clusters, i -> i);
        return clusters;
    }

    /** Each grid is a stratum; grids of one answer are put together, in their community or else over all. */
    private int[] strata() {
        Map<GridId, Integer> inGrid = new LinkedHashMap<>();
        Map<DivisionCode, Integer> alone = new LinkedHashMap<>();
        answers.forEach(answer -> inGrid.merge(answer.grid(), 1, Integer::sum));
        answers.stream()
                .filter(answer -> inGrid.getOrDefault(answer.grid(), 0) == 1)
                .forEach(answer -> alone.merge(answer.community(), 1, Integer::sum));
        Map<Object, Integer> numbers = new LinkedHashMap<>();
        int[] numbered = new int[answers.size()];
        for (int i = 0; i < numbered.length; i++) {
            SurveyResponse answer = answers.get(i);
            boolean single = inGrid.getOrDefault(answer.grid(), 0) == 1;
            Object stratum = !single
                    ? answer.grid()
                    : alone.getOrDefault(answer.community(), 0) > 1 ? answer.community() : "alone";
            numbered[i] = numbers.computeIfAbsent(stratum, key -> numbers.size());
        }
        return numbered;
    }

    private double[] base(Survey survey) {
        double[] base = new double[answers.size()];
        Arrays.fill(base, 1);
        Arrays.fill(populations, Double.POSITIVE_INFINITY);
        if (!framed) {
            return base;
        }
        Map<GridId, Integer> inGrid = new LinkedHashMap<>();
        answers.forEach(answer -> inGrid.merge(answer.grid(), 1, Integer::sum));
        Map<GridId, Double> sizes = new LinkedHashMap<>();
        for (SurveyedGrid grid : survey.frame()) {
            int answered = inGrid.getOrDefault(grid.grid(), 0);
            if (answered == 0) {
                findings.add(AssessmentFindings.gridSilent(grid));
            } else if (answered > grid.size()) {
                findings.add(AssessmentFindings.beyondFrame(grid));
            }
            sizes.put(grid.grid(), (double) Math.max(grid.size(), answered));
        }
        Map<Integer, Double> ofStratum = new LinkedHashMap<>();
        for (int i = 0; i < base.length; i++) {
            GridId grid = answers.get(i).grid();
            base[i] = sizes.getOrDefault(grid, 1.0) / inGrid.getOrDefault(grid, 1);
            ofStratum.merge(strata[i], base[i], Double::sum);
        }
        Arrays.setAll(populations, i -> Math.rint(ofStratum.getOrDefault(strata[i], 1.0)));
        return base;
    }

    private boolean isUsable(TraitCounts counts) {
        List<String> values = new ArrayList<>();
        for (SurveyResponse answer : answers) {
            String value = answer.traits().get(counts.trait());
            if (value == null) {
                findings.add(AssessmentFindings.traitNotNoted(counts.trait()));
                return false;
            }
            if (counts.counts().getOrDefault(value, 0L) == 0) {
                findings.add(AssessmentFindings.traitValueUnknown(counts.trait(), value));
                return false;
            }
            values.add(value);
        }
        for (Map.Entry<String, Long> count : counts.counts().entrySet()) {
            if (count.getValue() > 0 && !values.contains(count.getKey())) {
                findings.add(AssessmentFindings.traitValueSilent(counts.trait(), count.getKey()));
                return false;
            }
        }
        return true;
    }

    private SampleDesign fit(SampleDesign sampled, double[] base, List<TraitCounts> population) {
        double whole = framed ? Moments.sum(base) : population.get(0).total();
        List<int[]> groupings = new ArrayList<>();
        List<double[]> totals = new ArrayList<>();
        for (TraitCounts counts : population) {
            ImmutableList<String> values = counts.counts().keySet().asList();
            int[] grouping = new int[answers.size()];
            Arrays.setAll(grouping, i -> values.indexOf(answers.get(i).traits().getOrDefault(counts.trait(), "")));
            groupings.add(grouping);
            totals.add(counts.counts().values().stream()
                    .mapToDouble(count -> whole * count / counts.total())
                    .toArray());
        }
        return groupings.size() == 1
                ? sampled.postStratified(groupings.get(0), totals.get(0))
                : sampled.raked(groupings, totals, NEARNESS * whole, ROUNDS);
    }
}
