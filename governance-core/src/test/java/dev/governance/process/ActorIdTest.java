package dev.governance.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.governance.RoundTrip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActorIdTest {

    @Test
    void isItsText() {
        assertEquals("civil-affairs/clerk", ActorId.of("civil-affairs/clerk").toString());
        assertEquals("\"西长安街街道\"", RoundTrip.assertBothWays(ActorId.of("西长安街街道"), new TypeReference<ActorId>() {}));
        assertTrue(ActorId.of("a").compareTo(ActorId.of("b")) < 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a ", " a", "a\u0000b", "a\nb", "\u3000a"})
    void isNotBlankPaddedOrWithControlCharacters(String text) {
        assertThrows(IllegalArgumentException.class, () -> ActorId.of(text));
    }
}
