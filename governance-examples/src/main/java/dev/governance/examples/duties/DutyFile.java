package dev.governance.examples.duties;

import com.google.common.collect.ImmutableList;
import dev.governance.basics.WorkingCalendar;
import dev.governance.duty.DutyReview;
import dev.governance.duty.DutyReviewRequest;
import dev.governance.duty.PowerRegister;
import dev.governance.duty.Rulebook;
import dev.governance.duty.StepEvent;
import java.time.LocalDate;
import java.util.Optional;

/**
 * All that is put before a review (核查卷宗).
 *
 * @param request the catalogue, the inventory, powers and hours
 * @param rules the written rules
 * @param log the event log
 * @param calendar the calendar by which working days are counted
 * @param asOf the day up to which open cases and meetings are looked at
 */
public record DutyFile(
        DutyReviewRequest request,
        Optional<Rulebook> rules,
        ImmutableList<StepEvent> log,
        WorkingCalendar calendar,
        LocalDate asOf) {

    /** Returns what is found in it. */
    public DutyReport report() {
        return new DutyReport(
                DutyReview.of(request),
                request.powers().map(PowerRegister::review).orElse(ImmutableList.of()),
                rules.map(book -> book.review(request.catalogue(), request.lines(), request.during(), asOf))
                        .orElse(ImmutableList.of()),
                rules.map(book -> book.conformance(log, calendar, asOf)).orElse(ImmutableList.of()));
    }
}
