package dev.governance.examples.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every story prints what it printed when somebody last read it. */
@ResourceLock(Resources.SYSTEM_OUT)
class StoriesTest {

    private record Story(String name, Consumer<String[]> main) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Story> stories() {
        return Stream.of(
                new Story("WhichTasksDoWeTakeOn", WhichTasksDoWeTakeOn::main),
                new Story("WhatIsMissingToDecide", WhatIsMissingToDecide::main),
                new Story("MoneyFollowsTheTask", MoneyFollowsTheTask::main),
                new Story("WhatWouldAdmitIt", WhatWouldAdmitIt::main),
                new Story("WhatDidTheYearGive", WhatDidTheYearGive::main),
                new Story("WhoseDutyIsIt", WhoseDutyIsIt::main),
                new Story("DidTheCaseFollowTheProcedure", DidTheCaseFollowTheProcedure::main),
                new Story("WhoHasThePowerToday", WhoHasThePowerToday::main),
                new Story("WhoDecidesDoesNotOperate", WhoDecidesDoesNotOperate::main));
    }

    @ParameterizedTest
    @MethodSource("stories")
    void theWholeOutputIsAsItWas(Story story) throws IOException {
        assertEquals(expected(story.name()), printed(story.main()));
    }

    private static String expected(String name) throws IOException {
        try (InputStream text = StoriesTest.class.getResourceAsStream(name + ".txt")) {
            return new String(Objects.requireNonNull(text, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String printed(Consumer<String[]> main) {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            main.accept(new String[0]);
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
