package dev.governance.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

class OmegaProperties {

    /** Numbers in a cube around zero, some equations, some inequalities. */
    record Puzzle(int variables, int reach, List<Line> equations, List<Line> inequalities) {}

    @Property(tries = 10_000)
    void findsAPointWhereThereIsOneAndNoneWhereThereIsNone(@ForAll("puzzles") Puzzle puzzle) {
        compare(puzzle);
    }

    @Tag("long")
    @Property(tries = 200_000)
    void findsAPointWhereThereIsOneInManyPuzzles(@ForAll("puzzles") Puzzle puzzle) {
        compare(puzzle);
    }

    private static void compare(Puzzle puzzle) {
        List<Line> all = new ArrayList<>(puzzle.inequalities());
        for (int i = 0; i < puzzle.variables(); i++) {
            all.add(bound(puzzle, i, 1));
            all.add(bound(puzzle, i, -1));
        }
        Optional<BigInteger[]> found =
                new Omega(puzzle.variables(), new Budget(1_000_000)).solve(puzzle.equations(), all);

        assertEquals(byTrying(puzzle, new BigInteger[puzzle.variables()], 0), found.isPresent());
        found.ifPresent(point -> {
            assertTrue(all.stream().allMatch(line -> value(line, point).signum() >= 0));
            assertTrue(puzzle.equations().stream()
                    .allMatch(line -> value(line, point).signum() == 0));
        });
    }

    private static Line bound(Puzzle puzzle, int variable, int sign) {
        BigInteger[] factors = Numbers.zeros(puzzle.variables());
        factors[variable] = BigInteger.valueOf(sign);
        return new Line(factors, BigInteger.valueOf(puzzle.reach()));
    }

    private static boolean byTrying(Puzzle puzzle, BigInteger[] point, int at) {
        if (at == puzzle.variables()) {
            return puzzle.equations().stream()
                            .allMatch(line -> value(line, point).signum() == 0)
                    && puzzle.inequalities().stream()
                            .allMatch(line -> value(line, point).signum() >= 0);
        }
        for (int value = -puzzle.reach(); value <= puzzle.reach(); value++) {
            point[at] = BigInteger.valueOf(value);
            if (byTrying(puzzle, point, at + 1)) {
                return true;
            }
        }
        return false;
    }

    private static BigInteger value(Line line, BigInteger[] point) {
        return line.without(-1, point);
    }

    @Provide
    Arbitrary<Puzzle> puzzles() {
        return Arbitraries.randomValue(random -> {
            int variables = 1 + random.nextInt(4);
            int reach = variables < 4 ? 6 : 3;
            int span = List.of(3, 12, 40).get(random.nextInt(3));
            return new Puzzle(
                    variables,
                    reach,
                    lines(random, variables, random.nextInt(3) == 0 ? 1 : 0, span, 0),
                    lines(random, variables, random.nextInt(5), span, random.nextInt(3)));
        });
    }

    /** Lines near a point of the cube: a few steps beside it, so that some puzzles have a narrow way and others none. */
    private static List<Line> lines(Random random, int variables, int count, int span, int room) {
        BigInteger[] near = new BigInteger[variables];
        for (int i = 0; i < variables; i++) {
            near[i] = BigInteger.valueOf(random.nextInt(7) - 3);
        }
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            BigInteger[] factors = new BigInteger[variables];
            for (int j = 0; j < variables; j++) {
                factors[j] = BigInteger.valueOf(random.nextInt(2 * span + 1) - span);
            }
            Line line = new Line(factors, BigInteger.ZERO);
            BigInteger beside = BigInteger.valueOf(random.nextInt(4) - 2 + room);
            lines.add(line.less(value(line, near).subtract(beside)));
        }
        return lines;
    }
}
