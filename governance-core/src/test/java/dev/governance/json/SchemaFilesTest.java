package dev.governance.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The JSON Schemas in the jar, one file for each type, are those of the readers. After a change of a type, write them anew
 * with {@code ./mvnw -q -pl governance-core test -Dtest=SchemaFilesTest -Dgovernance.schemas.write=true}: what a type
 * promises on the wire is then seen in the diff.
 */
class SchemaFilesTest {

    private static final Path FOLDER = Path.of("src/main/resources/META-INF/schema");
    private static final ImmutableSortedMap<String, String> SCHEMAS = JsonSchemas.all();

    @BeforeEach
    void writeThemIfAsked() throws IOException {
        if (Boolean.getBoolean("governance.schemas.write")) {
            Files.createDirectories(FOLDER);
            for (String file : files()) {
                Files.delete(FOLDER.resolve(file));
            }
            for (Map.Entry<String, String> schema : SCHEMAS.entrySet()) {
                Files.writeString(FOLDER.resolve(schema.getKey() + ".json"), schema.getValue() + "\n");
            }
        }
    }

    private static ImmutableSortedSet<String> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo));
        }
    }

    @Test
    void thereIsOneForEachTypeAndNoOther() throws IOException {
        assertEquals(
                SCHEMAS.keySet().stream()
                        .map(name -> name + ".json")
                        .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo)),
                files());
    }

    @Test
    void eachSaysWhatTheReaderSays() throws IOException {
        for (Map.Entry<String, String> schema : SCHEMAS.entrySet()) {
            assertEquals(
                    schema.getValue() + "\n",
                    Files.readString(FOLDER.resolve(schema.getKey() + ".json")),
                    () -> schema.getKey() + " changed; how to write its schema anew is said in " + getClass());
        }
    }
}
