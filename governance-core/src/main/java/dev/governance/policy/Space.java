package dev.governance.policy;

import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The variables of a question: choices out of a few values, and whole numbers within a range. */
final class Space {

    private final List<BitSet> choices = new ArrayList<>();
    private final List<Long> least = new ArrayList<>();
    private final List<Long> greatest = new ArrayList<>();
    private final Map<Object, Integer> unseen = new HashMap<>();
    private final Map<Integer, String> names = new HashMap<>();

    /** Adds a choice; nobody changes the set. */
    int choice(BitSet values) {
        choices.add(values);
        return choices.size() - 1;
    }

    /** Returns a size that all values of a choice are below. */
    int size(int choice) {
        return choices.get(choice).length();
    }

    static BitSet upTo(int size) {
        BitSet values = new BitSet();
        values.set(0, size);
        return values;
    }

    static BitSet only(int value) {
        BitSet values = new BitSet();
        values.set(value);
        return values;
    }

    int number(long from, long to) {
        least.add(from);
        greatest.add(to);
        return least.size() - 1;
    }

    /** Returns what a part that analysis cannot see into says: a choice like any other, the same for the same key. */
    int unseen(Object key, String name, int size) {
        Integer choice = unseen.get(key);
        if (choice == null) {
            choice = choice(upTo(size));
            unseen.put(key, choice);
            names.put(choice, name);
        }
        return choice;
    }

    /** Returns the names of the parts of a formula that analysis cannot see into. */
    ImmutableSortedSet<String> unseenIn(Formula formula) {
        ImmutableSortedSet.Builder<String> found = ImmutableSortedSet.naturalOrder();
        collect(formula, found);
        return found.build();
    }

    private void collect(Formula formula, ImmutableSortedSet.Builder<String> found) {
        if (formula instanceof Formula.Every every) {
            every.parts().forEach(part -> collect(part, found));
        } else if (formula instanceof Formula.Some some) {
            some.parts().forEach(part -> collect(part, found));
        } else if (formula instanceof Formula.Member member && names.containsKey(member.choice())) {
            found.add(names.get(member.choice()));
        }
    }

    /** Returns the formula in which those parts hold nowhere, whatever is asked of them: what it says is certain. */
    Formula certain(Formula formula) {
        if (formula instanceof Formula.Every every) {
            return Formula.every(every.parts().stream().map(this::certain).toList());
        } else if (formula instanceof Formula.Some some) {
            return Formula.some(some.parts().stream().map(this::certain).toList());
        }
        return formula instanceof Formula.Member member && names.containsKey(member.choice())
                ? Formula.never()
                : formula;
    }

    Domains domains() {
        return new Domains(
                choices.toArray(new BitSet[0]),
                least.stream().mapToLong(Long::longValue).toArray(),
                greatest.stream().mapToLong(Long::longValue).toArray());
    }

    Point point(Domains domains) {
        return Point.of(domains, choices.size(), least.size());
    }
}
