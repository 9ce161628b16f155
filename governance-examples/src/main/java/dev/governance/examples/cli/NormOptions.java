package dev.governance.examples.cli;

import com.google.common.collect.ImmutableSet;
import dev.governance.basics.Finding;
import dev.governance.basics.ProfileId;
import dev.governance.json.Echo;
import dev.governance.json.StandardNorms;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** Whose numbers a command takes, and of which day (参数选项); a mixin of its options. */
final class NormOptions {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = {"The day of the decision or review; today in Beijing if left out.", "审查日期；不写则为北京时间当日。"})
    private Optional<String> asOf = Optional.empty();

    @Option(
            names = "--profile",
            paramLabel = "NAME",
            description = {
                "Whose norms: national, or shanghai-example, which is taken if left out.",
                "采用谁的参数：national，或 shanghai-example（默认）。"
            })
    private Optional<String> profile = Optional.empty();

    NormOptions() {}

    /** Returns the day. */
    LocalDate day() {
        if (asOf.isEmpty()) {
            return LocalDate.now(BEIJING);
        }
        try {
            return LocalDate.parse(asOf.get());
        } catch (DateTimeException e) {
            throw UsageException.wrongChoice("--as-of", asOf.get(), "YYYY-MM-DD");
        }
    }

    /** Returns whose norms. */
    ProfileId profile() {
        ImmutableSet<ProfileId> known = StandardNorms.all().profiles().keySet();
        String name = profile.orElse(StandardNorms.shanghaiExample().toString());
        return known.stream()
                .filter(one -> one.toString().equals(name))
                .findFirst()
                .orElseThrow(() -> UsageException.wrongChoice(
                        "--profile",
                        name,
                        known.stream().map(ProfileId::toString).collect(Collectors.joining(", "))));
    }

    /** Returns what is said where a profile has no numbers for a day. */
    UsageException noNorms(IllegalArgumentException why) {
        return new UsageException(Finding.builder("command.no-norms")
                .putValues("option", "--profile")
                .putValues("profile", profile().toString())
                .putValues("day", day().toString())
                .putValues("reason", Echo.of(String.valueOf(why.getMessage())))
                .build());
    }
}
