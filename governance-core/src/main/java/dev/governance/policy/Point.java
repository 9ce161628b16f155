package dev.governance.policy;

import java.util.BitSet;

/**
 * One value for each variable.
 *
 * @param choices the values of the choices
 * @param numbers the values of the numbers
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Point(int[] choices, long[] numbers) {

    /** Returns the point with the first value of each choice and the number of each range that is nearest to zero. */
    static Point of(Domains domains, int choices, int numbers) {
        Point point = new Point(new int[choices], new long[numbers]);
        for (int i = 0; i < choices; i++) {
            point.choices[i] = domains.values(i).nextSetBit(0);
        }
        for (int i = 0; i < numbers; i++) {
            point.numbers[i] = Math.max(domains.least(i), Math.min(domains.greatest(i), 0));
        }
        return point;
    }

    /** Returns the domains in which nothing else is left. */
    Domains domains() {
        BitSet[] values = new BitSet[choices.length];
        for (int i = 0; i < choices.length; i++) {
            values[i] = new BitSet();
            values[i].set(choices[i]);
        }
        return new Domains(values, numbers.clone(), numbers.clone());
    }
}
