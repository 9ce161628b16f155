package dev.governance.scoring.assessment;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import dev.governance.basics.Finding;
import dev.governance.basics.Share;
import dev.governance.grid.GridId;
import dev.governance.place.DivisionCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Goes through the areas of a survey. */
final class SurveyTally {

    private final Survey survey;
    private final SurveyMethod method;
    private final SurveySample sample;
    private final AreaEstimation estimation;
    private final Map<DivisionCode, Map<GridId, Cell>> cells = new TreeMap<>();

    /** Who was asked, and the answers, in a grid. */
    private static final class Cell {
        private int asked;
        private final List<Integer> answers = new ArrayList<>();

        private int[] members() {
            return Ints.toArray(answers);
        }
    }

    SurveyTally(Survey survey, SurveyMethod method) {
        this.survey = survey;
        this.method = method;
        this.sample = new SurveySample(survey, method);
        this.estimation = new AreaEstimation(sample, method);
        survey.frame().forEach(framed -> cell(framed.community(), framed.grid()));
        for (SurveyResponse response : survey.responses()) {
            cell(response.community(), response.grid()).asked += response.contact() == Contact.NOT_ELIGIBLE ? 0 : 1;
        }
        for (int i = 0; i < sample.answers.size(); i++) {
            SurveyResponse answer = sample.answers.get(i);
            cell(answer.community(), answer.grid()).answers.add(i);
        }
    }

    private Cell cell(DivisionCode community, GridId grid) {
        return cells.computeIfAbsent(community, code -> new TreeMap<>()).computeIfAbsent(grid, id -> new Cell());
    }

    SurveyResult result() {
        List<SurveyedArea> areas = new ArrayList<>();
        areas.add(everything());
        List<Map<GridId, Cell>> communities = List.copyOf(cells.values());
        boolean[] kept = SmallCells.kept(
                communities.stream().mapToInt(SurveyTally::answered).toArray(), method.smallestCell());
        int at = 0;
        for (Map.Entry<DivisionCode, Map<GridId, Cell>> community : cells.entrySet()) {
            boolean hidden = kept[at++];
            areas.add(community(community.getKey(), community.getValue(), hidden));
            grids(community.getKey(), community.getValue(), hidden, areas);
        }
        return SurveyResult.builder()
                .survey(survey.id())
                .organizer(survey.organizer())
                .confidence(method.confidence())
                .areas(areas)
                .findings(findings(areas))
                .build();
    }

    private SurveyedArea everything() {
        int asked = cells.values().stream().mapToInt(SurveyTally::asked).sum();
        int[] members = new int[sample.answers.size()];
        for (int i = 0; i < members.length; i++) {
            members[i] = i;
        }
        boolean kept = members.length > 0 && members.length < method.smallestCell();
        return told(SurveyedArea.builder(), asked, members, kept, Optional.empty());
    }

    private static int asked(Map<GridId, Cell> grids) {
        return grids.values().stream().mapToInt(cell -> cell.asked).sum();
    }

    private static int answered(Map<GridId, Cell> grids) {
        return grids.values().stream().mapToInt(cell -> cell.answers.size()).sum();
    }

    private SurveyedArea community(DivisionCode code, Map<GridId, Cell> grids, boolean kept) {
        int[] members = grids.values().stream()
                .flatMap(cell -> cell.answers.stream())
                .sorted()
                .mapToInt(Integer::intValue)
                .toArray();
        return told(SurveyedArea.builder().community(code), asked(grids), members, kept, Optional.empty());
    }

    private void grids(DivisionCode code, Map<GridId, Cell> grids, boolean hidden, List<SurveyedArea> areas) {
        int[] counts =
                grids.values().stream().mapToInt(cell -> cell.answers.size()).toArray();
        boolean[] kept = hidden ? SmallCells.all(counts) : SmallCells.kept(counts, method.smallestCell());
        List<int[]> answered = grids.values().stream()
                .map(Cell::members)
                .filter(members -> members.length > 0)
                .toList();
        Optional<DrawnGrids> drawn = DrawnGrids.of(sample, answered);
        int at = 0;
        int among = 0;
        for (Map.Entry<GridId, Cell> grid : grids.entrySet()) {
            int[] members = grid.getValue().members();
            int place = among;
            Optional<double[]> pulled = drawn.filter(model -> members.length > 0)
                    .map(model -> new double[] {model.mean(place), model.error(place)});
            among += members.length > 0 ? 1 : 0;
            areas.add(told(
                    SurveyedArea.builder().community(code).grid(grid.getKey()),
                    grid.getValue().asked,
                    members,
                    kept[at++],
                    pulled));
        }
    }

    private SurveyedArea told(
            SurveyedArea.Builder area, int asked, int[] members, boolean kept, Optional<double[]> drawn) {
        area.asked(asked).keptBack(kept);
        if (!kept) {
            area.answered(members.length);
            if (asked > 0) {
                area.responseRate(Share.of(members.length, asked));
            }
            if (members.length > 0) {
                AreaEstimate plain = estimation.of(members);
                area.estimate(
                        drawn.map(pull -> plain.withDrawn(pull[0], pull[1])).orElse(plain));
            }
        }
        return area.build();
    }

    private ImmutableList<Finding> findings(List<SurveyedArea> areas) {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        if (sample.answers.isEmpty()) {
            findings.add(AssessmentFindings.noAnswers(survey));
        }
        findings.addAll(sample.findings);
        for (SurveyedArea area : areas) {
            area.responseRate()
                    .filter(rate -> area.grid().isEmpty() && rate.compareTo(method.leastResponse()) < 0)
                    .ifPresent(
                            rate -> findings.add(AssessmentFindings.lowResponse(area, rate, method.leastResponse())));
        }
        long kept = areas.stream().filter(SurveyedArea::keptBack).count();
        if (kept > 0) {
            findings.add(AssessmentFindings.keptBack(kept, method.smallestCell()));
        }
        return findings.build();
    }
}
