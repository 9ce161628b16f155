package dev.governance.worker;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import dev.governance.basics.ProfileId;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * What pay will cost in the years ahead (薪酬预算预测), each year the sum of its records.
 *
 * <p>Linear in employments × years. Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutablePayForecast.class)
@JsonDeserialize(as = ImmutablePayForecast.class)
@JsonPropertyOrder({"profile", "outlook", "years"})
public abstract class PayForecast implements Serializable {

    PayForecast() {}

    /**
     * Returns the scale.
     *
     * @return the id of the scale
     */
    public abstract ProfileId profile();

    /**
     * Returns what is supposed.
     *
     * @return the outlook
     */
    public abstract PayOutlook outlook();

    /**
     * Returns the years.
     *
     * @return a line for each year, the earliest first
     */
    public abstract ImmutableList<PayYear> years();

    /**
     * Forecasts what pay will cost.
     *
     * @param scale the scale
     * @param employments the contracts; each in a post of the scale
     * @param outlook what is supposed
     * @return the forecast
     * @throws IllegalArgumentException if an employment has a post that the scale has not, or a grade outside its post
     * @throws ArithmeticException if an amount is beyond {@code long}
     */
    public static PayForecast of(PayScale scale, Iterable<Employment> employments, PayOutlook outlook) {
        PayProjection projection = new PayProjection(scale, outlook);
        for (Employment employment : employments) {
            projection.add(employment, record -> {});
        }
        return ImmutablePayForecast.builder()
                .profile(scale.profile())
                .outlook(outlook)
                .years(projection.sums())
                .build();
    }

    /**
     * Returns the records of which the forecast of one employment is the sum.
     *
     * @param scale the scale
     * @param employment the contract
     * @param outlook what is supposed
     * @return a record for each year in which a month is paid
     * @throws IllegalArgumentException if the employment has a post that the scale has not, or a grade outside its post
     */
    public static ImmutableList<PayRecord> records(PayScale scale, Employment employment, PayOutlook outlook) {
        ImmutableList.Builder<PayRecord> records = ImmutableList.builder();
        new PayProjection(scale, outlook).add(employment, records::add);
        return records.build();
    }

    @Value.Check
    void check() {
        checkState(
                years().size() == outlook().years(),
                "%s lines for %s years",
                years().size(),
                outlook().years());
    }
}
