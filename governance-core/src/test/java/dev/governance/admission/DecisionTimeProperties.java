package dev.governance.admission;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableMap;
import dev.governance.basics.Answer;
import dev.governance.basics.WorkingCalendar;
import dev.governance.process.ActorId;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The time to decide against a clerk who crosses days out. */
class DecisionTimeProperties {

    private static final ActorId OFFICE = ActorId.of("office");

    /** Crosses out the working days after the first; the gate is late when none is left and a day more has come. */
    private static boolean isLate(LocalDate first, LocalDate today, long left, WorkingCalendar calendar) {
        LocalDate day = first;
        long open = left;
        while (open > 0) {
            day = day.plusDays(1);
            open -= calendar.isWorkingDay(day).asOptional().orElseThrow() ? 1 : 0;
        }
        return today.isAfter(day);
    }

    @Property(tries = 10_000)
    void theGateIsLateWhenAClerkWouldSaySo(
            @ForAll @IntRange(max = 40) int time,
            @ForAll @IntRange(max = 90) int waited,
            @ForAll @IntRange(min = 1, max = 7) int rest) {
        WorkingCalendar calendar = day -> Answer.known(day.toEpochDay() % 8 >= rest);
        AdmissionStandard standard = AdmissionStandard.builder()
                .from(AdmissionSamples.STANDARD)
                .decisionTime(time)
                .build();
        TaskRequest request = AdmissionSamples.request("T-1").build();
        AdmissionRegister register = AdmissionRegister.empty()
                .with(request)
                .attempt(
                        request.id(),
                        AdmissionEvent.of(AdmissionMove.SUBMIT),
                        OFFICE,
                        AdmissionSamples.at(0),
                        "handed in");
        RegisterReview review =
                register.review(AdmissionSamples.at(waited), OFFICE, ImmutableMap.of(), standard, calendar);
        LocalDate first = AdmissionSamples.DAY;

        assertEquals(
                isLate(first, first.plusDays(waited), time, calendar) ? 1 : 0,
                review.findings().size());
    }
}
