package dev.governance.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.PropertyName;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.fasterxml.jackson.databind.ser.BeanPropertyWriter;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import dev.governance.basics.Finding;
import dev.governance.basics.WireVersion;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Keeps the rule of {@link WireVersion}: reads the version at the root of a document, and writes it there. */
final class WireVersions extends DeserializationProblemHandler {

    static final String FIELD = "wireVersion";

    /** The newest version of a type that is read. */
    static int of(Class<?> type) {
        return marked(type).map(WireVersion::value).orElse(1);
    }

    private static Optional<WireVersion> marked(Class<?> type) {
        WireVersion mark = type.getAnnotation(WireVersion.class);
        if (mark != null) {
            return Optional.of(mark);
        }
        for (Class<?> one : type.getInterfaces()) {
            Optional<WireVersion> found = marked(one);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** What is wrong with a version, if anything: it is no whole number from 1, or newer than what is read. */
    static Optional<Finding> fault(JsonToken token, String text, Class<?> type) {
        if (token != JsonToken.VALUE_NUMBER_INT) {
            return Optional.of(Words.wrongType(token, "whole-number"));
        }
        BigInteger version = new BigInteger(text);
        boolean known = version.signum() > 0 && version.compareTo(BigInteger.valueOf(of(type))) <= 0;
        return known
                ? Optional.empty()
                : Optional.of(Finding.builder(version.signum() > 0 ? "json.newer-version" : "json.no-version")
                        .putValues("value", Echo.of(text))
                        .putValues("known", Integer.toString(of(type)))
                        .build());
    }

    /** A type may show its version as an attribute; what a document says is for the reader alone. */
    static List<BeanPropertyDefinition> leaveToTheReader(List<BeanPropertyDefinition> properties) {
        List<BeanPropertyDefinition> others = new ArrayList<>(properties);
        others.removeIf(property -> property.getName().equals(FIELD));
        return others;
    }

    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context, JsonParser parser, JsonDeserializer<?> reader, Object bean, String name)
            throws IOException {
        if (!name.equals(FIELD) || !isRoot(parser.getParsingContext())) {
            return false;
        }
        Class<?> type = bean instanceof Class<?> c ? c : bean.getClass();
        Optional<Finding> fault = fault(parser.currentToken(), parser.getText(), type);
        if (fault.isPresent()) {
            throw new Coded(parser, fault.get());
        }
        return true;
    }

    /** Whether an object is a document: the root, or an element of a list at the root. */
    static boolean isRoot(JsonStreamContext object) {
        JsonStreamContext parent = object.getParent();
        return parent == null || parent.inRoot() || parent.inArray() && isRoot(parent);
    }

    /** Writes the version of marked types, first, at the root. */
    static final class Writer extends BeanSerializerModifier {
        private static final long serialVersionUID = 1L;

        @Override
        public List<BeanPropertyWriter> changeProperties(
                SerializationConfig config, BeanDescription description, List<BeanPropertyWriter> writers) {
            boolean shown = writers.stream().anyMatch(writer -> writer.getName().equals(FIELD));
            if (shown || writers.isEmpty() || marked(description.getBeanClass()).isEmpty()) {
                return writers;
            }
            List<BeanPropertyWriter> all = new ArrayList<>(writers);
            all.add(0, new VersionField(writers.get(0), of(description.getBeanClass())));
            return all;
        }
    }

    /** The field of the version, in the place of no attribute: all that it takes from another is its type. */
    private static final class VersionField extends BeanPropertyWriter {
        private static final long serialVersionUID = 1L;

        private final int version;

        VersionField(BeanPropertyWriter any, int version) {
            super(any, new PropertyName(FIELD));
            this.version = version;
        }

        @Override
        public void serializeAsField(Object bean, JsonGenerator generator, SerializerProvider provider)
                throws IOException {
            if (isRoot(generator.getOutputContext())) {
                generator.writeNumberField(FIELD, version);
            }
        }
    }
}
