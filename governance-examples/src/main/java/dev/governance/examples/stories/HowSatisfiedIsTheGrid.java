package dev.governance.examples.stories;

import com.google.common.collect.ImmutableMap;
import dev.governance.basics.DateSpan;
import dev.governance.basics.Finding;
import dev.governance.grid.GridId;
import dev.governance.json.FindingSentences;
import dev.governance.organization.OrganizationId;
import dev.governance.place.DivisionCode;
import dev.governance.scoring.assessment.AreaEstimate;
import dev.governance.scoring.assessment.Contact;
import dev.governance.scoring.assessment.LikertScale;
import dev.governance.scoring.assessment.ResidentTrait;
import dev.governance.scoring.assessment.Survey;
import dev.governance.scoring.assessment.SurveyMethod;
import dev.governance.scoring.assessment.SurveyResponse;
import dev.governance.scoring.assessment.SurveyResult;
import dev.governance.scoring.assessment.SurveyedArea;
import dev.governance.scoring.assessment.SurveyedGrid;
import dev.governance.scoring.assessment.TraitCounts;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How satisfied are the residents of a grid, if nine of 320 households answered, and more owners than tenants? (居民满意度调查) */
public final class HowSatisfiedIsTheGrid {

    private static final DivisionCode COMMUNITY = DivisionCode.parse("310101002001");

    private HowSatisfiedIsTheGrid() {}

    private static void ask(List<SurveyResponse> all, String grid, String tenure, int... answers) {
        for (int answer : answers) {
            SurveyResponse.Builder response = SurveyResponse.builder();
            response.community(COMMUNITY).grid(GridId.of(grid)).putTraits(ResidentTrait.TENURE, tenure);
            if (answer > 0) {
                response.contact(Contact.ANSWERED).answer(answer);
            } else {
                response.contact(Contact.REFUSED);
            }
            all.add(response.build());
        }
    }

    /** Three grids, invented; 0 is somebody who did not want to answer. */
    private static Survey survey() {
        List<SurveyResponse> all = new ArrayList<>();
        ask(all, "north", "owner", 5, 5, 4, 5, 4, 5, 0);
        ask(all, "north", "tenant", 3, 2, 0, 0, 4);
        ask(all, "south", "owner", 4, 3, 4, 5, 4, 4, 0);
        ask(all, "south", "tenant", 2, 3, 0, 0, 0, 1);
        ask(all, "lane", "tenant", 1, 2, 0, 0);
        return Survey.builder()
                .id("autumn")
                .during(DateSpan.ofYear(2026))
                .organizer(OrganizationId.of("statistics-team"))
                .scale(LikertScale.ofFive())
                .addFrame(
                        new SurveyedGrid(COMMUNITY, GridId.of("north"), 320),
                        new SurveyedGrid(COMMUNITY, GridId.of("south"), 280),
                        new SurveyedGrid(COMMUNITY, GridId.of("lane"), 210))
                .responses(all)
                .build();
    }

    private static String told(SurveyedArea area) {
        if (area.keptBack()) {
            return area.name() + ": kept back";
        }
        AreaEstimate estimate = area.estimate().orElseThrow();
        String drawn = estimate.drawn()
                .map(mean -> String.format(Locale.ROOT, "; drawn towards the community %.1f", mean))
                .orElse("");
        return String.format(
                Locale.ROOT,
                "%s: %d of %d answered, %.1f of 100 (%.1f to %.1f)%s",
                area.name(),
                area.answered().orElseThrow(),
                area.asked(),
                estimate.mean(),
                estimate.interval().low(),
                estimate.interval().high(),
                drawn);
    }

    private static void print(PrintStream out, SurveyMethod method) {
        SurveyResult result = SurveyResult.of(survey(), method);
        result.areas().forEach(area -> out.println("  " + told(area)));
        for (Finding finding : result.findings()) {
            out.println("  ! " + FindingSentences.standard().sentence(finding).en());
        }
    }

    /**
     * Prints the answer.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println("As they answered, each for the households of the grid:");
        print(out, SurveyMethod.usual());
        out.println("Weighed as owners and tenants live there, half and half:");
        TraitCounts half = new TraitCounts(ResidentTrait.TENURE, ImmutableMap.of("owner", 405L, "tenant", 405L));
        print(out, SurveyMethod.builder().addPopulation(half).build());
        out.println("If nothing were kept back, for whoever may see it:");
        print(out, SurveyMethod.builder().smallestCell(1).build());
    }
}
