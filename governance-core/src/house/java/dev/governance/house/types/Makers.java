package dev.governance.house.types;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.reflect.TypeToken;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes samples of the house's own types, the way their users do. */
final class Makers {

    private static final String OURS = "dev.governance.";

    private Makers() {}

    /** By the leaves of a sum, the constructor of a record, a builder, constants, factories: whatever there is. */
    static Stream<Object> of(TypeToken<?> type, Samples samples) {
        Class<?> raw = type.getRawType();
        if (!raw.getName().startsWith(OURS)) {
            return Stream.of();
        }
        return Stream.of(
                        byLeaf(raw, samples),
                        byConstructor(type, samples),
                        byBuilder(type, samples),
                        constants(raw),
                        byFactory(type, samples))
                .flatMap(made -> made);
    }

    private static Stream<Object> byLeaf(Class<?> raw, Samples samples) {
        return raw.isSealed()
                ? Arrays.stream(raw.getPermittedSubclasses())
                        .flatMap(leaf -> samples.of(leaf).stream().limit(1))
                : Stream.of();
    }

    private static Stream<Object> byConstructor(TypeToken<?> type, Samples samples) {
        Class<?> raw = type.getRawType();
        return Arrays.stream(raw.getDeclaredConstructors())
                .filter(constructor -> raw.isRecord() || Modifier.isPublic(constructor.getModifiers()))
                .filter(constructor -> !Modifier.isAbstract(raw.getModifiers()))
                .sorted(Comparator.comparingInt(Constructor::getParameterCount))
                .flatMap(constructor -> calls(constructor, type, samples));
    }

    private static Stream<Object> byFactory(TypeToken<?> type, Samples samples) {
        Class<?> raw = type.getRawType();
        return publicStatics(raw)
                .filter(method -> raw.isAssignableFrom(method.getReturnType()))
                .flatMap(method -> calls(method, type, samples));
    }

    static Stream<Method> publicStatics(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isStatic(method.getModifiers()) && Modifier.isPublic(method.getModifiers()))
                .filter(method -> !method.isSynthetic())
                .sorted(Comparator.comparing(Method::toGenericString));
    }

    private static Stream<Object> constants(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && Modifier.isPublic(field.getModifiers()))
                .filter(field -> type.isAssignableFrom(field.getType()))
                .sorted(Comparator.comparing(Field::getName))
                .map(Makers::read);
    }

    private static Object read(Field constant) {
        try {
            return constant.get(null);
        } catch (IllegalAccessException e) {
            throw new LinkageError(constant.toString(), e);
        }
    }

    private static Stream<Object> byBuilder(TypeToken<?> type, Samples samples) {
        return publicStatics(type.getRawType())
                .filter(method -> method.getName().equals("builder"))
                .flatMap(method -> Builders.built(method, type, samples));
    }

    /** Calls with all arguments that come to mind, as long as somebody asks for results. */
    static Stream<Object> calls(Executable executable, TypeToken<?> type, Samples samples) {
        return Combinations.of(places(executable, type, samples))
                .flatMap(arguments -> call(executable, null, arguments.toArray()).stream());
    }

    static ImmutableList<List<Object>> places(Executable executable, TypeToken<?> type, Samples samples) {
        return Arrays.stream(executable.getGenericParameterTypes())
                .map(parameter -> samples.of(resolve(type, parameter)))
                .collect(toImmutableList());
    }

    private static Type resolve(TypeToken<?> type, Type parameter) {
        return type.resolveType(parameter).getType();
    }

    /** Returns what a call returns, or nothing where it refuses its arguments. */
    static Optional<Object> call(Executable executable, Object receiver, Object... arguments) {
        try {
            return Optional.ofNullable(invoke(executable, receiver, arguments));
        } catch (InvocationTargetException | IllegalArgumentException refused) {
            return Optional.empty();
        }
    }

    static Object invoke(Executable executable, Object receiver, Object... arguments) throws InvocationTargetException {
        executable.setAccessible(true);
        try {
            return executable instanceof Constructor<?> constructor
                    ? constructor.newInstance(arguments)
                    : ((Method) executable).invoke(receiver, arguments);
        } catch (IllegalAccessException | InstantiationException e) {
            throw new LinkageError(executable.toString(), e);
        }
    }
}
