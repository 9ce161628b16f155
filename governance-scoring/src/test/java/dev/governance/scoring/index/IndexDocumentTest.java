package dev.governance.scoring.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import dev.governance.basics.Sentence;
import dev.governance.json.DataFormatException;
import dev.governance.json.JsonFormat;
import dev.governance.json.Source;
import java.util.List;
import org.junit.jupiter.api.Test;

class IndexDocumentTest {

    private static final JsonFormat FORMAT = JsonFormat.standard();

    private static CompositeIndex index(Aggregator top) {
        return new CompositeIndex(
                new IndicatorTree(Pillar.of(
                        "index",
                        top,
                        Indicator.of("x", Direction.HIGHER_IS_BETTER),
                        Indicator.of("y", Direction.LOWER_IS_BETTER))),
                IndexMethod.of(MinMax.of(0, 100)));
    }

    private static IndexDocument.Builder document(Aggregator top) {
        return IndexDocument.builder()
                .id("example")
                .version("1")
                .title(Sentence.of("Example", "示例"))
                .index(index(top));
    }

    private static IndexDocument read(String text) {
        return FORMAT.read(Source.of("index.json", text), IndexDocument.class);
    }

    private static final IndexDocument FULL = document(ColumnMean.ARITHMETIC)
            .note(Sentence.of("made up", "虚构"))
            .invented(true)
            .putNames("x", Sentence.of("Satisfaction", "满意度"))
            .addAlternatives(
                    new UncertainChoice.WeightNoise(0.25),
                    new UncertainChoice.Coverages(ImmutableList.of(0.0, 0.5)),
                    new UncertainChoice.LeaveOneOut())
            .build();

    @Test
    void comesBackAsItWas() {
        assertEquals(FULL, read(FORMAT.write(FULL)));
        assertEquals(
                document(ColumnMean.MINIMUM).build(),
                read(FORMAT.write(document(ColumnMean.MINIMUM).build())));
        assertFalse(document(ColumnMean.MINIMUM).build().invented());
    }

    @Test
    void aNewerReaderTakesADocumentWithoutAVersionForTheFirst() {
        String written = FORMAT.write(FULL);
        assertTrue(written.startsWith("{\"wireVersion\":1,"), written);
        assertEquals(FULL, read(written.replace("\"wireVersion\":1,", "")));
    }

    @Test
    void anOlderReaderRefusesANewerDocumentAndSaysNoMoreOfIt() {
        String newer = FORMAT.write(FULL)
                .replace("\"wireVersion\":1,", "\"wireVersion\":2,")
                .replace("\"names\"", "\"labels\"");
        DataFormatException refused = assertThrows(DataFormatException.class, () -> read(newer));
        assertEquals(
                List.of("json.newer-version"),
                refused.faults().stream().map(fault -> fault.finding().code()).toList());
    }

    @Test
    void aFieldThatNobodyKnowsIsRefused() {
        String more = FORMAT.write(FULL).replace("\"names\"", "\"labels\"");
        assertTrue(assertThrows(DataFormatException.class, () -> read(more))
                .getMessage()
                .contains("labels"));
    }

    @Test
    void aFittedIndexCarriesItsVersionToo() {
        IndexTable table =
                IndexTable.of(List.of("a", "b"), java.util.Map.of("x", new double[] {1, 2}, "y", new double[] {3, 4}));
        String written = FORMAT.write(FULL.index().fit(table));
        assertTrue(written.startsWith("{\"wireVersion\":1,"), written);
        assertThrows(
                DataFormatException.class,
                () -> FORMAT.read(
                        Source.of("f.json", written.replace("\"wireVersion\":1,", "\"wireVersion\":2,")),
                        FittedIndex.class));
    }

    @Test
    void namesBelongToPlacesAndTellThemApart() {
        IndexDocument.Builder stranger = document(ColumnMean.ARITHMETIC).putNames("z", Sentence.of("Nowhere", "不存在"));
        assertThrows(IllegalStateException.class, stranger::build);
        IndexDocument.Builder alike = document(ColumnMean.ARITHMETIC)
                .putNames("x", Sentence.of("Rate", "比率"))
                .putNames("y", Sentence.of("Share", "比率"));
        assertTrue(assertThrows(IllegalStateException.class, alike::build)
                .getMessage()
                .contains("比率"));
        assertEquals(Sentence.of("y", "y"), FULL.nameOf("y"));
        assertEquals("满意度", FULL.nameOf("x").zh());
    }

    @Test
    void alternativesFitEachOther() {
        UncertainChoice scores = new UncertainChoice.Normalisers(ImmutableList.of(ZScore.of(0, 1)));
        IndexDocument.Builder below = document(ColumnMean.GEOMETRIC).addAlternatives(scores);
        assertTrue(assertThrows(IllegalStateException.class, below::build)
                .getMessage()
                .contains("index.values-not-taken"));
        IndexDocument.Builder twice = document(ColumnMean.ARITHMETIC)
                .addAlternatives(new UncertainChoice.LeaveOneOut(), new UncertainChoice.LeaveOneOut());
        assertThrows(IllegalStateException.class, twice::build);
    }

    @Test
    void whatFallsTogetherInTooManyWaysIsRefusedBeforeItRuns() {
        ImmutableList.Builder<Normaliser> scales = ImmutableList.builder();
        ImmutableList.Builder<Aggregator> means = ImmutableList.builder();
        for (int i = 1; i <= 40; i++) {
            scales.add(MinMax.of(0, i));
            means.add(new ColumnPowerMean(i));
        }
        IndexDocument.Builder many = document(ColumnMean.ARITHMETIC)
                .addAlternatives(
                        new UncertainChoice.Normalisers(scales.build()),
                        new UncertainChoice.Aggregators(means.build()));
        assertThrows(IllegalArgumentException.class, many::build);
    }
}
