package dev.governance.worker;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;

/**
 * A paper that somebody passed (科目合格记录).
 *
 * @param worker who passed it, by pseudonym
 * @param paper the paper
 * @param year the year of the examination, 1900 to 9999
 */
@JsonPropertyOrder({"worker", "paper", "year"})
public record ExamPass(WorkerId worker, ExamPaper paper, int year) implements Serializable {

    /**
     * Checks the year.
     *
     * @throws IllegalArgumentException if it is out of range
     */
    public ExamPass {
        checkNotNull(worker, "worker");
        checkNotNull(paper, "paper");
        checkArgument(year >= 1900 && year <= 9999, "an examination is in a year 1900 to 9999, not %s", year);
    }
}
