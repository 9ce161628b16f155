package dev.governance.basics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.testing.EqualsTester;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnswerTest {

    private static final Finding WHY = Finding.builder("calendar.out-of-range").build();

    @Test
    void isKnownOrSaysWhyNot() {
        assertEquals(Optional.of(3), Answer.known(3).asOptional());
        assertEquals(Optional.empty(), Answer.unknown(WHY).asOptional());
    }

    @Test
    void goesOnFromAKnownValueAlone() {
        assertEquals(Answer.known(4), Answer.known(3).then(n -> Answer.known(n + 1)));
        assertEquals(Answer.unknown(WHY), Answer.known(3).then(n -> Answer.unknown(WHY)));
        assertEquals(Answer.unknown(WHY), Answer.<Integer>unknown(WHY).then(n -> Answer.known(n + 1)));
    }

    @Test
    void equalsByWhatItSays() {
        new EqualsTester()
                .addEqualityGroup(Answer.known(3), Answer.known(3))
                .addEqualityGroup(Answer.known(4))
                .addEqualityGroup(Answer.unknown(WHY), Answer.<Integer>unknown(WHY))
                .testEquals();
    }
}
