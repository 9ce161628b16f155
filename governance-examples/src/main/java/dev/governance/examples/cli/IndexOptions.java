package dev.governance.examples.cli;

import dev.governance.basics.Finding;
import dev.governance.examples.edge.CsvTable;
import dev.governance.examples.edge.Input;
import dev.governance.examples.index.UnitTable;
import dev.governance.examples.index.UnitTables;
import dev.governance.json.JsonFormat;
import dev.governance.scoring.index.IndexDocument;
import java.io.IOException;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** An index and the figures of units; a mixin of options. */
final class IndexOptions {

    /** The most units times replications that are held at once. */
    private static final int MOST = 5_000_000;

    @Option(
            names = "--index",
            required = true,
            paramLabel = "INDEX.json",
            description = {"The index: its tree, its method, its alternatives.", "指数方案：指标体系、方法、可替代的做法。"})
    private String index = "";

    @Option(
            names = "--data",
            required = true,
            paramLabel = "DATA.csv",
            description = {
                "The figures: id, name, group, and a column for each indicator; an empty cell is missing.",
                "数据表：编号、名称、分组，每项指标一列；空格表示缺失。"
            })
    private String data = "";

    @Option(
            names = "--replications",
            paramLabel = "N",
            description = {"How often the index is made with other choices.", "换用其他做法重算的次数。"})
    private Optional<Integer> replications = Optional.empty();

    @Option(
            names = "--seed",
            paramLabel = "S",
            description = {"What decides all that is drawn; the same seed gives the same result.", "随机种子；相同的种子得到相同的结果。"
            })
    private long seed = 1;

    @Option(
            names = "--report",
            paramLabel = "FILE.html",
            description = {"Write a page for people, in one file.", "写出一份给人看的网页报告（单个文件）。"})
    private Optional<String> report = Optional.empty();

    @Mixin
    private InputOptions tables = new InputOptions();

    /** Reads the index. */
    IndexDocument document(Job job) throws IOException {
        return job.read(index, source -> JsonFormat.standard().read(source, IndexDocument.class));
    }

    /** Reads the units for an index. */
    UnitTable units(Job job, IndexDocument document) throws IOException {
        UnitTables reader = new UnitTables(document);
        try (Input opened = job.open(data)) {
            return reader.read(
                    CsvTable.read(opened.name(), opened.bytes(CsvTable.BYTES), tables.encoding(), reader.columns()));
        }
    }

    /** How often the index is made again: as often as was said, or else as usual and as the memory allows. */
    int replications(int usual, int least, int units) {
        int most = MOST / Math.max(1, units);
        int asked = replications.orElse(Math.min(usual, most));
        if (asked < least || asked > most) {
            throw new UsageException(Finding.builder("command.replications")
                    .putValues("value", Integer.toString(asked))
                    .putValues("least", Integer.toString(least))
                    .putValues("most", Integer.toString(most))
                    .putValues("units", Integer.toString(units))
                    .build());
        }
        return asked;
    }

    long seed() {
        return seed;
    }

    Optional<String> report() {
        return report;
    }

    /** The name of the table, for faults. */
    String data() {
        return data;
    }
}
