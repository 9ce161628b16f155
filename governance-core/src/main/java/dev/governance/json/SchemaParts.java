package dev.governance.json;

import com.fasterxml.jackson.databind.JavaType;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes shapes as the keywords of JSON Schema; each type with fields is defined once and referred to. */
final class SchemaParts {

    private final Shapes shapes;
    private final Map<String, Object> definitions = new LinkedHashMap<>();

    SchemaParts(Shapes shapes) {
        this.shapes = shapes;
    }

    /** What was defined on the way, by name. */
    Map<String, Object> definitions() {
        return definitions;
    }

    /** The schema of a document, which may carry its version. */
    Map<String, Object> root(JavaType type, int version) {
        Shape shape = shapes.of(type);
        if (shape instanceof Shape.Fields fields) {
            Map<String, Object> own = fields(fields);
            Map<String, Object> properties = new LinkedHashMap<>();
            properties.put(WireVersions.FIELD, ImmutableMap.of("type", "integer", "minimum", 1, "maximum", version));
            properties.putAll(children(fields));
            own.put("properties", properties);
            return own;
        }
        return part(type, shape);
    }

    private Map<String, Object> of(JavaType type) {
        return part(type, shapes.of(type));
    }

    private Map<String, Object> part(JavaType type, Shape shape) {
        if (shape instanceof Shape.Scalar scalar) {
            return scalar(type, scalar);
        }
        if (shape instanceof Shape.Maybe maybe) {
            return object("anyOf", ImmutableList.of(of(maybe.content()), ImmutableMap.of("type", "null")));
        }
        if (shape instanceof Shape.ListOf list) {
            Map<String, Object> array = object("type", "array");
            array.put("items", of(list.element()));
            if (list.distinct()) {
                array.put("uniqueItems", true);
            }
            return array;
        }
        if (shape instanceof Shape.MapOf map) {
            Map<String, Object> object = object("type", "object");
            object.put("additionalProperties", of(map.value()));
            return object;
        }
        return shape instanceof Shape.Anything ? object("description", "see the documentation") : defined(type, shape);
    }

    private static Map<String, Object> scalar(JavaType type, Shape.Scalar scalar) {
        Map<String, Object> part = object(
                "type",
                switch (scalar.kind()) {
                    case TEXT -> "string";
                    case WHOLE_NUMBER -> "integer";
                    case NUMBER -> "number";
                    case FLAG -> "boolean";
                });
        if (!scalar.allowed().isEmpty()) {
            part.put("enum", scalar.allowed().asList());
        }
        if (!scalar.format().isEmpty()) {
            part.put("format", scalar.format());
        }
        if (type.hasRawClass(int.class) || type.hasRawClass(Integer.class)) {
            part.put("minimum", Integer.MIN_VALUE);
            part.put("maximum", Integer.MAX_VALUE);
        }
        return part;
    }

    private Map<String, Object> defined(JavaType type, Shape shape) {
        String name = name(type.getRawClass());
        if (!definitions.containsKey(name)) {
            definitions.put(name, ImmutableMap.of());
            definitions.put(
                    name,
                    shape instanceof Shape.OneOf one
                            ? oneOf(one)
                            : shape instanceof Shape.Wrapped wrapped ? wrapped(wrapped) : fields((Shape.Fields) shape));
        }
        return object("$ref", "#/$defs/" + name);
    }

    /** {@code Outer.Inner} for a nested type. */
    private static String name(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return outer == null ? type.getSimpleName() : name(outer) + "." + type.getSimpleName();
    }

    private Map<String, Object> oneOf(Shape.OneOf oneOf) {
        List<Object> choices = new ArrayList<>();
        oneOf.byName().forEach((name, type) -> {
            Map<String, Object> choice =
                    shapes.plain(type) instanceof Shape.Fields fields ? fields(fields) : object("type", "object");
            Map<String, Object> properties = new LinkedHashMap<>();
            properties.put(oneOf.field(), ImmutableMap.of("const", name));
            if (shapes.plain(type) instanceof Shape.Fields fields) {
                properties.putAll(children(fields));
            }
            choice.put("properties", properties);
            List<Object> required = new ArrayList<>();
            required.add(oneOf.field());
            if (choice.get("required") instanceof List<?> own) {
                required.addAll(own);
            }
            choice.put("required", required);
            choices.add(choice);
        });
        return object("oneOf", choices);
    }

    /** One name, and under it what the name says. */
    private Map<String, Object> wrapped(Shape.Wrapped wrapped) {
        List<Object> choices = new ArrayList<>();
        wrapped.byName().forEach((name, type) -> {
            Map<String, Object> choice = object("type", "object");
            Shape plain = shapes.plain(type);
            choice.put(
                    "properties",
                    object(name, plain instanceof Shape.Fields fields ? fields(fields) : part(type, plain)));
            choice.put("required", ImmutableList.of(name));
            choice.put("additionalProperties", false);
            choices.add(choice);
        });
        return object("oneOf", choices);
    }

    private Map<String, Object> fields(Shape.Fields fields) {
        Map<String, Object> object = object("type", "object");
        object.put("properties", children(fields));
        List<String> required = new ArrayList<>();
        fields.byName().forEach((name, field) -> {
            if (field.required()) {
                required.add(name);
            }
        });
        if (!required.isEmpty()) {
            object.put("required", required);
        }
        object.put("additionalProperties", false);
        return object;
    }

    private Map<String, Object> children(Shape.Fields fields) {
        Map<String, Object> children = new LinkedHashMap<>();
        fields.byName().forEach((name, field) -> children.put(name, of(field.type())));
        return children;
    }

    private static Map<String, Object> object(String key, Object value) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put(key, value);
        return object;
    }
}
