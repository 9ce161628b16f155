package dev.governance.scoring.ranking;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.Serializable;

/**
 * What makes a rule on accountability speak (触发条件): a bar, a place, a fall, a count.
 *
 * <p>Immutable and thread-safe.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "trigger")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Trigger.ScoreBelow.class, name = "score-below"),
    @JsonSubTypes.Type(value = Trigger.Bottom.class, name = "bottom"),
    @JsonSubTypes.Type(value = Trigger.Fall.class, name = "fall"),
    @JsonSubTypes.Type(value = Trigger.MoreThan.class, name = "more-than"),
    @JsonSubTypes.Type(value = Trigger.Top.class, name = "top")
})
public sealed interface Trigger extends Serializable {

    /**
     * Returns the ground on which a rule with this trigger acts.
     *
     * @return the ground
     */
    @JsonIgnore
    AccountabilityGround groundMet();

    /**
     * The latest score is worse than a bar (得分低于底线).
     *
     * @param bar the bar, on the scale of the league; the bar itself is not below it
     */
    record ScoreBelow(double bar) implements Trigger {

        /** Checks that it is a number. */
        public ScoreBelow {
            checkArgument(Double.isFinite(bar), "a bar is a number, not %s", bar);
        }

        @Override
        public AccountabilityGround groundMet() {
            return AccountabilityGround.SCORE_BELOW_BAR;
        }
    }

    /**
     * The unit is among the last of its league in each of the last periods (连续末位). A league of which these would be more than half
     * has no last ones.
     *
     * @param places how many the last are; at least 1
     * @param periods in how many periods in a row; at least 1
     */
    @JsonPropertyOrder({"places", "periods"})
    record Bottom(int places, int periods) implements Trigger {

        /** Checks the numbers. */
        public Bottom {
            checkPlaces(places, periods);
        }

        @Override
        public AccountabilityGround groundMet() {
            return AccountabilityGround.BOTTOM_OF_LEAGUE;
        }
    }

    /**
     * The score got worse by more than a bound from the period before to the latest (得分明显下降).
     *
     * @param points more than so many; 0 or more
     */
    record Fall(double points) implements Trigger {

        /** Checks that it is a number. */
        public Fall {
            checkArgument(Double.isFinite(points) && points >= 0, "a fall is 0 points or more, not %s", points);
        }

        @Override
        public AccountabilityGround groundMet() {
            return AccountabilityGround.FALL;
        }
    }

    /**
     * More was counted than is borne (超过次数).
     *
     * @param ground what is counted
     * @param most the most that has no consequence; 0 or more
     */
    @JsonPropertyOrder({"ground", "most"})
    record MoreThan(AccountabilityGround ground, long most) implements Trigger {

        /** Checks that the ground is one that is counted. */
        public MoreThan {
            checkArgument(ground.isCounted(), "%s is no count", ground);
            checkArgument(most >= 0, "what is borne is 0 or more, not %s", most);
        }

        @Override
        public AccountabilityGround groundMet() {
            return ground;
        }
    }

    /**
     * The unit is among the first of its league in each of the last periods (连续名列前茅).
     *
     * @param places how many the first are; at least 1
     * @param periods in how many periods in a row; at least 1
     */
    @JsonPropertyOrder({"places", "periods"})
    record Top(int places, int periods) implements Trigger {

        /** Checks the numbers. */
        public Top {
            checkPlaces(places, periods);
        }

        @Override
        public AccountabilityGround groundMet() {
            return AccountabilityGround.MERIT;
        }
    }

    private static void checkPlaces(int places, int periods) {
        checkArgument(places >= 1, "the first or last are at least one, not %s", places);
        checkArgument(periods >= 1, "periods are at least one, not %s", periods);
    }
}
