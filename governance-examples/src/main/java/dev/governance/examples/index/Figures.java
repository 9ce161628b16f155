package dev.governance.examples.index;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How numbers are written for people: the same in every locale. */
final class Figures {

    private static final String NONE = "—";

    private Figures() {}

    /** With one digit after the point; a dash where there is no number. */
    static String one(double number) {
        return Double.isFinite(number) ? rounded(number, 1).toPlainString() : NONE;
    }

    /** With two digits after the point; a dash where there is no number. */
    static String two(double number) {
        return Double.isFinite(number) ? rounded(number, 2).toPlainString() : NONE;
    }

    /** With its sign and two digits after the point. */
    static String signed(double number) {
        String text = two(number);
        return number > 0 && !text.equals("0.00") ? "+" + text : text.replace('-', '−');
    }

    /** A rank: whole, or with a digit where a quantile lies between two. */
    static String rank(double rank) {
        return Double.isFinite(rank) ? shortest(rounded(rank, 1)) : NONE;
    }

    /** A figure as it was measured. */
    static String plain(double figure) {
        return Double.isFinite(figure) ? shortest(BigDecimal.valueOf(figure)) : NONE;
    }

    /** A part of a whole, in percent. */
    static String percent(double part) {
        return Double.isFinite(part) ? shortest(rounded(part * 100, 1)) + "%" : NONE;
    }

    /** All digits, for programs; nothing where there is no number. */
    static String exact(double number) {
        return Double.isFinite(number) ? shortest(BigDecimal.valueOf(number)) : "";
    }

    private static String shortest(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static BigDecimal rounded(double number, int digits) {
        BigDecimal rounded = BigDecimal.valueOf(number).setScale(digits, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? BigDecimal.ZERO.setScale(digits) : rounded;
    }
}
