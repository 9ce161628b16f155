package dev.governance.duty;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.util.Objects;

/**
 * A line of an inventory and how it stands (分类结果).
 *
 * @param line the line's id
 * @param standing its one standing
 */
@JsonPropertyOrder({"line", "standing"})
public record ClassifiedLine(AssignmentId line, LineStanding standing) implements Serializable {

    /** Checks that nothing is null. */
    public ClassifiedLine {
        Objects.requireNonNull(line, "line");
        Objects.requireNonNull(standing, "standing");
    }
}
