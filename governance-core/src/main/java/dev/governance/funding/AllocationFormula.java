package dev.governance.funding;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.governance.basics.Money;
import dev.governance.basics.Ratio;
import dev.governance.basics.Share;
import dev.governance.place.DivisionCode;
import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;
import org.immutables.value.Value;

/**
 * How money is divided among communities (分配公式): one part alike to each, one by households, one by households and difficulty.
 *
 * <p>The parts are shares of the whole and add up to it. What cannot be divided goes by the largest remainder, so that no fen is lost; a
 * community that weighs more never gets less.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableAllocationFormula.class)
@JsonDeserialize(as = ImmutableAllocationFormula.class)
@JsonPropertyOrder({"alike", "byHouseholds", "byDifficulty"})
public abstract class AllocationFormula implements Serializable {

    AllocationFormula() {}

    /**
     * Returns the part that each community gets alike.
     *
     * @return a share of the whole
     */
    public abstract Share alike();

    /**
     * Returns the part that is divided by households.
     *
     * @return a share of the whole
     */
    public abstract Share byHouseholds();

    /**
     * Returns the part that is divided by households times difficulty.
     *
     * @return a share of the whole
     */
    public abstract Share byDifficulty();

    /**
     * Divides an amount.
     *
     * @param amount the amount; not negative
     * @param needs the communities, each once
     * @return what each gets, in their order; together exactly the amount
     * @throws IllegalArgumentException if a community stands twice, or a part is to be divided by what nobody has
     */
    public final ImmutableMap<DivisionCode, Money> allocate(Money amount, List<AllocationNeed> needs) {
        checkArgument(!amount.isNegative(), "an amount of %s cannot be divided", amount);
        Ratio households =
                Ratio.sum(needs.stream().map(AllocationFormula::households).collect(toImmutableList()));
        Ratio difficulty =
                Ratio.sum(needs.stream().map(AllocationFormula::difficulty).collect(toImmutableList()));
        ImmutableList<Ratio> weights = needs.stream()
                .map(need -> Ratio.sum(ImmutableList.of(
                        alike().ratio().dividedBy(Ratio.of(needs.size())),
                        part(byHouseholds(), households(need), households),
                        part(byDifficulty(), difficulty(need), difficulty))))
                .collect(toImmutableList());
        ImmutableList<Money> parts = amount.allocate(weights);
        return IntStream.range(0, needs.size())
                .boxed()
                .collect(toImmutableMap(i -> needs.get(i).community(), parts::get));
    }

    private static Ratio part(Share share, Ratio own, Ratio all) {
        if (share.ratio().isZero()) {
            return Ratio.zero();
        }
        checkArgument(!all.isZero(), "a part of %s is to be divided by what nobody has", share);
        return share.ratio().times(own).dividedBy(all);
    }

    private static Ratio households(AllocationNeed need) {
        return Ratio.of(need.households());
    }

    private static Ratio difficulty(AllocationNeed need) {
        return Ratio.of(need.households()).times(need.difficulty());
    }

    /**
     * Returns a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        checkState(
                Ratio.sum(ImmutableList.of(
                                alike().ratio(),
                                byHouseholds().ratio(),
                                byDifficulty().ratio()))
                        .equals(Ratio.one()),
                "the parts %s, %s and %s are not the whole",
                alike(),
                byHouseholds(),
                byDifficulty());
    }

    /** Builds an {@link AllocationFormula}. */
    public static final class Builder extends ImmutableAllocationFormula.Builder {
        Builder() {}
    }
}
