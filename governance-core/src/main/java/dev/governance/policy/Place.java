package dev.governance.policy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;

/**
 * Where a rule stands in a policy: the conditions that it stands under, what has to be silent before it is asked, and the
 * members that it belongs to of which one alone may speak.
 */
record Place<T>(
        ImmutableList<Condition<T>> guards, ImmutableList<PolicyTree<T>> before, ImmutableList<Member<T>> members) {

    /** One of some policies of which one alone may speak. */
    record Member<T>(Combined<T> combined, int member) {

        boolean clashes(Member<T> other) {
            return combined.equals(other.combined) && member != other.member;
        }
    }

    /** Returns the places of all rules, in the order in which the policy mentions them. */
    static <T> ImmutableListMultimap<Rule<T>, Place<T>> in(PolicyTree<T> tree) {
        ImmutableListMultimap.Builder<Rule<T>, Place<T>> places = ImmutableListMultimap.builder();
        visit(tree, new Place<>(ImmutableList.of(), ImmutableList.of(), ImmutableList.of()), places);
        return places.build();
    }

    private static <T> void visit(
            PolicyTree<T> tree, Place<T> place, ImmutableListMultimap.Builder<Rule<T>, Place<T>> places) {
        if (tree instanceof Rule<T> rule) {
            places.put(rule, place);
        } else if (tree instanceof Guarded<T> guarded) {
            visit(guarded.parts().get(0), place.under(guarded.condition()), places);
        } else if (tree instanceof Combined<T> combined) {
            Place<T> here = place;
            for (int i = 0; i < combined.parts().size(); i++) {
                PolicyTree<T> part = combined.parts().get(i);
                visit(part, here.among(combined, i), places);
                here = combined.combination() == Combination.FIRST ? here.after(part) : here;
            }
        } else {
            tree.parts().forEach(part -> visit(part, place, places));
        }
    }

    private Place<T> under(Condition<T> guard) {
        return new Place<>(plus(guards, guard), before, members);
    }

    private Place<T> after(PolicyTree<T> part) {
        return new Place<>(guards, plus(before, part), members);
    }

    private Place<T> among(Combined<T> combined, int member) {
        return combined.combination() == Combination.ONLY_ONE
                ? new Place<>(guards, before, plus(members, new Member<>(combined, member)))
                : this;
    }

    private static <E> ImmutableList<E> plus(ImmutableList<E> some, E another) {
        return ImmutableList.<E>builder().addAll(some).add(another).build();
    }

    /** Tells whether two rules that fire at these places fire in members of which one alone may speak. */
    boolean clashes(Place<T> other) {
        return members.stream().anyMatch(member -> other.members.stream().anyMatch(member::clashes));
    }
}
