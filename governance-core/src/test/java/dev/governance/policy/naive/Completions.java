package dev.governance.policy.naive;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import com.google.common.collect.Sets;
import dev.governance.basics.Money;
import dev.governance.testkit.Facts;
import dev.governance.testkit.FactsVocabulary;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/** Every way in which missing facts could turn out. */
final class Completions {

    /** What each fact that may be missing can be, written out. */
    static final ImmutableMap<String, ImmutableList<Object>> DOMAINS =
            ImmutableMap.<String, ImmutableList<Object>>builder()
                    .put("urgent", ImmutableList.of(true, false))
                    .put("legal", ImmutableList.of(true, false))
                    .put("due", ImmutableList.copyOf(DayOfWeek.values()))
                    .put("colour", ImmutableList.copyOf(FactsVocabulary.COLOURS.all()))
                    .put("asked", subsets())
                    .put("granted", subsets())
                    .put("balance", longs(-2, 2))
                    .put("staff", longs(0, 3))
                    .put("rate", decimals(0, 4, 1))
                    .put("load", decimals(28, 32, 2))
                    .put("funds", fen(0, 5))
                    .put("costs", fen(-2, 2))
                    .put("askedOn", days())
                    .put("startsOn", days())
                    .build();

    private Completions() {}

    private static ImmutableList<Object> subsets() {
        return ImmutableList.copyOf(Sets.powerSet(ImmutableSet.copyOf(FactsVocabulary.COLOURS.all())).stream()
                .map(ImmutableSet::copyOf)
                .toList());
    }

    private static ImmutableList<Object> longs(long least, long greatest) {
        return ImmutableList.copyOf(
                LongStream.rangeClosed(least, greatest).boxed().toList());
    }

    private static ImmutableList<Object> decimals(long least, long greatest, int scale) {
        return ImmutableList.copyOf(LongStream.rangeClosed(least, greatest)
                .mapToObj(unscaled -> BigDecimal.valueOf(unscaled, scale))
                .toList());
    }

    private static ImmutableList<Object> fen(long least, long greatest) {
        return ImmutableList.copyOf(
                LongStream.rangeClosed(least, greatest).mapToObj(Money::ofFen).toList());
    }

    private static ImmutableList<Object> days() {
        LocalDate monday = LocalDate.of(2026, 3, 2);
        return ImmutableList.copyOf(
                LongStream.rangeClosed(0, 4).mapToObj(monday::plusDays).toList());
    }

    /** Completes the named facts in every way; those of the facts that are known stay. */
    static List<Map<String, Object>> of(Facts facts, Collection<String> missing) {
        List<String> names = ImmutableList.copyOf(missing);
        List<Map<String, Object>> completions = new ArrayList<>();
        for (List<Object> values :
                Lists.cartesianProduct(names.stream().map(DOMAINS::get).toList())) {
            Map<String, Object> completion = new HashMap<>(facts.known());
            for (int i = 0; i < names.size(); i++) {
                completion.put(names.get(i), values.get(i));
            }
            completions.add(completion);
        }
        return completions;
    }
}
