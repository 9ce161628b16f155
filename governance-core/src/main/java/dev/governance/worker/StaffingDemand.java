package dev.governance.worker;

import static com.google.common.base.Preconditions.checkState;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import dev.governance.basics.Citation;
import dev.governance.basics.Finding;
import dev.governance.basics.NormUse;
import java.io.Serializable;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How many workers a standard asks for (应配人数), rule by rule; the rule that asks for most is the one that binds.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableStaffingDemand.class)
@JsonDeserialize(as = ImmutableStaffingDemand.class)
@JsonPropertyOrder({"lines", "uses"})
public abstract class StaffingDemand implements Serializable {

    StaffingDemand() {}

    /**
     * Returns what each rule asks for.
     *
     * @return a line for each rule of the standard, in the order of the rules; at least one
     */
    public abstract ImmutableList<StaffingLine> lines();

    /**
     * Returns where the numbers come from.
     *
     * @return the uses of norms
     */
    public abstract ImmutableList<NormUse> uses();

    /**
     * Returns the line that binds.
     *
     * @return the largest; at a tie the first
     */
    @JsonIgnore
    public final StaffingLine binding() {
        // The maximum of a stream is the last of equals; the reversed minimum is the first.
        return lines().stream()
                .min(Comparator.comparingLong(StaffingLine::workers).reversed())
                .orElseThrow();
    }

    /**
     * Returns how many workers there should be.
     *
     * @return what the binding line asks for
     */
    @JsonIgnore
    public final long required() {
        return binding().workers();
    }

    /**
     * Returns how many of them are missing.
     *
     * @param present how many there are; 0 or more
     * @return the gap
     */
    public final StaffingGap gap(long present) {
        return new StaffingGap(required(), present);
    }

    /**
     * Reviews how many there are.
     *
     * @param subject what is reviewed, such as the code of a community
     * @param present how many there are; 0 or more
     * @return a finding {@code worker.below-standard} that names the binding rule and its sources; empty if there are enough
     */
    public final Optional<Finding> review(String subject, long present) {
        return gap(present).missing() == 0 ? Optional.empty() : Optional.of(shortage(subject, gap(present)));
    }

    private Finding shortage(String subject, StaffingGap gap) {
        return Finding.builder("worker.below-standard")
                .subject(subject)
                .putValues("required", Long.toString(gap.required()))
                .putValues("present", Long.toString(gap.present()))
                .putValues("missing", Long.toString(gap.missing()))
                .putValues("norm", binding().rule().norm().name())
                .citations(citations())
                .build();
    }

    private ImmutableList<Citation> citations() {
        return uses().stream()
                .filter(use -> use.id().equals(binding().rule().norm()))
                .flatMap(use -> use.citations().stream())
                .collect(toImmutableList());
    }

    static StaffingDemand of(Iterable<StaffingLine> lines, Iterable<NormUse> uses) {
        return ImmutableStaffingDemand.builder().lines(lines).uses(uses).build();
    }

    @Value.Check
    void check() {
        checkState(!lines().isEmpty(), "a demand comes from at least one rule");
        long rules = lines().stream().map(StaffingLine::rule).distinct().count();
        checkState(rules == lines().size(), "a rule stands twice: %s", lines());
    }
}
