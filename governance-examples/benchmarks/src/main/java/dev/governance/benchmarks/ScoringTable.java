package dev.governance.benchmarks;

import com.google.common.collect.ImmutableList;
import dev.governance.benchmarks.contest.Contestant;
import dev.governance.benchmarks.contest.Plan;
import dev.governance.benchmarks.contest.Rounds;
import dev.governance.benchmarks.contest.Sample;
import dev.governance.benchmarks.contest.Series;
import dev.governance.benchmarks.contest.Table;
import dev.governance.benchmarks.scoring.TwentyRules;
import dev.governance.benchmarks.scoring.Unit;
import dev.governance.scoring.ScoringPolicy;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What a score of twenty rules takes: by the library, with all parts kept and with an explanation, and by hand. */
@Command(name = "ScoringTable", mixinStandardHelpOptions = true)
public final class ScoringTable implements Callable<Integer> {

    private static final double PER_SECOND = 1e9;

    /** Keeps what was made, so that none is optimised away. */
    private final Object[] kept = new Object[64];

    @Option(names = "--brief", description = "A few seconds only; shows that everything runs, figures mean little.")
    private boolean brief;

    @Option(names = "--csv", description = "Where the table is written as CSV.")
    private Optional<Path> csv = Optional.empty();

    /** Makes the command. */
    public ScoringTable() {}

    /**
     * Runs it.
     *
     * @param arguments see {@code --help}
     */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new ScoringTable()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        ImmutableList<Unit> units = Unit.all();
        TwentyRules.requireAgreement(units);
        ScoringPolicy<Unit> policy = TwentyRules.policy();
        ImmutableList<Series> series = Rounds.run(
                ImmutableList.of(
                        contestant("by hand, decimals", units, TwentyRules::byHand),
                        contestant("library", units, policy::score),
                        contestant("library, explained", units, policy::explain)),
                Plan.of(brief));
        Table table = new Table("row", "units/s", "cpu ns", "least", "most", "times by hand", "bytes");
        for (Series one : series) {
            table.add(
                    one.name(),
                    PER_SECOND / one.median(Sample::cpuPerDecision),
                    one.median(Sample::cpuPerDecision),
                    one.least(Sample::cpuPerDecision),
                    one.most(Sample::cpuPerDecision),
                    one.cpuRatio(series.get(0)),
                    one.median(Sample::bytesPerDecision));
        }
        table.print(System.out);
        if (csv.isPresent()) {
            table.write(csv.get());
        }
        return 0;
    }

    private Contestant contestant(String name, ImmutableList<Unit> units, Function<Unit, Object> scoring) {
        Unit[] all = units.toArray(new Unit[0]);
        return new Contestant(name, all.length, () -> {
            for (int i = 0; i < all.length; i++) {
                kept[i & kept.length - 1] = scoring.apply(all[i]);
            }
        });
    }
}
