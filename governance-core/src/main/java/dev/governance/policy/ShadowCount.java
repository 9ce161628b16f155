package dev.governance.policy;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.immutables.value.Value;

/**
 * What a candidate would have said, counted over many cases (影子比对): a matrix of how they stood with the active policy and
 * with the candidate.
 *
 * <p>Counts of parts of a stream are merged in the order of the parts; the result is the same as over the whole. Immutable and
 * thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableShadowCount.class)
@JsonDeserialize(as = ImmutableShadowCount.class)
@JsonPropertyOrder({"samplesPerCell", "cells"})
public abstract class ShadowCount implements Serializable {

    private static final Comparator<ShadowCell> ORDER =
            Comparator.comparing(ShadowCell::active).thenComparing(ShadowCell::candidate);

    ShadowCount() {}

    /**
     * Returns how many ids are kept of each difference at most.
     *
     * @return the limit; not negative
     */
    public abstract int samplesPerCell();

    /**
     * Returns the cells of the matrix that have cases, row by row.
     *
     * @return cells in the order of {@link Standing}, by the active policy first
     */
    public abstract ImmutableList<ShadowCell> cells();

    /**
     * Returns the count of no cases.
     *
     * @param samplesPerCell how many ids are kept of each difference at most
     * @return the identity of {@link #merge}
     */
    public static ShadowCount none(int samplesPerCell) {
        return of(samplesPerCell, List.of());
    }

    static ShadowCount of(int samplesPerCell, Iterable<ShadowCell> cells) {
        return ImmutableShadowCount.builder()
                .samplesPerCell(samplesPerCell)
                .cells(cells)
                .build();
    }

    /**
     * Returns the count of these cases and of those that came after them.
     *
     * @param later the count of later cases, with as many samples
     * @return both; associative
     */
    public ShadowCount merge(ShadowCount later) {
        checkArgument(
                samplesPerCell() == later.samplesPerCell(),
                "counts with %s and with %s samples do not add up",
                samplesPerCell(),
                later.samplesPerCell());
        TreeMap<ShadowCell, ShadowCell> merged = new TreeMap<>(ORDER);
        for (ShadowCell cell : Iterables.concat(cells(), later.cells())) {
            merged.merge(cell, cell, (one, other) -> one.plus(other, samplesPerCell()));
        }
        return of(samplesPerCell(), merged.values());
    }

    /**
     * Returns how many cases were counted.
     *
     * @return the sum of all cells
     */
    public long cases() {
        return cells().stream().mapToLong(ShadowCell::cases).sum();
    }

    /**
     * Returns how many cases stood otherwise with the candidate.
     *
     * @return the sum of all cells beside the diagonal
     */
    public long differing() {
        return cells().stream()
                .filter(cell -> !cell.agrees())
                .mapToLong(ShadowCell::cases)
                .sum();
    }

    /**
     * Returns how many cases stood so with the active policy and so with the candidate.
     *
     * @param active how they stood with the active policy
     * @param candidate how they stood with the candidate
     * @return the number of cases; 0 where there is no cell
     */
    public long cases(Standing active, Standing candidate) {
        return cells().stream()
                .filter(cell -> cell.active() == active && cell.candidate() == candidate)
                .mapToLong(ShadowCell::cases)
                .sum();
    }

    @Value.Check
    void check() {
        checkState(samplesPerCell() >= 0, "the number of samples is negative: %s", samplesPerCell());
        checkState(ImmutableList.sortedCopyOf(ORDER, cells()).equals(cells()), "the cells are not in their order");
        checkState(
                cells().stream()
                                .map(cell -> List.of(cell.active(), cell.candidate()))
                                .collect(ImmutableSet.toImmutableSet())
                                .size()
                        == cells().size(),
                "a cell is told twice");
    }

    /** Returns the number of cases and of differences: no ids. */
    @Override
    public final String toString() {
        return cases() + " cases, " + differing() + " differ";
    }
}
