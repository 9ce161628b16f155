package dev.governance.house.types;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.TypeFactory;
import com.fasterxml.jackson.datatype.guava.GuavaModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.google.common.collect.ImmutableMap;
import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import dev.governance.json.JsonFormat;
import dev.governance.json.Source;
import java.io.Serializable;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Assertions;

/** What every public value does, whatever it is about. */
public final class ValueContract {

    private static final JsonFormat FORMAT = JsonFormat.standard();
    private static final ObjectMapper FOREIGN = JsonMapper.builder()
            .addModules(new GuavaModule(), new Jdk8Module(), new JavaTimeModule())
            .build();
    private static final TypeFactory TYPES = TypeFactory.defaultInstance();

    private final ImmutableMap<Class<?>, Class<?>> stands;

    /** Checks; a type stands for each bound of a type parameter that cannot be read itself. */
    public ValueContract(ImmutableMap<Class<?>, Class<?>> stands) {
        this.stands = stands;
    }

    /** Equal samples are equal and hash alike, distinct ones are not; another way of making the same gives the same. */
    public void isComparedByValue(List<?> samples, List<?> again) {
        EqualsTester tester = new EqualsTester();
        for (int i = 0; i < samples.size(); i++) {
            tester.addEqualityGroup(samples.get(i), again.get(i));
        }
        tester.testEquals();
    }

    /** Comes back equal from Java serialisation. */
    public void survivesSerialisation(Object sample) {
        Assertions.assertInstanceOf(Serializable.class, sample);
        SerializableTester.reserializeAndAssert(sample);
    }

    /** Comes back equal from the library's strict reader, and is then written as before. */
    public void survivesJson(Class<?> type, Object sample) {
        String written = FORMAT.write(sample);
        Object read = FORMAT.read(Source.of(type.getSimpleName(), written), target(type));
        Assertions.assertEquals(sample, read, written);
        Assertions.assertEquals(written, FORMAT.write(read));
    }

    /** Comes back equal from an embedder's own mapper, which has the usual modules and no other setting. */
    public void survivesAForeignMapper(Class<?> type, Object sample) throws JsonProcessingException {
        TypeReference<Object> target = target(type);
        String written = FOREIGN.writerFor(target).writeValueAsString(sample);
        Assertions.assertEquals(sample, FOREIGN.readValue(written, target), written);
    }

    private TypeReference<Object> target(Class<?> type) {
        JavaType[] arguments = Arrays.stream(type.getTypeParameters())
                .map(parameter -> TYPES.constructType(parameter.getBounds()[0]))
                .map(this::standFor)
                .toArray(JavaType[]::new);
        JavaType target =
                arguments.length == 0 ? TYPES.constructType(type) : TYPES.constructParametricType(type, arguments);
        return new TypeReference<>() {
            @Override
            public Type getType() {
                return target;
            }
        };
    }

    private JavaType standFor(JavaType bound) {
        Class<?> raw = bound.getRawClass();
        Class<?> stand =
                stands.containsKey(raw) || !raw.isAssignableFrom(String.class) ? stands.get(raw) : String.class;
        return stand == null ? bound : TYPES.constructType(stand);
    }

    /** Prints what it is, not how it was generated, and nothing by which people are known. */
    public void printsNothingThatIsNobodysBusiness(Object sample, List<?> pseudonyms) {
        String printed = sample.toString();
        Assertions.assertFalse(printed.matches("(?s).*\\bImmutable[A-Z].*"), printed);
        Assertions.assertFalse(printed.matches("(?s).*\\.[A-Z]\\w*@[0-9a-f]+.*"), printed);
        for (Object pseudonym : pseudonyms) {
            Assertions.assertFalse(printed.contains(pseudonym.toString()), printed);
        }
    }
}
