package dev.governance.json;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.BeanDeserializerBase;
import com.fasterxml.jackson.databind.deser.CreatorProperty;
import com.fasterxml.jackson.databind.deser.DefaultDeserializationContext;
import com.fasterxml.jackson.databind.deser.SettableBeanProperty;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import com.fasterxml.jackson.databind.introspect.AnnotatedClassResolver;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The shapes of types, taken from the very readers that databind made for them, so that what is told and what is done
 * cannot drift apart. Thread-safe; a shape is worked out once.
 */
final class Shapes {

    private static final ImmutableMap<Class<?>, Class<?>> PRIMITIVE_OPTIONALS = ImmutableMap.of(
            OptionalInt.class, int.class, OptionalLong.class, long.class, OptionalDouble.class, double.class);

    private static final ImmutableMap<Class<?>, Shape.Kind> WORDS = ImmutableMap.<Class<?>, Shape.Kind>builder()
            .put(String.class, Shape.Kind.TEXT)
            .put(boolean.class, Shape.Kind.FLAG)
            .put(Boolean.class, Shape.Kind.FLAG)
            .put(int.class, Shape.Kind.WHOLE_NUMBER)
            .put(Integer.class, Shape.Kind.WHOLE_NUMBER)
            .put(long.class, Shape.Kind.WHOLE_NUMBER)
            .put(Long.class, Shape.Kind.WHOLE_NUMBER)
            .buildOrThrow();

    private final ObjectMapper mapper;
    private final Map<JavaType, Shape> known = Collections.synchronizedMap(new HashMap<>());

