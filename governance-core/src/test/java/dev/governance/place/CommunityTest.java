package dev.governance.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import dev.governance.RoundTrip;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class CommunityTest {

    private static Community.Builder duofuxiang() {
        Community.Builder builder = Community.builder();
        builder.code(DivisionCode.parse("110101001001")).name("多福巷社区").households(2_100);
        return builder;
    }

    @Test
    void readsWhatItWrites() {
        assertEquals(
                "{\"code\":\"110101001001\",\"name\":\"多福巷社区\",\"households\":2100,\"population\":5200,"
                        + "\"urbanRuralClass\":\"MAIN_URBAN\"}",
                RoundTrip.assertBothWays(
                        duofuxiang()
                                .population(5_200)
                                .urbanRuralClass(UrbanRuralClass.MAIN_URBAN)
                                .build(),
                        new TypeReference<Community>() {}));
        RoundTrip.assertBothWays(duofuxiang().build(), new TypeReference<Community>() {});
    }

    @Test
    void isOfTheKindThatItsCodeTells() {
        assertEquals(
                DivisionKind.VILLAGERS_COMMITTEE,
                duofuxiang().code(DivisionCode.parse("110101001200")).build().kind());
    }

    @Test
    void isNotBuiltFromWhatCannotBe() {
        refuses(builder -> builder.code(DivisionCode.parse("110101001")));
        refuses(builder -> builder.name(" "));
        refuses(builder -> builder.households(-1));
        refuses(builder -> builder.population(-1));
    }

    private static void refuses(Consumer<Community.Builder> change) {
        Community.Builder builder = duofuxiang();
        change.accept(builder);
        assertThrows(IllegalStateException.class, builder::build);
    }

    @Test
    void isNotReadWithoutHouseholds() throws JsonProcessingException {
        assertThrows(
                ValueInstantiationException.class,
                () -> RoundTrip.read("{\"code\":\"110101001001\",\"name\":\"多福巷社区\"}", Community.class));
        assertEquals(
                0,
                RoundTrip.read("{\"code\":\"110101001001\",\"name\":\"空\",\"households\":0}", Community.class)
                        .households());
    }
}
