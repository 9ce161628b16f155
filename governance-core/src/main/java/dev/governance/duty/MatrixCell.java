package dev.governance.duty;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.util.Objects;

/**
 * How one actor takes part in one duty (矩阵单元): what the catalogue says, and what the inventory shows.
 *
 * @param actor the actor
 * @param listed in which ways the catalogue lets it take part
 * @param done in which ways it takes part
 * @param lines in how many lines; 0 where it takes no part
 */
@JsonPropertyOrder({"actor", "listed", "done", "lines"})
public record MatrixCell(
        DutyActor actor, ImmutableSet<Responsibility> listed, ImmutableSet<Responsibility> done, int lines)
        implements Serializable {

    /**
     * Checks that lines and ways fit.
     *
     * @throws IllegalArgumentException if something is done in no line, or nothing in some
     */
    public MatrixCell {
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(listed, "listed");
        checkArgument(lines > 0 != done.isEmpty() && lines >= 0, "%s is done in %s lines", done, lines);
    }

    /**
     * Returns what is listed and not done.
     *
     * @return the ways in which the actor ought to take part and does not
     */
    @JsonIgnore
    public ImmutableSet<Responsibility> missing() {
        return without(listed, done);
    }

    /**
     * Returns what is done and not listed.
     *
     * @return the ways in which the actor takes part and ought not to
     */
    @JsonIgnore
    public ImmutableSet<Responsibility> extra() {
        return without(done, listed);
    }

    private static ImmutableSet<Responsibility> without(
            ImmutableSet<Responsibility> all, ImmutableSet<Responsibility> some) {
        return all.stream().filter(each -> !some.contains(each)).sorted().collect(ImmutableSet.toImmutableSet());
    }
}
