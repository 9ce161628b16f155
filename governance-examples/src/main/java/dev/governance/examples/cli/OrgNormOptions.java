package dev.governance.examples.cli;

import dev.governance.basics.Finding;
import dev.governance.basics.ProfileId;
import dev.governance.json.StandardNorms;
import dev.governance.organization.Yardsticks;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What organizations are held against, and on which day (组织审查参数); a mixin of its options. */
final class OrgNormOptions {

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = {"The day of the review; today in Beijing if left out.", "审查日期；不写则为北京时间当日。"})
    private Optional<String> asOf = Optional.empty();

    @Option(
            names = "--profile",
            paramLabel = "NAME",
            description = {
                "Whose norms: national, or organization-example, which is taken if left out.",
                "采用谁的参数：national，或 organization-example（默认）。"
            })
    private Optional<String> profile = Optional.empty();

    OrgNormOptions() {}

    Yardsticks yardsticks() {
        return new Yardsticks(StandardNorms.all(), day(), profile());
    }

    private LocalDate day() {
        return NormOptions.day(asOf);
    }

    private ProfileId profile() {
        return NormOptions.profile(profile, StandardNorms.all(), StandardNorms.organizationExample());
    }

    /** What is said where the chart is to be written, but none was given. */
    UsageException noChart() {
        return new UsageException(Finding.builder("command.no-chart").build());
    }
}
