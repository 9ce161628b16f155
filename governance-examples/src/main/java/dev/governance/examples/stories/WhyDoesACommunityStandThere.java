package dev.governance.examples.stories;

import dev.governance.examples.edge.CsvTable;
import dev.governance.examples.edge.Input;
import dev.governance.examples.edge.TextEncoding;
import dev.governance.examples.index.IndexRun;
import dev.governance.examples.index.SensitivityRun;
import dev.governance.examples.index.UnitAccount;
import dev.governance.examples.index.UnitTable;
import dev.governance.examples.index.UnitTables;
import dev.governance.json.JsonFormat;
import dev.governance.scoring.index.IndexDocument;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * Why does a community stand where it stands (这个社区为什么排在这里), and how sure is that?
 *
 * <p>A researcher scores the sample county, 170 communities by 17 indicators. One of them is near the best in everything but what its
 * residents say. The index lets no strength make up for that in full, and says what it took; made otherwise, it would rank the same
 * community far higher, so that its rank alone decides nothing. Another is known too little and has no rank at all.
 */
public final class WhyDoesACommunityStandThere {

    private static final String CONTESTED = "310101002017";
    private static final String FIRST = "310101021001";
    private static final String UNKNOWN = "310101017019";
    private static final long SEED = 1;

    private WhyDoesACommunityStandThere() {}

    private static IndexDocument index() throws IOException {
        try (Input input = Input.sample("county-index.json")) {
            return JsonFormat.standard().read(input.source(), IndexDocument.class);
        }
    }

    private static UnitTable county(IndexDocument index) throws IOException {
        UnitTables reader = new UnitTables(index);
        try (Input input = Input.sample("county-index.csv")) {
            byte[] bytes = input.bytes(CsvTable.BYTES);
            return reader.read(CsvTable.read(input.name(), bytes, TextEncoding.UTF_8, reader.columns()));
        }
    }

    /**
     * Prints the answer.
     *
     * @param arguments none
     * @throws IOException if a sample cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        IndexDocument index = index();
        UnitTable county = county(index);
        IndexRun run = IndexRun.of(index, county, 500, SEED);
        out.println(index.title().en() + " (" + index.note().orElseThrow().en() + ")");
        out.println(run.scored() + " of " + county.table().size() + " communities have a score.");
        for (String community : List.of(CONTESTED, FIRST, UNKNOWN)) {
            out.println();
            out.print(UnitAccount.of(run, county.table().units().indexOf(community), Locale.ENGLISH));
        }
        out.println();
        out.println("Which choice moves the ranks, by itself:");
        SensitivityRun sensitivity = SensitivityRun.of(index, county, 256, SEED);
        for (int choice = 0; choice < index.alternatives().size(); choice++) {
            out.println("  " + sensitivity.told(choice, Locale.ENGLISH));
        }
    }
}
