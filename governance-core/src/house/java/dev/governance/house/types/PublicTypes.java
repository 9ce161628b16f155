package dev.governance.house.types;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.reflect.ClassPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Member;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.stream.Stream;

/** The public types of a module and what kind each of them is. */
public final class PublicTypes {

    private final ImmutableList<Class<?>> types;

    private PublicTypes(ImmutableList<Class<?>> types) {
        this.types = types;
    }

    /** Finds the public types under a package that lie in the same jar or folder as a witness: the module's own. */
    public static PublicTypes besides(Class<?> witness, String root) {
        try {
            return new PublicTypes(ClassPath.from(witness.getClassLoader()).getTopLevelClassesRecursive(root).stream()
                    .filter(found -> !found.getSimpleName().endsWith("-info"))
                    .<Class<?>>map(ClassPath.ClassInfo::load)
                    .filter(type -> place(type).equals(place(witness)))
                    .flatMap(PublicTypes::withMembers)
                    .collect(toImmutableList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Object place(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation();
    }

    private static Stream<Class<?>> withMembers(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                ? Stream.concat(
                        Stream.of(type), Arrays.stream(type.getClasses()).filter(m -> m.getDeclaringClass() == type))
                : Stream.of();
    }

    /** Returns all of them. */
    public ImmutableList<Class<?>> all() {
        return types;
    }

    /** Returns the values: neither interfaces, exceptions and builders, nor classes of nothing but static methods. */
    public ImmutableList<Class<?>> values() {
        return types.stream().filter(PublicTypes::isValue).collect(toImmutableList());
    }

    private static boolean isValue(Class<?> type) {
        boolean sum = type.isSealed() && Modifier.isAbstract(type.getModifiers());
        return !(type.isInterface()
                || sum
                || Throwable.class.isAssignableFrom(type)
                || type.getSimpleName().endsWith("Builder")
                || isStatic(type));
    }

    private static boolean isStatic(Class<?> type) {
        Stream<Member> members =
                Stream.concat(Arrays.stream(type.getDeclaredFields()), Arrays.stream(type.getDeclaredMethods()));
        return !type.isRecord()
                && !type.isEnum()
                && type.getConstructors().length == 0
                && members.filter(member -> !member.isSynthetic())
                        .allMatch(member -> Modifier.isStatic(member.getModifiers()));
    }
}
