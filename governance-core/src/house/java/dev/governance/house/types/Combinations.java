package dev.governance.house.types;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Ways to fill the places of a constructor or a builder, the likeliest first. */
final class Combinations {

    private static final int ENOUGH = 60;

    private Combinations() {}

    /** First of all places the first, then of all the second, and so on; after that, one place after the other. */
    static Stream<ImmutableList<Object>> of(List<? extends List<?>> places) {
        if (places.stream().anyMatch(List::isEmpty)) {
            return Stream.of();
        }
        int deepest = places.stream().mapToInt(List::size).max().orElse(1);
        Stream<ImmutableList<Object>> abreast = IntStream.range(0, deepest)
                .mapToObj(row -> pick(places, place -> row % places.get(place).size()));
        return Stream.concat(abreast, counted(places)).distinct();
    }

    private static Stream<ImmutableList<Object>> counted(List<? extends List<?>> places) {
        long all = 1;
        for (List<?> place : places) {
            all = Math.min(ENOUGH, all * place.size());
        }
        return IntStream.range(0, (int) all).mapToObj(number -> {
            int[] digits = new int[places.size()];
            int rest = number;
            for (int place = 0; place < digits.length; place++) {
                digits[place] = rest % places.get(place).size();
                rest /= places.get(place).size();
            }
            return pick(places, place -> digits[place]);
        });
    }

    private static ImmutableList<Object> pick(
            List<? extends List<?>> places, java.util.function.IntUnaryOperator choice) {
        return IntStream.range(0, places.size())
                .<Object>mapToObj(place -> places.get(place).get(choice.applyAsInt(place)))
                .collect(toImmutableList());
    }
}
