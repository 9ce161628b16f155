package dev.governance.duty;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import dev.governance.basics.Answer;
import dev.governance.basics.Finding;
import dev.governance.basics.Finding.Severity;
import dev.governance.basics.Sentence;
import dev.governance.basics.Threshold;
import dev.governance.basics.WorkingCalendar;
import java.io.Serializable;
import java.util.List;
import org.immutables.value.Value;

/**
 * What residents are promised of a procedure (服务标准): which part of the cases is finished within how many working days.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableServiceStandard.class)
@JsonDeserialize(as = ImmutableServiceStandard.class)
@JsonPropertyOrder({"procedure", "promise", "workingDays", "share"})
public abstract class ServiceStandard implements Serializable {

    ServiceStandard() {}

    /**
     * Returns the procedure.
     *
     * @return its id
     */
    public abstract ProcedureId procedure();

    /**
     * Returns the promise in words.
     *
     * @return the sentence, in both languages
     */
    public abstract Sentence promise();

    /**
     * Returns within how many working days a case is finished, from its first event to its last.
     *
     * @return working days, 0 to {@value ProcedureStep#MOST_DAYS}
     */
    public abstract int workingDays();

    /**
     * Returns which part of the finished cases keeps to it.
     *
     * @return a threshold such as {@code >= 19/20}
     */
    public abstract Threshold share();

    /**
     * Holds a log against the promise: {@code standard.missed} with the numbers; {@code standard.untested}, a note, where no case is
     * finished; {@code standard.days-untold}, a warning, where the calendar does not know the days of cases, which are then left out.
     *
     * @param steps the procedure of that id
     * @param log the log; events of other procedures are left out
     * @param calendar the calendar by which working days are counted
     * @return the findings; none if the promise was kept
     * @throws IllegalArgumentException if it is another procedure
     */
    public final ImmutableList<Finding> review(Procedure steps, List<StepEvent> log, WorkingCalendar calendar) {
        com.google.common.base.Preconditions.checkArgument(
                steps.id().equals(procedure()), "%s is not the procedure of this standard", steps.id());
        int inTime = 0;
        int counted = 0;
        int untold = 0;
        for (List<StepEvent> events : ConformanceReview.cases(procedure(), log).values()) {
            StepEvent last = events.get(events.size() - 1);
            if (steps.step(last.step()).map(ProcedureStep::ends).orElse(false)) {
                Answer<Integer> days = calendar.workingDaysBetween(
                        events.get(0).at().toLocalDate(), last.at().toLocalDate());
                if (days instanceof Answer.Known<Integer> known) {
                    counted++;
                    inTime += known.value() <= workingDays() ? 1 : 0;
                } else {
                    untold++;
                }
            }
        }
        return told(inTime, counted, untold);
    }

    private ImmutableList<Finding> told(int inTime, int counted, int untold) {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        if (untold > 0) {
            findings.add(about(Finding.builder("standard.days-untold"), untold)
                    .severity(Severity.WARNING)
                    .build());
        }
        if (counted == 0) {
            findings.add(about(Finding.builder("standard.untested"), 0)
                    .severity(Severity.NOTE)
                    .build());
        } else if (!share().isMetBy(inTime, counted)) {
            findings.add(about(Finding.builder("standard.missed"), counted)
                    .putValues("inTime", Integer.toString(inTime))
                    .putValues("workingDays", Integer.toString(workingDays()))
                    .putValues("share", share().toString())
                    .build());
        }
        return findings.build();
    }

    private Finding.Builder about(Finding.Builder finding, int cases) {
        finding.subject(procedure().value())
                .putValues("promise", promise().zh())
                .putValues("cases", Integer.toString(cases));
        return finding;
    }

    /**
     * Returns a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        checkState(
                workingDays() >= 0 && workingDays() <= ProcedureStep.MOST_DAYS,
                "a promise is kept within 0..%s working days, not %s",
                ProcedureStep.MOST_DAYS,
                workingDays());
    }

    /** Builds a {@link ServiceStandard}. */
    public static final class Builder extends ImmutableServiceStandard.Builder {
        Builder() {}
    }
}
