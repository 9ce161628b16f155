package dev.governance.examples.cli;

import dev.governance.basics.Finding;
import dev.governance.json.Echo;
import dev.governance.json.Spelling;
import dev.governance.json.WireTypes;
import java.util.Optional;

/** Types by the names that people type. */
final class WireTypeNames {

    private WireTypeNames() {}

    /** The type of a name; another is a wrong command line, which lists the names. */
    static Class<?> require(String name) {
        Class<?> type = WireTypes.all().get(name);
        if (type == null) {
            Optional<String> meant = Spelling.nearest(name, WireTypes.all().keySet());
            throw new UsageException(Finding.builder(
                            meant.isPresent() ? "command.misspelled-type" : "command.unknown-type")
                    .putValues("name", Echo.of(name))
                    .putValues("meant", meant.orElse(""))
                    .putValues("allowed", String.join(", ", WireTypes.all().keySet()))
                    .build());
        }
        return type;
    }
}
