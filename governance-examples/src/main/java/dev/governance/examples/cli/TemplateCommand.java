package dev.governance.examples.cli;

import dev.governance.examples.edge.CsvOutput;
import dev.governance.examples.gate.RequestColumns;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Gives a form to fill in (空白表格). */
@Command(
        name = "template",
        description = {
            "Gives a form to fill in: a table with headers and no rows, or with --json a list with one sample request.",
            "The only TYPE today is requests."
        })
public final class TemplateCommand implements Callable<Integer> {

    @Parameters(paramLabel = "TYPE", description = "What is filled in: requests.")
    private String type = "";

    @Option(names = "--json", description = "JSON in place of a table.")
    private boolean json;

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Option(names = "--out", paramLabel = "FILE", description = "Where it goes; standard output if left out.")
    private Optional<String> out = Optional.empty();

    @Option(names = "--force", description = "Replaces a file that is there.")
    private boolean force;

    /** Makes the command. */
    public TemplateCommand() {}

    @Override
    public Integer call() throws IOException {
        Locale locale = Governance.sentences(command);
        if (!type.equals("requests")) {
            throw RefusedException.usage("template: there is a form for requests, not for " + type);
        }
        byte[] form = json ? sample() : table(locale);
        if (out.isEmpty()) {
            System.out.write(form);
            System.out.flush();
            return ExitCodes.DONE;
        }
        try (PendingFile file = PendingFile.of(out.get(), force)) {
            Files.write(file.path(), form);
            file.commit();
        }
        return ExitCodes.DONE;
    }

    private static byte[] table(Locale locale) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CsvOutput.to(bytes, RequestColumns.format().header(locale)).close();
        return bytes.toByteArray();
    }

    private static byte[] sample() throws IOException {
        try (InputStream stream = Inputs.sample("requests.jsonl")) {
            String lines = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return ("[" + lines.substring(0, lines.indexOf('\n')) + "]\n").getBytes(StandardCharsets.UTF_8);
        }
    }
}
