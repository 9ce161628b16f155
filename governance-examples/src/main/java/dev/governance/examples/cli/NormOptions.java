package dev.governance.examples.cli;

import com.google.common.collect.ImmutableSet;
import dev.governance.basics.Finding;
import dev.governance.basics.Norms;
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
        return day(asOf);
    }

    /** Returns a day that was given, or today in Beijing. */
    static LocalDate day(Optional<String> given) {
        if (given.isEmpty()) {
            return LocalDate.now(BEIJING);
        }
        try {
            LocalDate day = LocalDate.parse(given.get());
            if (day.getYear() >= 1901 && day.getYear() <= 9000) {
                return day;
            }
        } catch (DateTimeException e) {
            // told below, as a year out of range is
        }
        throw UsageException.wrongChoice("--as-of", given.get(), "YYYY-MM-DD");
    }

    /** Returns whose norms. */
    ProfileId profile() {
        return profile(profile, StandardNorms.all(), StandardNorms.shanghaiExample());
    }

    /** Returns the profile that was given, if the norms have it, or the one that is taken where none was. */
    static ProfileId profile(Optional<String> given, Norms norms, ProfileId otherwise) {
        ImmutableSet<ProfileId> known = norms.profiles().keySet();
        String name = given.orElse(otherwise.toString());
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
        return noNorms(profile(), day(), why);
    }

    /** Returns what is said where a profile has no numbers for a day. */
    static UsageException noNorms(ProfileId profile, LocalDate day, IllegalArgumentException why) {
        return new UsageException(Finding.builder("command.no-norms")
                .putValues("option", "--profile")
                .putValues("profile", profile.toString())
                .putValues("day", day.toString())
                .putValues("reason", Echo.of(String.valueOf(why.getMessage())))
                .build());
    }
}
