package dev.governance.scoring.index;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.governance.basics.Finding;
import dev.governance.scoring.Part;
import dev.governance.scoring.PartRole;
import dev.governance.scoring.Points;
import dev.governance.scoring.Score;
import dev.governance.scoring.ScoringPolicy;
import dev.governance.scoring.statistics.Ties;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CompositeIndexTest {

    private static final Indicator RESPONSE = Indicator.of("response", Direction.HIGHER_IS_BETTER);
    private static final Indicator DAYS =
            Indicator.of("days", Direction.LOWER_IS_BETTER).weighing(3);
    private static final Indicator VISITS = Indicator.of("visits", Direction.HIGHER_IS_BETTER);

    private static final IndexTable THREE = IndexTable.of(
            List.of("a", "b", "c"),
            Map.of(
                    "response", new double[] {80, 90, 100},
                    "days", new double[] {5, 15, 10},
                    "visits", new double[] {0, 4, Double.NaN}));

    private static IndicatorTree tree(Aggregator top) {
        return new IndicatorTree(
                Pillar.of("index", top, Pillar.of("hotline", ColumnMean.ARITHMETIC, RESPONSE, DAYS), VISITS));
    }

    private static CompositeIndex index(Aggregator top) {
        return new CompositeIndex(tree(top), IndexMethod.of(MinMax.of(0, 100)));
    }

    @Test
    void everyPlaceOfTheTreeHasAValue() {
        IndexScores scores = index(ColumnMean.ARITHMETIC).fit(THREE).score(THREE);
        assertArrayEquals(new double[] {100, 0, 50}, scores.column("days"));
        assertArrayEquals(new double[] {75, 12.5, 62.5}, scores.column("hotline"));
        assertArrayEquals(new double[] {37.5, 56.25, 62.5}, scores.index());
        assertArrayEquals(new double[] {3, 2, 1}, scores.ranks("index", Ties.MIN));
        assertEquals(12.5, scores.at("hotline", 1));
        assertThrows(IllegalArgumentException.class, () -> scores.column("nowhere"));
    }

    @Test
    void effectiveWeightsMultiplyOnTheWayUp() {
        Map<String, Double> weights = tree(ColumnMean.ARITHMETIC).effectiveWeights();
        assertEquals(0.375, weights.get("days"));
        assertEquals(0.125, weights.get("response"));
        assertEquals(1, weights.get("index"));
    }

    @Test
    void standardScoresUnderAGeometricMeanAreRefusedByName() {
        IndexMethod scores = IndexMethod.of(ZScore.of(0, 1));
        List<Finding> findings = CompositeIndex.review(tree(ColumnMean.GEOMETRIC), scores);
        assertEquals(
                List.of("index.values-not-taken", "index.values-not-taken"),
                findings.stream().map(Finding::code).toList());
        assertEquals("GEOMETRIC", findings.get(0).values().get("aggregator"));
        assertTrue(findings.get(1).values().get("from").startsWith("ZScore"));
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class, () -> new CompositeIndex(tree(ColumnMean.GEOMETRIC), scores));
        assertTrue(refused.getMessage().contains("GEOMETRIC"));
    }

    @Test
    void weightsOfNothingPlacesAndTurnedGoalpostsAreFound() {
        Indicator turned = DAYS.scaledBy(new Goalposts(0, 30, 100, true)).weighing(0);
        IndicatorTree tree = new IndicatorTree(
                Pillar.of("index", OrderedMean.ofBest(1, 3), Pillar.of("p", ColumnMean.ARITHMETIC, turned), VISITS));
        List<String> codes = CompositeIndex.review(tree, IndexMethod.of(MinMax.of(0, 100))).stream()
                .map(Finding::code)
                .toList();
        assertEquals(List.of("index.goalposts-turned", "index.no-weight", "index.places-differ"), codes);
    }

    @Test
    void noCodeStandsTwice() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new IndicatorTree(Pillar.of("index", ColumnMean.MINIMUM, VISITS, VISITS)));
    }

    @Test
    void laterUnitsAreMeasuredAsTheFirstWere() {
        FittedIndex fitted = index(ColumnMean.ARITHMETIC).fit(THREE);
        IndexTable later = IndexTable.of(
                List.of("d"),
                Map.of("response", new double[] {120}, "days", new double[] {5}, "visits", new double[] {2}));
        assertEquals(200, fitted.score(later).at("response", 0));
        assertEquals(100, fitted.score(later).at("days", 0));
    }

    @Test
    void theIndexIsAPolicyWhosePartsAccountForItsPoints() {
        ScoringPolicy<UnitFigures> policy =
                index(ColumnMean.ARITHMETIC).fit(THREE).policy();
        Score score = policy.score(UnitFigures.of(Map.of("response", 90.0, "days", 15.0, "visits", 4.0)));
        Score.Known known = (Score.Known) score;
        assertEquals(Points.parse("56.25"), known.points());
        assertEquals(
                List.of("hotline", "visits"),
                known.parts().stream().map(Part::name).toList());
        assertEquals(Points.parse("6.25"), known.parts().get(0).given());
    }

    @Test
    void aMissingFigureIsAReasonAndNoZero() {
        ScoringPolicy<UnitFigures> policy =
                index(ColumnMean.ARITHMETIC).fit(THREE).policy();
        Score.Known known = (Score.Known) policy.score(UnitFigures.of(Map.of("response", 100.0, "days", 10.0)));
        assertEquals(Points.parse("62.5"), known.points());
        assertTrue(known.parts().get(1).score().orElseThrow() instanceof Score.Unknown);
        Score.Unknown unknown = (Score.Unknown) policy.score(UnitFigures.of(Map.of()));
        assertEquals("index.value-missing", unknown.why().get(0).code());
    }

    @Test
    void imbalanceIsAPartOfItsOwn() {
        ScoringPolicy<UnitFigures> policy =
                index(ColumnMean.GEOMETRIC).fit(THREE).policy();
        Score.Known known =
                (Score.Known) policy.score(UnitFigures.of(Map.of("response", 90.0, "days", 15.0, "visits", 4.0)));
        assertEquals(PartRole.IMBALANCE, known.parts().get(2).role());
        assertEquals(Points.parse("35.355339059"), known.points());
    }

    @Test
    void oneUnitAloneHasNoPlaceAmongOthers() {
        FittedIndex fitted = index(new Copeland()).fit(THREE);
        assertThrows(IllegalArgumentException.class, fitted::policy);
    }

    @Test
    void gapsAreFilledAndOutliersPulledIn() {
        double[] figures = {1, 2, 3, 4, 5, 1000, Double.NaN};
        IndexTable table = IndexTable.of(List.of("a", "b", "c", "d", "e", "f", "g"), Map.of("visits", figures));
        IndexMethod method = IndexMethod.of(MinMax.of(0, 100))
                .withTreatment(Stepwise.of(ShapeLimits.USUAL, new Winsorise(5, ShapeLimits.USUAL, false)))
                .withImputation(Imputation.Usual.MEDIAN);
        CompositeIndex index =
                new CompositeIndex(new IndicatorTree(Pillar.of("index", ColumnMean.MINIMUM, VISITS)), method);
        FittedIndex fitted = index.fit(table);
        IndexScores scores = fitted.score(table);
        assertEquals(100, scores.at("visits", 5));
        assertEquals(62.5, scores.at("visits", 6));
        Score.Known later = (Score.Known) fitted.policy().score(UnitFigures.of(Map.of()));
        assertEquals(Points.parse("62.5"), later.points());
    }

    @Test
    void treatmentTellsWhatItChanged() {
        double[] figures = {1, 2, 3, 4, 5, 1000};
        Treated treated = new Winsorise(5, ShapeLimits.USUAL, false).treat(figures);
        assertEquals(List.of(new Treated.Change(5, 1000, 5)), treated.changes(figures));
        assertEquals(5, treated.frozen().at(7));
    }
}
