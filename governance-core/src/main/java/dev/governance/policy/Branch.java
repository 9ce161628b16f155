package dev.governance.policy;

import java.util.ArrayList;
import java.util.List;

/** One branch of a search: what the variables may still be, the sums that have to hold, and what is still open. */
final class Branch {

    /** Rounds of narrowing by sums: they may close in slowly, and what they leave is decided exactly afterwards. */
    private static final int ROUNDS = 6;

    private final Domains domains;
    private final List<Formula.AtMost> sums;
    private List<Formula.Some> open;

    private Branch(Domains domains, List<Formula.AtMost> sums, List<Formula.Some> open) {
        this.domains = domains;
        this.sums = sums;
        this.open = open;
    }

    static Branch of(Domains domains) {
        return new Branch(domains.copy(), new ArrayList<>(), new ArrayList<>());
    }

    /** Returns a copy in which one open part, this very one, is left to the caller. */
    @SuppressWarnings("ReferenceEquality") // an equal one may be open as well
    Branch without(Formula.Some part) {
        Branch copy = new Branch(domains.copy(), new ArrayList<>(sums), new ArrayList<>(open));
        copy.open.removeIf(other -> other == part);
        return copy;
    }

    Domains domains() {
        return domains;
    }

    List<Formula.AtMost> sums() {
        return sums;
    }

    List<Formula.Some> open() {
        return open;
    }

    /** Returns the open part with the fewest ways. */
    Formula.Some narrowest() {
        Formula.Some narrowest = open.get(0);
        for (Formula.Some part : open) {
            narrowest = part.parts().size() < narrowest.parts().size() ? part : narrowest;
        }
        return narrowest;
    }

    /** Assumes that a formula holds; false where that is seen to be impossible. */
    boolean assume(Formula formula) {
        if (formula instanceof Formula.Every every) {
            return every.parts().stream().allMatch(this::assume);
        } else if (formula instanceof Formula.Some some) {
            return open.add(some);
        } else if (formula instanceof Formula.Member member) {
            return domains.narrow(member);
        } else if (formula instanceof Formula.Within within) {
            return domains.narrow(within.number(), within.least(), within.greatest());
        }
        return sums.add((Formula.AtMost) formula);
    }

    /** Draws the plain conclusions until there are no more; false where they contradict each other. */
    boolean settle() {
        int rounds = 0;
        int before;
        Truth news;
        do {
            before = domains.changes();
            if (rounds < ROUNDS && !narrow()) {
                return false;
            }
            news = conclude();
            rounds = news == Truth.TRUE ? 0 : rounds + 1;
        } while (news == Truth.TRUE || (news == Truth.UNKNOWN && rounds < ROUNDS && domains.changes() != before));
        return news != Truth.FALSE;
    }

    private boolean narrow() {
        for (Formula.AtMost sum : sums) {
            if (!domains.narrow(sum)) {
                return false;
            }
        }
        sums.removeIf(sum -> domains.truth(sum) == Truth.TRUE);
        return true;
    }

    /** Assumes what is the only way left of an open part: true if there was one, false at a contradiction. */
    private Truth conclude() {
        List<Formula.Some> before = open;
        open = new ArrayList<>();
        Truth news = Truth.UNKNOWN;
        for (Formula.Some part : before) {
            Formula left = left(part);
            if (left instanceof Formula.Some some && !left.isNever()) {
                open.add(some);
            } else if (!left.isAlways()) {
                news = Truth.TRUE;
                if (left.isNever() || !assume(left)) {
                    return Truth.FALSE;
                }
            }
        }
        return news;
    }

    private Formula left(Formula.Some part) {
        List<Formula> left = new ArrayList<>();
        for (Formula way : part.parts()) {
            Truth truth = domains.truth(way);
            if (truth == Truth.TRUE) {
                return Formula.always();
            } else if (truth == Truth.UNKNOWN) {
                left.add(way);
            }
        }
        return left.size() == part.parts().size() ? part : Formula.some(left);
    }
}
