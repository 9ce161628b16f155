package dev.governance.funding;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import dev.governance.basics.Money;
import dev.governance.basics.NormId;
import dev.governance.basics.NormUse;
import dev.governance.basics.Norms;
import dev.governance.basics.ProfileId;
import dev.governance.basics.Ratio;
import java.io.Serializable;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;

/**
 * The mechanism by which earmarked money grows (预算增长机制): max(floor, min(cap, index)), each a factor on the last year.
 *
 * <p>The policy paper asks for such a mechanism and gives no figure, so floor, cap and index come from a profile or from whoever decides.
 * Where the government's revenue grew the amount never falls below the last year's, whatever the floor.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableBudgetGrowth.class)
@JsonDeserialize(as = ImmutableBudgetGrowth.class)
@JsonPropertyOrder({"floor", "cap", "index", "uses"})
public abstract class BudgetGrowth implements Serializable {

    /** The least factor on the last year. */
    public static final NormId<Ratio> FLOOR = NormId.ofRatio("funding.growth-floor");
    /** The greatest factor on the last year. */
    public static final NormId<Ratio> CAP = NormId.ofRatio("funding.growth-cap");
    /** What the money grows with: a name of {@link GrowthIndex}. */
    public static final NormId<String> INDEX = NormId.ofWord("funding.growth-index");

    BudgetGrowth() {}

    /**
     * Returns the least factor.
     *
     * @return such as 102/100; not above the cap
     */
    public abstract Ratio floor();

    /**
     * Returns the greatest factor.
     *
     * @return such as 108/100
     */
    public abstract Ratio cap();

    /**
     * Returns what it grows with.
     *
     * @return the index
     */
    public abstract GrowthIndex index();

    /**
     * Returns where the numbers come from.
     *
     * @return the uses of norms; empty for numbers that somebody made up
     */
    public abstract ImmutableList<NormUse> uses();

    /**
     * Returns the mechanism in force.
     *
     * @param norms the norms
     * @param date the day
     * @param profile whose norms
     * @return the mechanism
     * @throws IllegalArgumentException if a number is not verified, with the names of all such numbers
     */
    public static BudgetGrowth of(Norms norms, LocalDate date, ProfileId profile) {
        Builder growth = builder();
        return growth.uses(new NormReading(norms, date, profile)
                        .read(FLOOR, growth::floor)
                        .read(CAP, growth::cap)
                        .read(INDEX, name -> growth.index(GrowthIndex.valueOf(name)))
                        .uses())
                .build();
    }

    /**
     * Returns the amount of the year after.
     *
     * @param last the amount of the year before; not negative
     * @param year what is known of the year
     * @return the amount, rounded half up to whole fen, and what set it
     * @throws IllegalArgumentException if the index of the year is not known
     */
    public final ProjectedYear next(Money last, GrowthYear year) {
        Ratio grown = year.factors().get(index());
        checkArgument(grown != null, "of %s the index %s is not known", year.year(), index());
        GrowthBinding binding = binding(grown);
        Ratio factor = binding == GrowthBinding.FLOOR ? floor() : binding == GrowthBinding.CAP ? cap() : grown;
        if (factor.compareTo(Ratio.one()) < 0 && revenueGrew(year)) {
            binding = GrowthBinding.HELD;
            factor = Ratio.one();
        }
        return ProjectedYear.builder()
                .year(year.year())
                .factor(factor)
                .amount(last.times(factor, RoundingMode.HALF_UP))
                .binding(binding)
                .build();
    }

    private GrowthBinding binding(Ratio grown) {
        if (grown.compareTo(floor()) < 0) {
            return GrowthBinding.FLOOR;
        }
        return grown.compareTo(cap()) > 0 ? GrowthBinding.CAP : GrowthBinding.INDEX;
    }

    private static boolean revenueGrew(GrowthYear year) {
        Ratio revenue = year.factors().get(GrowthIndex.FISCAL_REVENUE);
        return revenue != null && revenue.compareTo(Ratio.one()) > 0;
    }

    /**
     * Projects several years, such as the three of a rolling plan (三年滚动预算), each on the one before.
     *
     * @param base the amount before the first year; not negative
     * @param years the years in order, without a gap
     * @return a year for each
     * @throws IllegalArgumentException if a year is missing or its index is not known
     */
    public final ImmutableList<ProjectedYear> project(Money base, List<GrowthYear> years) {
        ImmutableList.Builder<ProjectedYear> projected = ImmutableList.builder();
        Money last = base;
        for (int i = 0; i < years.size(); i++) {
            checkArgument(
                    years.get(i).year() == years.get(0).year() + i,
                    "after %s years the year is not %s",
                    i,
                    years.get(i).year());
            ProjectedYear next = next(last, years.get(i));
            projected.add(next);
            last = next.amount();
        }
        return projected.build();
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
        checkState(floor().compareTo(cap()) <= 0, "the floor %s is above the cap %s", floor(), cap());
        checkState(!floor().isZero(), "the floor is nothing at all");
    }

    /** Builds a {@link BudgetGrowth}. */
    public static final class Builder extends ImmutableBudgetGrowth.Builder {
        Builder() {}
    }
}
