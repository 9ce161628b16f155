package dev.governance.worker;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * Hours of continuing study (继续教育学时).
 *
 * @param worker who studied, by pseudonym
 * @param day the day
 * @param hours how many hours, 1 to 1000
 */
@JsonPropertyOrder({"worker", "day", "hours"})
public record StudyRecord(WorkerId worker, LocalDate day, int hours) implements Serializable {

    /**
     * Checks the hours.
     *
     * @throws IllegalArgumentException if they are out of range
     */
    public StudyRecord {
        checkNotNull(worker, "worker");
        checkNotNull(day, "day");
        checkArgument(
                day.getYear() >= 1900 && day.getYear() <= 9000, "study is of the years 1900 to 9000, not %s", day);
        checkArgument(hours >= 1 && hours <= 1000, "study is of 1 to 1000 hours, not %s", hours);
    }
}
