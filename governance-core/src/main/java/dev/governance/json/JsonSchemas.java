package dev.governance.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.google.common.collect.ImmutableSortedMap;
import dev.governance.policy.PolicyDocument;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * JSON Schemas (draft 2020-12) of the public types (数据格式模式), drawn from the readers themselves.
 *
 * <p>A schema says which fields there are, of which kinds, and which must be given. It cannot say all that a type
 * refuses: a document that fits the schema may still be refused by {@link JsonFormat}. Equal types give equal bytes.
 * Stateless and thread-safe.
 */
public final class JsonSchemas {

    private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";

    private JsonSchemas() {}

    /**
     * Returns the schema of a type.
     *
     * @param type a public type of this library, or one that is annotated like those
     * @return the schema, indented, without a line end after the last line
     * @throws IllegalArgumentException if the type has no form in JSON
     */
    public static String of(Class<?> type) {
        return of(type, type.getSimpleName());
    }

    private static String of(Class<?> type, String title) {
        JsonFormat format = JsonFormat.standard();
        SchemaParts parts = new SchemaParts(format.shapes());
        JavaType root = format.mapper().constructType(type);
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", DRAFT);
        schema.put("title", title);
        schema.putAll(parts.root(root, WireVersions.of(type)));
        Map<String, Object> definitions = new TreeMap<>(parts.definitions());
        if (!definitions.isEmpty()) {
            schema.put("$defs", definitions);
        }
        try {
            return format.mapper().writer(new Indented()).writeValueAsString(schema);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no schema of " + title, e);
        }
    }

    /**
     * Returns the schemas of all types that the wire knows, and of policy documents. They lie in the jar as well, as
     * {@code META-INF/schema/NAME.json}.
     *
     * @return the schemas by the name of their type, in the order of the names
     */
    public static ImmutableSortedMap<String, String> all() {
        ImmutableSortedMap.Builder<String, String> schemas = ImmutableSortedMap.naturalOrder();
        WireTypes.all().forEach((name, type) -> schemas.put(name, of(type)));
        String policy = PolicyDocument.class.getSimpleName();
        return schemas.put(policy, of(PolicyForm.class, policy)).buildOrThrow();
    }
}
