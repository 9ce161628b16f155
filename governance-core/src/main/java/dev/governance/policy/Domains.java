package dev.governance.policy;

import java.math.BigInteger;
import java.util.BitSet;
import java.util.List;

/**
 * The values that variables may still take: of a choice some of its values, of a number a range. Narrowed as a search goes
 * on; a branch works on a copy.
 */
final class Domains {

    private final BitSet[] choices;
    private final long[] least;
    private final long[] greatest;
    private int changes;

    /** Nobody changes the sets; whoever makes domains gives the arrays away. */
    Domains(BitSet[] choices, long[] least, long[] greatest) {
        this.choices = choices;
        this.least = least;
        this.greatest = greatest;
    }

    Domains copy() {
        return new Domains(choices.clone(), least.clone(), greatest.clone());
    }

    /** Returns how often something was narrowed. */
    int changes() {
        return changes;
    }

    BitSet values(int choice) {
        return choices[choice];
    }

    long least(int number) {
        return least[number];
    }

    long greatest(int number) {
        return greatest[number];
    }

    /** Narrows a choice; false where nothing is left. */
    boolean narrow(Formula.Member member) {
        BitSet values = choices[member.choice()];
        if (!isSubset(values, member.values())) {
            BitSet left = (BitSet) values.clone();
            left.and(member.values());
            choices[member.choice()] = left;
            changes++;
        }
        return !choices[member.choice()].isEmpty();
    }

    /** Narrows a number; false where nothing is left. */
    boolean narrow(int number, long from, long to) {
        if (from > least[number]) {
            least[number] = from;
            changes++;
        }
        if (to < greatest[number]) {
            greatest[number] = to;
            changes++;
        }
        return least[number] <= greatest[number];
    }

    /** Narrows each number as far as the ranges of the others in the sum allow; false where nothing is left. */
    boolean narrow(Formula.AtMost sum) {
        BigInteger room = sum.bound().subtract(leastOf(sum));
        if (room.signum() < 0) {
            return false;
        }
        for (int i = 0; i < sum.numbers().size(); i++) {
            narrow(sum.numbers().get(i), sum.factors().get(i), room);
        }
        return true;
    }

    private void narrow(int number, BigInteger factor, BigInteger room) {
        BigInteger steps = room.divide(factor.abs());
        BigInteger width = BigInteger.valueOf(greatest[number]).subtract(BigInteger.valueOf(least[number]));
        if (steps.compareTo(width) < 0) {
            // The steps are fewer than the range is wide, so that neither end leaves it.
            if (factor.signum() > 0) {
                greatest[number] = BigInteger.valueOf(least[number]).add(steps).longValueExact();
            } else {
                least[number] =
                        BigInteger.valueOf(greatest[number]).subtract(steps).longValueExact();
            }
            changes++;
        }
    }

    private BigInteger leastOf(Formula.AtMost sum) {
        return end(sum, true);
    }

    private BigInteger greatestOf(Formula.AtMost sum) {
        return end(sum, false);
    }

    private BigInteger end(Formula.AtMost sum, boolean lower) {
        BigInteger end = BigInteger.ZERO;
        for (int i = 0; i < sum.numbers().size(); i++) {
            int number = sum.numbers().get(i);
            BigInteger factor = sum.factors().get(i);
            long value = factor.signum() > 0 == lower ? least[number] : greatest[number];
            end = end.add(factor.multiply(BigInteger.valueOf(value)));
        }
        return end;
    }

    /** Tells whether a formula holds at all points, at none, or perhaps at some: its parts are looked at one by one. */
    Truth truth(Formula formula) {
        if (formula instanceof Formula.Every every) {
            return all(every.parts());
        } else if (formula instanceof Formula.Some some) {
            return any(some.parts());
        } else if (formula instanceof Formula.Member member) {
            BitSet values = choices[member.choice()];
            return truth(isSubset(values, member.values()), !values.intersects(member.values()));
        } else if (formula instanceof Formula.Within within) {
            long from = least[within.number()];
            long to = greatest[within.number()];
            return truth(
                    within.least() <= from && to <= within.greatest(), to < within.least() || within.greatest() < from);
        }
        Formula.AtMost sum = (Formula.AtMost) formula;
        return truth(greatestOf(sum).compareTo(sum.bound()) <= 0, leastOf(sum).compareTo(sum.bound()) > 0);
    }

    private static Truth truth(boolean always, boolean never) {
        return always ? Truth.TRUE : never ? Truth.FALSE : Truth.UNKNOWN;
    }

    private Truth all(List<Formula> parts) {
        Truth truth = Truth.TRUE;
        for (int i = 0; i < parts.size() && truth != Truth.FALSE; i++) {
            truth = truth.and(truth(parts.get(i)));
        }
        return truth;
    }

    private Truth any(List<Formula> parts) {
        Truth truth = Truth.FALSE;
        for (int i = 0; i < parts.size() && truth != Truth.TRUE; i++) {
            truth = truth.or(truth(parts.get(i)));
        }
        return truth;
    }

    private static boolean isSubset(BitSet some, BitSet others) {
        for (int value = some.nextSetBit(0); value >= 0; value = some.nextSetBit(value + 1)) {
            if (!others.get(value)) {
                return false;
            }
        }
        return true;
    }
}
