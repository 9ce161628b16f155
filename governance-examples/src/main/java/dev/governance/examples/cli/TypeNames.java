package dev.governance.examples.cli;

import dev.governance.basics.Finding;
import dev.governance.json.Echo;
import dev.governance.json.Spelling;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Names of types that people type. */
final class TypeNames {

    /** A message that lists all of some hundreds is read by nobody. */
    private static final int NAMED = 40;

    private TypeNames() {}

    /** Returns the name if it is known; another is a wrong command line, which is told the names. */
    static String require(String name, Set<String> known) {
        if (known.contains(name)) {
            return name;
        }
        Optional<String> meant = Spelling.nearest(name, known);
        throw new UsageException(Finding.builder(meant.isPresent() ? "command.misspelled-type" : "command.unknown-type")
                .putValues("name", Echo.of(name))
                .putValues("meant", meant.orElse(""))
                .putValues("allowed", some(known))
                .build());
    }

    private static String some(Set<String> known) {
        return known.stream().limit(NAMED).collect(Collectors.joining(", ")) + (known.size() > NAMED ? ", …" : "");
    }
}
