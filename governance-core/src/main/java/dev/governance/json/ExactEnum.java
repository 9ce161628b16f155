package dev.governance.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.util.EnumValues;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.governance.basics.Finding;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** Reads a value of an enumeration by its exact name; a number, another case or a trailing blank is refused. */
final class ExactEnum extends StdDeserializer<Object> {

    private static final long serialVersionUID = 1L;

    private final ImmutableMap<String, Enum<?>> byName;

    private ExactEnum(Class<?> type, ImmutableMap<String, Enum<?>> byName) {
        super(type);
        this.byName = byName;
    }

    static ExactEnum of(DeserializationConfig config, JavaType type, BeanDescription description) {
        return new ExactEnum(type.getRawClass(), byName(config, type, description));
    }

    /** The names, in the order of the values. */
    ImmutableSet<String> names() {
        return byName.keySet();
    }

    private static ImmutableMap<String, Enum<?>> byName(
            DeserializationConfig config, JavaType type, BeanDescription description) {
        ImmutableMap.Builder<String, Enum<?>> names = ImmutableMap.builder();
        AnnotatedMember written = description.findJsonValueAccessor();
        if (written != null) {
            written.fixAccess(true);
            for (Object value : type.getRawClass().getEnumConstants()) {
                names.put(String.valueOf(written.getValue(value)), (Enum<?>) value);
            }
        } else {
            EnumValues.constructFromName(config, description.getClassInfo())
                    .internalMap()
                    .forEach((value, name) -> names.put(name.getValue(), value));
        }
        return names.buildOrThrow();
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return context.handleUnexpectedToken(_valueClass, parser);
        }
        String text = parser.getText();
        Enum<?> value = byName.get(text);
        if (value == null) {
            throw new Coded(parser, notAllowed(text, byName));
        }
        return value;
    }

    static Finding notAllowed(String text, Map<String, ?> allowed) {
        Finding.Builder finding = Finding.builder("json.not-allowed");
        Optional<String> meant = Spelling.nearest(text, allowed.keySet());
        if (meant.isPresent()) {
            finding = Finding.builder("json.misspelled-value").putValues("meant", meant.get());
        }
        return finding.putValues("value", Echo.of(text))
                .putValues("allowed", Words.list(allowed.keySet()))
                .build();
    }
}
