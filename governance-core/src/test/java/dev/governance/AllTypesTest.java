package dev.governance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.guava.GuavaModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.governance.basics.Citation;
import dev.governance.house.types.NullRefusal;
import dev.governance.house.types.PublicTypes;
import dev.governance.house.types.Samples;
import dev.governance.house.types.ValueContract;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What all public types have in common, checked for each of them, those of tomorrow included. */
class AllTypesTest {

    private static final PublicTypes TYPES = PublicTypes.besides(Citation.class, "dev.governance");
    private static final Samples SAMPLES = CoreSamples.create();
    private static final ImmutableMap<Class<?>, String> NO_VALUES = CoreSamples.noValues();
    private static final ImmutableMap<Class<?>, String> NOT_ON_THE_WIRE = CoreSamples.notOnTheWire();
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModules(new GuavaModule(), new Jdk8Module(), new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();
    private static final ValueContract CONTRACT = new ValueContract(MAPPER, CoreSamples.stands());

    static Stream<Class<?>> values() {
        return TYPES.values().stream().filter(type -> !NO_VALUES.containsKey(type));
    }

    static Stream<Class<?>> valuesOnTheWire() {
        return values().filter(type -> !NOT_ON_THE_WIRE.containsKey(type));
    }

    static Stream<Class<?>> all() {
        return TYPES.all().stream();
    }

    @Test
    void thereAreTypesToLookAt() {
        assertTrue(values().count() >= 3);
    }

    @Test
    void nothingIsExcusedOrGivenByHandInVain() {
        assertEquals(ImmutableList.of(), SAMPLES.givenInVain());
        assertTrue(TYPES.values().containsAll(NO_VALUES.keySet()), NO_VALUES::toString);
        assertTrue(TYPES.values().containsAll(NOT_ON_THE_WIRE.keySet()), NOT_ON_THE_WIRE::toString);
    }

    @ParameterizedTest
    @MethodSource("values")
    void isComparedByValue(Class<?> type) {
        CONTRACT.isComparedByValue(samples(type), CoreSamples.create().of(type));
    }

    @ParameterizedTest
    @MethodSource("values")
    void survivesSerialisation(Class<?> type) {
        samples(type).forEach(CONTRACT::survivesSerialisation);
    }

    @ParameterizedTest
    @MethodSource("valuesOnTheWire")
    void survivesJson(Class<?> type) throws Exception {
        for (Object sample : samples(type)) {
            CONTRACT.survivesJson(type, sample);
        }
    }

    @ParameterizedTest
    @MethodSource("values")
    void printsNothingThatIsNobodysBusiness(Class<?> type) {
        samples(type).forEach(sample -> CONTRACT.printsNothingThatIsNobodysBusiness(sample, List.of()));
    }

    @ParameterizedTest
    @MethodSource("all")
    void refusesNull(Class<?> type) {
        assertEquals(List.of(), new NullRefusal(SAMPLES).faults(type));
    }

    private static ImmutableList<Object> samples(Class<?> type) {
        ImmutableList<Object> samples = SAMPLES.of(type);
        assertTrue(
                samples.size() >= 2,
                () -> "no two samples of " + type.getName() + " could be made: give them in "
                        + CoreSamples.class.getName());
        return samples;
    }
}
