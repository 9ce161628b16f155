package dev.governance.examples.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.io.Resources;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every story prints what it printed when somebody last read it and found it right: {@code NAME.txt} beside this class.
 * A class with a {@code main} in the package is a story; none is left untold.
 */
@ResourceLock(org.junit.jupiter.api.parallel.Resources.SYSTEM_OUT)
class StoriesTest {

    static ImmutableSortedSet<Class<?>> stories() {
        return new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("dev.governance.examples.stories")
                        .stream()
                        .filter(type ->
                                type.tryGetMethod("main", String[].class).isPresent())
                        .map(JavaClass::reflect)
                        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.comparing(Class::getName)));
    }

    @ParameterizedTest
    @MethodSource("stories")
    void theWholeOutputIsAsItWas(Class<?> story) throws ReflectiveOperationException, IOException {
        URL text = Resources.getResource(StoriesTest.class, story.getSimpleName() + ".txt");

        assertEquals(Resources.toString(text, StandardCharsets.UTF_8), printed(story));
    }

    @Test
    void thereAreStories() {
        assertFalse(stories().isEmpty());
    }

    private static String printed(Class<?> story) throws ReflectiveOperationException {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            story.getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
