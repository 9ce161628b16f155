package dev.governance.scoring;

import dev.governance.policy.Attributes;
import dev.governance.policy.Choice;
import dev.governance.policy.Count;
import dev.governance.policy.Flag;
import dev.governance.policy.Quantity;
import dev.governance.policy.Vocabulary;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A subject of tests: what is known of how a community did; null where nothing is. */
record Street(
        String id,
        @Nullable BigDecimal satisfaction,
        @Nullable BigDecimal response,
        @Nullable Long days,
        @Nullable Level level,
        @Nullable Boolean falsified)
        implements Serializable {

    /** How far it has come. */
    enum Level {
        PILOT,
        MODEL
    }

    private static final Attributes<Street> OF = Attributes.of(Street.class);
    static final Quantity<Street, BigDecimal> SATISFACTION = percent("satisfaction", Street::satisfaction);
    static final Quantity<Street, BigDecimal> RESPONSE = percent("response", Street::response);
    static final Count<Street> DAYS = OF.countIfKnown("days", 0, 365, street -> Optional.ofNullable(street.days()));
    static final Choice<Street, Level> LEVEL =
            OF.choiceIfKnown("level", Level.class, street -> Optional.ofNullable(street.level()));
    static final Flag<Street> FALSIFIED =
            OF.flagIfKnown("falsified", street -> Optional.ofNullable(street.falsified()));
    static final Vocabulary<Street> VOCABULARY =
            Vocabulary.of("street", Street::id, SATISFACTION, RESPONSE, DAYS, LEVEL, FALSIFIED);

    /** How a percentage is read. */
    private interface Percentage extends Serializable {
        @Nullable
        BigDecimal read(Street street);
    }

    private static Quantity<Street, BigDecimal> percent(String name, Percentage reading) {
        return OF.decimalIfKnown(
                name, 2, BigDecimal.ZERO, BigDecimal.valueOf(100), street -> Optional.ofNullable(reading.read(street)));
    }

    static Street of(@Nullable String satisfaction, @Nullable String response) {
        return new Street("s1", decimal(satisfaction), decimal(response), 10L, Level.PILOT, false);
    }

    private static @Nullable BigDecimal decimal(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }

    Street within(@Nullable Long some) {
        return new Street(id, satisfaction, response, some, level, falsified);
    }

    Street at(@Nullable Level some) {
        return new Street(id, satisfaction, response, days, some, falsified);
    }

    Street falsified(@Nullable Boolean some) {
        return new Street(id, satisfaction, response, days, level, some);
    }
}
