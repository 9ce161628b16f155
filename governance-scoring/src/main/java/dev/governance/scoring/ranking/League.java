package dev.governance.scoring.ranking;

import static com.google.common.base.Preconditions.checkNotNull;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.governance.basics.Sentence;
import dev.governance.scoring.index.Direction;
import java.io.Serializable;

/**
 * Those who are compared with each other (排名组别), such as all residents' committees of a district, or its departments.
 *
 * <p>Nobody is compared across leagues: the scores of a department and of a community measure different things, and often on
 * different scales, as in 连云港, where counties have 150 points and departments 100 (seen in an excerpt). Immutable and
 * thread-safe.
 *
 * @param id the id
 * @param name what it is called
 * @param direction which end of the score is the good one
 */
@JsonPropertyOrder({"id", "name", "direction"})
public record League(LeagueId id, Sentence name, Direction direction) implements Serializable {

    /** Checks that nothing is missing. */
    public League {
        checkNotNull(id, "id");
        checkNotNull(name, "name");
        checkNotNull(direction, "direction");
    }
}
