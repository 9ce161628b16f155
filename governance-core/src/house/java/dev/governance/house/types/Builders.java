package dev.governance.house.types;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import com.google.common.reflect.TypeToken;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Fills the builders of generated values: each attribute is set by the method that has its name. */
final class Builders {

    private Builders() {}

    static Stream<Object> built(Method factory, TypeToken<?> type, Samples samples) {
        ImmutableList<List<Object>> opening = Makers.places(factory, type, samples);
        ImmutableList<Method> attributes = attributes(type.getRawType(), factory.getReturnType());
        ImmutableList<List<Object>> filling = attributes.stream()
                .map(attribute -> type.resolveType(attribute.getGenericReturnType()))
                .<List<Object>>map(attribute -> samples.of(attribute.getType()))
                .collect(toImmutableList());
        return Combinations.of(
                        Streams.concat(opening.stream(), filling.stream()).toList())
                .flatMap(arguments -> build(
                        factory,
                        arguments.subList(0, opening.size()),
                        attributes,
                        arguments.subList(opening.size(), arguments.size()))
                        .stream());
    }

    /** What the value tells and the builder takes; what is derived, the builder does not take. */
    private static ImmutableList<Method> attributes(Class<?> type, Class<?> builder) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> !method.isBridge() && !Modifier.isFinal(method.getModifiers()))
                .filter(method -> setters(builder, method.getName()).findAny().isPresent())
                .sorted(Comparator.comparing(Method::getName))
                .collect(toImmutableList());
    }

    static Stream<Method> setters(Class<?> builder, String name) {
        return Arrays.stream(builder.getMethods())
                .filter(method -> method.getName().equals(name) && method.getParameterCount() == 1);
    }

    private static Optional<Object> build(
            Method factory, List<Object> opening, List<Method> attributes, List<Object> values) {
        return Makers.call(factory, null, opening.toArray()).flatMap(builder -> {
            for (int i = 0; i < values.size(); i++) {
                if (!set(builder, attributes.get(i).getName(), values.get(i))) {
                    return Optional.empty();
                }
            }
            return finish(builder);
        });
    }

    private static boolean set(Object builder, String name, Object value) {
        return setters(builder.getClass(), name)
                .filter(setter -> accepts(setter.getParameterTypes()[0], value))
                .anyMatch(setter -> Makers.call(setter, builder, value).isPresent());
    }

    private static boolean accepts(Class<?> parameter, Object value) {
        return com.google.common.primitives.Primitives.wrap(parameter).isInstance(value);
    }

    private static Optional<Object> finish(Object builder) {
        return Arrays.stream(builder.getClass().getMethods())
                .filter(method -> method.getName().equals("build") && method.getParameterCount() == 0)
                .filter(method -> !method.isBridge())
                .findFirst()
                .flatMap(method -> Makers.call(method, builder));
    }
}
