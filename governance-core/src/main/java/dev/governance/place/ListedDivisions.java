package dev.governance.place;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;

/** The divisions of one table, as a sorted array of their numbers: a table of the country has more than 600,000. */
final class ListedDivisions implements DivisionRegistry {

    private static final long serialVersionUID = 1L;

    private final long[] numbers;

    ListedDivisions(Collection<DivisionCode> codes) {
        numbers = codes.stream()
                .mapToLong(DivisionCode::number)
                .sorted()
                .distinct()
                .toArray();
    }

    @Override
    public boolean exists(DivisionCode code, LocalDate date) {
        return Arrays.binarySearch(numbers, code.number()) >= 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ListedDivisions that && Arrays.equals(numbers, that.numbers);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(numbers);
    }

    @Override
    public String toString() {
        return numbers.length + " divisions";
    }
}
