package dev.governance.policy;

import com.google.common.base.Verify;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import com.google.common.primitives.Longs;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Makes the index of a group of rules: each rule is filed under the fact that seems to rule it out most often, by the values
 * that it names or by its range; the rules filed under one value are divided by further facts while they are many.
 */
final class IndexBuilder {

    /** So few rules are asked one after the other. */
    private static final int FEW = 8;

    /** A rule is filed at so many places at most. */
    private static final long MOST_COPIES = 64;

    /** A fact that lets so large a share of rows through is no help. */
    private static final double LARGE = 0.9;

    /** Values are close together if there are at most so many places for each. */
    private static final int CLOSE = 16;

    private final List<Member> always = new ArrayList<>();
    private final SortedMap<Integer, List<Member>> listed = new TreeMap<>();
    private final SortedMap<Integer, List<Member>> ranged = new TreeMap<>();

    private IndexBuilder() {}

    /**
     * A rule on its way into the index.
     *
     * @param number its number in the group
     * @param reach what each fact must be, but for those under which it is filed already
     * @param copies at how many places it is filed already
     */
    private record Member(int number, Reach reach, long copies) {

        Reach.Allowed allowed(int slot) {
            Reach.Allowed allowed = reach.slots().get(slot);
            if (allowed == null) {
                throw new IllegalStateException("the rule says nothing of the fact at " + slot);
            }
            return allowed;
        }

        boolean canBeListed(int slot) {
            return allowed(slot).isListed() && copies * allowed(slot).values().length <= MOST_COPIES;
        }

        Member filedUnder(int slot) {
            return new Member(
                    number,
                    new Reach(ImmutableSortedMap.copyOf(Maps.filterKeys(reach.slots(), other -> other != slot))),
                    copies * allowed(slot).values().length);
        }
    }

    /** Makes the index of some rules by their tests. */
    static <T> RuleIndex of(List<Test<T>> tests) {
        return index(IntStream.range(0, tests.size())
                .mapToObj(number -> new Member(number, Reach.of(tests.get(number)), 1))
                .toList());
    }

    private static RuleIndex index(List<Member> members) {
        if (members.size() <= FEW) {
            return all(members);
        }
        SortedMap<Integer, Spread> spreads = new TreeMap<>();
        members.stream()
                .flatMap(member -> member.reach.slots().keySet().stream())
                .forEach(slot -> spreads.computeIfAbsent(slot, one -> Spread.of(members, one)));
        IndexBuilder builder = new IndexBuilder();
        members.forEach(member -> builder.file(member, spreads));
        return builder.build();
    }

    private static RuleIndex all(List<Member> members) {
        return new RuleIndex.Always(members.stream().mapToInt(Member::number).toArray());
    }

    private void file(Member member, SortedMap<Integer, Spread> spreads) {
        double least = LARGE;
        int best = -1;
        for (int slot : member.reach.slots().keySet()) {
            double share = Verify.verifyNotNull(spreads.get(slot)).share(member, slot);
            if (share < least) {
                least = share;
                best = slot;
            }
        }
        if (best < 0) {
            always.add(member);
        } else {
            (member.canBeListed(best) ? listed : ranged)
                    .computeIfAbsent(best, slot -> new ArrayList<>())
                    .add(member);
        }
    }

    private RuleIndex build() {
        List<RuleIndex> parts = new ArrayList<>();
        if (!always.isEmpty()) {
            parts.add(all(always));
        }
        listed.forEach((slot, members) -> parts.add(byValue(slot, members)));
        ranged.forEach((slot, members) -> parts.add(new SpanIndex(
                slot,
                members.stream()
                        .map(member -> new SpanIndex.Entry(
                                member.number, member.allowed(slot).span()))
                        .toList(),
                all(members))));
        return parts.size() == 1 ? parts.get(0) : new RuleIndex.Several(parts.toArray(RuleIndex[]::new));
    }

    private static RuleIndex byValue(int slot, List<Member> members) {
        SortedMap<Long, List<Member>> byValue = new TreeMap<>();
        for (Member member : members) {
            for (long value : member.allowed(slot).values()) {
                byValue.computeIfAbsent(value, one -> new ArrayList<>()).add(member.filedUnder(slot));
            }
        }
        long[] values = Longs.toArray(byValue.keySet());
        RuleIndex[] indexes = byValue.values().stream().map(IndexBuilder::index).toArray(RuleIndex[]::new);
        long places = values[values.length - 1] - values[0] + 1;
        if (places <= 0 || places > (long) CLOSE * values.length) {
            return new RuleIndex.BySearch(slot, values, indexes, all(members));
        }
        RuleIndex[] byPlace = new RuleIndex[(int) places];
        Arrays.fill(byPlace, new RuleIndex.Always(new int[0]));
        for (int i = 0; i < values.length; i++) {
            byPlace[(int) (values[i] - values[0])] = indexes[i];
        }
        return new RuleIndex.ByPlace(slot, values[0], byPlace, all(members));
    }

    /**
     * What the rules of a group name of one fact, from which is guessed how often it lets a row through: rows are taken to lie
     * where rules look.
     *
     * @param values how many different values they list
     * @param ends the ends of their ranges, in ascending order
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, never handed on
    private record Spread(long values, long[] ends) {

        static Spread of(List<Member> members, int slot) {
            List<Reach.Allowed> named = members.stream()
                    .filter(member -> member.reach.slots().containsKey(slot))
                    .map(member -> member.allowed(slot))
                    .toList();
            return new Spread(
                    named.stream()
                            .flatMapToLong(allowed -> Arrays.stream(allowed.values()))
                            .distinct()
                            .count(),
                    named.stream()
                            .map(Reach.Allowed::span)
                            .flatMapToLong(span -> LongStream.of(span.least(), span.greatest()))
                            .sorted()
                            .distinct()
                            .toArray());
        }

        double share(Member member, int slot) {
            if (member.canBeListed(slot)) {
                return member.allowed(slot).values().length / (values + 1.0);
            }
            Span span = member.allowed(slot).span();
            int inside = Arrays.binarySearch(ends, span.greatest()) - Arrays.binarySearch(ends, span.least()) + 1;
            return inside / (ends.length + 1.0);
        }
    }
}
