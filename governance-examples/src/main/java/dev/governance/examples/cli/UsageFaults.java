package dev.governance.examples.cli;

import dev.governance.basics.Finding;
import dev.governance.json.Echo;
import dev.governance.json.Spelling;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** What the parser of options refuses, told as a finding, so that it is said in the language of the run. */
final class UsageFaults {

    /** The most characters of what the parser says in its own words. */
    private static final int LONGEST = 500;

    private UsageFaults() {}

    static Finding of(ParameterException fault) {
        CommandLine command = fault.getCommandLine();
        return told(fault, command)
                .putValues("command", command.getCommandSpec().qualifiedName())
                .build();
    }

    private static Finding.Builder told(ParameterException fault, CommandLine command) {
        List<String> unmatched = command.getUnmatchedArguments();
        if (!unmatched.isEmpty()) {
            return unknown(unmatched.get(0), command);
        }
        if (fault instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            return Finding.builder("command.missing-option")
                    .putValues(
                            "names",
                            missing.getMissing().stream().map(UsageFaults::name).collect(Collectors.joining(", ")));
        }
        return Finding.builder("command.usage").putValues("reason", shortened(String.valueOf(fault.getMessage())));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static Finding.Builder unknown(String word, CommandLine command) {
        Set<String> known = new LinkedHashSet<>(command.getSubcommands().keySet());
        known.addAll(command.getCommandSpec().optionsMap().keySet());
        known.removeIf(name -> name.length() == 2);
        String name = word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
        Optional<String> meant = Spelling.nearest(name.toLowerCase(Locale.ROOT), known);
        return Finding.builder(meant.isPresent() ? "command.misspelled-option" : "command.unknown-option")
                .putValues("name", Echo.of(name))
                .putValues("meant", meant.orElse(""))
                .putValues("allowed", String.join(", ", known));
    }

    /** Messages of the parser of options repeat what was typed, which may be much. */
    private static String shortened(String message) {
        String line = Echo.escape(message);
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
