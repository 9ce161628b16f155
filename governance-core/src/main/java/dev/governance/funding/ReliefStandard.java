package dev.governance.funding;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.governance.basics.Finding;
import dev.governance.basics.Norm;
import dev.governance.basics.NormId;
import dev.governance.basics.NormUse;
import dev.governance.basics.Norms;
import dev.governance.basics.ProfileId;
import dev.governance.basics.Ratio;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The numbers of tax relief in force on a day (优惠参数), and why there are none for others.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableReliefStandard.class)
@JsonDeserialize(as = ImmutableReliefStandard.class)
@JsonPropertyOrder({"counted", "rate", "smallFirmRate", "disabledExtra", "uses", "silent"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class ReliefStandard implements Serializable {

    /** The rate of income tax: 25 %. */
    public static final NormId<Ratio> RATE = NormId.ofRatio("funding.income-tax-rate");
    /** The rate for small firms with low profit: 20 %. */
    public static final NormId<Ratio> SMALL_FIRM_RATE = NormId.ofRatio("funding.income-tax-small-firm-rate");
    /** What is deducted for wages of disabled employees once more: all of them. */
    public static final NormId<Ratio> DISABLED_EXTRA = NormId.ofRatio("funding.disabled-wages-extra");

    ReliefStandard() {}

    /**
     * Returns which part of a base counts for a community service.
     *
     * @return a part by tax; those in force alone
     */
    public abstract ImmutableMap<ReliefTax, Ratio> counted();

    /**
     * Returns the rate of income tax.
     *
     * @return a part of the taxed profit
     */
    public abstract Optional<Ratio> rate();

    /**
     * Returns the rate for small firms with low profit.
     *
     * @return a part of the taxed profit
     */
    public abstract Optional<Ratio> smallFirmRate();

    /**
     * Returns what is deducted for wages of disabled employees once more.
     *
     * @return a part of the wages
     */
    public abstract Optional<Ratio> disabledExtra();

    /**
     * Returns where the numbers come from.
     *
     * @return the uses of norms
     */
    public abstract ImmutableList<NormUse> uses();

    /**
     * Returns why there is no number.
     *
     * @return a finding by the name of each norm without a value
     */
    public abstract ImmutableMap<String, Finding> silent();

    /**
     * Returns the numbers in force; one that was not verified is missing, and the reason is kept.
     *
     * @param norms the norms
     * @param date the day
     * @param profile whose norms
     * @return the standard
     */
    public static ReliefStandard of(Norms norms, LocalDate date, ProfileId profile) {
        Builder standard = builder();
        for (ReliefTax tax : ReliefTax.values()) {
            read(norms.value(tax.counted(), date, profile), standard).ifPresent(part -> standard.putCounted(tax, part));
        }
        return standard.rate(read(norms.value(RATE, date, profile), standard))
                .smallFirmRate(read(norms.value(SMALL_FIRM_RATE, date, profile), standard))
                .disabledExtra(read(norms.value(DISABLED_EXTRA, date, profile), standard))
                .build();
    }

    private static Optional<Ratio> read(Norm<Ratio> norm, Builder standard) {
        norm.use().ifPresent(standard::addUses);
        if (norm instanceof Norm.NotVerified<Ratio> silent) {
            standard.putSilent(norm.id().name(), silent.why());
        }
        return norm.value();
    }

    /** Returns the use of a norm, or why there is none. */
    final ImmutableList<NormUse> usesOf(NormId<?> id) {
        return uses().stream().filter(use -> use.id().equals(id)).collect(toImmutableList());
    }

    /**
     * Returns a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ReliefStandard}. */
    public static final class Builder extends ImmutableReliefStandard.Builder {
        Builder() {}
    }
}
