package dev.governance.examples.index;

import com.google.common.collect.ImmutableList;
import dev.governance.examples.edge.CsvOutput;
import dev.governance.scoring.index.IndexDocument;
import dev.governance.scoring.index.RankReversal;
import dev.governance.scoring.index.SobolIndices;
import dev.governance.scoring.index.Uncertainty;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Which choice in making an index moves ranks, and whether units change places because another one leaves (敏感性分析结果).
 *
 * @param document the index
 * @param indices the part of every choice; absent if the index has no choice that is uncertain
 * @param runs how often the index was made
 * @param seed what decided all that was drawn
 * @param reversals pairs that change places; absent if there were too many units to look
 */
public record SensitivityRun(
        IndexDocument document,
        Optional<SobolIndices> indices,
        long runs,
        long seed,
        Optional<ImmutableList<RankReversal>> reversals) {

    /** The most units for which every other is taken away in turn. */
    static final int MOST = 400;

    /**
     * Runs the analysis.
     *
     * @param document the index
     * @param units the units
     * @param points how many points the design has; each is as many runs as there are choices, and two
     * @param seed what decides all that is drawn
     * @return what came out
     */
    public static SensitivityRun of(IndexDocument document, UnitTable units, int points, long seed) {
        int choices = document.alternatives().size();
        Optional<SobolIndices> indices = choices == 0
                ? Optional.empty()
                : Optional.of(Uncertainty.of(document.index(), units.table(), document.alternatives(), seed)
                        .sensitivity(points));
        Optional<ImmutableList<RankReversal>> reversals = units.table().size() > MOST
                ? Optional.empty()
                : Optional.of(RankReversal.check(document.index(), units.table()));
        return new SensitivityRun(document, indices, (long) points * (choices + 2), seed, reversals);
    }

    /**
     * Writes a row for each choice: what it brings about alone, and what it has a hand in.
     *
     * @param out where it goes; flushed and not closed
     * @throws IOException if the stream fails
     */
    public void write(OutputStream out) throws IOException {
        try (CsvOutput table = CsvOutput.to(out, List.of("choice", "first-order", "total"))) {
            for (int choice = 0; choice < document.alternatives().size(); choice++) {
                table.row(List.of(
                        Wording.code(document.alternatives().get(choice)), part(choice, true), part(choice, false)));
            }
        }
    }

    /**
     * Tells what a choice brings about by itself.
     *
     * @param choice its number
     * @param locale the language
     * @return what the choice is about, and its part in percent
     */
    public String told(int choice, Locale locale) {
        Wording words = new Wording(document, locale);
        String part =
                indices.map(found -> Figures.percent(found.first().get(choice))).orElse("");
        return words.choice(document.alternatives().get(choice)) + words.say(": ", "：") + part;
    }

    private String part(int choice, boolean alone) {
        return indices.map(found -> (alone ? found.first() : found.total()).get(choice))
                .map(Figures::exact)
                .orElse("");
    }
}
