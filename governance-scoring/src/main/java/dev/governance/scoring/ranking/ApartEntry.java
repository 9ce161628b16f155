package dev.governance.scoring.ranking;

import static com.google.common.base.Preconditions.checkNotNull;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.governance.basics.Finding;
import java.io.Serializable;

/**
 * A unit that is listed apart (另行列示), since it cannot honestly be ranked, and why.
 *
 * @param entry what is known of it
 * @param why {@code ranking.no-data}, {@code ranking.error-unknown}, {@code ranking.sample-unknown},
 *     {@code ranking.sample-too-small} or {@code ranking.worker-refused}
 */
@JsonPropertyOrder({"entry", "why"})
public record ApartEntry(LeagueEntry entry, Finding why) implements Serializable {

    /** Checks that nothing is missing. */
    public ApartEntry {
        checkNotNull(entry, "entry");
        checkNotNull(why, "why");
    }
}
