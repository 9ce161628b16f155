package dev.governance.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.guava.GuavaModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** The one place where databind is set up: nothing is coerced, nothing is dropped, nothing is without a bound. */
final class StrictMapper {

    private StrictMapper() {}

    static JsonMapper of(JsonLimits limits) {
        JsonMapper.Builder builder = JsonMapper.builder(factory(limits))
                .addModules(new GuavaModule(), new Jdk8Module(), new JavaTimeModule(), new Strictness())
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(
                        DeserializationFeature.ACCEPT_FLOAT_AS_INT,
                        DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS,
                        DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS, SerializationFeature.FAIL_ON_EMPTY_BEANS)
                .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
                .defaultSetterInfo(JsonSetter.Value.construct(Nulls.FAIL, Nulls.FAIL));
        for (Class<?> type :
                new Class<?>[] {Optional.class, OptionalInt.class, OptionalLong.class, OptionalDouble.class}) {
            builder.withConfigOverride(type, o -> o.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.SET)));
        }
        return coercions(builder).build();
    }

    private static JsonMapper.Builder coercions(JsonMapper.Builder builder) {
        for (LogicalType type : LogicalType.values()) {
            builder.withCoercionConfig(type, c -> {
                c.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail);
                c.setCoercion(CoercionInputShape.EmptyArray, CoercionAction.Fail);
            });
        }
        refuse(builder, LogicalType.Textual, CoercionInputShape.Integer, CoercionInputShape.Float);
        refuse(builder, LogicalType.Textual, CoercionInputShape.Boolean, CoercionInputShape.Binary);
        refuse(builder, LogicalType.Integer, CoercionInputShape.String, CoercionInputShape.Float);
        refuse(builder, LogicalType.Integer, CoercionInputShape.Boolean);
        refuse(builder, LogicalType.Float, CoercionInputShape.String, CoercionInputShape.Boolean);
        refuse(builder, LogicalType.Boolean, CoercionInputShape.String, CoercionInputShape.Integer);
        refuse(builder, LogicalType.Enum, CoercionInputShape.Integer);
        return builder;
    }

    private static void refuse(JsonMapper.Builder builder, LogicalType type, CoercionInputShape... shapes) {
        builder.withCoercionConfig(type, c -> {
            for (CoercionInputShape shape : shapes) {
                c.setCoercion(shape, CoercionAction.Fail);
            }
        });
    }

    private static JsonFactory factory(JsonLimits limits) {
        return new JsonFactoryBuilder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.depth())
                        .maxNumberLength(JsonLimits.NUMBER_LENGTH)
                        .maxStringLength(limits.textLength())
                        .maxNameLength(JsonLimits.NAME_LENGTH)
                        .maxTokenCount(limits.parts())
                        .build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .disable(JsonFactory.Feature.CHARSET_DETECTION)
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET, StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
                .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
                .disable(JsonWriteFeature.WRITE_NAN_AS_STRINGS)
                .characterEscapes(new VisibleEscapes())
                .build();
    }
}
