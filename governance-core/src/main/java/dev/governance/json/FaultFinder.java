package dev.governance.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.governance.basics.Finding;
import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a passage slowly, after the fast way has refused it, to find all that is wrong and where.
 *
 * <p>It walks the text once, along the shape of the type, with no more memory than the depth of the text asks for. A
 * value with no fault inside is handed, as the slice of bytes that it is, to the same reader that the fast way uses;
 * what that reader or the type's own constructor says is told at the value's place.
 */
final class FaultFinder {

    private final Passage passage;
    private final ObjectMapper mapper;
    private final Shapes shapes;
    private final JsonParser parser;
    private final FaultList faults;
    private final Binding binding;
    private final boolean surrogates;

    FaultFinder(Passage passage, ObjectMapper mapper, Shapes shapes) throws IOException {
        this.passage = passage;
        this.mapper = mapper;
        this.shapes = shapes;
        this.parser = mapper.getFactory().createParser(passage.bytes(), passage.from(), passage.length());
        this.parser.disable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
        this.faults = new FaultList(passage);
        this.binding = new Binding(passage, mapper, faults);
        this.surrogates = passage.mayHaveSurrogateEscapes();
    }

    /** The value, if nothing is wrong after all. */
    Object read(JavaType type) throws IOException {
        walk(() -> value(type, Place.ROOT));
        Object value = faults.count() == 0 ? binding.bind(type, 0, passage.length(), Place.ROOT) : null;
        if (value == null) {
            throw faults.exception();
        }
        return value;
    }

    /** Checks that the passage is JSON and no more; null at the root is JSON, too. */
    void requireJson() throws IOException {
        walk(() -> anything(Place.ROOT));
        if (faults.count() > 0) {
            throw faults.exception();
        }
    }

    private interface Step {
        void go() throws IOException;
    }

    private void walk(Step document) throws IOException {
        boolean after = false;
        try (parser) {
            parser.nextToken();
            document.go();
            after = true;
            if (parser.nextToken() != null) {
                faults.add(
                        at(), Place.ROOT, Finding.builder("json.trailing-text").build());
            }
        } catch (JsonProcessingException e) {
            SyntaxFaults.tell(e, parser, after, passage, faults);
        }
    }

    private long at() {
        return parser.currentTokenLocation().getByteOffset();
    }

    private void value(JavaType type, Place place) throws IOException {
        shaped(type, shapes.of(type), place);
    }

    private void shaped(JavaType type, Shape shape, Place place) throws IOException {
        if (shape instanceof Shape.Maybe maybe) {
            if (!parser.hasToken(JsonToken.VALUE_NULL)) {
                value(maybe.content(), place);
            }
            return;
        }
        if (parser.hasToken(JsonToken.VALUE_NULL)) {
            faults.add(at(), place, Finding.builder("json.null").build());
            return;
        }
        String found = Words.of(parser.currentToken());
        if (!expected(shape).equals(found) && !takes(shape, found)) {
            faults.add(at(), place, Words.wrongType(parser.currentToken(), expected(shape)));
            anything(place);
            return;
        }
        long start = at();
        int before = faults.count();
        inside(type, shape, place);
        parser.finishToken();
        if (faults.count() == before && !type.isContainerType()) {
            binding.bind(type, start, parser.currentLocation().getByteOffset(), place);
        } else if (faults.count() == before && shape instanceof Shape.ListOf list && list.distinct()) {
            binding.bind(type, start, parser.currentLocation().getByteOffset(), place);
        }
    }

    private static String expected(Shape shape) {
        if (shape instanceof Shape.Scalar scalar) {
            return scalar.kind().word();
        }
        return shape instanceof Shape.ListOf ? "list" : "object";
    }

    private static boolean takes(Shape shape, String found) {
        return shape instanceof Shape.Anything
                || shape instanceof Shape.Scalar scalar && scalar.kind().takes(found);
    }

    private void inside(JavaType type, Shape shape, Place place) throws IOException {
        if (shape instanceof Shape.Fields fields) {
            fields(type, fields, "", place);
        } else if (shape instanceof Shape.OneOf oneOf) {
            oneOf(oneOf, place);
        } else if (shape instanceof Shape.Wrapped wrapped) {
            names((name, at, seen) -> wrapped(wrapped, name, at, place.at(name)), place);
        } else if (shape instanceof Shape.ListOf list) {
            for (int index = 0; parser.nextToken() != JsonToken.END_ARRAY; index++) {
                value(list.element(), place.at(index));
            }
        } else if (shape instanceof Shape.MapOf map) {
            names((name, at, seen) -> value(map.value(), place.at(name)), place);
        } else {
            anything(place);
        }
    }

