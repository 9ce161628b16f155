package dev.governance.examples.cli;

import dev.governance.examples.edge.CsvOutput;
import dev.governance.examples.edge.Input;
import dev.governance.examples.gate.RequestColumns;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Gives a form to fill in (空白表格). */
@Command(
        name = "template",
        description = {
            "Gives a form to fill in: a table with headers and no rows, or with --json a list with one sample request.",
            "给出空白表格；加 --json 则给出含一件示例申请的列表。"
        })
public final class TemplateCommand extends FileCommand {

    private static final int LONGEST_LINE = 1 << 20;

    @Parameters(
            paramLabel = "TYPE",
            description = {"What is filled in: requests.", "填写的内容：requests（申请）。"})
    private String type = "";

    @Option(
            names = "--json",
            description = {"JSON in place of a table.", "给出 JSON 而不是表格。"})
    private boolean json;

    /** Makes the command. */
    public TemplateCommand() {}

    @Override
    void run(Job job) throws IOException {
        if (!type.equals("requests")) {
            throw UsageException.wrongChoice("TYPE", type, "requests");
        }
        if (json) {
            job.print("[" + firstSample() + "]\n");
        } else {
            CsvOutput.to(job.result(), RequestColumns.format().header(job.locale()))
                    .close();
        }
    }

    private static String firstSample() throws IOException {
        try (Input input = Input.sample("requests.jsonl")) {
            String lines = new String(input.bytes(LONGEST_LINE), StandardCharsets.UTF_8);
            return lines.substring(0, lines.indexOf('\n'));
        }
    }
}
