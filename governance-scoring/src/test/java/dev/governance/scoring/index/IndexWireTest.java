package dev.governance.scoring.index;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.governance.json.JsonFormat;
import dev.governance.json.Source;
import dev.governance.scoring.statistics.Ties;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An index that was fitted here measures the same elsewhere, after a journey as text. */
class IndexWireTest {

    private static final JsonFormat FORMAT = JsonFormat.standard();

    private static final IndexTable TABLE = IndexTable.of(
            List.of("a", "b", "c", "d"),
            Map.of("x", new double[] {1, 2, Double.NaN, 40}, "y", new double[] {5, 3, 3, 1}, "z", new double[] {
                1, 2, 3, 4
            }));

    private static CompositeIndex index() {
        Indicator x = Indicator.of("x", Direction.HIGHER_IS_BETTER)
                .treatedBy(Stepwise.of(new ShapeLimits(0, 0), Transformation.LOG_FROM_ONE));
        Indicator y = Indicator.of("y", Direction.LOWER_IS_BETTER).scaledBy(new Goalposts(10, 0, 100, true));
        Indicator z = Indicator.of("z", Direction.HIGHER_IS_BETTER)
                .scaledBy(new Placing(Placing.Form.PERCENT, Ties.AVERAGE))
                .weighing(2);
        Pillar inner = Pillar.of("inner", ColumnMean.GEOMETRIC, x, y).withCoverage(0.5);
        IndicatorTree tree = new IndicatorTree(Pillar.of("index", new ColumnPowerMean(0.5), inner, z));
        IndexMethod method = IndexMethod.of(MinMax.of(0, 100)).withImputation(Imputation.Usual.MEDIAN);
        return new CompositeIndex(tree, method);
    }

    @Test
    void aFittedIndexComesBackAsItWas() {
        FittedIndex fitted = index().fit(TABLE);
        String text = FORMAT.write(fitted);
        FittedIndex read = FORMAT.read(Source.of("index.json", text), FittedIndex.class);
        assertEquals(fitted, read);
        assertArrayEquals(fitted.score(TABLE).index(), read.score(TABLE).index());
    }

    @Test
    void aConstantColumnComesBackWithItsReason() {
        IndicatorTree tree = new IndicatorTree(
                Pillar.of("index", ColumnMean.MINIMUM, Indicator.of("y", Direction.HIGHER_IS_BETTER)));
        IndexTable constant = IndexTable.of(List.of("a", "b"), Map.of("y", new double[] {3, 3}));
        FittedIndex fitted = new CompositeIndex(tree, IndexMethod.of(MinMax.of(0, 1))).fit(constant);
        FittedIndex read = FORMAT.read(Source.of("index.json", FORMAT.write(fitted)), FittedIndex.class);
        assertEquals(fitted, read);
        assertEquals(fitted.findings(), read.findings());
    }

    @Test
    void whatIsReadIsCheckedAsAWhole() {
        String text = FORMAT.write(index());
        assertTrue(text.contains("\"min-max\":{"), text);
        CompositeIndex read = FORMAT.read(Source.of("index.json", text), CompositeIndex.class);
        assertEquals(index(), read);
    }
}
