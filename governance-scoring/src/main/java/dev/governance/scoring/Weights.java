package dev.governance.scoring;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.governance.basics.Apportionment;
import dev.governance.basics.Ratio;
import dev.governance.basics.Share;
import java.io.Serializable;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;

/**
 * The weights of parts by name (权重), together exactly one.
 *
 * <p>Weights are exact fractions: three equal ones are a third each, and nothing is lost. Where a document prints them with a few
 * digits, {@link #apportioned} gives digits that still add up. In JSON weights are an object of shares. Immutable and
 * thread-safe.
 *
 * @param byName each weight, above nothing, in the order in which they were given
 */
public record Weights(@JsonValue ImmutableMap<String, Share> byName) implements Serializable {

    /**
     * Checks the sum.
     *
     * @throws IllegalArgumentException if a weight is nothing, or if all together are not exactly one
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Weights {
        byName.forEach((name, weight) -> checkArgument(!weight.ratio().isZero(), "%s weighs nothing", name));
        Ratio sum = Ratio.sum(byName.values().stream().map(Share::ratio).toList());
        checkArgument(sum.equals(Ratio.one()), "weights are together exactly 1, but were %s: %s", sum, byName);
    }

    /**
     * Returns weights that are one together.
     *
     * @param byName each weight
     * @return the weights
     * @throws IllegalArgumentException if they are not one together
     */
    public static Weights of(Map<String, Share> byName) {
        return new Weights(ImmutableMap.copyOf(byName));
    }

    /**
     * Returns weights in given proportions, so that scaling all of them alike changes nothing.
     *
     * @param proportions how much each part counts beside the others, above zero
     * @return the weights
     * @throws IllegalArgumentException if there is none, or one is zero
     */
    public static Weights proportional(Map<String, Ratio> proportions) {
        Ratio sum = Ratio.sum(proportions.values());
        checkArgument(!sum.isZero(), "weights are in no proportion: %s", proportions);
        ImmutableMap.Builder<String, Share> shares = ImmutableMap.builder();
        proportions.forEach((name, part) -> shares.put(name, new Share(part.dividedBy(sum))));
        return new Weights(shares.buildOrThrow());
    }

    /**
     * Returns weights that are all the same.
     *
     * @param names the parts, each once
     * @return the weights
     */
    public static Weights equal(List<String> names) {
        ImmutableMap.Builder<String, Ratio> ones = ImmutableMap.builder();
        names.forEach(name -> ones.put(name, Ratio.one()));
        return proportional(ones.buildOrThrow());
    }

    /**
     * Returns weights of a few digits, still one together, by the largest remainder ({@link Apportionment#byLargestRemainder}).
     *
     * @param decimals the digits after the point, 0 to 9
     * @return the weights nearest to these
     * @throws IllegalArgumentException if the digits are not 0 to 9, or a weight would become nothing
     */
    public Weights apportioned(int decimals) {
        checkArgument(decimals >= 0 && decimals <= Points.SCALE, "weights have 0..9 digits, not %s", decimals);
        long whole = BigInteger.TEN.pow(decimals).longValueExact();
        ImmutableList<Long> parts = Apportionment.byLargestRemainder(
                whole, byName.values().stream().map(Share::ratio).toList());
        ImmutableMap.Builder<String, Share> shares = ImmutableMap.builder();
        ImmutableList<String> names = byName.keySet().asList();
        for (int i = 0; i < names.size(); i++) {
            shares.put(names.get(i), Share.of(parts.get(i), whole));
        }
        return new Weights(shares.buildOrThrow());
    }

    /**
     * Returns the weight of a part.
     *
     * @param name the part
     * @return its weight
     * @throws IllegalArgumentException if there is no such part
     */
    public Share of(String name) {
        Share weight = byName.get(name);
        checkArgument(weight != null, "%s has no weight; weights have %s", name, byName.keySet());
        return weight;
    }

    /** Returns policies with these weights. */
    <T> ImmutableList<Weighted<T>> to(Map<String, ? extends ScoringPolicy<? super T>> parts) {
        checkArgument(
                parts.keySet().equals(byName.keySet()),
                "each part has a weight and each weight a part, but the parts are %s and the weights %s",
                parts.keySet(),
                byName);
        ImmutableList.Builder<Weighted<T>> weighted = ImmutableList.builder();
        parts.forEach((name, part) -> weighted.add(new Weighted<T>(name, of(name), part)));
        return weighted.build();
    }

    /** Returns {@code {satisfaction=3/5, response=2/5}}. */
    @Override
    public String toString() {
        return byName.toString();
    }
}
