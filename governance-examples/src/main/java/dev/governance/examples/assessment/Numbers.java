package dev.governance.examples.assessment;

import dev.governance.scoring.statistics.Interval;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** How numbers are written for people: the same in every locale. */
final class Numbers {

    static final String NONE = "—";

    private Numbers() {}

    /** With so many digits after the point. */
    static String of(double number, int digits) {
        return BigDecimal.valueOf(number).setScale(digits, RoundingMode.HALF_UP).toPlainString();
    }

    /** With one digit after the point. */
    static String one(double number) {
        return of(number, 1);
    }

    /** A share as a percentage. */
    static String percent(double share) {
        return one(100 * share) + "%";
    }

    /** From where to where. */
    static String range(Interval interval) {
        return one(interval.low()) + "–" + one(interval.high());
    }

    /** From where to where, of shares. */
    static String percents(Interval interval) {
        return one(100 * interval.low()) + "–" + percent(interval.high());
    }
}
