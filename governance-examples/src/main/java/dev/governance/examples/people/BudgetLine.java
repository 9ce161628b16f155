package dev.governance.examples.people;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.governance.goal.BudgetReference;
import java.util.Objects;

/**
 * A line of a budget, by its id (预算项目).
 *
 * @param line the id
 */
@JsonPropertyOrder("line")
public record BudgetLine(BudgetReference line) {

    /** Checks that there is one. */
    public BudgetLine {
        Objects.requireNonNull(line, "line");
    }
}
