package dev.governance.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.type.CollectionType;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import dev.governance.basics.Finding;
import java.io.IOException;
import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a set in the order of the document, and refuses an element that stands in it twice. */
final class ExactSet extends StdDeserializer<Object> implements ContextualDeserializer {

    private static final long serialVersionUID = 1L;

    private interface Finish extends Function<Set<Object>, Object>, Serializable {}

    private static final ImmutableMap<Class<?>, Finish> FINISH = ImmutableMap.of(
            Set.class, set -> set,
            ImmutableSet.class, ImmutableSet::copyOf,
            ImmutableSortedSet.class, ImmutableSortedSet::copyOf);

    private final CollectionType type;
    private final @Nullable JsonDeserializer<?> element;
    private final @Nullable TypeDeserializer elementType;

    private ExactSet(
            CollectionType type, @Nullable JsonDeserializer<?> element, @Nullable TypeDeserializer elementType) {
        super(type);
        this.type = type;
        this.element = element;
        this.elementType = elementType;
    }

    /** The reader of a type of sets, or null where the type is none of those that this library uses. */
    static @Nullable ExactSet of(
            CollectionType type, @Nullable JsonDeserializer<?> element, @Nullable TypeDeserializer elementType) {
        return FINISH.containsKey(type.getRawClass()) ? new ExactSet(type, element, elementType) : null;
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property)
            throws JsonMappingException {
        JsonDeserializer<?> found = element == null
                ? context.findContextualValueDeserializer(type.getContentType(), property)
                : context.handleSecondaryContextualization(element, property, type.getContentType());
        return new ExactSet(type, found, elementType == null ? null : elementType.forProperty(property));
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.isExpectedStartArrayToken()) {
            return context.handleUnexpectedToken(type, parser);
        }
        Set<Object> elements = new LinkedHashSet<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.hasToken(JsonToken.VALUE_NULL)) {
                throw new Coded(parser, Finding.builder("json.null").build());
            }
            int index = elements.size();
            try {
                if (!elements.add(element(parser, context))) {
                    throw new Coded(parser, repeated());
                }
            } catch (JsonMappingException e) {
                throw JsonMappingException.wrapWithPath(e, elements, index);
            }
        }
        return Objects.requireNonNull(FINISH.get(type.getRawClass())).apply(elements);
    }

    private Object element(JsonParser parser, DeserializationContext context) throws IOException {
        JsonDeserializer<?> reader = Objects.requireNonNull(element);
        return elementType == null
                ? reader.deserialize(parser, context)
                : reader.deserializeWithType(parser, context, elementType);
    }

    static Finding repeated() {
        return Finding.builder("json.repeated").build();
    }
}
