package dev.governance.duty;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import dev.governance.basics.Sentence;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;

/**
 * A duty and how each actor takes part in it (矩阵行).
 *
 * @param duty the duty
 * @param name what it is called
 * @param kind its list
 * @param cells one for each actor, in their order
 */
@JsonPropertyOrder({"duty", "name", "kind", "cells"})
public record MatrixRow(DutyId duty, Sentence name, DutyKind kind, ImmutableList<MatrixCell> cells)
        implements Serializable {

    /** Checks that nothing is null. */
    public MatrixRow {
        Objects.requireNonNull(duty, "duty");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(cells, "cells");
    }

    /**
     * Returns the cell of an actor.
     *
     * @param actor the actor
     * @return its cell; absent only in a row that was read from elsewhere
     */
    public Optional<MatrixCell> cell(DutyActor actor) {
        return cells.stream().filter(cell -> cell.actor() == actor).findFirst();
    }
}
