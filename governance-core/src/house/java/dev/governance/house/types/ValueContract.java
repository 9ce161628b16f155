package dev.governance.house.types;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableMap;
import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Assertions;

/** What every public value does, whatever it is about. */
public final class ValueContract {

    private final ObjectMapper mapper;
    private final ImmutableMap<Class<?>, Class<?>> stands;

    /** Checks with the mapper that reads and writes the module's documents. */
    public ValueContract(ObjectMapper mapper) {
        this(mapper, ImmutableMap.of());
    }

    /** Checks the same, with a type that stands for each bound of a type parameter that cannot be read itself. */
    public ValueContract(ObjectMapper mapper, ImmutableMap<Class<?>, Class<?>> stands) {
        this.mapper = mapper;
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

    /** Comes back equal from JSON, and is then written as before. */
    public void survivesJson(Class<?> type, Object sample) throws JsonProcessingException {
        JavaType target = target(type);
        String written = mapper.writerFor(target).writeValueAsString(sample);
        Object read = mapper.readerFor(target).readValue(written);
        Assertions.assertEquals(sample, read, written);
        Assertions.assertEquals(written, mapper.writerFor(target).writeValueAsString(read));
    }

    private JavaType target(Class<?> type) {
        JavaType[] arguments = Arrays.stream(type.getTypeParameters())
                .map(parameter -> mapper.constructType(parameter.getBounds()[0]))
                .map(this::standFor)
                .toArray(JavaType[]::new);
        return arguments.length == 0
                ? mapper.constructType(type)
                : mapper.getTypeFactory().constructParametricType(type, arguments);
    }

    private JavaType standFor(JavaType bound) {
        Class<?> raw = bound.getRawClass();
        Class<?> stand =
                stands.containsKey(raw) || !raw.isAssignableFrom(String.class) ? stands.get(raw) : String.class;
        return stand == null ? bound : mapper.constructType(stand);
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
