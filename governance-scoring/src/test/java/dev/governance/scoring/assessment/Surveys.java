package dev.governance.scoring.assessment;

import com.google.common.collect.ImmutableList;
import dev.governance.basics.DateSpan;
import dev.governance.grid.GridId;
import dev.governance.organization.OrganizationId;
import dev.governance.place.DivisionCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Surveys for tests. */
final class Surveys {

    static final DivisionCode EAST = DivisionCode.parse("310101002001");
    static final DivisionCode WEST = DivisionCode.parse("310101002003");

    private Surveys() {}

    static Survey of(LikertScale scale, List<SurveyedGrid> frame, List<SurveyResponse> responses) {
        return Survey.builder()
                .id("survey-2026")
                .during(DateSpan.ofYear(2026))
                .organizer(OrganizationId.of("statistics-bureau"))
                .scale(scale)
                .frame(frame)
                .responses(responses)
                .build();
    }

    static Survey of(List<SurveyResponse> responses) {
        return of(LikertScale.ofFive(), ImmutableList.of(), responses);
    }

    static List<SurveyResponse> answers(DivisionCode community, String grid, int... answers) {
        List<SurveyResponse> responses = new ArrayList<>();
        for (int answer : answers) {
            responses.add(SurveyResponse.answered(community, GridId.of(grid), answer));
        }
        return responses;
    }

    static SurveyResponse with(SurveyResponse response, ResidentTrait trait, String value) {
        return SurveyResponse.builder().from(response).putTraits(trait, value).build();
    }

    @SafeVarargs
    static List<SurveyResponse> all(List<SurveyResponse>... parts) {
        return List.of(parts).stream().flatMap(List::stream).toList();
    }

    /** A survey drawn grid by grid, each grid with at least so many answers. */
    static Survey random(long seed, int least) {
        Random random = new Random(seed);
        List<SurveyedGrid> frame = new ArrayList<>();
        List<SurveyResponse> responses = new ArrayList<>();
        for (int g = 0; g < 2 + random.nextInt(6); g++) {
            DivisionCode community = random.nextBoolean() ? EAST : WEST;
            GridId grid = GridId.of("G-" + g);
            int asked = least + random.nextInt(10);
            frame.add(new SurveyedGrid(community, grid, asked + random.nextInt(300)));
            for (int i = 0; i < asked; i++) {
                responses.add(
                        i < least || random.nextInt(3) > 0
                                ? SurveyResponse.answered(community, grid, 1 + random.nextInt(5))
                                : SurveyResponse.silent(community, grid, Contact.REFUSED));
            }
        }
        return of(LikertScale.ofFive(), frame, responses);
    }

    static SurveyedArea area(SurveyResult result, String name) {
        return result.areas().stream()
                .filter(area -> area.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
