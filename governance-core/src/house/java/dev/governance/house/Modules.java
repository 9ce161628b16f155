package dev.governance.house;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What a module's descriptor says to those who put the library on the module path. */
public final class Modules {

    private static final String JACKSON = "com.fasterxml.jackson.databind";

    private Modules() {}

    /** Returns a sentence for each package with public types that is not exported, or not open to Jackson. */
    public static ImmutableList<String> closedRooms(Path classesFolder, JavaClasses classes) {
        ModuleDescriptor module = read(classesFolder.resolve("module-info.class"));
        ImmutableSet<String> rooms = classes.stream()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .map(JavaClass::getPackageName)
                .collect(toImmutableSet());
        return rooms.stream().flatMap(room -> closed(module, room)).collect(toImmutableList());
    }

    private static Stream<String> closed(ModuleDescriptor module, String room) {
        boolean exported = module.exports().stream().anyMatch(e -> e.source().equals(room) && !e.isQualified());
        boolean open = module.opens().stream()
                .anyMatch(o -> o.source().equals(room) && o.targets().contains(JACKSON));
        return Stream.concat(
                exported ? Stream.of() : Stream.of(module.name() + " does not export " + room),
                open ? Stream.of() : Stream.of(module.name() + " does not open " + room + " to " + JACKSON));
    }

    private static ModuleDescriptor read(Path descriptor) {
        try (InputStream bytes = Files.newInputStream(descriptor)) {
            return ModuleDescriptor.read(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
