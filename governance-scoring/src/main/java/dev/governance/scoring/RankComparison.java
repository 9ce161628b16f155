package dev.governance.scoring;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import dev.governance.policy.Coefficient;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds out what cost a unit its place. */
final class RankComparison {

    private static final int PARTS = 16;

    private final String unit;
    private final Map<String, Map<String, Points>> before;
    private final Map<String, Map<String, Points>> after;

    RankComparison(String unit, Map<String, ? extends Score> before, Map<String, ? extends Score> after) {
        this.unit = unit;
        this.before = known(before);
        this.after = known(after);
        checkArgument(this.before.containsKey(unit), "%s has no known score before", unit);
        checkArgument(this.after.containsKey(unit), "%s has no known score after", unit);
    }

    /** Returns what the parts gave, by unit; a unit without points has no rank and takes none. */
    private static Map<String, Map<String, Points>> known(Map<String, ? extends Score> scores) {
        Map<String, Map<String, Points>> known = new TreeMap<>();
        scores.forEach((id, score) -> {
            if (score instanceof Score.Known points) {
                Map<String, Points> given = new LinkedHashMap<>();
                Attribution total = Attribution.of(points);
                total.parts().forEach(part -> given.merge(part.name(), part.given(), Points::plus));
                known.put(id, given.isEmpty() ? ImmutableMap.of(total.name(), total.given()) : given);
            }
        });
        return known;
    }

    RankChange change() {
        Map<String, Coefficient> byPart = new LinkedHashMap<>();
        List<String> passed = new ArrayList<>();
        List<String> passedBy = new ArrayList<>();
        int ahead = 0;
        int aheadNow = 0;
        int field = 0;
        for (String rival : ImmutableSortedSet.copyOf(Sets.union(before.keySet(), after.keySet()))) {
            boolean was = isAhead(before, rival);
            boolean is = isAhead(after, rival);
            ahead += was ? 1 : 0;
            aheadNow += is ? 1 : 0;
            if (!before.containsKey(rival) || !after.containsKey(rival)) {
                field += (is ? 1 : 0) - (was ? 1 : 0);
            } else {
                costs(rival, byPart);
                (was ? passed : passedBy).addAll(was == is ? List.of() : List.of(rival));
            }
        }
        byPart.values().removeIf(cost -> cost.signum() == 0);
        return RankChange.builder()
                .unit(unit)
                .before(ahead + 1)
                .after(aheadNow + 1)
                .passed(passed)
                .passedBy(passedBy)
                .byField(field)
                .byPart(ImmutableMap.copyOf(byPart))
                .build();
    }

    private boolean isAhead(Map<String, Map<String, Points>> scores, String rival) {
        Map<String, Points> its = scores.get(rival);
        return its != null && total(its) > total(scores.getOrDefault(unit, ImmutableMap.of()));
    }

    private static long total(Map<String, Points> given) {
        return given.values().stream().mapToLong(Points::billionths).sum();
    }

    /** Adds what each part cost against one rival: the place is lost where the rival's lead comes above zero. */
    private void costs(String rival, Map<String, Coefficient> byPart) {
        Map<String, Long> moves = new LinkedHashMap<>();
        add(moves, after.get(rival), 1);
        add(moves, before.get(rival), -1);
        add(moves, after.get(unit), -1);
        add(moves, before.get(unit), 1);
        moves.values().removeIf(move -> move == 0);
        long lead = total(before.getOrDefault(rival, ImmutableMap.of())) - total(before.getOrDefault(unit, ImmutableMap.of()));
        if (canTurn(lead, moves)) {
            ImmutableList<String> parts = ImmutableList.copyOf(moves.keySet());
            checkArgument(
                    parts.size() <= PARTS,
                    "between %s and %s more than %s parts changed: %s",
                    unit,
                    rival,
                    PARTS,
                    parts);
            long[] steps = moves.values().stream().mapToLong(Long::longValue).toArray();
            for (int i = 0; i < steps.length; i++) {
                byPart.merge(parts.get(i), cost(lead, steps, i), Coefficient::plus);
            }
        }
    }

    private static void add(Map<String, Long> moves, @Nullable Map<String, Points> given, int sign) {
        if (given != null) {
            given.forEach((name, points) -> moves.merge(name, sign * points.billionths(), Long::sum));
        }
    }

    /** Tells whether some of the moves change who is ahead. */
    private static boolean canTurn(long lead, Map<String, Long> moves) {
        long up = moves.values().stream().mapToLong(move -> Math.max(move, 0)).sum();
        long down = moves.values().stream().mapToLong(move -> Math.min(move, 0)).sum();
        return lead > 0 ? lead + down <= 0 : lead + up > 0;
    }

    /** Returns the Shapley value of one move in the game whose value is 1 where the lead is above zero. */
    private static Coefficient cost(long lead, long[] moves, int player) {
        long[] turns = new long[moves.length];
        for (int others = 0; others < 1 << moves.length; others++) {
            if ((others & 1 << player) == 0) {
                long without = lead;
                for (int i = 0; i < moves.length; i++) {
                    without += (others & 1 << i) != 0 ? moves[i] : 0;
                }
                turns[Integer.bitCount(others)] += (without + moves[player] > 0 ? 1 : 0) - (without > 0 ? 1 : 0);
            }
        }
        BigInteger orders = factorial(moves.length);
        Coefficient cost = Coefficient.of(0);
        for (int size = 0; size < turns.length; size++) {
            BigInteger alike = factorial(size).multiply(factorial(moves.length - size - 1));
            cost = cost.plus(new Coefficient(alike.multiply(BigInteger.valueOf(turns[size])), orders));
        }
        return cost;
    }

    private static BigInteger factorial(int n) {
        BigInteger product = BigInteger.ONE;
        for (int i = 2; i <= n; i++) {
            product = product.multiply(BigInteger.valueOf(i));
        }
        return product;
    }
}
