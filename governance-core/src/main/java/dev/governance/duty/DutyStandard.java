package dev.governance.duty;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import dev.governance.basics.Citation;
import dev.governance.basics.Finding;
import dev.governance.basics.Money;
import dev.governance.basics.Norm;
import dev.governance.basics.NormId;
import dev.governance.basics.NormUse;
import dev.governance.basics.Norms;
import dev.governance.basics.ProfileId;
import dev.governance.basics.Ratio;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The rules and the numbers by which an inventory is reviewed (职责核查标准), with their sources.
 *
 * <p>What has no value on the day is left out and told in {@link #silent}: without the cost of an hour nothing is said about money,
 * and that nothing is said is told. Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableDutyStandard.class)
@JsonDeserialize(as = ImmutableDutyStandard.class)
@JsonPropertyOrder({"rules", "coverage", "hourlyRate", "uses", "silent"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class DutyStandard implements Serializable {

    /** Which part of the cost of a task has to come with it; the same number as at the gate of admission. */
    public static final NormId<Ratio> COVERAGE = NormId.ofRatio("admission.funding-coverage");
    /** What an hour of a community worker costs; the same number as at the gate of admission. */
    public static final NormId<Money> HOURLY_RATE = NormId.ofMoney("admission.hourly-rate");

    DutyStandard() {}

    /**
     * Returns the rules that hold.
     *
     * @return for each rule that holds the word that puts it in short
     */
    public abstract ImmutableMap<DutyRule, String> rules();

    /**
     * Returns which part of the cost of a task has to come with it.
     *
     * @return the part; absent where no value holds
     */
    public abstract Optional<Ratio> coverage();

    /**
     * Returns what an hour costs.
     *
     * @return whole fen; absent where no value holds
     */
    public abstract Optional<Money> hourlyRate();

    /**
     * Returns where the rules and numbers come from.
     *
     * @return one use of a norm for each
     */
    public abstract ImmutableList<NormUse> uses();

    /**
     * Returns why rules and numbers are missing.
     *
     * @return one finding for each that has no value on the day
     */
    public abstract ImmutableList<Finding> silent();

    /**
     * Tells whether a rule holds.
     *
     * @param rule the rule
     * @return true if it has a value
     */
    public final boolean holds(DutyRule rule) {
        return rules().containsKey(rule);
    }

    /**
     * Returns where a rule comes from.
     *
     * @param rule the rule
     * @return its citations; none where it does not hold or was assumed without a model
     */
    public final ImmutableList<Citation> citations(DutyRule rule) {
        return citations(rule.norm());
    }

    ImmutableList<Citation> citations(NormId<?> norm) {
        NormUse use = byNorm().get(norm);
        return use == null ? ImmutableList.of() : use.citations();
    }

    @Value.Lazy
    @JsonIgnore
    ImmutableMap<NormId<?>, NormUse> byNorm() {
        return Maps.uniqueIndex(uses(), NormUse::id);
    }

    /**
     * Returns the standard of a place on a day.
     *
     * @param norms the norms
     * @param date the day
     * @param profile whose norms
     * @return the standard
     */
    public static DutyStandard of(Norms norms, LocalDate date, ProfileId profile) {
        Builder standard = builder();
        Map<DutyRule, String> rules = new EnumMap<>(DutyRule.class);
        for (DutyRule rule : List.of(DutyRule.values())) {
            read(norms.value(rule.norm(), date, profile), standard).ifPresent(word -> rules.put(rule, word));
        }
        return standard.rules(rules)
                .coverage(read(norms.value(COVERAGE, date, profile), standard))
                .hourlyRate(read(norms.value(HOURLY_RATE, date, profile), standard))
                .build();
    }

    private static <V> Optional<V> read(Norm<V> norm, Builder standard) {
        norm.use().ifPresent(standard::addUses);
        if (norm instanceof Norm.NotVerified<V> missing) {
            standard.addSilent(missing.why());
        }
        return norm.value();
    }

    /**
     * Returns a builder, for rules and numbers that come from elsewhere than norms.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        checkState(hourlyRate().map(rate -> !rate.isNegative()).orElse(true), "an hour costs less than nothing");
        checkState(
                uses().stream().map(NormUse::id).distinct().count() == uses().size(),
                "a norm is used twice: %s",
                uses());
    }

    /** Builds a {@link DutyStandard}. */
    public static final class Builder extends ImmutableDutyStandard.Builder {
        Builder() {}
    }
}
