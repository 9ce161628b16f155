package dev.governance.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableMap;
import dev.governance.basics.PersonId;
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

    private static final PublicTypes TYPES = PublicTypes.besides(Score.class, "dev.governance.scoring");
    private static final Samples SAMPLES = ScoringSamples.create();
    private static final Samples MADE_AGAIN = ScoringSamples.create();
    private static final ImmutableMap<Class<?>, String> NO_VALUES = ScoringSamples.noValues();
    private static final ImmutableMap<Class<?>, String> NOT_ON_THE_WIRE = ScoringSamples.notOnTheWire();
    private static final ValueContract CONTRACT = new ValueContract(ScoringSamples.stands());

    static Stream<Class<?>> all() {
        return TYPES.all().stream();
    }

    static Stream<Class<?>> values() {
        return TYPES.values().stream().filter(type -> !NO_VALUES.containsKey(type));
    }

    /** Values of which there are samples; that there are some of each is a test of its own. */
    static Stream<Class<?>> sampled() {
        return values().filter(AllTypesTest::isSampled);
    }

    static Stream<Class<?>> onTheWire() {
        return sampled().filter(type -> !NOT_ON_THE_WIRE.containsKey(type));
    }

    /** A value without parts, and it alone, has no second sample. */
    private static boolean isSampled(Class<?> type) {
        boolean single = type.isEnum() || type.isRecord() && type.getRecordComponents().length == 0;
        return SAMPLES.of(type).size() >= (single ? 1 : 2);
    }

    @Test
    void thereAreTypesToLookAt() {
        assertTrue(sampled().count() >= 10, () -> "only " + sampled().count());
    }

    @Test
    void everyValueHasSamples() {
        assertEquals(
                List.of(),
                values().filter(type -> !isSampled(type)).map(Class::getName).toList(),
                "give two samples of each in ScoringSamples, or in the XSamples of its room that it asks");
    }

    @Test
    void nothingIsExcusedOrGivenByHandInVain() {
        assertEquals(List.of(), SAMPLES.givenInVain());
        assertTrue(TYPES.values().containsAll(NO_VALUES.keySet()), NO_VALUES::toString);
        assertTrue(TYPES.values().containsAll(NOT_ON_THE_WIRE.keySet()), NOT_ON_THE_WIRE::toString);
    }

    @ParameterizedTest
    @MethodSource("sampled")
    void isComparedByValue(Class<?> type) {
        CONTRACT.isComparedByValue(SAMPLES.of(type), ScoringSamples.create().of(type));
    }

    @ParameterizedTest
    @MethodSource("sampled")
    void survivesSerialisation(Class<?> type) {
        SAMPLES.of(type).forEach(CONTRACT::survivesSerialisation);
    }

    @ParameterizedTest
    @MethodSource("onTheWire")
    void survivesJson(Class<?> type) {
        SAMPLES.of(type).forEach(sample -> CONTRACT.survivesJson(type, sample));
    }

    @ParameterizedTest
    @MethodSource("onTheWire")
    void survivesAForeignMapper(Class<?> type) throws Exception {
        for (Object sample : SAMPLES.of(type)) {
            CONTRACT.survivesAForeignMapper(type, sample);
        }
    }

    @ParameterizedTest
    @MethodSource("sampled")
    void printsNothingThatIsNobodysBusiness(Class<?> type) {
        List<?> pseudonyms = type == PersonId.class ? List.of() : SAMPLES.of(PersonId.class);
        SAMPLES.of(type).forEach(sample -> CONTRACT.printsNothingThatIsNobodysBusiness(sample, pseudonyms));
    }

    @ParameterizedTest
    @MethodSource("all")
    void refusesNull(Class<?> type) {
        assertEquals(List.of(), new NullRefusal(SAMPLES).faults(type));
    }
}
