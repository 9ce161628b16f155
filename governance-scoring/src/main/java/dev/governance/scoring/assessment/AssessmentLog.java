package dev.governance.scoring.assessment;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.governance.basics.Citation;
import dev.governance.basics.Finding;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The assessments of a place (考核台账), so that nobody is assessed more than once a year.
 *
 * <p>Once a year is what this library was asked for; a text of the state that says so was not read. That a department assesses
 * nobody on its own is 北京市街道办事处条例 (2019-11-27), art. 43. Immutable and thread-safe.
 *
 * @param events the assessments, in any order
 */
public record AssessmentLog(ImmutableList<AssessmentEvent> events) implements Serializable {

    private static final Citation UNIFIED = Citation.of("北京市街道办事处条例", "43", LocalDate.of(2019, 11, 27));

    /** Checks that nothing is null. */
    public AssessmentLog {
        requireNonNull(events, "events");
    }

    /**
     * A body in a calendar year.
     *
     * @param unit the body
     * @param year the year
     */
    private record UnitYear(String unit, int year) {}

    /**
     * Reviews the assessments.
     *
     * @return a finding for every assessment of a body after its first in a calendar year, for every one that was not arranged
     *     together, and for every body that assesses itself
     */
    public ImmutableList<Finding> review() {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        Map<UnitYear, AssessmentEvent> firsts = new HashMap<>();
        List<AssessmentEvent> inOrder = events.stream()
                .sorted(Comparator.comparing(AssessmentEvent::on)
                        .thenComparing(AssessmentEvent::unit)
                        .thenComparing(AssessmentEvent::scheme))
                .toList();
        for (AssessmentEvent event : inOrder) {
            UnitYear key = new UnitYear(event.unit().value(), event.on().getYear());
            AssessmentEvent first = firsts.putIfAbsent(key, event);
            if (first != null) {
                findings.add(finding("assessment.second-in-year", event)
                        .putValues("first", first.scheme())
                        .build());
            }
            if (!event.unified()) {
                findings.add(finding("assessment.not-unified", event)
                        .addCitations(UNIFIED)
                        .build());
            }
            if (event.unit().equals(event.authority())) {
                findings.add(finding("assessment.by-itself", event).build());
            }
        }
        return findings.build();
    }

    private static Finding.Builder finding(String code, AssessmentEvent event) {
        Finding.Builder finding = Finding.builder(code);
        finding.subject(event.unit().value())
                .putValues("unit", event.unit().value())
                .putValues("scheme", event.scheme())
                .putValues("authority", event.authority().value())
                .putValues("on", event.on().toString());
        return finding;
    }
}
