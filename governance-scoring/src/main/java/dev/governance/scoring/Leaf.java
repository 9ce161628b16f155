package dev.governance.scoring;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.governance.policy.Attribute;
import dev.governance.policy.Choice;
import dev.governance.policy.Linear;
import dev.governance.policy.Measure;
import java.util.Collections;
import java.util.List;

/** A policy that gives points for facts, without parts. */
sealed interface Leaf<T> extends ScoringTree<T> {

    /**
     * The same points for everybody.
     *
     * @param score the points
     * @param <T> the subject
     */
    record Always<T>(Score.Known score) implements Leaf<T> {
        static <T> Always<T> of(Points points) {
            return new Always<>((Score.Known) Score.of(points));
        }

        @Override
        public Score evaluate(T subject) {
            return score;
        }

        @Override
        public PointRange range() {
            return new PointRange(score.points(), score.points());
        }

        @Override
        public String how() {
            return "always " + score;
        }
    }

    /**
     * A number that is the points.
     *
     * @param gauge how it is read
     * @param <T> the subject
     */
    record Counted<T>(Gauge<T> gauge) implements Leaf<T> {
        static <T> Counted<T> of(Linear<T, ?> term) {
            String measure = term.measure().name();
            checkArgument(
                    term.measure() instanceof Measure.Whole || term.measure() instanceof Measure.Decimal,
                    "%s is counted in %s, and no number of points",
                    term,
                    measure);
            return new Counted<>(Gauge.of(term, ImmutableList.of()));
        }

        @Override
        public Score evaluate(T subject) {
            long steps = gauge.read(subject);
            if (steps == Gauge.MISSING) {
                return gauge.unknown(subject);
            }
            return Score.of(Points.within(billionths(steps)));
        }

        private long billionths(long steps) {
            return Exact.timesOver(steps, Points.UNIT, gauge.stepsOfOne());
        }

        @Override
        public PointRange range() {
            return PointRange.within(billionths(gauge.least()), billionths(gauge.most()));
        }

        @Override
        public String how() {
            return gauge + " as points";
        }

        @Override
        public ImmutableSet<Attribute<T, ?>> ownReads() {
            return gauge.reads();
        }

        @Override
        public ImmutableMap<String, String> values(T subject) {
            return gauge.values(subject);
        }
    }

    /**
     * A straight line between two goalposts.
     *
     * @param gauge how the term is read; its marks are the worst and the best
     * @param worst the goalpost of no points, as it prints
     * @param best the goalpost of all points, as it prints
     * @param most all points
     * @param <T> the subject
     */
    record Sloped<T>(Gauge<T> gauge, String worst, String best, Points most) implements Leaf<T> {
        static <T, V> Sloped<T> of(Linear<T, V> term, V worst, V best, Points most) {
            Gauge<T> gauge = Gauge.of(term, List.of(worst, best));
            checkArgument(most.signum() > 0, "the most points are above zero, but were %s", most);
            checkArgument(gauge.mark(0) != gauge.mark(1), "%s: the goalposts are both at %s", term, worst);
            Measure<V> measure = term.measure();
            return new Sloped<>(gauge, measure.text(worst), measure.text(best), most);
        }

        @Override
        public Score evaluate(T subject) {
            long steps = gauge.read(subject);
            if (steps == Gauge.MISSING) {
                return gauge.unknown(subject);
            }
            long whole = gauge.mark(1) - gauge.mark(0);
            long part = steps - gauge.mark(0);
            // A line that falls is one that rises, seen from the other side.
            long length = Math.abs(whole);
            long reached = Math.max(0, Math.min(length, whole < 0 ? -part : part));
            return Score.of(new Points(Exact.timesOver(reached, most.billionths(), length)));
        }

        @Override
        public PointRange range() {
            return new PointRange(Points.zero(), most);
        }

        @Override
        public String how() {
            return gauge + " from " + worst + " to " + best + ": 0 to " + most;
        }

        @Override
        public ImmutableSet<Attribute<T, ?>> ownReads() {
            return gauge.reads();
        }

