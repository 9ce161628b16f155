package dev.governance.duty;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import dev.governance.basics.Finding;
import dev.governance.basics.WorkingCalendar;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Whether cases were dealt with as the procedure says (流程符合性): every deviation by its name.
 *
 * <p>Of a case, as many events as can be are taken as steps of the procedure. What is left over and what is missing are deviations:
 *
 * <ul>
 *   <li>{@code procedure.skipped-step}: a step that had to come before was not taken;
 *   <li>{@code procedure.unknown-step}: the procedure has no such step;
 *   <li>{@code procedure.repeated-step}, {@code procedure.after-end}, {@code procedure.out-of-turn}: a step that was taken already,
 *       that came after the end, or that had no place where it was taken;
 *   <li>{@code procedure.wrong-actor}, {@code procedure.missing-input}: somebody else took it, or something was not there;
 *   <li>{@code procedure.late}, {@code procedure.overdue}: it took more working days than it may, or is open for longer;
 *   <li>{@code procedure.days-untold}: the calendar does not know the days, a warning.
 * </ul>
 *
 * <p>Events count in the order of their times, those of one time in the order of the log. The time is that of the events times the
 * steps of the procedure.
 *
 * @param procedure the procedure
 * @param cases how many cases there are
 * @param finished how many of them came to an end
 * @param conforming how many of them have no deviation
 * @param findings the deviations, by case and in the order of the events
 */
@JsonPropertyOrder({"procedure", "cases", "finished", "conforming", "findings"})
public record ConformanceReview(
        ProcedureId procedure, int cases, int finished, int conforming, ImmutableList<Finding> findings)
        implements Serializable {

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if more cases are finished or conform than there are
     */
    public ConformanceReview {
        Objects.requireNonNull(procedure, "procedure");
        Objects.requireNonNull(findings, "findings");
        checkArgument(finished >= 0 && finished <= cases, "%s of %s cases are finished", finished, cases);
        checkArgument(conforming >= 0 && conforming <= cases, "%s of %s cases conform", conforming, cases);
    }

    /**
     * Holds a log against a procedure.
     *
     * @param procedure the procedure
     * @param log the log; events of other procedures are left out
     * @param calendar the calendar by which working days are counted
     * @param asOf the day up to which open cases are looked at
     * @return the review
     */
    public static ConformanceReview of(
            Procedure procedure, List<StepEvent> log, WorkingCalendar calendar, LocalDate asOf) {
        CaseReplay replay = new CaseReplay(procedure, calendar, asOf);
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        int finished = 0;
        int conforming = 0;
        Map<CaseId, List<StepEvent>> cases = cases(procedure.id(), log);
        for (Map.Entry<CaseId, List<StepEvent>> each : cases.entrySet()) {
            CaseReplay.Outcome outcome = replay.of(each.getKey(), each.getValue());
            findings.addAll(outcome.findings());
            finished += outcome.finished() ? 1 : 0;
            conforming += outcome.findings().isEmpty() ? 1 : 0;
        }
        return new ConformanceReview(procedure.id(), cases.size(), finished, conforming, findings.build());
    }

    /** The events of each case in their order. */
    static Map<CaseId, List<StepEvent>> cases(ProcedureId procedure, List<StepEvent> log) {
        Map<CaseId, List<StepEvent>> cases = new TreeMap<>();
        for (StepEvent event : log) {
            if (event.procedure().equals(procedure)) {
                cases.computeIfAbsent(event.caseId(), id -> new ArrayList<>()).add(event);
            }
        }
        cases.values().forEach(events -> events.sort((a, b) -> a.at().compareTo(b.at())));
        return cases;
    }
}
