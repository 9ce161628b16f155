package dev.governance.worker;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import dev.governance.basics.Money;
import dev.governance.basics.Ratio;
import java.io.Serializable;
import java.math.RoundingMode;

/**
 * What each grade is paid a month (薪级工资表), strictly more in each higher grade.
 *
 * <p>Immutable and thread-safe.
 *
 * @param monthly the monthly pay of grade 1, grade 2 and so on; at least one, all above zero
 */
public record PayTable(@JsonValue ImmutableList<Money> monthly) implements Serializable {

    /**
     * Checks that pay rises.
     *
     * @throws IllegalArgumentException if there is no grade, or one is not paid more than the grade below
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PayTable {
        checkArgument(!monthly.isEmpty(), "a pay table has at least one grade");
        Money below = Money.zero();
        for (int grade = 1; grade <= monthly.size(); grade++) {
            Money pay = monthly.get(grade - 1);
            checkArgument(
                    pay.compareTo(below) > 0, "grade %s is paid %s, which is not more than %s", grade, pay, below);
            below = pay;
        }
    }

    /**
     * Returns how many grades there are.
     *
     * @return the highest grade
     */
    public int grades() {
        return monthly.size();
    }

    /**
     * Returns what a grade is paid.
     *
     * @param grade the grade, from 1
     * @return yuan a month
     * @throws IndexOutOfBoundsException if there is no such grade
     */
    public Money of(int grade) {
        return monthly.get(grade - 1);
    }

    /**
     * Returns the table after a growth, each grade rounded to the fen, halves up. Pay still rises strictly from grade to
     * grade: where two differ by a fen and neither shrinks, they differ by a fen or more.
     *
     * @param factor how many times the pay of before; 1 or more
     * @return the grown table
     * @throws IllegalArgumentException if the factor is below one, which would be a cut
     * @throws ArithmeticException if an amount is beyond {@code long}
     */
    public PayTable grown(Ratio factor) {
        checkArgument(factor.compareTo(Ratio.one()) >= 0, "pay does not shrink, but the factor was %s", factor);
        return new PayTable(monthly.stream()
                .map(pay -> pay.times(factor, RoundingMode.HALF_UP))
                .collect(toImmutableList()));
    }
}
