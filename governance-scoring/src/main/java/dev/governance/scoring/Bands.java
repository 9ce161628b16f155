package dev.governance.scoring;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;

/**
 * Points by bands of a value (分档计分): {@code below(0).from(85, 6).from(90, 8).from(95, 10)}.
 *
 * <p>Each band holds from its own bound, included, to the bound of the next, excluded, and the first and the last have no end: no
 * value falls between two bands, as 94.5 does between the "90–94" and the "95 and more" of many schemes. Immutable and
 * thread-safe.
 *
 * @param below the points below the first bound
 * @param bands the bands, each bound above the one before it
 * @param <V> the value
 */
public record Bands<V extends Comparable<? super V>>(Points below, ImmutableList<Band<V>> bands)
        implements Serializable {

    /**
     * One band.
     *
     * @param from where it begins, included
     * @param points the points in it
     * @param <V> the value
     */
    public record Band<V extends Comparable<? super V>>(V from, Points points) implements Serializable {
        /** Checks that nothing is null. */
        public Band {
            requireNonNull(from, "from");
            requireNonNull(points, "points");
        }

        /** Returns {@code from 85: 6}. */
        @Override
        public String toString() {
            return "from " + from + ": " + points;
        }
    }

    /**
     * Checks that the bounds rise.
     *
     * @throws IllegalArgumentException if a bound is not above the one before it
     */
    public Bands {
        requireNonNull(below, "below");
        for (int i = 1; i < bands.size(); i++) {
            V before = bands.get(i - 1).from();
            V from = bands.get(i).from();
            checkArgument(from.compareTo(before) > 0, "bands rise, but %s comes after %s", from, before);
        }
    }

    /**
     * Returns one band without bounds.
     *
     * @param points the points below the first bound that will be added
     * @param <V> the value
     * @return the band
     */
    public static <V extends Comparable<? super V>> Bands<V> below(Points points) {
        return new Bands<>(points, ImmutableList.of());
    }

    /**
     * Returns one band without bounds.
     *
     * @param points whole points below the first bound that will be added
     * @param <V> the value
     * @return the band
     */
    public static <V extends Comparable<? super V>> Bands<V> below(long points) {
        return below(Points.of(points));
    }

    /**
     * Returns the same bands with one more at the end.
     *
     * @param bound where it begins, included; above the last bound
     * @param points the points in it
     * @return the bands
     * @throws IllegalArgumentException if the bound is not above the last one
     */
    public Bands<V> from(V bound, Points points) {
        return new Bands<>(
                below,
                ImmutableList.<Band<V>>builder()
                        .addAll(bands)
                        .add(new Band<>(bound, points))
                        .build());
    }

    /**
     * Returns the same bands with one more at the end.
     *
     * @param bound where it begins, included; above the last bound
     * @param points whole points in it
     * @return the bands
     * @throws IllegalArgumentException if the bound is not above the last one
     */
    public Bands<V> from(V bound, long points) {
        return from(bound, Points.of(points));
    }

    /** Returns the points of all bands, the lowest first. */
    ImmutableList<Points> points() {
        return ImmutableList.<Points>builder()
                .add(below)
                .addAll(bands.stream().map(Band::points).toList())
                .build();
    }

    /** Returns where bands begin. */
    ImmutableList<V> bounds() {
        return bands.stream().map(Band::from).collect(ImmutableList.toImmutableList());
    }

    /** Returns {@code 0, from 85: 6, from 90: 8}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(below.toString());
        bands.forEach(band -> text.append(", ").append(band));
        return text.toString();
    }
}
