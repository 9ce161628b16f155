package dev.governance.examples.cli;

import com.google.common.collect.ImmutableList;
import dev.governance.examples.edge.CsvColumn;
import dev.governance.examples.edge.CsvTable;
import dev.governance.examples.edge.Input;
import dev.governance.examples.edge.TextEncoding;
import java.io.IOException;
import picocli.CommandLine.Option;

/** How a command reads tables; a mixin of its options. */
final class InputOptions {

    @Option(
            names = "--encoding",
            paramLabel = "detect|utf-8|gb18030",
            description = {
                "How tables are encoded: UTF-8 or GB18030, whichever it certainly is, or one of them.",
                "表格的编码：自动识别（默认）、UTF-8 或 GB18030。"
            })
    private String encoding = "detect";

    /** Reads a table. */
    CsvTable table(Job job, String name, ImmutableList<CsvColumn> columns) throws IOException {
        try (Input opened = job.open(name)) {
            return CsvTable.read(opened.name(), opened.bytes(CsvTable.BYTES), encoding(), columns);
        }
    }

    /**
     * Returns how tables are encoded.
     *
     * @throws UsageException if it is none of the choices
     */
    TextEncoding encoding() {
        return switch (encoding) {
            case "detect" -> TextEncoding.DETECT;
            case "utf-8" -> TextEncoding.UTF_8;
            case "gb18030" -> TextEncoding.GB18030;
            default -> throw UsageException.wrongChoice("--encoding", encoding, "detect, utf-8, gb18030");
        };
    }
}
