package dev.governance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import dev.governance.basics.Citation;
import dev.governance.house.types.PublicTypes;
import dev.governance.house.types.Samples;
import dev.governance.json.JsonFormat;
import dev.governance.json.JsonLimits;
import dev.governance.json.JsonSchemas;
import dev.governance.json.WireTypes;
import dev.governance.policy.Traits;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every public value that is an object in JSON is listed, and has a schema. */
class StrictWireTest {

    private static final JsonFormat FORMAT = JsonFormat.standard();
    private static final Samples SAMPLES = CoreSamples.create();
    private static final ImmutableMap<Class<?>, String> NO_VALUES = CoreSamples.noValues();
    private static final ImmutableMap<Class<?>, String> NOT_ON_THE_WIRE = CoreSamples.notOnTheWire();

    /** Objects that nobody sends, each with the reason. */
    private static final ImmutableMap<Class<?>, String> SENT_BY_NOBODY = ImmutableMap.of(
            JsonLimits.class, "the reader is told its limits by the program that calls it",
            Traits.class, "attributes are declared in Java, and so is what they are");

    static Stream<Class<?>> onTheWire() {
        return PublicTypes.besides(Citation.class, "dev.governance").values().stream()
                .filter(type -> !NO_VALUES.containsKey(type) && !NOT_ON_THE_WIRE.containsKey(type))
                .filter(type -> !SAMPLES.of(type).isEmpty());
    }

    /** Types with parameters are read as parts of others, which say of what. */
    static Stream<Class<?>> whole() {
        return onTheWire().filter(type -> type.getTypeParameters().length == 0);
    }

    @Test
    void listsEveryTypeThatIsAnObject() {
        ImmutableSortedSet.Builder<String> missing = ImmutableSortedSet.naturalOrder();
        whole().filter(type -> type.getEnclosingClass() == null)
                .filter(type -> SAMPLES.of(type).stream()
                        .anyMatch(sample -> FORMAT.write(sample).startsWith("{")))
                .filter(type -> !WireTypes.all().containsValue(type) && !SENT_BY_NOBODY.containsKey(type))
                .forEach(type -> missing.add(type.getName()));

        assertEquals(ImmutableSortedSet.of(), missing.build(), "add them to WireTypes");
    }

    @Test
    void hasASchemaOfEveryTypeThatIsListed() {
        assertEquals(
                WireTypes.all().keySet(),
                Sets.difference(JsonSchemas.all().keySet(), ImmutableSet.of("PolicyDocument")));
    }
}
