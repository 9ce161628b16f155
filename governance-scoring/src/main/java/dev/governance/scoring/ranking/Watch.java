package dev.governance.scoring.ranking;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.governance.basics.Finding;
import dev.governance.scoring.statistics.Distributions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Watches series of counts. */
final class Watch {

    private static final Comparator<IncidentCount> BY_TIME =
            Comparator.comparing(count -> count.period().from().orElse(LocalDate.MIN));

    private final WarningStandard standard;

    Watch(WarningStandard standard) {
        this.standard = standard;
    }

    WarningReview review(List<? extends IncidentCount> counts) {
        TreeMap<String, List<IncidentCount>> series = new TreeMap<>();
        for (IncidentCount count : counts) {
            String key = count.place() + " " + count.kind();
            series.computeIfAbsent(key, name -> new ArrayList<>()).add(count);
        }
        ImmutableList<List<IncidentCount>> watched =
                series.values().stream().filter(this::isLongEnough).collect(toImmutableList());
        double rate = standard.falseAlarmRate() / Math.max(1, watched.size());
        ImmutableList<RiskSignal> signals = watched.stream()
                .flatMap(one -> signal(one, rate).stream())
                .sorted(Comparator.comparingDouble(RiskSignal::chance))
                .collect(toImmutableList());
        ImmutableList<Finding> tooShort = series.values().stream()
                .filter(one -> !isLongEnough(one))
                .map(this::tooShort)
                .collect(toImmutableList());
        return new WarningReview(signals, watched.size(), rate, tooShort);
    }

    private boolean isLongEnough(List<IncidentCount> series) {
        return series.size() > standard.baselinePeriods();
    }

    private Optional<RiskSignal> signal(List<IncidentCount> series, double rate) {
        series.sort(BY_TIME);
        for (int i = 1; i < series.size(); i++) {
            checkApart(series.get(i - 1), series.get(i));
        }
        int periods = standard.baselinePeriods();
        IncidentCount latest = series.get(series.size() - 1);
        List<IncidentCount> before = series.subList(series.size() - 1 - periods, series.size() - 1);
        long earlier = before.stream().mapToLong(IncidentCount::count).sum();
        long earlierDays = before.stream().mapToLong(Watch::days).sum();
        long days = days(latest);
        ControlLimit limit = ControlLimit.ofBaseline(earlier, earlierDays, days, rate);
        return latest.count() < limit.count()
                ? Optional.empty()
                : Optional.of(RiskSignal.builder()
                        .latest(latest)
                        .expected((double) earlier * days / earlierDays)
                        .chance(Distributions.binomialAtLeast(
                                (int) latest.count(),
                                (int) (earlier + latest.count()),
                                (double) days / (days + earlierDays)))
                        .limit(limit)
                        .build());
    }

    private static long days(IncidentCount count) {
        return count.period().days().orElseThrow();
    }

    private static void checkApart(IncidentCount before, IncidentCount after) {
        checkArgument(
                !before.period().overlaps(after.period()),
                "%s %s: %s overlaps %s",
                after.place(),
                after.kind(),
                after.period(),
                before.period());
    }

    private Finding tooShort(List<IncidentCount> series) {
        IncidentCount one = series.get(0);
        return Finding.builder("warning.too-short")
                .severity(Finding.Severity.NOTE)
                .subject(one.place().toString())
                .putValues("kind", one.kind().name())
                .putValues("periods", Integer.toString(series.size()))
                .putValues("needed", Integer.toString(standard.baselinePeriods() + 1))
                .build();
    }
}
