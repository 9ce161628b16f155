package dev.governance.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** A small matching problem, made by chance: few or many pairs, near or distant costs, rooms of 0 to 3. */
record MatchingCase(CostTable costs, List<Integer> capacities) {

    static MatchingCase anyOf(Random random, int mostRows, int mostColumns) {
        int rows = random.nextInt(mostRows + 1);
        int columns = random.nextInt(mostColumns + 1);
        int most = random.nextInt(4);
        List<Integer> capacities = IntStream.range(0, columns)
                .mapToObj(column -> most == 0 ? 1 : random.nextInt(most + 1))
                .toList();
        return new MatchingCase(table(random, rows, columns), capacities);
    }

    static MatchingCase squareOf(Random random, int most) {
        int size = 1 + random.nextInt(most);
        int width = width(random);
        CostTable costs = CostTable.of(size, size, (row, column) -> random.nextInt(width) - width / 4);
        return new MatchingCase(
                costs, IntStream.range(0, size).map(column -> 1).boxed().toList());
    }

    private static CostTable table(Random random, int rows, int columns) {
        int percent = 10 + random.nextInt(91);
        int width = width(random);
        List<MatchedPair> pairs = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                if (random.nextInt(100) < percent) {
                    pairs.add(new MatchedPair(row, column, random.nextInt(width) - width / 4));
                }
            }
        }
        return CostTable.of(rows, columns, pairs);
    }

    /** From all costs equal to costs that hardly ever tie. */
    private static int width(Random random) {
        return new int[] {1, 2, 4, 10, 1_000, 1_000_000_000}[random.nextInt(6)];
    }
}
