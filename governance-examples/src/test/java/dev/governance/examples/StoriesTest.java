package dev.governance.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each story prints what it printed when it was read and found right: {@code stories/NAME.txt}. */
@ResourceLock(org.junit.jupiter.api.parallel.Resources.SYSTEM_OUT)
class StoriesTest {

    private static final ImmutableMap<String, Consumer<String[]>> STORIES =
            ImmutableMap.of("WhichHitPolicyIsWhichCombination", WhichHitPolicyIsWhichCombination::main);

    static Set<String> stories() {
        return STORIES.keySet();
    }

    @ParameterizedTest
    @MethodSource("stories")
    void theStoryIsToldAsItWas(String story) throws IOException {
        String golden = Resources.toString(Resources.getResource("stories/" + story + ".txt"), StandardCharsets.UTF_8);

        assertEquals(golden, told(STORIES.get(story)));
    }

    private static String told(Consumer<String[]> main) {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
            main.accept(new String[0]);
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    @Test
    void noStoryIsLeftUntold() {
        Set<String> mains = new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("dev.governance.examples")
                        .stream()
                        .filter(type -> type.getPackageName().equals("dev.governance.examples"))
                        .filter(type ->
                                type.tryGetMethod("main", String[].class).isPresent())
                        .map(JavaClass::getSimpleName)
                        .filter(name -> !name.equals("Main"))
                        .collect(Collectors.toSet());

        assertEquals(mains, stories());
    }
}
