package dev.governance.worker;

import static com.google.common.base.Preconditions.checkState;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.governance.basics.Money;
import dev.governance.basics.Ratio;
import java.io.Serializable;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.immutables.value.Value;

/**
 * How the pay of a grade follows from a benchmark wage (薪酬计算公式): benchmark × local coefficient × share × coefficient of the grade.
 *
 * <p>Immutable and thread-safe. Coefficients rise strictly, and so does pay.
 */
@Value.Immutable
@JsonSerialize(as = ImmutablePayFormula.class)
@JsonDeserialize(as = ImmutablePayFormula.class)
@JsonPropertyOrder({"benchmark", "localCoefficient", "share", "coefficients", "allowances", "target"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class PayFormula implements Serializable {

    /** The most that is believed of a month; more is a slip of the pen. */
    private static final Money MOST = Money.ofYuan(10_000_000);

    PayFormula() {}

    /**
     * Returns the benchmark wage, such as the mean monthly wage of the management posts of local public institutions.
     *
     * @return yuan a month, above zero
     */
    public abstract Money benchmark();

    /**
     * Returns how the benchmark is adjusted to the place.
     *
     * @return a factor above zero
     */
    public abstract Ratio localCoefficient();

    /**
     * Returns which part of the benchmark a grade of coefficient 1 is paid.
     *
     * @return a factor above zero, such as 70 %
     */
    public abstract Ratio share();

    /**
     * Returns the coefficients of the grades.
     *
     * @return a factor for grade 1, grade 2 and so on, strictly rising
     */
    public abstract ImmutableList<Ratio> coefficients();

    /**
     * Returns what a certificate adds a month.
     *
     * @return yuan a month by level; none for a level that is not named
     */
    public abstract ImmutableMap<SocialWorkLevel, Money> allowances();

    /**
     * Returns which part of the benchmark the mean pay is to reach.
     *
     * @return a factor; absent where nobody set one
     */
    public abstract Optional<Ratio> target();

    /**
     * Returns the local mean wage, from which the pay is taken and beside which it is shown.
     *
     * @return the benchmark times the local coefficient, rounded to the fen, halves up
     */
    public final Money localMean() {
        return benchmark().times(localCoefficient(), RoundingMode.HALF_UP);
    }

    /**
     * Returns what each grade is paid.
     *
     * @return the table, each grade rounded once, to the fen, halves up
     */
    public final PayTable table() {
        Ratio factor = localCoefficient().times(share());
        return new PayTable(coefficients().stream()
                .map(coefficient -> benchmark().times(factor.times(coefficient), RoundingMode.HALF_UP))
                .collect(toImmutableList()));
    }

    /**
     * Returns what a certificate adds.
     *
     * @param level the certificate, if any
     * @return yuan a month
     */
    public final Money allowance(Optional<SocialWorkLevel> level) {
        return level.map(allowances()::get).orElse(Money.zero());
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
                benchmark().compareTo(Money.zero()) > 0 && benchmark().compareTo(MOST) <= 0,
                "the benchmark is above zero and at most %s yuan a month, not %s",
                MOST,
                benchmark());
        Ratio believed = Ratio.of(1000);
        checkState(
                localCoefficient().compareTo(believed) <= 0
                        && share().compareTo(believed) <= 0
                        && coefficients().stream().allMatch(each -> each.compareTo(believed) <= 0),
                "a coefficient is at most %s",
                believed);
        Money before = Money.zero();
        for (SocialWorkLevel level : new TreeSet<>(allowances().keySet())) {
            Money allowance = Objects.requireNonNull(allowances().get(level));
            checkState(allowance.compareTo(before) >= 0, "%s adds %s, less than %s", level, allowance, before);
            before = allowance;
        }
        checkState(
                coefficients().size() <= 200,
                "a scale has at most 200 grades, not %s",
                coefficients().size());
        table();
    }

    /** Builds a {@link PayFormula}. */
    public static final class Builder extends ImmutablePayFormula.Builder {
        Builder() {}
    }
}
