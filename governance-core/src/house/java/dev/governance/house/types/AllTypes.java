package dev.governance.house.types;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableMap;
import dev.governance.basics.PersonId;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What all public types of a module have in common, checked for each of them, those of tomorrow included. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class AllTypes {

    private final PublicTypes types;
    private final Supplier<Samples> again;
    private final Samples samples;
    private final ImmutableMap<Class<?>, String> noValues;
    private final ImmutableMap<Class<?>, String> notOnTheWire;
    private final ValueContract contract;
    private final long least;

    /**
     * Prepares the checks.
     *
     * @param types the types of the module
     * @param samples makes samples of them, equal ones each time
     * @param noValues types that are not compared, written or serialised, each with the reason
     * @param notOnTheWire values that are not written as JSON, each with the reason
     * @param stands types that stand for bounds of type parameters
     * @param least how many types there are to look at, at least
     */
    protected AllTypes(
            PublicTypes types,
            Supplier<Samples> samples,
            ImmutableMap<Class<?>, String> noValues,
            ImmutableMap<Class<?>, String> notOnTheWire,
            ImmutableMap<Class<?>, Class<?>> stands,
            long least) {
        this.types = types;
        this.again = samples;
        this.samples = samples.get();
        this.noValues = noValues;
        this.notOnTheWire = notOnTheWire;
        this.contract = new ValueContract(stands);
        this.least = least;
    }

    Stream<Class<?>> all() {
        return types.all().stream();
    }

    Stream<Class<?>> values() {
        return types.values().stream().filter(type -> !noValues.containsKey(type));
    }

    /** Values of which there are samples; that there are some of each is a test of its own. */
    Stream<Class<?>> sampled() {
        return values().filter(this::isSampled);
    }

    Stream<Class<?>> onTheWire() {
        return sampled().filter(type -> !notOnTheWire.containsKey(type));
    }

    /** A value without parts, and it alone, has no second sample. */
    private boolean isSampled(Class<?> type) {
        boolean single = type.isEnum() || type.isRecord() && type.getRecordComponents().length == 0;
        return samples.of(type).size() >= (single ? 1 : 2);
    }

    @Test
    void thereAreTypesToLookAt() {
        assertTrue(sampled().count() >= least, () -> "only " + sampled().count());
    }

    @Test
    void everyValueHasSamples() {
        assertEquals(
                List.of(),
                values().filter(type -> !isSampled(type)).map(Class::getName).toList(),
                "give two samples of each in the XSamples of its room, beside its tests, named in the samples of the module");
    }

    @Test
    void nothingIsExcusedOrGivenByHandInVain() {
        assertEquals(List.of(), samples.givenInVain());
        assertTrue(types.values().containsAll(noValues.keySet()), noValues::toString);
        assertTrue(types.values().containsAll(notOnTheWire.keySet()), notOnTheWire::toString);
    }

    @ParameterizedTest
    @MethodSource("sampled")
    void isComparedByValue(Class<?> type) {
        contract.isComparedByValue(samples.of(type), again.get().of(type));
    }

    @ParameterizedTest
    @MethodSource("sampled")
    void survivesSerialisation(Class<?> type) {
        samples.of(type).forEach(contract::survivesSerialisation);
    }

    @ParameterizedTest
    @MethodSource("onTheWire")
    void survivesJson(Class<?> type) {
        samples.of(type).forEach(sample -> contract.survivesJson(type, sample));
    }

    @ParameterizedTest
    @MethodSource("onTheWire")
    void survivesAForeignMapper(Class<?> type) throws Exception {
        for (Object sample : samples.of(type)) {
            contract.survivesAForeignMapper(type, sample);
        }
    }

    @ParameterizedTest
    @MethodSource("sampled")
    void printsNothingThatIsNobodysBusiness(Class<?> type) {
        List<?> pseudonyms = type == PersonId.class ? List.of() : samples.of(PersonId.class);
        samples.of(type).forEach(sample -> contract.printsNothingThatIsNobodysBusiness(sample, pseudonyms));
    }

    @ParameterizedTest
    @MethodSource("all")
    void refusesNull(Class<?> type) {
        assertEquals(List.of(), new NullRefusal(samples).faults(type));
    }
}