    private interface EachName {
        void take(String name, long at, Set<String> seen) throws IOException;
    }

    /** Goes through the names of an object, and tells those that stand in it twice. */
    private void names(EachName each, Place place) throws IOException {
        Set<String> seen = new HashSet<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            long at = at();
            text(name, place);
            if (!seen.add(name)) {
                faults.add(
                        at,
                        place.at(name),
                        Finding.builder("json.duplicate-name")
                                .putValues("name", Echo.of(name))
                                .build());
            }
            parser.nextToken();
            each.take(name, at, seen);
        }
    }

    private void fields(JavaType type, Shape.Fields fields, String typeField, Place place) throws IOException {
        long start = at();
        FieldCheck check = new FieldCheck(fields, faults, place);
        names(
                (name, at, seen) -> {
                    Shape.Field field = fields.byName().get(name);
                    check.seen(name);
                    if (field != null) {
                        value(field.type(), place.at(name));
                    } else if (name.equals(typeField) || fields.ignored().contains(name)) {
                        anything(place.at(name));
                    } else if (name.equals(WireVersions.FIELD) && WireVersions.isRoot(parser.getParsingContext())) {
                        wireVersion(type, place.at(name));
                    } else {
                        check.unknown(name, at);
                        anything(place.at(name));
                    }
                },
                place);
        check.missing(start);
    }

    /** A newer version is told alone: what else looks wrong may be right in it. */
    private void wireVersion(JavaType type, Place place) throws IOException {
        Optional<Finding> fault = WireVersions.fault(parser.currentToken(), parser.getText(), type.getRawClass());
        long at = at();
        if (fault.isPresent() && fault.get().code().equals("json.newer-version")) {
            throw new DataFormatException(passage.fault(at, place.pointer(), fault.get()));
        }
        fault.ifPresent(finding -> faults.add(at, place, finding));
        anything(place);
    }

    private void oneOf(Shape.OneOf oneOf, Place place) throws IOException {
        long start = at();
        Optional<String> told = TypeField.in(mapper, passage, start, oneOf.field());
        JavaType type = oneOf.byName().get(told.orElse(""));
        if (type != null) {
            Shape plain = shapes.plain(type);
            if (plain instanceof Shape.Fields fields) {
                fields(type, fields, oneOf.field(), place);
            } else {
                anything(place);
            }
            return;
        }
        Finding finding = told.isPresent()
                ? ExactEnum.notAllowed(told.get(), oneOf.byName())
                : Finding.builder("json.missing-field")
                        .putValues("name", oneOf.field())
                        .build();
        faults.add(start, told.isPresent() ? place.at(oneOf.field()) : place, finding);
        anything(place);
    }

    private void wrapped(Shape.Wrapped wrapped, String name, long at, Place place) throws IOException {
        JavaType type = wrapped.byName().get(name);
        if (type == null) {
            faults.add(at, place, ExactEnum.notAllowed(name, wrapped.byName()));
            anything(place);
        } else if (!(shapes.plain(type) instanceof Shape.Fields fields)) {
            anything(place);
        } else if (parser.hasToken(JsonToken.START_OBJECT)) {
            fields(type, fields, "", place);
        } else {
            faults.add(at(), place, Words.wrongType(parser.currentToken(), "object"));
            anything(place);
        }
    }

    /** Walks over a value of which only the form is checked. */
    private void anything(Place place) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            names((name, at, seen) -> anything(place.at(name)), place);
        } else if (token == JsonToken.START_ARRAY) {
            for (int index = 0; parser.nextToken() != JsonToken.END_ARRAY; index++) {
                anything(place.at(index));
            }
        } else {
            text(parser.getText(), place);
        }
    }

    private void text(@Nullable String text, Place place) {
        if (surrogates && text != null && text.codePoints().anyMatch(FaultFinder::isHalf)) {
            faults.add(
                    at(),
                    place,
                    Finding.builder("json.half-a-sign")
                            .putValues("value", Echo.of(text))
                            .build());
        }
    }

    private static boolean isHalf(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
