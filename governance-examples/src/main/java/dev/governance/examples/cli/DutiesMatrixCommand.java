package dev.governance.examples.cli;

import com.google.common.collect.ImmutableList;
import dev.governance.duty.DutyAssignment;
import dev.governance.duty.DutyCatalogue;
import dev.governance.duty.ResponsibilityMatrix;
import dev.governance.examples.duties.DutyTables;
import dev.governance.examples.duties.MatrixText;
import dev.governance.examples.report.MatrixPage;
import dev.governance.json.JsonFormat;
import java.io.IOException;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows who takes part in which duty (责任矩阵). */
@Command(
        name = "matrix",
        description = {
            "Shows who takes part in which duty: what the catalogue says, beside what an inventory shows.",
            "责任矩阵：每项职责由谁主责、协助、监督、征询，并与台账对照。"
        })
public final class DutiesMatrixCommand extends FileCommand {

    @Option(
            names = "--catalogue",
            paramLabel = "FILE",
            description = {"The duties, as JSON; the sample's if left out.", "职责清单（JSON）；不写则用示例。"})
    private Optional<String> catalogue = Optional.empty();

    @Option(
            names = "--inventory",
            paramLabel = "FILE",
            description = {"What bodies do; the catalogue alone if left out.", "工作台账；不写则只显示清单。"})
    private Optional<String> inventory = Optional.empty();

    @Option(
            names = "--report",
            paramLabel = "FILE.html",
            description = {"Where the matrix goes as a page with colours.", "彩色网页写入何处。"})
    private Optional<String> page = Optional.empty();

    @Mixin
    private InputOptions tables = new InputOptions();

    /** Makes the command. */
    public DutiesMatrixCommand() {}

    @Override
    void run(Job job) throws IOException {
        DutyCatalogue duties = job.read(
                catalogue, DutyFiles.CATALOGUE, source -> JsonFormat.standard().read(source, DutyCatalogue.class));
        ImmutableList<DutyAssignment> lines =
                DutyFiles.allIfGiven(job, inventory, DutyTables.inventory(tables.encoding()));
        ResponsibilityMatrix matrix = ResponsibilityMatrix.of(duties, lines);
        String text = new MatrixText(matrix, inventory.isPresent(), job.locale()).whole();
        if (job.hasFile()) {
            job.print(JsonFormat.standard().write(matrix) + "\n");
            job.tell(text);
        } else {
            job.print(text);
        }
        if (page.isPresent()) {
            MatrixPage.write(duties, matrix, inventory.isPresent(), job.locale(), job.file(page.get()));
        }
    }
}
