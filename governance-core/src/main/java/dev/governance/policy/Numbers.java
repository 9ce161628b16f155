package dev.governance.policy;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Numbers that satisfy the sums of a branch, or the proof that there are none. Sums without a common number are solved
 * apart.
 */
final class Numbers {

    private final Budget budget;

    Numbers(Budget budget) {
        this.budget = budget;
    }

    /** Puts numbers that satisfy all sums into a point; false where there are none. */
    boolean fill(Point point, Domains domains, List<Formula.AtMost> sums) {
        for (List<Formula.AtMost> group : groups(sums)) {
            int[] numbers = numbers(group);
            Optional<BigInteger[]> values = new Omega(numbers.length, budget).solve(List.of(), lines(group, domains));
            if (values.isEmpty()) {
                return false;
            }
            for (int i = 0; i < numbers.length; i++) {
                point.numbers()[numbers[i]] = values.get()[i].longValueExact();
            }
        }
        return true;
    }

    static int[] numbers(List<Formula.AtMost> sums) {
        return sums.stream()
                .flatMap(sum -> sum.numbers().stream())
                .mapToInt(Integer::intValue)
                .distinct()
                .sorted()
                .toArray();
    }

    /** Returns the sums and the ranges of their numbers as inequalities. */
    static List<Line> lines(List<Formula.AtMost> sums, Domains domains) {
        int[] numbers = numbers(sums);
        List<Line> lines = new ArrayList<>();
        for (Formula.AtMost sum : sums) {
            BigInteger[] factors = zeros(numbers.length);
            for (int i = 0; i < sum.numbers().size(); i++) {
                int at = Arrays.binarySearch(numbers, sum.numbers().get(i));
                factors[at] = sum.factors().get(i).negate();
            }
            lines.add(new Line(factors, sum.bound()));
        }
        for (int i = 0; i < numbers.length; i++) {
            lines.add(bound(numbers.length, i, 1, -1, domains.least(numbers[i])));
            lines.add(bound(numbers.length, i, -1, 1, domains.greatest(numbers[i])));
        }
        return lines;
    }

    private static Line bound(int size, int at, long factor, long sign, long end) {
        BigInteger[] factors = zeros(size);
        factors[at] = BigInteger.valueOf(factor);
        return new Line(factors, BigInteger.valueOf(end).multiply(BigInteger.valueOf(sign)));
    }

    static BigInteger[] zeros(int size) {
        BigInteger[] zeros = new BigInteger[size];
        Arrays.fill(zeros, BigInteger.ZERO);
        return zeros;
    }

    /** Returns the sums in groups, so that sums of different groups have no number in common. */
    static List<List<Formula.AtMost>> groups(List<Formula.AtMost> sums) {
        List<List<Formula.AtMost>> groups = new ArrayList<>();
        for (Formula.AtMost sum : sums) {
            List<Formula.AtMost> joined = new ArrayList<>();
            joined.add(sum);
            groups.removeIf(group -> meets(group, sum) && joined.addAll(group));
            groups.add(joined);
        }
        return groups;
    }

    private static boolean meets(List<Formula.AtMost> group, Formula.AtMost sum) {
        return group.stream().anyMatch(other -> other.numbers().stream().anyMatch(sum.numbers()::contains));
    }
}
