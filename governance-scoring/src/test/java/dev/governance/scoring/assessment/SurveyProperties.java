package dev.governance.scoring.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.Lists;
import com.google.common.primitives.Ints;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

/** What holds for any survey. */
class SurveyProperties {

    private static final double NEAR = 1e-8;
    private static final SurveyMethod SHOWN =
            SurveyMethod.builder().smallestCell(1).build();

    private static void estimatesAsTheTextbook(long seed) {
        Survey survey = Surveys.random(seed, 2);
        NaiveSurvey naive = new NaiveSurvey(survey);
        for (SurveyedArea area : SurveyResult.of(survey, SHOWN).areas()) {
            AreaEstimate estimate = area.estimate().orElseThrow();
            assertEquals(naive.mean(grid -> isIn(area, grid)), estimate.mean(), NEAR);
            assertEquals(naive.error(grid -> isIn(area, grid)), estimate.error(), NEAR);
        }
    }

    @Property(tries = 10_000)
    void estimatesAreThoseOfTheTextbook(@ForAll long seed) {
        estimatesAsTheTextbook(seed);
    }

    @Property(tries = 100_000)
    @Tag("long")
    void estimatesAreThoseOfTheTextbookManyTimes(@ForAll long seed) {
        estimatesAsTheTextbook(seed);
    }

    private static boolean isIn(SurveyedArea area, SurveyedGrid grid) {
        return area.community().map(grid.community()::equals).orElse(true)
                && area.grid().map(grid.grid()::equals).orElse(true);
    }

    @Property(tries = 500)
    void theOrderOfAnswersDoesNotMatter(@ForAll long seed) {
        Survey survey = Surveys.random(seed, 1);
        Survey turned = Survey.builder()
                .from(survey)
                .responses(Lists.reverse(survey.responses()))
                .build();
        SurveyResult result = SurveyResult.of(survey, SHOWN);
        SurveyResult again = SurveyResult.of(turned, SHOWN);
        for (int i = 0; i < result.areas().size(); i++) {
            AreaEstimate one = result.areas().get(i).estimate().orElseThrow();
            AreaEstimate other = again.areas().get(i).estimate().orElseThrow();
            assertEquals(one.mean(), other.mean(), NEAR);
            assertEquals(one.interval().low(), other.interval().low(), NEAR);
            assertEquals(one.drawn().orElse(0.0), other.drawn().orElse(0.0), 1e-4);
        }
    }

    @Property(tries = 1_000)
    void intervalsHoldTheirEstimates(@ForAll long seed) {
        for (SurveyedArea area : SurveyResult.of(Surveys.random(seed, 1), SHOWN).areas()) {
            AreaEstimate estimate = area.estimate().orElseThrow();
            assertTrue(estimate.interval().contains(estimate.mean()), area::toString);
            assertTrue(estimate.satisfiedInterval().contains(estimate.satisfied()), area::toString);
            assertTrue(estimate.interval().low() >= 0 && estimate.interval().high() <= 100, area::toString);
            double drawn = estimate.drawn().orElse(50.0);
            assertTrue(drawn >= 0 && drawn <= 100, area::toString);
        }
    }

    /** Whoever knows a sum and all that is told of its parts does not learn of few people. */
    @Property(tries = 2_000)
    void whatIsKeptBackCannotBeReckoned(
            @ForAll List<@IntRange(max = 12) Integer> some, @ForAll @IntRange(min = 1, max = 8) int least) {
        int[] counts = Ints.toArray(some);
        boolean[] kept = SmallCells.kept(counts, least);
        int cells = 0;
        int people = 0;
        for (int i = 0; i < counts.length; i++) {
            assertTrue(kept[i] || counts[i] == 0 || counts[i] >= least);
            cells += kept[i] ? 1 : 0;
            people += kept[i] ? counts[i] : 0;
        }
        long lived = Arrays.stream(counts).filter(count -> count > 0).count();
        assertTrue(cells == 0 || cells == lived || cells > 1 && people >= least);
    }
}
