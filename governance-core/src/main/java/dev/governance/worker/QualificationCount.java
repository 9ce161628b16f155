package dev.governance.worker;

import static com.google.common.base.Preconditions.checkNotNull;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import dev.governance.basics.Citation;
import dev.governance.basics.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Counts who is qualified, one employment after the other. Not thread-safe; lives for one review. */
final class QualificationCount {

    private final ImmutableListMultimap<WorkerId, ExamPass> passes;
    private final Map<WorkerId, Integer> hours = new HashMap<>();
    private final ExamStandard exams;
    private final QualificationStandard standard;
    private final int year;
    private final LocalDate day;
    private final Map<SocialWorkLevel, Integer> eligible = new EnumMap<>(SocialWorkLevel.class);
    private final Map<SocialWorkLevel, Integer> passed = new EnumMap<>(SocialWorkLevel.class);
    private final List<Finding> findings = new ArrayList<>();
    private int employments;
    private int certified;

    QualificationCount(
            List<ExamPass> passes,
            List<StudyRecord> studies,
            ExamStandard exams,
            QualificationStandard standard,
            int year) {
        this.passes = Multimaps.index(passes, ExamPass::worker);
        this.exams = checkNotNull(exams, "exams");
        this.standard = standard;
        this.year = year;
        this.day = LocalDate.of(year, 12, 31);
        LocalDate from = day.plusDays(1).minusYears(standard.studyYears());
        studies.stream()
                .filter(study -> !study.day().isBefore(from) && !study.day().isAfter(day))
                .forEach(study -> hours.merge(study.worker(), study.hours(), Integer::sum));
    }

    void add(Employment employment) {
        if (!employment.during().contains(day)) {
            return;
        }
        employments++;
        Optional<SocialWorkLevel> held = employment.qualification().levelOn(day);
        for (ExamRule rule : exams.rules()) {
            if (held.map(level -> level.compareTo(rule.level()) < 0).orElse(true)) {
                count(employment, rule);
            }
        }
        if (held.isPresent()) {
            certified++;
            study(employment);
        }
    }

    private void count(Employment employment, ExamRule rule) {
        if (ExamStanding.of(rule, passes.get(employment.worker()), year).isPassed()) {
            passed.merge(rule.level(), 1, Integer::sum);
        } else if (ExamEligibility.of(rule, employment, year).isEligible()) {
            eligible.merge(rule.level(), 1, Integer::sum);
        }
    }

    /** Somebody certified for less than a whole period is not asked for all of its hours. */
    private void study(Employment employment) {
        LocalDate since = employment.qualification().levelSince().orElse(day);
        int studied = hours.getOrDefault(employment.worker(), 0);
        boolean whole = !since.isAfter(day.plusDays(1).minusYears(standard.studyYears()));
        standard.studyHours()
                .filter(asked -> whole && studied < asked)
                .map(asked -> Finding.builder("worker.study-short")
                        .severity(Finding.Severity.WARNING)
                        .subject(employment.id().value())
                        .putValues("employment", employment.id().value())
                        .putValues("hours", Integer.toString(studied))
                        .putValues("asked", Integer.toString(asked))
                        .putValues("years", Integer.toString(standard.studyYears()))
                        .build())
                .ifPresent(findings::add);
    }

    int employments() {
        return employments;
    }

    int certified() {
        return certified;
    }

    Map<SocialWorkLevel, Integer> eligible() {
        return eligible;
    }

    Map<SocialWorkLevel, Integer> passed() {
        return passed;
    }

    ImmutableList<Finding> findings() {
        ImmutableList.Builder<Finding> all = ImmutableList.<Finding>builder().addAll(findings);
        standard.certifiedShare()
                .filter(threshold -> employments > 0 && !threshold.isMetBy(certified, employments))
                .map(threshold -> Finding.builder("worker.certified-share-low")
                        .severity(Finding.Severity.WARNING)
                        .putValues("certified", Integer.toString(certified))
                        .putValues("employments", Integer.toString(employments))
                        .putValues("asked", threshold.toString())
                        .citations(citations())
                        .build())
                .ifPresent(all::add);
        return all.build();
    }

    private ImmutableList<Citation> citations() {
        return standard.uses().stream()
                .filter(use -> use.id().name().equals("worker.certified-share"))
                .flatMap(use -> use.citations().stream())
                .collect(toImmutableList());
    }
}
