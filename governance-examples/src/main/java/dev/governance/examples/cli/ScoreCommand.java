package dev.governance.examples.cli;

import dev.governance.basics.Finding;
import dev.governance.examples.edge.EdgeFaults;
import dev.governance.examples.edge.InertText;
import dev.governance.examples.index.IndexRun;
import dev.governance.examples.index.ScoreReport;
import dev.governance.examples.index.ScoreTable;
import dev.governance.examples.index.SensitivityRun;
import dev.governance.examples.index.UnitAccount;
import dev.governance.examples.index.UnitTable;
import dev.governance.json.Echo;
import dev.governance.json.Spelling;
import dev.governance.scoring.index.IndexDocument;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Scores units by a composite indicator (综合指数评分). */
@Command(
        name = "score",
        description = {
            "Scores units by an index: scores and ranks with intervals as a table, and a page that says why.",
            "One fault refuses the input and nothing is written. A score decides nothing; a competent body does.",
            "按综合指数评分：得分与名次及其区间写成表格，并可写出说明原因的网页。得分不作决定，由有权机关决定。"
        })
public final class ScoreCommand extends FileCommand {

    /** How often the index is made with other choices, unless it is told. */
    private static final int USUAL = 1000;

    /** The points of the design that looks for the choice that matters, in the report. */
    private static final int POINTS = 512;

    @Option(
            names = "--explain",
            paramLabel = "UNIT",
            description = {"Say of one unit, by its id, what each part gave and took.", "说明某个单位（按编号）各部分的得失。"})
    private Optional<String> explain = Optional.empty();

    @Mixin
    private IndexOptions options = new IndexOptions();

    /** Makes the command. */
    public ScoreCommand() {}

    @Override
    void run(Job job) throws IOException {
        IndexDocument document = options.document(job);
        UnitTable units = options.units(job, document);
        int replications = options.replications(USUAL, 0, units.table().size());
        int explained = explain.isPresent() ? find(units, explain.get()) : -1;
        IndexRun run = IndexRun.of(document, units, replications, options.seed());
        ScoreTable.write(run, job.result());
        if (options.report().isPresent()) {
            int points = Math.max(1, Math.min(POINTS, replications));
            SensitivityRun sensitivity = SensitivityRun.of(document, units, points, options.seed());
            ScoreReport.write(
                    run, sensitivity, job.locale(), job.file(options.report().get()));
        }
        job.tell(account(job, run));
        if (explained >= 0) {
            job.tell(UnitAccount.of(run, explained, job.locale()));
        }
    }

    private static String account(Job job, IndexRun run) {
        int all = run.units().table().size();
        long scored = run.scored();
        StringBuilder text = new StringBuilder(job.say(
                scored + " of " + all + " units have a score by \""
                        + InertText.line(run.document().title().en()) + "\"; " + run.replications()
                        + " replications, seed " + run.seed() + ".\n",
                "按“" + InertText.line(run.document().title().zh()) + "”，" + all + " 个单位中 " + scored + " 个有得分；重算 "
                        + run.replications() + " 次，种子 " + run.seed() + "。\n"));
        for (Finding finding : run.fitted().findings()) {
            String sentence = EdgeFaults.sentences()
                    .withSentence(finding)
                    .sentence()
                    .orElseThrow()
                    .fill(finding.values())
                    .in(job.locale());
            text.append(finding.severity()).append(' ').append(InertText.line(finding.code() + ": " + sentence));
            text.append('\n');
        }
        return text.toString();
    }

    private int find(UnitTable units, String id) {
        List<String> ids = units.table().units();
        int found = ids.indexOf(id);
        if (found >= 0) {
            return found;
        }
        Optional<String> meant = Spelling.nearest(id, ids);
        throw EdgeFaults.whole(
                options.data(),
                Finding.builder(meant.isPresent() ? "command.misspelled-unit" : "command.unknown-unit")
                        .putValues("id", Echo.of(id))
                        .putValues("meant", Echo.of(meant.orElse("")))
                        .build());
    }
}
