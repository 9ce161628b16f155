package dev.governance.policy;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A variable that a subject can change: a quantity, a choice, or one element of a set.
 *
 * @param attribute the attribute's name
 * @param isNumber whether the variable is a number; otherwise it is a choice
 * @param variable the variable
 * @param original its value before the change
 * @param price what one step costs: a unit of a number, any other value of a choice
 */
record Changeable(String attribute, boolean isNumber, int variable, long original, BigInteger price) {

    /** Returns what of a row can be changed, in the order of the attributes' names. */
    static <T> List<Changeable> in(Row<T> row, Iterable<Attribute<T, ?>> free, Unknowns<T> unknowns) {
        List<Changeable> changeable = new ArrayList<>();
        for (Attribute<T, ?> attribute : free) {
            BigInteger price = BigInteger.valueOf(attribute.traits().changeCost());
            int variable = unknowns.variable(attribute);
            boolean isSet = attribute instanceof Choices<?, ?>;
            for (int i = 0; i < Unknowns.elements(attribute); i++) {
                long original = isSet ? Unknowns.element(attribute, row, i) : row.encoded(attribute);
                changeable.add(new Changeable(
                        attribute.name(), attribute instanceof Quantity<?, ?>, variable + i, original, price));
            }
        }
        changeable.sort(Comparator.comparing(Changeable::attribute));
        return changeable;
    }

    long value(Point point) {
        return isNumber ? point.numbers()[variable] : point.choices()[variable];
    }

    void write(long value, Point point) {
        if (isNumber) {
            point.numbers()[variable] = value;
        } else {
            point.choices()[variable] = (int) value;
        }
    }

    BigInteger cost(long value) {
        BigInteger steps =
                BigInteger.valueOf(value).subtract(BigInteger.valueOf(original)).abs();
        return isNumber ? price.multiply(steps) : value == original ? BigInteger.ZERO : price;
    }

    /** Returns the allowed value that costs least. */
    long nearest(Domains domains) {
        if (isNumber) {
            return Math.max(domains.least(variable), Math.min(domains.greatest(variable), original));
        }
        return domains.values(variable).get((int) original)
                ? original
                : domains.values(variable).nextSetBit(0);
    }

    Formula unchanged(Space space) {
        return isNumber
                ? new Formula.Within(variable, original, original)
                : new Formula.Member(variable, space.size(variable), Space.only((int) original));
    }
}
