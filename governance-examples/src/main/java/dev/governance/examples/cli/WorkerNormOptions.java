package dev.governance.examples.cli;

import dev.governance.basics.ProfileId;
import dev.governance.json.StandardNorms;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Whose numbers of workers a command takes, and of which day (参数选项); a mixin of its options. */
final class WorkerNormOptions {

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = {"The day of the review; today in Beijing if left out.", "核查日期；不写则为北京时间当日。"})
    private Optional<String> asOf = Optional.empty();

    @Option(
            names = "--profile",
            paramLabel = "NAME",
            description = {
                "Whose norms: national, or worker-example, which is an example and taken if left out.",
                "采用谁的参数：national，或示例 worker-example（默认）。"
            })
    private Optional<String> profile = Optional.empty();

    WorkerNormOptions() {}

    LocalDate day() {
        return NormOptions.day(asOf);
    }

    ProfileId profile() {
        return NormOptions.profile(profile, StandardNorms.workers(), StandardNorms.workerExample());
    }

    /** Returns what is said where a profile has no numbers for a day. */
    UsageException noNorms(IllegalArgumentException why) {
        return NormOptions.noNorms(profile(), day(), why);
    }
}
