package dev.governance.examples.assessment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.governance.basics.Finding;
import dev.governance.examples.edge.EdgeFaults;
import dev.governance.examples.edge.FaultCollector;
import dev.governance.grid.GridId;
import dev.governance.json.Echo;
import dev.governance.place.DivisionCode;
import dev.governance.scoring.assessment.LikertScale;
import dev.governance.scoring.assessment.ResidentTrait;
import dev.governance.scoring.assessment.SurveyResponse;
import dev.governance.scoring.assessment.SurveyedGrid;
import dev.governance.scoring.assessment.TraitCounts;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tables of a survey, held against each other (调查表格核对). */
public final class SurveyInput {

    private SurveyInput() {}

    /**
     * Refuses answers that are not on the scale, and grids that are not in the frame or lie in two communities.
     *
     * @param source what faults call the answers
     * @param scale the scale
     * @param frame the frame; empty where there is none
     * @param responses the answers
     * @throws dev.governance.json.DataFormatException with all such faults
     */
    public static void check(
            String source, LikertScale scale, List<SurveyedGrid> frame, List<SurveyResponse> responses) {
        FaultCollector faults = new FaultCollector();
        Map<GridId, DivisionCode> communities = new LinkedHashMap<>();
        frame.forEach(framed -> communities.put(framed.grid(), framed.community()));
        for (SurveyResponse response : responses) {
            if (frame.isEmpty()) {
                communities.putIfAbsent(response.grid(), response.community());
            }
            DivisionCode known = communities.get(response.grid());
            int answer = response.answer().orElse(1);
            if (known == null) {
                faults.add(EdgeFaults.whole(
                        source, grid("file.grid-not-in-frame", response).build()));
            } else if (!known.equals(response.community())) {
                faults.add(EdgeFaults.whole(
                        source,
                        grid("file.grid-in-two-communities", response)
                                .putValues("community", known.toString())
                                .putValues("other", response.community().toString())
                                .build()));
            } else if (answer > scale.levels()) {
                faults.add(EdgeFaults.whole(
                        source,
                        grid("file.answer-not-on-scale", response)
                                .putValues("answer", Integer.toString(answer))
                                .putValues("levels", Integer.toString(scale.levels()))
                                .build()));
            }
        }
        faults.throwIfAny();
    }

    private static Finding.Builder grid(String code, SurveyResponse response) {
        Finding.Builder finding = Finding.builder(code);
        finding.putValues("grid", Echo.of(response.grid().value()));
        return finding;
    }

    /**
     * Gathers the population by traits.
     *
     * @param source what faults call the table
     * @param rows the rows
     * @return the counts of each trait, in the order of the traits
     * @throws dev.governance.json.DataFormatException if nobody is counted for a trait
     */
    public static ImmutableList<TraitCounts> population(String source, List<TraitRow> rows) {
        Map<ResidentTrait, ImmutableMap.Builder<String, Long>> byTrait = new EnumMap<>(ResidentTrait.class);
        rows.forEach(row -> byTrait.computeIfAbsent(row.trait(), trait -> ImmutableMap.builder())
                .put(row.value(), row.count()));
        ImmutableList.Builder<TraitCounts> counts = ImmutableList.builder();
        byTrait.forEach((trait, values) -> {
            ImmutableMap<String, Long> known = values.buildOrThrow();
            if (known.values().stream().allMatch(count -> count == 0)) {
                throw EdgeFaults.whole(
                        source,
                        Finding.builder("file.nobody-counted")
                                .putValues("trait", trait.name())
                                .build());
            }
            counts.add(new TraitCounts(trait, known));
        });
        return counts.build();
    }
}
