package dev.governance.scoring.assessment;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.governance.basics.Sentence;
import dev.governance.organization.OrganizationId;
import dev.governance.scoring.Points;
import java.io.Serializable;

/**
 * Points that are added or taken for one reason (加减分项); how much counts in all is limited by the scheme.
 *
 * @param unit the assessed body
 * @param points above zero to add, below zero to take away; within 1000
 * @param reason why, in words
 */
@JsonPropertyOrder({"unit", "points", "reason"})
public record Adjustment(OrganizationId unit, Points points, Sentence reason) implements Serializable {

    private static final Points MOST = Points.of(1000);

    /**
     * Checks that there is something to add or to take.
     *
     * @throws IllegalArgumentException if the points are zero or beyond 1000
     */
    public Adjustment {
        requireNonNull(unit, "unit");
        requireNonNull(reason, "reason");
        checkArgument(
                points.signum() != 0
                        && points.compareTo(MOST) <= 0
                        && points.negated().compareTo(MOST) <= 0,
                "%s: points are added or taken, within 1000, not %s",
                unit,
                points);
    }
}
