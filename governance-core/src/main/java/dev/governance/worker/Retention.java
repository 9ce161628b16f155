package dev.governance.worker;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.governance.basics.DateSpan;
import dev.governance.basics.Ratio;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How steady a staff was over some days (队伍稳定性): heads, hires, exits, turnover, tenure.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableRetention.class)
@JsonDeserialize(as = ImmutableRetention.class)
@JsonPropertyOrder({"period", "atStart", "hires", "exits", "tenureMonths"})
public abstract class Retention implements Serializable {

    Retention() {}

    /**
     * Returns the days.
     *
     * @return a span with both ends
     */
    public abstract DateSpan period();

    /**
     * Returns how many were there on the first day, before anybody came.
     *
     * @return persons, 0 or more
     */
    public abstract int atStart();

    /**
     * Returns how many came.
     *
     * @return persons, 0 or more
     */
    public abstract int hires();

    /**
     * Returns how many left.
     *
     * @return persons, 0 or more
     */
    public abstract int exits();

    /**
     * Returns how long those who are there at the end have stayed.
     *
     * @return completed months of all together
     */
    public abstract long tenureMonths();

    /**
     * Looks at employments.
     *
     * @param employments the days of each employment, with a first day
     * @param period the days that are looked at, with both ends
     * @return the account
     * @throws IllegalArgumentException if the period has an open end, or an employment no first day
     */
    public static Retention of(List<DateSpan> employments, DateSpan period) {
        LocalDate from = period.from().orElseThrow(() -> new IllegalArgumentException("a period has a first day"));
        LocalDate to = period.to().orElseThrow(() -> new IllegalArgumentException("a period has a last day"));
        int atStart = 0;
        int hires = 0;
        int exits = 0;
        long months = 0;
        for (DateSpan during : employments) {
            LocalDate hired =
                    during.from().orElseThrow(() -> new IllegalArgumentException("an employment has a first day"));
            LocalDate left = during.to().orElse(LocalDate.MAX);
            boolean before = hired.isBefore(from);
            atStart += before && !left.isBefore(from) ? 1 : 0;
            hires += !before && hired.isBefore(to) ? 1 : 0;
            exits += hired.isBefore(to) && !left.isBefore(from) && left.isBefore(to) ? 1 : 0;
            months += hired.isBefore(to) && !left.isBefore(to) ? ChronoUnit.MONTHS.between(hired, to) : 0;
        }
        return ImmutableRetention.builder()
                .period(period)
                .atStart(atStart)
                .hires(hires)
                .exits(exits)
                .tenureMonths(months)
                .build();
    }

    /**
     * Returns how many are there at the end.
     *
     * @return those of the start and those who came, without those who left
     */
    @JsonIgnore
    public final int atEnd() {
        return atStart() + hires() - exits();
    }

    /**
     * Returns the turnover: exits over the mean of heads at the start and at the end.
     *
     * @return the rate, exact; empty where nobody was there at either end
     */
    @JsonIgnore
    public final Optional<Ratio> turnover() {
        int heads = atStart() + atEnd();
        return heads == 0 ? Optional.empty() : Optional.of(Ratio.of(2L * exits(), heads));
    }

    /**
     * Returns the mean tenure of those who are there at the end.
     *
     * @return months, exact; empty if nobody is
     */
    @JsonIgnore
    public final Optional<Ratio> meanTenureMonths() {
        return atEnd() == 0 ? Optional.empty() : Optional.of(Ratio.of(tenureMonths(), atEnd()));
    }

    @Value.Check
    void check() {
        checkState(period().from().isPresent() && period().to().isPresent(), "a period has both ends: %s", period());
        checkState(atStart() >= 0 && hires() >= 0 && exits() >= 0, "heads are 0 or more");
        checkState(exits() <= atStart() + hires(), "%s left of %s", exits(), atStart() + hires());
    }
}
