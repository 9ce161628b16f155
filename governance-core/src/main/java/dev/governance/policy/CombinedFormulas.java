package dev.governance.policy;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes "the verdict is one of these" for policies combined.
 *
 * <p>Where the strictest or the mildest wins, verdicts are ranked so that the winner is the greatest: silence first, then from
 * mild to strict or from strict to mild. Where the order or the number of those that speak counts, the members are halved
 * again and again, so that formulas of many members stay shallow.
 */
final class CombinedFormulas<T> {

    private static final int RANKS = Verdict.values().length;
    private static final int SILENT = VerdictFormulas.SILENT;
    private static final int SPEAKING = VerdictFormulas.ALL & ~SILENT;

    private final VerdictFormulas<T> formulas;
    private final Combination combination;
    private final Verdict conflict;
    private final List<PolicyTree<T>> parts;

    CombinedFormulas(VerdictFormulas<T> formulas, Combined<T> combined) {
        this.formulas = formulas;
        this.combination = combined.combination();
        this.conflict = combined.conflict();
        this.parts = combined.parts();
    }

    Formula in(int verdicts) {
        return switch (combination) {
            case STRICTEST, MILDEST -> greatest(verdicts);
            case FIRST -> first(parts, verdicts);
            case ONLY_ONE -> onlyOne(verdicts);
        };
    }

    /** None of the ranks that are not asked for: a run of them is passed over if a part is above it or no part is in it. */
    private Formula greatest(int verdicts) {
        List<Formula> runs = new ArrayList<>();
        for (int from = 0; from < RANKS; from++) {
            int to = from;
            while (to < RANKS && !VerdictFormulas.contains(verdicts, at(to))) {
                to++;
            }
            if (to > from) {
                runs.add(passes(from, to));
                from = to;
            }
        }
        return Formula.every(runs);
    }

    private Formula passes(int from, int to) {
        Formula above = some(parts, ranks(to, RANKS));
        return from == 0 ? above : Formula.some(above, every(parts, ranks(0, from) | ranks(to, RANKS)));
    }

    private int ranks(int from, int to) {
        int verdicts = 0;
        for (int rank = from; rank < to; rank++) {
            verdicts |= at(rank).bit();
        }
        return verdicts;
    }

    private Verdict at(int rank) {
        return Verdict.at(combination == Combination.STRICTEST || rank == 0 ? rank : RANKS - rank);
    }

    private Formula every(List<PolicyTree<T>> some, int verdicts) {
        return Formula.every(
                some.stream().map(part -> formulas.in(part, verdicts)).toList());
    }

    private Formula some(List<PolicyTree<T>> some, int verdicts) {
        return Formula.some(
                some.stream().map(part -> formulas.in(part, verdicts)).toList());
    }

    private Formula first(List<PolicyTree<T>> members, int verdicts) {
        if (members.size() < 2) {
            return members.isEmpty()
                    ? Formula.of(VerdictFormulas.contains(verdicts, Verdict.ABSTAIN))
                    : formulas.in(members.get(0), verdicts);
        } else if (verdicts == SILENT) {
            return every(members, SILENT);
        }
        int half = members.size() / 2;
        List<PolicyTree<T>> before = members.subList(0, half);
        Formula after = first(members.subList(half, members.size()), verdicts);
        return Formula.some(first(before, verdicts & ~SILENT), Formula.every(first(before, verdicts | SILENT), after));
    }

    private Formula onlyOne(int verdicts) {
        Formula none = VerdictFormulas.contains(verdicts, Verdict.ABSTAIN) ? Formula.always() : some(parts, SPEAKING);
        Formula one = Formula.some(atLeastTwo(parts), some(parts, verdicts & ~SILENT), every(parts, verdicts | SILENT));
        Formula many = VerdictFormulas.contains(verdicts, conflict) ? Formula.always() : atMostOne(parts);
        return Formula.every(none, one, many);
    }

    private Formula atLeastTwo(List<PolicyTree<T>> members) {
        if (members.size() < 2) {
            return Formula.never();
        }
        List<PolicyTree<T>> left = members.subList(0, members.size() / 2);
        List<PolicyTree<T>> right = members.subList(members.size() / 2, members.size());
        Formula onBothSides = Formula.every(some(left, SPEAKING), some(right, SPEAKING));
        return Formula.some(onBothSides, atLeastTwo(left), atLeastTwo(right));
    }

    private Formula atMostOne(List<PolicyTree<T>> members) {
        if (members.size() < 2) {
            return Formula.always();
        }
        List<PolicyTree<T>> left = members.subList(0, members.size() / 2);
        List<PolicyTree<T>> right = members.subList(members.size() / 2, members.size());
        return Formula.some(
                Formula.every(atMostOne(left), every(right, SILENT)),
                Formula.every(every(left, SILENT), atMostOne(right)));
    }
}
