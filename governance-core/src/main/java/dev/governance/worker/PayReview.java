package dev.governance.worker;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import dev.governance.basics.Finding;
import dev.governance.basics.Money;
import dev.governance.basics.ProfileId;
import dev.governance.basics.Ratio;
import java.io.Serializable;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is paid, held against the scale (薪酬核查): grades in their posts, one contract at a time, promotions by the rules, pay by the table, the mean beside the benchmark.
 *
 * <p>Findings name the contract, never the person. Linear in the number of employments. Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutablePayReview.class)
@JsonDeserialize(as = ImmutablePayReview.class)
@JsonPropertyOrder({"day", "profile", "employments", "meanMonthly", "localMean", "findings"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class PayReview implements Serializable {

    PayReview() {}

    /**
     * Returns the day.
     *
     * @return the day of the review
     */
    public abstract LocalDate day();

    /**
     * Returns the scale.
     *
     * @return the id of the scale
     */
    public abstract ProfileId profile();

    /**
     * Returns how many employments there are on the day.
     *
     * @return 0 or more
     */
    public abstract int employments();

    /**
     * Returns what they are paid on average.
     *
     * @return yuan a month, of those whose pay is known; rounded to the fen, halves up
     */
    public abstract Optional<Money> meanMonthly();

    /**
     * Returns the local mean wage.
     *
     * @return yuan a month
     */
    public abstract Money localMean();

    /**
     * Returns what was found.
     *
     * @return the findings, in the order of the employments; empty if all is as it should be
     */
    public abstract ImmutableList<Finding> findings();

    /**
     * Reviews employments.
     *
     * @param scale the scale
     * @param employments the contracts; those that ended by the day, or begin after it, are left out
     * @param day the day
     * @return the review
     */
    public static PayReview of(PayScale scale, List<Employment> employments, LocalDate day) {
        List<Employment> present = employments.stream()
                .filter(employment -> employment.during().contains(day))
                .toList();
        PayCheck check = new PayCheck(scale, day);
        List<Finding> findings = new ArrayList<>();
        Map<WorkerId, EmploymentId> seen = new HashMap<>();
        for (Employment employment : present) {
            findings.addAll(check.findings(employment));
            Optional.ofNullable(seen.putIfAbsent(employment.worker(), employment.id()))
                    .ifPresent(other -> findings.add(check.employedTwice(employment, other)));
        }
        Optional<Money> mean = mean(present);
        mean.flatMap(paid -> check.meanBelowTarget(paid)).ifPresent(findings::add);
        return ImmutablePayReview.builder()
                .day(day)
                .profile(scale.profile())
                .employments(present.size())
                .meanMonthly(mean)
                .localMean(scale.formula().localMean())
                .findings(findings)
                .build();
    }

    private static Optional<Money> mean(List<Employment> present) {
        List<Money> paid =
                present.stream().flatMap(one -> one.monthlyPay().stream()).toList();
        return paid.isEmpty()
                ? Optional.empty()
                : Optional.of(Money.sum(paid).times(Ratio.of(1, paid.size()), RoundingMode.HALF_UP));
    }
}
