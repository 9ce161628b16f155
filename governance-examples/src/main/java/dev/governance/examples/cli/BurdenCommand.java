package dev.governance.examples.cli;

import com.google.common.collect.ImmutableMap;
import dev.governance.admission.BurdenComparison;
import dev.governance.admission.BurdenIndex;
import dev.governance.examples.edge.Input;
import dev.governance.examples.gate.BurdenAccount;
import dev.governance.json.JsonFormat;
import java.io.IOException;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Tells the burden of communities before from after (减负前后对比). */
@Command(
        name = "burden",
        description = {
            "What communities carry, before and after: tasks, ledgers, plates, apps, hours, and from which department.",
            "社区负担前后对比：工作任务、台账、挂牌、应用、工时，以及来自哪个部门。"
        })
public final class BurdenCommand extends FileCommand {

    @Option(
            names = "--before",
            paramLabel = "FILE",
            description = {"What they carried before, as JSON; the sample's if left out.", "此前的负担；不写则用示例。"})
    private Optional<String> before = Optional.empty();

    @Option(
            names = "--after",
            paramLabel = "FILE",
            description = {"What they carry after, as JSON; the sample's if left out.", "此后的负担；不写则用示例。"})
    private Optional<String> after = Optional.empty();

    /** Makes the command. */
    public BurdenCommand() {}

    @Override
    void run(Job job) throws IOException {
        BurdenComparison change =
                new BurdenComparison(read(job, before, WorkFiles.BEFORE), read(job, after, WorkFiles.AFTER));
        job.print(new BurdenAccount(change, ImmutableMap.of(), job.locale()).whole());
    }

    private static BurdenIndex read(Job job, Optional<String> file, String sample) throws IOException {
        try (Input input = job.open(file, sample)) {
            return JsonFormat.standard().read(input.source(), BurdenIndex.class);
        }
    }
}
