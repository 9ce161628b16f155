package dev.governance.examples.ranking;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.governance.organization.OrganizationId;
import dev.governance.organization.OrganizationKind;
import dev.governance.scoring.ranking.LeagueId;
import java.util.Optional;

/**
 * A row of the table of a league (参评单位表): what is known of a body this year and the year before; what is left out is not known.
 *
 * @param unit the body
 * @param name what it is called
 * @param league its league
 * @param kind what it is; needed where an accountability policy looks at it
 * @param score its score
 * @param error the standard error of the score; 0 where everybody was asked
 * @param sample on how many answers or cases it rests
 * @param previous its score the year before
 * @param previousError the standard error of that score
 * @param previousSample on how many answers or cases that rests
 * @param pastTheGate tasks that it pushed into communities past the gate
 * @param goalsOverdue goals that it did not reach in time
 * @param requestsOverdue requests that it did not handle in time
 * @param invented whether the figures are made up, for an example
 */
@JsonPropertyOrder({
    "unit",
    "name",
    "league",
    "kind",
    "score",
    "error",
    "sample",
    "previous",
    "previousError",
    "previousSample",
    "pastTheGate",
    "goalsOverdue",
    "requestsOverdue",
    "invented"
})
public record StandingRow(
        OrganizationId unit,
        Optional<String> name,
        LeagueId league,
        Optional<OrganizationKind> kind,
        Optional<Double> score,
        Optional<Double> error,
        Optional<Long> sample,
        Optional<Double> previous,
        Optional<Double> previousError,
        Optional<Long> previousSample,
        Optional<Long> pastTheGate,
        Optional<Long> goalsOverdue,
        Optional<Long> requestsOverdue,
        Optional<Boolean> invented) {

    private static final long MOST = 1_000_000_000;
    private static final double LARGEST = 1e9;

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if a number is none that can be
     */
    public StandingRow {
        checkScore(score, error);
        checkScore(previous, previousError);
        checkCount(sample);
        checkCount(previousSample);
        checkCount(pastTheGate);
        checkCount(goalsOverdue);
        checkCount(requestsOverdue);
        requireNonNull(unit, "unit");
        requireNonNull(league, "league");
    }

    private static void checkScore(Optional<Double> score, Optional<Double> error) {
        score.ifPresent(value -> checkArgument(Math.abs(value) <= LARGEST, "a score is not as large as %s", value));
        error.ifPresent(
                value -> checkArgument(value >= 0 && value <= LARGEST, "a standard error is 0 or more, not %s", value));
        checkArgument(error.isEmpty() || score.isPresent(), "there is a standard error without a score");
    }

    private static void checkCount(Optional<Long> count) {
        count.ifPresent(value -> checkArgument(value >= 0 && value <= MOST, "a count is 0 to %s, not %s", MOST, value));
    }

    /** Returns what it is called, or its id. */
    public String called() {
        return name.orElse(unit.value());
    }
}
