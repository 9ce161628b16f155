package dev.governance.examples.cli;

import dev.governance.examples.index.ScoreReport;
import dev.governance.examples.index.SensitivityRun;
import dev.governance.examples.index.UnitTable;
import dev.governance.scoring.index.IndexDocument;
import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says which choice in making an index moves ranks (指数敏感性分析). */
@Command(
        name = "sensitivity",
        description = {
            "Says which choice in making an index moves ranks: first-order and total indices, and who changes places when a unit leaves.",
            "N replications are N points of the design; each is as many runs as there are choices, and two.",
            "说明指数的哪个选择会使名次变动：一阶与总敏感性指数，以及去掉某个单位时谁会先后互换。每次重算含（选择数＋2）次运算。"
        })
public final class SensitivityCommand extends FileCommand {

    /** The points of the design, unless it is told. */
    private static final int USUAL = 512;

    @Mixin
    private IndexOptions options = new IndexOptions();

    /** Makes the command. */
    public SensitivityCommand() {}

    @Override
    void run(Job job) throws IOException {
        IndexDocument document = options.document(job);
        UnitTable units = options.units(job, document);
        int points = options.replications(USUAL, 1, units.table().size());
        SensitivityRun run = SensitivityRun.of(document, units, points, options.seed());
        run.write(job.result());
        if (options.report().isPresent()) {
            ScoreReport.write(
                    run, units, job.locale(), job.file(options.report().get()));
        }
        job.tell(account(job, run, units.table().size()));
    }

    private static String account(Job job, SensitivityRun run, int units) {
        String reversals = run.reversals()
                .map(found -> job.say(
                        "Of " + units + " units, " + found.size()
                                + " make two others change places when they are taken away.\n",
                        units + " 个单位中，去掉其中 " + found.size() + " 个会使另外两个单位先后互换。\n"))
                .orElse(job.say("Too many units to take each away in turn.\n", "单位太多，未逐个去掉重算。\n"));
        return job.say(
                        run.document().alternatives().size() + " choices, " + run.runs() + " runs, seed " + run.seed()
                                + ".\n",
                        "选择 " + run.document().alternatives().size() + " 项，运算 " + run.runs() + " 次，种子 " + run.seed()
                                + "。\n")
                + reversals;
    }
}
