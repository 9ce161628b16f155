package dev.governance.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** What all commands have in common, so that whoever knows one knows them all. */
class CommandsTest {

    /** A command by its name, for the reports of the tests. */
    record Named(String name, CommandSpec spec) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Named> commands() {
        return Commands.all().stream().flatMap(command -> leaves("", new CommandLine(command)));
    }

    private static Stream<Named> leaves(String before, CommandLine line) {
        String name = before + line.getCommandName();
        return line.getSubcommands().isEmpty()
                ? Stream.of(new Named(name, line.getCommandSpec()))
                : line.getSubcommands().values().stream().flatMap(each -> leaves(name + " ", each));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void isAFileCommandWithTheUsualOptions(Named command) {
        assertInstanceOf(FileCommand.class, command.spec().userObject());
        assertTrue(command.spec().optionsMap().keySet().containsAll(ImmutableSet.of("--out", "--force")));
        String help = Run.of(Stream.concat(Arrays.stream(command.name().split(" ")), Stream.of("--help"))
                        .toArray(String[]::new))
                .out();
        for (String option : List.of("--lang", "--debug", "--help")) {
            assertTrue(help.contains(option), help);
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    void saysWhatItIsForInEnglishAndInChinese(Named command) {
        CommandSpec spec = command.spec();
        ImmutableList.Builder<String> silent = ImmutableList.builder();
        if (!isInBoth(spec.usageMessage().description())) {
            silent.add(command.name());
        }
        for (ArgSpec argument : spec.args()) {
            if (!isInBoth(argument.description())) {
                silent.add(argument.toString());
            }
        }
        assertEquals(List.of(), silent.build());
    }

    private static boolean isInBoth(String[] description) {
        String text = String.join("", description);
        boolean chinese =
                text.codePoints().anyMatch(sign -> Character.UnicodeScript.of(sign) == Character.UnicodeScript.HAN);
        return chinese && Arrays.stream(description).anyMatch(line -> line.matches("[A-Z-].*[a-z].*"));
    }

    /** Commands that read no file. */
    private static final ImmutableSet<String> READ_NOTHING = ImmutableSet.of("schema", "template");

    @ParameterizedTest
    @MethodSource("commands")
    void isTriedOnDamagedFiles(Named command) throws IOException {
        boolean tried = BadInputTest.cases().anyMatch(one -> one.command().startsWith(command.name() + " "));
        assertEquals(!READ_NOTHING.contains(command.name()), tried);
    }
}
