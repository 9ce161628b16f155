package dev.governance.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LinearFormTest {

    private static final Attributes<Long> MAKE = Attributes.of(Long.class);

    private static Count<Long> count(String name, long least, long greatest) {
        return MAKE.count(name, least, greatest, Long::longValue);
    }

    private static LinearForm<Long> form(Condition<Long> condition) {
        return LinearForm.of((Condition.Comparison<Long>) condition);
    }

    @Test
    void aSumFitsWhereNoPartOfItCanLeaveALong() {
        Count<Long> half = count("half", 0, Long.MAX_VALUE / 2);
        Count<Long> other = count("other", 0, Long.MAX_VALUE / 2 + 1);
        Count<Long> more = count("more", 0, Long.MAX_VALUE / 2 + 2);
        assertTrue(form(half.plus(other).atLeast(0L)).fitsLong());
        assertFalse(form(half.plus(more).atLeast(0L)).fitsLong());
    }

    @Test
    void rangesBelowZeroReachAsFar() {
        Count<Long> deep = count("deep", -Long.MAX_VALUE, 0);
        Count<Long> one = count("one", 0, 1);
        assertTrue(form(deep.atLeast(0L)).fitsLong());
        assertFalse(form(deep.plus(one).atLeast(0L)).fitsLong());
        assertFalse(form(deep.times(-2).atLeast(0L)).fitsLong());
    }

    @Test
    void aFactorBeyondALongDoesNotFitHoweverNarrowTheRange() {
        Count<Long> none = count("none", 0, 0);
        Coefficient large = Coefficient.of(Long.MAX_VALUE);
        assertTrue(form(none.times(large).atLeast(0L)).fitsLong());
        assertFalse(form(none.times(large.plus(Coefficient.of(1))).atLeast(0L)).fitsLong());
    }

    @Test
    void onlyAnEquationIsBoundedByOneSumAlone() {
        Count<Long> number = count("number", 0, 9);
        assertTrue(form(number.equalTo(4L)).isEquation());
        assertFalse(form(number.atLeast(4L)).isEquation());
        assertFalse(form(number.atMost(4L)).isEquation());
        LinearForm<Long> less = form(number.atLeast(4L)).opposite();
        assertEquals(Optional.empty(), less.least());
        assertEquals(Optional.of(BigInteger.valueOf(3)), less.greatest());
    }
}
