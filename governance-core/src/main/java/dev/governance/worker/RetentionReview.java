package dev.governance.worker;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import dev.governance.basics.DateSpan;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;

/**
 * How steady the staff of a county is (队伍稳定性评估): turnover, tenure, the curve, and the risk of each community that is large enough to be told of.
 *
 * <p>A community with fewer people than the smallest cell is suppressed; where that would be a single one, whose figures follow from the totals, the smallest of the others is suppressed as well. n log n in the number of employments. Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableRetentionReview.class)
@JsonDeserialize(as = ImmutableRetentionReview.class)
@JsonPropertyOrder({"whole", "curve", "monthsAhead", "communities", "suppressed", "smallestCell"})
public abstract class RetentionReview implements Serializable {

    RetentionReview() {}

    /**
     * Returns the staff as a whole.
     *
     * @return the account
     */
    public abstract Retention whole();

    /**
     * Returns how long people stay.
     *
     * @return the curve of the whole staff
     */
    public abstract SurvivalCurve curve();

    /**
     * Returns how far ahead the risk looks.
     *
     * @return months
     */
    public abstract int monthsAhead();

    /**
     * Returns the communities that are told of.
     *
     * @return in the order of their codes
     */
    public abstract ImmutableList<VacancyRisk> communities();

    /**
     * Returns how many communities are not told of.
     *
     * @return communities, 0, 2 or more, or all
     */
    public abstract int suppressed();

    /**
     * Returns how many people a community needs to be told of.
     *
     * @return persons, 1 or more
     */
    public abstract int smallestCell();

    /**
     * Looks at a staff.
     *
     * @param employments the contracts; those that begin after the period are left out
     * @param period the days that are looked at, with both ends
     * @param monthsAhead how far ahead the risk looks, 1 to 120
     * @param smallestCell how many people a community needs to be told of, 1 or more
     * @return the review
     * @throws IllegalArgumentException if a number is out of range or the period has an open end
     */
    public static RetentionReview of(List<Employment> employments, DateSpan period, int monthsAhead, int smallestCell) {
        checkArgument(
                monthsAhead >= 1 && monthsAhead <= 120, "the risk looks 1 to 120 months ahead, not %s", monthsAhead);
        LocalDate to = period.to().orElseThrow(() -> new IllegalArgumentException("a period has a last day"));
        List<Employment> begun = employments.stream()
                .filter(employment -> employment.hiredOn().isBefore(to))
                .toList();
        SurvivalCurve curve = SurvivalCurve.of(
                begun.stream().map(one -> Tenure.of(one.during(), to)).toList());
        RetentionCells cells = new RetentionCells(curve, period, to, monthsAhead);
        begun.forEach(cells::add);
        ImmutableList<VacancyRisk> told = cells.told(smallestCell);
        return ImmutableRetentionReview.builder()
                .whole(Retention.of(begun.stream().map(Employment::during).toList(), period))
                .curve(curve)
                .monthsAhead(monthsAhead)
                .communities(told)
                .suppressed(cells.size() - told.size())
                .smallestCell(smallestCell)
                .build();
    }

    @Value.Check
    void check() {
        checkState(smallestCell() >= 1, "the smallest cell has a person or more, not %s", smallestCell());
        checkState(suppressed() >= 0 && monthsAhead() >= 1, "%s suppressed, %s months", suppressed(), monthsAhead());
    }
}
