package dev.governance.examples.cli;

import dev.governance.basics.Finding;
import dev.governance.basics.ProfileId;
import dev.governance.examples.edge.EdgeFaults;
import dev.governance.json.DataFormatException;
import dev.governance.json.Echo;
import dev.governance.json.JsonFormat;
import dev.governance.json.StandardNorms;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine.Option;

/** What the commands about money have in common (经费命令选项): the day, the numbers, the page; a mixin of their options. */
final class MoneyOptions {

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = {"The last day that is looked at; today in Beijing if left out.", "审查截止日；不写则为北京时间当日。"})
    private Optional<String> asOf = Optional.empty();

    @Option(
            names = "--profile",
            paramLabel = "NAME",
            description = {
                "Whose norms: national, or funding-example, which is taken if left out.",
                "采用谁的参数：national，或 funding-example（默认）。"
            })
    private Optional<String> profile = Optional.empty();

    @Option(
            names = "--report",
            paramLabel = "FILE.html",
            description = {"Where a page for people goes.", "网页报告写入何处。"})
    private Optional<String> page = Optional.empty();

    MoneyOptions() {}

    /** Returns the day. */
    LocalDate day() {
        return NormOptions.day(asOf);
    }

    /** Returns whose norms. */
    ProfileId profile() {
        return NormOptions.profile(profile, StandardNorms.funding(), StandardNorms.fundingExample());
    }

    /** Returns where the page goes. */
    Optional<String> page() {
        return page;
    }

    /** Reads numbers from the norms; where the profile has none on the day, that is said. */
    <V> V numbers(Supplier<V> reading) {
        try {
            return reading.get();
        } catch (IllegalArgumentException e) {
            throw NormOptions.noNorms(profile(), day(), e);
        }
    }

    /** Works out what a file asks for; what cannot be worked out is a fault of the file. */
    static <V> V worked(String file, Supplier<V> work) {
        try {
            return work.get();
        } catch (DataFormatException e) {
            throw e;
        } catch (IllegalArgumentException | IllegalStateException | ArithmeticException e) {
            throw EdgeFaults.whole(
                    file,
                    Finding.builder("json.refused")
                            .putValues("reason", Echo.of(String.valueOf(e.getMessage())))
                            .build());
        }
    }

    /** Writes the report as JSON where there is a file for it, and tells people; or else tells people alone. */
    static void write(Job job, Object report, String told) throws IOException {
        if (job.hasFile()) {
            job.print(JsonFormat.standard().write(report) + "\n");
            job.tell(told);
        } else {
            job.print(told);
        }
    }
}
