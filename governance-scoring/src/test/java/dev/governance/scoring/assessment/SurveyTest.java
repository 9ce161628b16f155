package dev.governance.scoring.assessment;

import static dev.governance.scoring.assessment.Surveys.EAST;
import static dev.governance.scoring.assessment.Surveys.WEST;
import static dev.governance.scoring.assessment.Surveys.all;
import static dev.governance.scoring.assessment.Surveys.answers;
import static dev.governance.scoring.assessment.Surveys.area;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.governance.SharedFolder;
import dev.governance.basics.Finding;
import dev.governance.basics.Share;
import dev.governance.grid.GridId;
import dev.governance.scoring.statistics.Interval;
import dev.governance.scoring.statistics.ProportionInterval;
import dev.governance.scoring.statistics.Shrinkage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class SurveyTest {

    private static final SurveyMethod ALL_SHOWN =
            SurveyMethod.builder().smallestCell(1).build();

    private static List<String> codes(SurveyResult result) {
        return result.findings().stream().map(Finding::code).toList();
    }

    private static SurveyMethod weightedTo(TraitCounts... counts) {
        return SurveyMethod.builder().from(ALL_SHOWN).addPopulation(counts).build();
    }

    @Test
    void answersBecomeHundredInEqualSteps() {
        assertEquals(0, LikertScale.ofFive().points(1));
        assertEquals(75, LikertScale.ofFive().points(4));
        assertEquals(50, LikertScale.ofThree().points(2));
        assertTrue(LikertScale.ofFive().isSatisfied(4));
        assertFalse(LikertScale.ofThree().isSatisfied(2));
        assertThrows(IllegalArgumentException.class, () -> LikertScale.ofThree().points(4));
    }

    @Test
    void tenantsOfCopenhagenAreMoreSatisfiedTheMoreTheyCanSay() throws IOException {
        Path table = SharedFolder.require("domain/samples/mass_housing_satisfaction.csv");
        List<SurveyResponse> responses = new ArrayList<>();
        List<String> levels = List.of("Low", "Medium", "High");
        for (String line : Files.readAllLines(table)) {
            String[] cells = line.replace("\"", "").split(",", -1);
            if (!cells[0].equals("Sat")) {
                int answer = 1 + levels.indexOf(cells[0]);
                for (int i = 0; i < Integer.parseInt(cells[4]); i++) {
                    responses.add(SurveyResponse.answered(EAST, GridId.of(cells[1]), answer));
                }
            }
        }
        SurveyResult result =
                SurveyResult.of(Surveys.of(LikertScale.ofThree(), ImmutableList.of(), responses), ALL_SHOWN);
        assertEquals(1681, area(result, "all").answered().orElse(0));
        Map<String, Double> published = Map.of("Low", 41.47, "Medium", 54.40, "High", 68.99);
        published.forEach((influence, mean) -> {
            AreaEstimate estimate = area(result, influence).estimate().orElseThrow();
            assertEquals(mean, estimate.mean(), 0.005, influence);
            assertTrue(estimate.interval().contains(mean), influence);
        });
    }

    @Test
    void theSilentAreKept() {
        GridId grid = GridId.of("G-1");
        List<SurveyResponse> responses = all(
                answers(EAST, "G-1", 5, 5, 4, 3, 5),
                List.of(
                        SurveyResponse.silent(EAST, grid, Contact.REFUSED),
                        SurveyResponse.silent(EAST, grid, Contact.NOT_REACHED),
                        SurveyResponse.silent(EAST, grid, Contact.NOT_REACHED),
                        SurveyResponse.silent(EAST, grid, Contact.NOT_REACHED),
                        SurveyResponse.silent(EAST, grid, Contact.NOT_REACHED),
                        SurveyResponse.silent(EAST, grid, Contact.NOT_REACHED),
                        SurveyResponse.silent(EAST, grid, Contact.NOT_ELIGIBLE)));
        SurveyResult result = SurveyResult.of(Surveys.of(responses), SurveyMethod.usual());
        SurveyedArea all = area(result, "all");
        assertEquals(11, all.asked());
        assertEquals(Optional.of(Share.of(5, 11)), all.responseRate());
        assertTrue(codes(result).contains("survey.low-response"), codes(result)::toString);
        assertThrows(IllegalStateException.class, () -> SurveyResponse.silent(EAST, grid, Contact.ANSWERED));
    }

    @Test
    void nobodyAnsweringIsNoZero() {
        SurveyResult result = SurveyResult.of(
                Surveys.of(List.of(SurveyResponse.silent(EAST, GridId.of("G-1"), Contact.REFUSED))),
                SurveyMethod.usual());
        assertEquals(Optional.empty(), area(result, "all").estimate());
        assertEquals(OptionalInt.of(0), area(result, "all").answered());
        assertTrue(codes(result).contains("survey.no-answers"), codes(result)::toString);
        SurveyResult empty = SurveyResult.of(Surveys.of(List.of()), SurveyMethod.usual());
        assertEquals(1, empty.areas().size());
        assertEquals(Optional.empty(), area(empty, "all").responseRate());
    }

    @Test
    void fiveWhoSayTheSameAreNoCertainty() {
        SurveyResult result = SurveyResult.of(Surveys.of(answers(EAST, "G-1", 5, 5, 5, 5, 5)), SurveyMethod.usual());
        AreaEstimate estimate = area(result, "G-1").estimate().orElseThrow();
        assertEquals(100, estimate.mean());
        assertEquals(0, estimate.error());
        Interval wilson = ProportionInterval.WILSON.of(5, 5, 0.95);
        assertEquals(100 * wilson.low(), estimate.interval().low(), 1e-9);
        assertEquals(wilson, estimate.satisfiedInterval());
        assertEquals(Optional.empty(), estimate.effect());
    }

    @Test
    void aSimpleSampleHasWilsonsIntervalAndNoDesignEffect() {
        List<SurveyResponse> responses = answers(EAST, "G-1", 5, 4, 4, 2, 1, 3, 5, 5, 4, 4);
        SurveyResult result = SurveyResult.of(Surveys.of(responses), SurveyMethod.usual());
        AreaEstimate estimate = area(result, "all").estimate().orElseThrow();
        assertEquals(1, estimate.effect().orElseThrow(), 1e-9);
        assertEquals(0.7, estimate.satisfied(), 1e-12);
        // the variance of a share in a sample has n − 1 below it: as many answers less one
        Interval wilson = ProportionInterval.WILSON.of(6.3, 9, 0.95);
        assertEquals(wilson.low(), estimate.satisfiedInterval().low(), 1e-9);
        assertEquals(wilson.high(), estimate.satisfiedInterval().high(), 1e-9);
        SurveyMethod exact = SurveyMethod.builder()
                .interval(ProportionInterval.CLOPPER_PEARSON)
                .build();
        Interval wider = area(SurveyResult.of(Surveys.of(responses), exact), "all")
                .estimate()
                .orElseThrow()
                .satisfiedInterval();
        assertTrue(wider.low() < wilson.low() && wider.high() > wilson.high(), wider::toString);
    }

    @Test
    void aGridOfTheFrameThatNobodySpokeForIsTold() {
        List<SurveyedGrid> frame = List.of(
                new SurveyedGrid(EAST, GridId.of("G-1"), 300),
                new SurveyedGrid(EAST, GridId.of("G-2"), 200),
                new SurveyedGrid(EAST, GridId.of("G-3"), 2));
        Survey survey = Surveys.of(
                LikertScale.ofFive(), frame, all(answers(EAST, "G-1", 5, 4, 3, 4, 5), answers(EAST, "G-3", 5, 4, 3)));
        SurveyResult result = SurveyResult.of(survey, ALL_SHOWN);
        assertTrue(codes(result).contains("survey.grid-silent"), codes(result)::toString);
        assertTrue(codes(result).contains("survey.beyond-frame"), codes(result)::toString);
        assertEquals(0, area(result, "G-2").asked());
    }

    @Test
    void fewPeoplesAnswersAreKeptBackAndSoIsWhatWouldGiveThemAway() {
        List<SurveyResponse> responses = all(
                answers(EAST, "G-1", 1, 2),
                answers(EAST, "G-2", 5, 5, 5, 5, 5, 5),
                answers(EAST, "G-3", 5, 5, 5, 5, 5, 5, 5, 4),
                answers(WEST, "G-4", 4, 4, 4, 4, 4));
        SurveyResult result = SurveyResult.of(Surveys.of(responses), SurveyMethod.usual());
        assertTrue(area(result, "G-1").keptBack());
        assertTrue(area(result, "G-2").keptBack(), "else G-1 is the community less the two others");
        assertFalse(area(result, "G-3").keptBack());
        assertFalse(area(result, WEST.toString()).keptBack());
        assertEquals(OptionalInt.empty(), area(result, "G-1").answered());
        assertTrue(codes(result).contains("survey.kept-back"), codes(result)::toString);
    }

    @Test
    void aCommunityThatIsKeptBackKeepsItsGridsBack() {
        List<SurveyResponse> responses =
                all(answers(EAST, "G-1", 1, 2, 3), answers(WEST, "G-2", 5, 5, 5, 5, 5), answers(WEST, "G-3", 4));
        SurveyResult result = SurveyResult.of(Surveys.of(responses), SurveyMethod.usual());
        List<String> kept = result.areas().stream()
                .filter(SurveyedArea::keptBack)
                .map(SurveyedArea::name)
                .toList();
        assertEquals(List.of(EAST.toString(), "G-1", WEST.toString(), "G-2", "G-3"), kept);
    }

    @Test
    void ownersAndTenantsAreWeighedAsTheyLiveThere() {
        List<SurveyResponse> responses = new ArrayList<>();
        answers(EAST, "G-1", 5, 5, 4, 5, 4, 5)
                .forEach(one -> responses.add(Surveys.with(one, ResidentTrait.TENURE, "owner")));
        answers(EAST, "G-1", 1, 2).forEach(one -> responses.add(Surveys.with(one, ResidentTrait.TENURE, "tenant")));
        TraitCounts half = new TraitCounts(ResidentTrait.TENURE, ImmutableMap.of("owner", 500L, "tenant", 500L));
        SurveyResult result = SurveyResult.of(Surveys.of(responses), weightedTo(half));
        AreaEstimate estimate = area(result, "all").estimate().orElseThrow();
        double expected = ((100 * 4 + 75 * 2) / 6.0 + (0 + 25) / 2.0) / 2;
        assertEquals(expected, estimate.mean(), 1e-9);
        assertEquals(List.of(), codes(result));
    }

    @Test
    void whatCannotBeWeightedToIsTold() {
        List<SurveyResponse> noted = answers(EAST, "G-1", 1, 2, 3).stream()
                .map(one -> Surveys.with(one, ResidentTrait.TENURE, "owner"))
                .toList();
        TraitCounts both = new TraitCounts(ResidentTrait.TENURE, ImmutableMap.of("owner", 1L, "tenant", 1L));
        TraitCounts other = new TraitCounts(ResidentTrait.TENURE, ImmutableMap.of("tenant", 1L));
        TraitCounts housing = new TraitCounts(ResidentTrait.HOUSING, ImmutableMap.of("old", 1L));
        Survey survey = Surveys.of(noted);
        assertEquals(List.of("survey.trait-value-silent"), codes(SurveyResult.of(survey, weightedTo(both))));
        assertEquals(List.of("survey.trait-value-unknown"), codes(SurveyResult.of(survey, weightedTo(other))));
        SurveyResult unweighted = SurveyResult.of(survey, weightedTo(housing));
        assertEquals(List.of("survey.trait-not-noted"), codes(unweighted));
        assertEquals(25, area(unweighted, "all").estimate().orElseThrow().mean(), 1e-9);
    }

    @Test
    void rakingMeetsBothMargins() {
        List<SurveyResponse> responses = new ArrayList<>();
        String[][] people = {{"owner", "old"}, {"owner", "new"}, {"tenant", "old"}, {"tenant", "new"}, {"owner", "new"}
        };
        int[] said = {5, 4, 2, 1, 3};
        for (int i = 0; i < said.length; i++) {
            SurveyResponse one = SurveyResponse.answered(EAST, GridId.of("G-1"), said[i]);
            responses.add(Surveys.with(
                    Surveys.with(one, ResidentTrait.TENURE, people[i][0]), ResidentTrait.HOUSING, people[i][1]));
        }
        TraitCounts tenure = new TraitCounts(ResidentTrait.TENURE, ImmutableMap.of("owner", 70L, "tenant", 30L));
        TraitCounts housing = new TraitCounts(ResidentTrait.HOUSING, ImmutableMap.of("old", 40L, "new", 60L));
        SurveySample sample = new SurveySample(Surveys.of(responses), weightedTo(tenure, housing));
        assertEquals(70, sample.weights[0] + sample.weights[1] + sample.weights[4], 1e-6);
        assertEquals(40, sample.weights[0] + sample.weights[2], 1e-6);
        assertTrue(AreaEstimation.effective(sample.weights) < 5);
    }

    @Test
    void smallGridsAreDrawnTowardsTheirCommunityAsTheModelSays() {
        List<SurveyResponse> responses = all(
                answers(EAST, "G-1", 1, 2),
                answers(EAST, "G-2", 4, 4, 5, 3, 4, 5),
                answers(EAST, "G-3", 2, 3, 3, 4, 3, 2, 2, 3));
        SurveyResult result = SurveyResult.of(Surveys.of(responses), ALL_SHOWN);
        SurveySample sample = new SurveySample(Surveys.of(responses), ALL_SHOWN);
        int[] groups = {0, 0, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2};
        Shrinkage model = Shrinkage.of(sample.points, groups, true);
        for (int g = 0; g < 3; g++) {
            AreaEstimate estimate = area(result, "G-" + (g + 1)).estimate().orElseThrow();
            assertEquals(model.level() + model.effects()[g], estimate.drawn().orElseThrow(), 1e-9);
            assertTrue(estimate.drawnError().orElseThrow() >= model.errors()[g]);
        }
        double drawn = area(result, "G-1").estimate().orElseThrow().drawn().orElseThrow();
        assertTrue(drawn > 12.5, "two answers are not taken at their word: " + drawn);
    }

    @Test
    void aSurveyIsConsistent() {
        SurveyedGrid framed = new SurveyedGrid(EAST, GridId.of("G-1"), 3);
        assertThrows(
                IllegalStateException.class,
                () -> Surveys.of(LikertScale.ofFive(), List.of(framed, framed), List.of()));
        assertThrows(
                IllegalStateException.class,
                () -> Surveys.of(LikertScale.ofFive(), List.of(framed), answers(WEST, "G-1", 1)));
        assertThrows(
                IllegalStateException.class,
                () -> Surveys.of(LikertScale.ofFive(), List.of(framed), answers(EAST, "G-2", 1)));
        assertThrows(IllegalStateException.class, () -> Surveys.of(answers(EAST, "G-1", 6)));
        assertThrows(
                IllegalStateException.class, () -> Surveys.of(all(answers(EAST, "G-1", 5), answers(WEST, "G-1", 5))));
    }

    @Test
    void traitsAreNotPrinted() {
        SurveyResponse one =
                Surveys.with(SurveyResponse.answered(EAST, GridId.of("G-1"), 2), ResidentTrait.TENURE, "tenant");
        assertFalse(one.toString().contains("tenant"), one::toString);
    }
}
