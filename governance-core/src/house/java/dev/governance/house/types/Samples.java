package dev.governance.house.types;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.reflect.TypeToken;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A few distinct instances of any type: those given by hand, or else made by its constructor, builder or factories.
 *
 * <p>What cannot be made that way, because its parts must fit each other, is given by hand.
 */
public final class Samples {

    private static final int FEW = 3;

    private final Map<Class<?>, ImmutableList<?>> given = new LinkedHashMap<>();
    private final Map<Type, ImmutableList<Object>> asked = new HashMap<>();
    private final Map<Type, ImmutableList<Object>> made = new HashMap<>();

    /** Made while a type around them was left out; good for one question, so that the order of questions is none. */
    private final Map<Type, ImmutableList<Object>> drafts = new HashMap<>();

    private final Set<Class<?>> preferred = new HashSet<>();
    private final Set<Type> underWay = new HashSet<>();
    private int cutShort;

    /** Gives the samples of a type by hand. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final <T> Samples give(Class<T> type, T... samples) {
        checkArgument(Arrays.stream(samples).distinct().count() >= 2, "give at least two distinct samples of %s", type);
        given.put(type, ImmutableList.copyOf(samples));
        return this;
    }

    /** Gives samples of a type of which others could be made, such as ones that are found again in a text. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final <T> Samples prefer(Class<T> type, T... samples) {
        preferred.add(type);
        return give(type, samples);
    }

    /** Returns a sentence for each type given by hand that this could have made itself. */
    public ImmutableList<String> givenInVain() {
        return given.keySet().stream()
                .filter(type -> !preferred.contains(type))
                .filter(type -> new Samples().allBut(this, type).of(type).size() >= 2)
                .map(type -> type.getName() + " needs no samples by hand")
                .sorted(Comparator.naturalOrder())
                .collect(toImmutableList());
    }

    private Samples allBut(Samples others, Class<?> one) {
        others.given.forEach((type, samples) -> {
            if (type != one) {
                given.put(type, samples);
            }
        });
        return this;
    }

    /** Returns up to three samples, distinct by {@code equals}; none where none can be made. */
    public ImmutableList<Object> of(Type type) {
        Class<?> raw = TypeToken.of(type).getRawType();
        ImmutableList<?> byHand = given.get(raw);
        if (byHand != null) {
            return ImmutableList.copyOf(byHand);
        }
        return underWay.isEmpty() ? asked.computeIfAbsent(type, this::answer) : part(type);
    }

    private ImmutableList<Object> answer(Type type) {
        ImmutableList<Object> samples = part(type);
        drafts.clear();
        return samples;
    }

    private ImmutableList<Object> part(Type type) {
        ImmutableList<Object> known = made.getOrDefault(type, drafts.get(type));
        return known != null ? known : make(type);
    }

    /** A type within itself, such as a tree in a tree, is left out the second time: the places for it stay empty. */
    private ImmutableList<Object> make(Type type) {
        if (!underWay.add(type)) {
            cutShort++;
            return ImmutableList.of();
        }
        int before = cutShort;
        ImmutableList<Object> samples = few(attempts(type));
        underWay.remove(type);
        (before == cutShort ? made : drafts).put(type, samples);
        return samples;
    }

    private Stream<Object> attempts(Type type) {
        Stream<Object> plain = Basics.of(type, this);
        return plain != null ? plain : Makers.of(TypeToken.of(type), this);
    }

    private static ImmutableList<Object> few(Stream<Object> attempts) {
        return attempts.distinct().limit(FEW).collect(toImmutableList());
    }
}
