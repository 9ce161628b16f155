package dev.governance.examples.cli;

import com.google.common.collect.ImmutableSortedMap;
import dev.governance.json.JsonSchemas;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows the JSON Schema of a type, or the names of all types. */
@Command(
        name = "schema",
        description = {
            "Shows the JSON Schema of a type; without a type, the names of all.",
            "显示某一类型的 JSON Schema；不带类型名则列出全部。"
        })
public final class SchemaCommand extends FileCommand {

    @Parameters(
            arity = "0..1",
            paramLabel = "TYPE",
            description = {"The name of a type.", "类型名。"})
    private @Nullable String type;

    @Override
    void run(Job job) throws IOException {
        ImmutableSortedMap<String, String> schemas = JsonSchemas.all();
        job.print(
                type == null
                        ? String.join("\n", schemas.keySet()) + "\n"
                        : schemas.get(TypeNames.require(type, schemas.keySet())) + "\n");
    }
}