    Shapes(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    Shape of(JavaType type) {
        Shape shape = known.get(type);
        if (shape == null) {
            shape = find(type);
            known.put(type, shape);
        }
        return shape;
    }

    private Shape find(JavaType type) {
        if (type.isReferenceType() && type.hasRawClass(Optional.class)) {
            return new Shape.Maybe(type.getReferencedType());
        }
        Class<?> primitive = PRIMITIVE_OPTIONALS.get(type.getRawClass());
        if (primitive != null) {
            return new Shape.Maybe(mapper.constructType(primitive));
        }
        TypeDeserializer subtypes = subtypes(type);
        return subtypes == null ? plain(type) : oneOf(type, subtypes);
    }

    private @Nullable TypeDeserializer subtypes(JavaType type) {
        try {
            return mapper.getDeserializationConfig().findTypeDeserializer(type);
        } catch (JsonMappingException e) {
            throw new IllegalArgumentException("no type of this library's wire form: " + type.toCanonical(), e);
        }
    }

    /** The shape of a type that is known not to be another: of one that has been told by its field. */
    Shape plain(JavaType type) {
        if (type.isMapLikeType()) {
            return new Shape.MapOf(type.getContentType());
        }
        if (type.isArrayType() || type.isCollectionLikeType()) {
            return new Shape.ListOf(type.getContentType(), Set.class.isAssignableFrom(type.getRawClass()));
        }
        return WORDS.containsKey(type.getRawClass()) ? Shape.Scalar.of(WORDS.get(type.getRawClass())) : read(type);
    }

    private Shape read(JavaType type) {
        JsonDeserializer<?> reader = reader(type);
        if (reader instanceof ExactEnum names) {
            return new Shape.Scalar(Shape.Kind.TEXT, names.names(), "");
        }
        if (reader instanceof ExactText<?> text) {
            return new Shape.Scalar(Shape.Kind.TEXT, ImmutableSet.of(), text.format());
        }
        if (reader instanceof ExactNumber<?> number) {
            return Shape.Scalar.of(number.isWhole() ? Shape.Kind.WHOLE_NUMBER : Shape.Kind.NUMBER);
        }
        return reader instanceof BeanDeserializerBase bean ? bean(bean) : new Shape.Anything();
    }

    private JsonDeserializer<?> reader(JavaType type) {
        DeserializationContext context = ((DefaultDeserializationContext) mapper.getDeserializationContext())
                .createDummyInstance(mapper.getDeserializationConfig());
        try {
            return context.findContextualValueDeserializer(type, null);
        } catch (JsonMappingException e) {
            throw new IllegalArgumentException("no type of this library's wire form: " + type.toCanonical(), e);
        }
    }

    private Shape bean(BeanDeserializerBase bean) {
        DeserializationConfig config = mapper.getDeserializationConfig();
        ValueInstantiator maker = bean.getValueInstantiator();
        JavaType delegate = maker.getDelegateType(config);
        if (maker.canCreateUsingDelegate() && delegate != null) {
            return of(delegate);
        }
        BeanDescription description = config.introspect(bean.getValueType());
        ImmutableMap<String, Shape.Field> byName = fields(bean, description);
        // A record of several parts that is written as one text, such as a ratio, has fields all the same.
        boolean oneText = maker.canCreateFromString() && description.findJsonValueAccessor() != null;
        Shape.@Nullable Kind kind = byName.isEmpty() || oneText ? kind(maker) : null;
        if (kind != null) {
            return Shape.Scalar.of(kind);
        }
        return new Shape.Fields(byName, ImmutableSet.copyOf(description.getIgnoredPropertyNames()));
    }

    /** The fields that the reader takes, in the order in which the type declares them. */
    private static ImmutableMap<String, Shape.Field> fields(BeanDeserializerBase bean, BeanDescription description) {
        ImmutableMap.Builder<String, Shape.Field> fields = ImmutableMap.builder();
        for (BeanPropertyDefinition declared : description.findProperties()) {
            SettableBeanProperty property = bean.findProperty(declared.getName());
            if (property != null) {
                fields.put(property.getName(), field(property));
            }
        }
        return fields.buildOrThrow();
    }

    /** What a value that is written as one text or number is made from. */
    private static Shape.@Nullable Kind kind(ValueInstantiator maker) {
        if (maker.canCreateFromString()) {
            return Shape.Kind.TEXT;
        }
        if (maker.canCreateFromLong() || maker.canCreateFromInt() || maker.canCreateFromBigInteger()) {
            return Shape.Kind.WHOLE_NUMBER;
        }
        if (maker.canCreateFromBigDecimal() || maker.canCreateFromDouble()) {
            return Shape.Kind.NUMBER;
        }
        return maker.canCreateFromBoolean() ? Shape.Kind.FLAG : null;
    }

    private static Shape.Field field(SettableBeanProperty property) {
        Class<?> raw = property.getType().getRawClass();
        boolean optional = raw == Optional.class || PRIMITIVE_OPTIONALS.containsKey(raw);
        boolean required = property.isRequired() || property instanceof CreatorProperty && !optional;
        return new Shape.Field(property.getType(), required);
    }

    private Shape oneOf(JavaType type, TypeDeserializer subtypes) {
        DeserializationConfig config = mapper.getDeserializationConfig();
        JsonTypeInfo.As inclusion = subtypes.getTypeInclusion();
        boolean wrapped = inclusion == JsonTypeInfo.As.WRAPPER_OBJECT;
        if (!wrapped && inclusion != JsonTypeInfo.As.PROPERTY && inclusion != JsonTypeInfo.As.EXISTING_PROPERTY) {
            return new Shape.Anything();
        }
        ImmutableSortedMap.Builder<String, JavaType> byName = ImmutableSortedMap.naturalOrder();
        config
                .getSubtypeResolver()
                .collectAndResolveSubtypesByTypeId(config, AnnotatedClassResolver.resolve(config, type, config))
                .stream()
                .filter(NamedType::hasName)
                .forEach(subtype -> byName.put(subtype.getName(), mapper.constructType(subtype.getType())));
        return wrapped
                ? new Shape.Wrapped(byName.build())
                : new Shape.OneOf(subtypes.getPropertyName(), byName.build());
    }
}
