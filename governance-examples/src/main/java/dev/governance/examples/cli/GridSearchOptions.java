package dev.governance.examples.cli;

import dev.governance.grid.GridRequest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How long and with how many threads a plan is looked for; a mixin of options. */
public final class GridSearchOptions {

    private static final int MOST_THREADS = 256;

    @Option(
            names = "--seed",
            paramLabel = "S",
            description = {"The seed of what is drawn by lot; 1 if left out.", "随机种子，默认1。"})
    private long seed = 1;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = {"How many threads; the plan is the same with any number. 1 if left out.", "线程数，不影响结果。"})
    private int threads = 1;

    @Option(
            names = "--effort",
            paramLabel = "N",
            description = {
                "Attempts for each grid; time grows with it. If left out 40, 15 from 20,000 units on, 3 from 200,000.",
                "每个网格的尝试次数；默认40，两万单元以上15，二十万以上3。"
            })
    private @Nullable Integer effort;

    @Option(
            names = "--proof",
            paramLabel = "N",
            description = {
                "Nodes that a proof may take for each component; 0 for none but arithmetic.",
                "每个连通片证明的节点预算，0表示只用算术证明。"
            })
    private @Nullable Long proof;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    int threads() {
        checked("--threads", threads);
        if (threads > MOST_THREADS) {
            throw refused("--threads is at most " + MOST_THREADS + ", not " + threads);
        }
        return threads;
    }

    /** Passes a number on that is at least 1. */
    int checked(String option, int value) {
        if (value < 1) {
            throw refused(option + " is at least 1, not " + value);
        }
        return value;
    }

    GridRequest.Builder put(GridRequest.Builder request) {
        request.seed(seed);
        if (effort != null) {
            request.effort(checked("--effort", effort));
        }
        if (proof != null) {
            if (proof < 0) {
                throw refused("--proof is at least 0, not " + proof);
            }
            request.proofBudget(proof);
        }
        return request;
    }

    private ParameterException refused(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