        @Override
        public ImmutableMap<String, String> values(T subject) {
            return gauge.values(subject);
        }
    }

    /**
     * Points by bands.
     *
     * @param gauge how the term is read; its marks are the bounds
     * @param bands the bands
     * @param scores the score of each band, the lowest first
     * @param written the points by the bound as it prints
     * @param <T> the subject
     */
    record Banded<T>(Gauge<T> gauge, Bands<?> bands, ImmutableList<Score> scores, ImmutableMap<String, Points> written)
            implements Leaf<T> {
        static <T, V extends Comparable<? super V>> Banded<T> of(Linear<T, V> term, Bands<V> bands) {
            Measure<V> measure = term.measure();
            ImmutableMap.Builder<String, Points> written = ImmutableMap.builder();
            bands.bands().forEach(band -> written.put(measure.text(band.from()), band.points()));
            return new Banded<>(
                    Gauge.of(term, bands.bounds()),
                    bands,
                    bands.points().stream().map(Score::of).collect(ImmutableList.toImmutableList()),
                    written.buildOrThrow());
        }

        @Override
        public Score evaluate(T subject) {
            long steps = gauge.read(subject);
            if (steps == Gauge.MISSING) {
                return gauge.unknown(subject);
            }
            int band = 0;
            while (band < gauge.marks() && steps >= gauge.mark(band)) {
                band++;
            }
            return scores.get(band);
        }

        @Override
        public PointRange range() {
            return new PointRange(Collections.min(bands.points()), Collections.max(bands.points()));
        }

        @Override
        public String how() {
            return gauge + " by bands: " + bands;
        }

        @Override
        public ImmutableSet<Attribute<T, ?>> ownReads() {
            return gauge.reads();
        }

        @Override
        public ImmutableMap<String, String> values(T subject) {
            return gauge.values(subject);
        }
    }

    /**
     * Points for each value of a choice.
     *
     * @param choice the choice
     * @param points the points of each of its values
     * @param <T> the subject
     * @param <E> the values of the choice
     */
    record Chosen<T, E>(Choice<T, E> choice, ImmutableMap<E, Points> points) implements Leaf<T> {
        static <T, E> Chosen<T, E> of(Choice<T, E> choice, ImmutableMap<E, Points> points) {
            for (E value : choice.values().all()) {
                checkArgument(points.containsKey(value), "%s: no points for %s", choice, value);
            }
            checkArgument(
                    points.size() == choice.values().all().size(),
                    "%s: points for what is not one of %s: %s",
                    choice,
                    choice.domain(),
                    points);
            // In the order of the domain: two policies that say the same are equal and print alike.
            ImmutableMap.Builder<E, Points> inOrder = ImmutableMap.builder();
            choice.values().all().forEach(value -> inOrder.put(value, points.getOrDefault(value, Points.zero())));
            return new Chosen<>(choice, inOrder.buildOrThrow());
        }

        /** Returns the points by the texts of the values. */
        ImmutableMap<String, Points> written() {
            ImmutableMap.Builder<String, Points> written = ImmutableMap.builder();
            points.forEach((value, given) -> written.put(choice.text(value), given));
            return written.buildOrThrow();
        }

        @Override
        public Score evaluate(T subject) {
            E value = choice.of(subject).orElse(null);
            if (value == null) {
                return Score.unknown(ScoringFindings.factMissing(choice.name()));
            }
            Points given = points.get(value);
            if (given == null) {
                throw new IllegalArgumentException(choice + " is " + value + ", but must be " + choice.domain());
            }
            return Score.of(given);
        }

        @Override
        public PointRange range() {
            return new PointRange(Collections.min(points.values()), Collections.max(points.values()));
        }

        @Override
        public String how() {
            return choice + " by value: " + points;
        }

        @Override
        public ImmutableSet<Attribute<T, ?>> ownReads() {
            return ImmutableSet.of(choice);
        }

        @Override
        public ImmutableMap<String, String> values(T subject) {
            return choice.of(subject)
                    .map(value -> ImmutableMap.of(choice.name(), choice.text(value)))
                    .orElse(ImmutableMap.of());
        }
    }
}
