package dev.governance.duty;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.governance.organization.OrganizationKind;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Who takes part in which duty (责任矩阵): a row for each duty, a column for each actor, what the catalogue says beside what is done.
 *
 * <p>Linear in the lines. Immutable and thread-safe.
 *
 * @param rows the duties, in the order of the catalogue
 */
@JsonPropertyOrder({"rows"})
public record ResponsibilityMatrix(ImmutableList<MatrixRow> rows) implements Serializable {

    /** Checks that nothing is null. */
    public ResponsibilityMatrix {
        Objects.requireNonNull(rows, "rows");
    }

    /** What is done of one duty, while lines are counted. */
    private static final class Done {
        private final Map<DutyActor, Set<Responsibility>> ways = new EnumMap<>(DutyActor.class);
        private final Map<DutyActor, Integer> lines = new EnumMap<>(DutyActor.class);

        private void add(DutyAssignment line) {
            ways.computeIfAbsent(line.actor(), actor -> EnumSet.noneOf(Responsibility.class))
                    .add(line.responsibility());
            lines.merge(line.actor(), 1, Integer::sum);
        }
    }

    /**
     * Returns the matrix of a catalogue by itself.
     *
     * @param catalogue the catalogue
     * @return the matrix, in which nothing is done
     */
    public static ResponsibilityMatrix of(DutyCatalogue catalogue) {
        return of(catalogue, ImmutableList.of());
    }

    /**
     * Returns the matrix of a catalogue and an inventory.
     *
     * @param catalogue the catalogue
     * @param lines the inventory; lines of what is on no list are left out
     * @return the matrix
     */
    public static ResponsibilityMatrix of(DutyCatalogue catalogue, List<DutyAssignment> lines) {
        Map<DutyId, Done> done = new HashMap<>();
        for (DutyAssignment line : lines) {
            ReviewedLine.dutyOf(line, catalogue)
                    .ifPresent(duty ->
                            done.computeIfAbsent(duty.id(), id -> new Done()).add(line));
        }
        return new ResponsibilityMatrix(catalogue.duties().stream()
                .map(duty -> row(duty, done.getOrDefault(duty.id(), new Done())))
                .collect(ImmutableList.toImmutableList()));
    }

    private static MatrixRow row(Duty duty, Done done) {
        ImmutableList.Builder<MatrixCell> cells = ImmutableList.builder();
        for (DutyActor actor : DutyActor.values()) {
            cells.add(new MatrixCell(
                    actor,
                    listed(duty, actor),
                    ImmutableSet.copyOf(done.ways.getOrDefault(actor, ImmutableSet.of())),
                    done.lines.getOrDefault(actor, 0)));
        }
        return new MatrixRow(duty.id(), duty.name(), duty.kind(), cells.build());
    }

    private static ImmutableSet<Responsibility> listed(Duty duty, DutyActor actor) {
        Set<Responsibility> ways = EnumSet.noneOf(Responsibility.class);
        for (OrganizationKind kind : OrganizationKind.values()) {
            if (DutyActor.of(kind) == actor) {
                duty.responsibilityOf(kind).ifPresent(ways::add);
            }
        }
        return ImmutableSet.copyOf(ways);
    }
}
