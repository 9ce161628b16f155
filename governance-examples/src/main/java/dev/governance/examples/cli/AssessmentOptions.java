package dev.governance.examples.cli;

import com.google.common.collect.ImmutableMap;
import dev.governance.basics.Finding;
import dev.governance.examples.assessment.NameRow;
import dev.governance.examples.assessment.SchemeTables;
import dev.governance.examples.edge.InertText;
import dev.governance.examples.edge.Input;
import dev.governance.examples.edge.Records;
import dev.governance.examples.edge.TextEncoding;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What surveys and assessments have in common; a mixin of options. */
final class AssessmentOptions {

    @Option(
            names = "--names",
            paramLabel = "FILE",
            description = {"What things are called: code, name.", "名称表：编号、名称。"})
    private Optional<String> names = Optional.empty();

    @Option(
            names = "--confidence",
            paramLabel = "SHARE",
            description = {"How often intervals hold the true value; 0.95 if left out.", "置信度，不写则为 0.95。"})
    private double confidence = 0.95;

    @Mixin
    private InputOptions tables = new InputOptions();

    TextEncoding encoding() {
        return tables.encoding();
    }

    double confidence() {
        if (!(confidence > 0 && confidence < 1)) {
            throw UsageException.wrongChoice("--confidence", Double.toString(confidence), "0 < SHARE < 1");
        }
        return confidence;
    }

    ImmutableMap<String, String> names(Job job) throws IOException {
        if (names.isEmpty()) {
            return ImmutableMap.of();
        }
        return read(job, names.get(), SchemeTables.names(encoding())).stream()
                .collect(ImmutableMap.toImmutableMap(NameRow::code, NameRow::name));
    }

    static <T> List<T> read(Job job, String file, Records<T> records) throws IOException {
        try (Input input = job.open(file)) {
            return records.all(input);
        }
    }

    static <T> List<T> read(Job job, Optional<String> file, Records<T> records) throws IOException {
        return file.isPresent() ? read(job, file.get(), records) : List.of();
    }

    /** A finding on a line of its own. */
    static String line(Finding finding, String sentence) {
        return finding.severity() + " " + InertText.line(finding.code() + ": " + sentence) + "\n";
    }
}
