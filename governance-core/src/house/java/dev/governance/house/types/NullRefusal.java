package dev.governance.house.types;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.reflect.TypeToken;
import java.lang.annotation.Annotation;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Passes null for each argument of what makes values: public constructors, static methods, builders. */
public final class NullRefusal {

    private static final int PATIENCE = 50;

    private final Samples samples;

    /** Fills the other arguments with these samples. */
    public NullRefusal(Samples samples) {
        this.samples = samples;
    }

    /** Returns a sentence for each argument where null is not refused at once with a NullPointerException. */
    public ImmutableList<String> faults(Class<?> type) {
        TypeToken<?> token = TypeToken.of(type);
        Stream<Constructor<?>> constructors =
                Modifier.isAbstract(type.getModifiers()) ? Stream.of() : Arrays.stream(type.getConstructors());
        return Stream.of(
                        constructors.flatMap(constructor -> faultsOf(constructor, null, token)),
                        Makers.publicStatics(type)
                                .filter(method -> !isOfAnEnum(type, method))
                                .flatMap(method -> faultsOf(method, null, token)),
                        builders(type)
                                .flatMap(builder -> Arrays.stream(
                                                builder.getClass().getMethods())
                                        .filter(method ->
                                                method.getDeclaringClass() != Object.class && !method.isBridge())
                                        .flatMap(
                                                method -> faultsOf(method, builder, TypeToken.of(builder.getClass())))))
                .flatMap(faults -> faults)
                .distinct()
                .collect(toImmutableList());
    }

    private static boolean isOfAnEnum(Class<?> type, Method method) {
        return type.isEnum()
                && (method.getName().equals("valueOf") || method.getName().equals("values"));
    }

    private Stream<Object> builders(Class<?> type) {
        return Makers.publicStatics(type)
                .filter(method -> method.getName().equals("builder"))
                .flatMap(method ->
                        Makers.calls(method, TypeToken.of(type), samples).limit(1));
    }

    private Stream<String> faultsOf(Executable executable, @Nullable Object receiver, TypeToken<?> type) {
        Parameter[] parameters = executable.getParameters();
        Optional<ImmutableList<Object>> accepted = accepted(executable, receiver, type);
        return IntStream.range(0, parameters.length)
                .filter(i -> !parameters[i].getType().isPrimitive() && !isNullable(parameters[i]))
                .boxed()
                .flatMap(i -> fault(executable, receiver, accepted, i).stream());
    }

    /** Arguments without null that are accepted; what null then meets is the check for null and no other. */
    private Optional<ImmutableList<Object>> accepted(
            Executable executable, @Nullable Object receiver, TypeToken<?> type) {
        return Combinations.of(Makers.places(executable, type, samples))
                .limit(PATIENCE)
                .filter(arguments ->
                        Makers.call(executable, receiver, arguments.toArray()).isPresent())
                .findFirst();
    }

    private Optional<String> fault(
            Executable executable, @Nullable Object receiver, Optional<ImmutableList<Object>> accepted, int place) {
        @Nullable
        Object[] arguments = accepted.<@Nullable Object[]>map(List::toArray)
                .orElseGet(() -> anything(executable.getParameterTypes()));
        arguments[place] = null;
        try {
            Makers.invoke(executable, receiver, arguments);
            return Optional.of(named(executable, place) + " may be null");
        } catch (InvocationTargetException e) {
            boolean refused = e.getCause() instanceof NullPointerException || accepted.isEmpty();
            return refused
                    ? Optional.empty()
                    : Optional.of(named(executable, place) + " is refused with " + e.getCause());
        }
    }

    private static String named(Executable executable, int place) {
        return executable.toGenericString() + ": " + executable.getParameters()[place].getName();
    }

    private @Nullable Object[] anything(Class<?>[] types) {
        return Arrays.stream(types)
                .map(type -> samples.of(type).stream().findFirst().orElse(null))
                .toArray();
    }

    private static boolean isNullable(Parameter parameter) {
        return Stream.of(
                        parameter.getAnnotations(), parameter.getAnnotatedType().getAnnotations())
                .flatMap(Arrays::stream)
                .map(Annotation::annotationType)
                .anyMatch(annotation -> annotation.getSimpleName().equals("Nullable"));
    }
}
