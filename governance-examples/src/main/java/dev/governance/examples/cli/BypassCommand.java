package dev.governance.examples.cli;

import dev.governance.admission.AdmissionRegister;
import dev.governance.admission.BypassReview;
import dev.governance.admission.BypassStandard;
import dev.governance.admission.ObservedWork;
import dev.governance.examples.edge.Input;
import dev.governance.examples.gate.BypassAccount;
import dev.governance.json.JsonFormat;
import dev.governance.json.StandardNorms;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Finds work that went around the gate (绕行核查). */
@Command(
        name = "bypass",
        description = {
            "Holds work that was found in communities against what was admitted: never asked for, renamed, split, grown.",
            "把社区中发现的工作与准入台账核对：未经申请、改换名称、拆分、超量。"
        })
public final class BypassCommand extends FileCommand {

    @Option(
            names = "--observed",
            paramLabel = "FILE",
            description = {
                "The work that was found, as JSON lines; - is standard input; the sample's if left out.",
                "发现的工作；- 表示标准输入；不写则用示例。"
            })
    private Optional<String> observed = Optional.empty();

    @Option(
            names = "--register",
            paramLabel = "FILE",
            description = {"What was asked and where it stands, as JSON; the sample's if left out.", "准入台账；不写则用示例。"})
    private Optional<String> register = Optional.empty();

    @Mixin
    private NormOptions norms = new NormOptions();

    /** Makes the command. */
    public BypassCommand() {}

    @Override
    void run(Job job) throws IOException {
        BypassStandard standard = standard();
        AdmissionRegister asked;
        try (Input input = job.open(register, WorkFiles.REGISTER)) {
            asked = JsonFormat.standard().read(input.source(), AdmissionRegister.class);
        }
        List<ObservedWork> found;
        try (Input input = job.open(observed, WorkFiles.FOUND)) {
            found = WorkFiles.found().all(input);
        }
        BypassReview review = BypassReview.of(asked, found, standard);
        job.print(new BypassAccount(review, found, asked, job.locale()).whole());
    }

    private BypassStandard standard() {
        try {
            return BypassStandard.of(StandardNorms.all(), norms.day(), norms.profile());
        } catch (IllegalArgumentException e) {
            throw norms.noNorms(e);
        }
    }
}
