package dev.governance.duty;

import dev.governance.basics.Answer;
import dev.governance.basics.Finding;
import dev.governance.basics.Finding.Severity;
import dev.governance.basics.WorkingCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Holds one case after the other against a procedure, and names what it finds. */
final class CaseReplay {

    /** What came of a case. */
    record Outcome(List<Finding> findings, boolean finished) {}

    private static final int NONE = -1;

    private final Procedure procedure;
    private final StepGraph graph;
    private final StepAlignment alignment;
    private final WorkingCalendar calendar;
    private final LocalDate asOf;

    CaseReplay(Procedure procedure, WorkingCalendar calendar, LocalDate asOf) {
        this.procedure = procedure;
        this.graph = procedure.graph();
        this.alignment = new StepAlignment(graph);
        this.calendar = calendar;
        this.asOf = asOf;
    }

    Outcome of(CaseId id, List<StepEvent> events) {
        int[] steps = events.stream()
                .mapToInt(event -> procedure.places().getOrDefault(event.step(), NONE))
                .toArray();
        Set<Integer> taken = new HashSet<>(alignment.taken(steps));
        List<Finding> findings = new ArrayList<>();
        Set<Integer> done = new HashSet<>();
        int last = NONE;
        LocalDate since = LocalDate.MIN;
        for (int i = 0; i < steps.length; i++) {
            StepEvent event = events.get(i);
            if (taken.contains(i)) {
                for (int step : alignment.skipped(last, steps[i])) {
                    findings.add(skipped(id, step, event));
                }
                ProcedureStep step = procedure.steps().get(steps[i]);
                compare(event, step, findings);
                if (last != NONE) {
                    late(id, step, since, event.at().toLocalDate(), "procedure.late", findings);
                }
                last = steps[i];
                since = event.at().toLocalDate();
                done.add(last);
            } else {
                findings.add(told(leftOver(steps[i], last, done), event).build());
            }
        }
        if (last != NONE && !graph.isEnd(last)) {
            overdue(id, procedure.steps().get(last), since, findings);
        }
        return new Outcome(findings, last != NONE && graph.isEnd(last));
    }

    private String leftOver(int step, int last, Set<Integer> done) {
        if (step == NONE) {
            return "procedure.unknown-step";
        }
        if (last != NONE && graph.isEnd(last)) {
            return "procedure.after-end";
        }
        return done.contains(step) ? "procedure.repeated-step" : "procedure.out-of-turn";
    }

    private Finding skipped(CaseId id, int step, StepEvent before) {
        return about(id, procedure.steps().get(step), Finding.builder("procedure.skipped-step"))
                .putValues("before", before.step().value())
                .putValues("at", before.at().toString())
                .build();
    }

    private void compare(StepEvent event, ProcedureStep step, List<Finding> findings) {
        if (event.actor() != step.actor()) {
            findings.add(told("procedure.wrong-actor", event)
                    .putValues("actor", event.actor().name())
                    .putValues("should", step.actor().name())
                    .build());
        }
        if (!event.inputs().containsAll(step.inputs())) {
            findings.add(told("procedure.missing-input", event)
                    .putValues(
                            "missing",
                            step.inputs().stream()
                                    .filter(input -> !event.inputs().contains(input))
                                    .collect(Collectors.joining(", ")))
                    .build());
        }
    }

    private void overdue(CaseId id, ProcedureStep last, LocalDate since, List<Finding> findings) {
        ProcedureStep slowest = last.next().stream()
                .map(next -> procedure.step(next).orElseThrow())
                .reduce((a, b) -> b.workingDays() > a.workingDays() ? b : a)
                .orElseThrow();
        if (asOf.isAfter(since)) {
            late(id, slowest, since, asOf, "procedure.overdue", findings);
        }
    }

    private void late(
            CaseId id, ProcedureStep step, LocalDate since, LocalDate day, String code, List<Finding> findings) {
        Answer<Integer> days = calendar.workingDaysBetween(since, day);
        if (days instanceof Answer.Known<Integer> known) {
            if (known.value() > step.workingDays()) {
                findings.add(about(id, step, Finding.builder(code))
                        .putValues("days", Integer.toString(known.value()))
                        .putValues("allowed", Integer.toString(step.workingDays()))
                        .putValues("since", since.toString())
                        .build());
            }
        } else {
            findings.add(about(id, step, Finding.builder("procedure.days-untold"))
                    .severity(Severity.WARNING)
                    .putValues("since", since.toString())
                    .putValues("day", day.toString())
                    .build());
        }
    }

    private Finding.Builder told(String code, StepEvent event) {
        Finding.Builder finding = Finding.builder(code);
        finding.subject(event.caseId().value())
                .putValues("procedure", procedure.name().zh())
                .putValues("case", event.caseId().value())
                .putValues("step", event.step().value())
                .putValues("at", event.at().toString());
        return finding;
    }

    private Finding.Builder about(CaseId id, ProcedureStep step, Finding.Builder finding) {
        finding.subject(id.value())
                .putValues("procedure", procedure.name().zh())
                .putValues("case", id.value())
                .putValues("step", step.id().value());
        return finding;
    }
}
