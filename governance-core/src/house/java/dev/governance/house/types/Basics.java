package dev.governance.house.types;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableMultimap;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.primitives.Primitives;
import com.google.common.reflect.TypeToken;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Samples of what the JDK and Guava bring. */
final class Basics {

    private static final ImmutableMap<Class<?>, ImmutableList<?>> PLAIN =
            ImmutableMap.<Class<?>, ImmutableList<?>>builder()
                    .put(Boolean.class, ImmutableList.of(false, true))
                    .put(Integer.class, ImmutableList.of(1, 2, 0))
                    .put(Long.class, ImmutableList.of(1L, 2L, 0L))
                    .put(Double.class, ImmutableList.of(0.5, 0.25, 0.0))
                    .put(String.class, ImmutableList.of("a", "b", "c"))
                    .put(CharSequence.class, ImmutableList.of("a", "b", "c"))
                    .put(Object.class, ImmutableList.of("a", "b", "c"))
                    .put(Comparable.class, ImmutableList.of("a", "b", "c"))
                    .put(Number.class, ImmutableList.of(1, 2, 0))
                    .put(BigDecimal.class, ImmutableList.of(BigDecimal.ONE, BigDecimal.TEN, BigDecimal.ZERO))
                    .put(BigInteger.class, ImmutableList.of(BigInteger.ONE, BigInteger.TEN, BigInteger.ZERO))
                    .put(LocalDate.class, ImmutableList.of(LocalDate.of(2024, 2, 29), LocalDate.of(2025, 3, 1)))
                    .put(LocalTime.class, ImmutableList.of(LocalTime.of(8, 30), LocalTime.of(17, 0)))
                    .put(
                            LocalDateTime.class,
                            ImmutableList.of(LocalDateTime.of(2024, 2, 29, 8, 30), LocalDateTime.of(2025, 3, 1, 17, 0)))
                    .put(Year.class, ImmutableList.of(Year.of(2024), Year.of(2025)))
                    .put(YearMonth.class, ImmutableList.of(YearMonth.of(2024, 2), YearMonth.of(2025, 3)))
                    .put(Duration.class, ImmutableList.of(Duration.ofHours(1), Duration.ofHours(2)))
                    .put(Period.class, ImmutableList.of(Period.ofMonths(1), Period.ofMonths(2)))
                    .put(DayOfWeek.class, ImmutableList.of(DayOfWeek.MONDAY, DayOfWeek.SUNDAY))
                    .put(RoundingMode.class, ImmutableList.of(RoundingMode.HALF_UP, RoundingMode.DOWN))
                    .put(Locale.class, ImmutableList.of(Locale.ENGLISH, Locale.CHINESE))
                    .put(OptionalInt.class, ImmutableList.of(OptionalInt.of(1), OptionalInt.empty()))
                    .put(OptionalLong.class, ImmutableList.of(OptionalLong.of(1), OptionalLong.empty()))
                    .buildOrThrow();

    /** Of a container: the one element or the two that are in it; none makes it empty. */
    private static final ImmutableMap<Class<?>, Function<List<Object>, Object>> OF_ONE_TYPE =
            ImmutableMap.<Class<?>, Function<List<Object>, Object>>builder()
                    .put(Optional.class, elements -> elements.stream().findFirst())
                    .put(Iterable.class, ImmutableList::copyOf)
                    .put(Collection.class, ImmutableList::copyOf)
                    .put(List.class, ImmutableList::copyOf)
                    .put(ImmutableList.class, ImmutableList::copyOf)
                    .put(Set.class, ImmutableSet::copyOf)
                    .put(ImmutableSet.class, ImmutableSet::copyOf)
                    .put(ImmutableSortedSet.class, Basics::sortedSet)
                    .put(ImmutableMultiset.class, ImmutableMultiset::copyOf)
                    .buildOrThrow();

    private static final ImmutableMap<Class<?>, Function<Map<Object, Object>, Object>> OF_TWO_TYPES =
            ImmutableMap.<Class<?>, Function<Map<Object, Object>, Object>>builder()
                    .put(Map.class, ImmutableMap::copyOf)
                    .put(ImmutableMap.class, ImmutableMap::copyOf)
                    .put(ImmutableSortedMap.class, Basics::sortedMap)
                    .put(ImmutableMultimap.class, map -> ImmutableListMultimap.copyOf(map.entrySet()))
                    .put(ImmutableListMultimap.class, map -> ImmutableListMultimap.copyOf(map.entrySet()))
                    .put(ImmutableSetMultimap.class, map -> ImmutableSetMultimap.copyOf(map.entrySet()))
                    .buildOrThrow();

    private Basics() {}

    /** Returns samples of a type that is not of this house, or null. */
    static @Nullable Stream<Object> of(Type type, Samples samples) {
        if (type instanceof TypeVariable<?> variable) {
            return samples.of(TypeToken.of(variable.getBounds()[0]).getRawType()).stream();
        }
        if (type instanceof WildcardType wildcard) {
            return samples.of(wildcard.getUpperBounds()[0]).stream();
        }
        Class<?> raw = Primitives.wrap(TypeToken.of(type).getRawType());
        if (raw.isEnum()) {
            return Stream.of(raw.getEnumConstants());
        }
        ImmutableList<?> plain = PLAIN.get(raw);
        return plain != null ? plain.stream().map(Object.class::cast) : container(type, raw, samples);
    }

    private static @Nullable Stream<Object> container(Type type, Class<?> raw, Samples samples) {
        if (!(type instanceof ParameterizedType parameterized)) {
            return null;
        }
        Type[] arguments = parameterized.getActualTypeArguments();
        if (OF_ONE_TYPE.containsKey(raw)) {
            return sizes(samples.of(arguments[0])).map(OF_ONE_TYPE.get(raw));
        }
        if (OF_TWO_TYPES.containsKey(raw)) {
            return sizes(samples.of(arguments[0]))
                    .map(keys -> zip(keys, samples.of(arguments[1])))
                    .map(OF_TWO_TYPES.get(raw));
        }
        return null;
    }

    /** One element, two others, none. */
    private static Stream<List<Object>> sizes(List<Object> elements) {
        List<List<Object>> sizes = new ArrayList<>();
        if (!elements.isEmpty()) {
            sizes.add(elements.subList(0, 1));
        }
        if (elements.size() > 1) {
            sizes.add(ImmutableList.of(elements.get(1), elements.get(0)));
        }
        sizes.add(List.of());
        return sizes.stream();
    }

    private static Map<Object, Object> zip(List<Object> keys, List<Object> values) {
        ImmutableMap.Builder<Object, Object> zipped = ImmutableMap.builder();
        for (int i = 0; i < Math.min(keys.size(), values.size()); i++) {
            zipped.put(keys.get(i), values.get(i));
        }
        return zipped.buildOrThrow();
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Object sortedSet(List<Object> elements) {
        return ImmutableSortedSet.copyOf((List<Comparable>) (List<?>) elements);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Object sortedMap(Map<Object, Object> entries) {
        return ImmutableSortedMap.copyOf((Map<Comparable, Object>) (Map<?, ?>) entries);
    }
}
