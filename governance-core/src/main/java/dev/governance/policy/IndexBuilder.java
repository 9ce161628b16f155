package dev.governance.policy;

import com.google.common.base.Verify;
import com.google.common.primitives.Longs;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Makes the index of a group of rules: each rule is filed under the fact that seems to rule it out most often, by the values
 * that it names or by its range; the rules filed under one value are divided by further facts while they are many.
 */
final class IndexBuilder {

    /** So few rules are asked one after the other. */
    private static final int FEW = 2;

    /** A rule is filed at so many places at most. */
    private static final long MOST_COPIES = 64;

    /** Values are close together if there are at most so many places for each. */
    private static final int CLOSE = 16;

    private final List<Member> asked = new ArrayList<>();
    private final List<Member> certain = new ArrayList<>();
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
                    number, reach.without(slot), copies * allowed(slot).values().length);
        }

        /** Tells whether the rule holds as soon as one fact is as it must be. */
        boolean needsOnly(int slot) {
            return !allowed(slot).isListed() && reach.without(slot).isCertain();
        }
    }

    /** Makes the index of some rules by their tests. */
    static <T> RuleIndex of(List<Test<T>> tests) {
        return index(IntStream.range(0, tests.size())
                .mapToObj(number -> new Member(number, Reach.of(tests.get(number)), 1))
                .toList());
    }

    private static RuleIndex index(List<Member> members) {
        if (members.size() <= FEW && members.stream().noneMatch(member -> member.reach.isCertain())) {
            return asked(members);
        }
        SortedMap<Integer, Spread> spreads = new TreeMap<>();
        members.stream()
                .flatMap(member -> member.reach.slots().keySet().stream())
                .forEach(slot -> spreads.computeIfAbsent(slot, one -> Spread.of(members, one)));
        IndexBuilder builder = new IndexBuilder();
        members.forEach(member -> builder.file(member, spreads));
        return builder.build();
    }

    private static RuleIndex asked(List<Member> members) {
        return new RuleIndex.Asked(numbers(members));
    }

    private static int[] numbers(List<Member> members) {
        return members.stream().mapToInt(Member::number).toArray();
    }

    private void file(Member member, SortedMap<Integer, Spread> spreads) {
        Optional<Integer> best = member.reach.slots().keySet().stream()
                .min(Comparator.comparingDouble(
                        slot -> Verify.verifyNotNull(spreads.get(slot)).share(member, slot)));
        if (best.isPresent()) {
            (member.canBeListed(best.get()) ? listed : ranged)
                    .computeIfAbsent(best.get(), slot -> new ArrayList<>())
                    .add(member);
        } else {
            (member.reach.isCertain() ? certain : asked).add(member);
        }
    }

    private RuleIndex build() {
        List<RuleIndex> parts = new ArrayList<>();
        if (!asked.isEmpty()) {
            parts.add(asked(asked));
        }
        if (!certain.isEmpty()) {
            parts.add(new RuleIndex.Certain(numbers(certain)));
        }
        listed.forEach((slot, members) -> parts.add(byValue(slot, members)));
        ranged.forEach((slot, members) -> members.stream()
                .collect(Collectors.partitioningBy(member -> member.needsOnly(slot)))
                .forEach((only, some) -> {
                    if (!some.isEmpty()) {
                        parts.add(byRange(slot, only, some));
                    }
                }));
        return parts.size() == 1 ? parts.get(0) : new RuleIndex.Several(parts.toArray(RuleIndex[]::new));
    }

    private static RuleIndex byRange(int slot, boolean only, List<Member> members) {
        List<SpanIndex.Entry> entries = members.stream()
                .map(member ->
                        new SpanIndex.Entry(member.number, member.allowed(slot).span()))
                .toList();
        return new SpanIndex(slot, only, entries, asked(members));
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
            return new RuleIndex.BySearch(slot, values, indexes, asked(members));
        }
        RuleIndex[] byPlace = new RuleIndex[(int) places];
        Arrays.fill(byPlace, new RuleIndex.Asked(new int[0]));
        for (int i = 0; i < values.length; i++) {
            byPlace[(int) (values[i] - values[0])] = indexes[i];
        }
        return new RuleIndex.ByPlace(slot, values[0], byPlace, asked(members));
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
