package dev.governance.policy;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.stream.Stream;

/**
 * The cases that stood one way with the active policy and one way with the candidate (影子比对单元).
 *
 * @param active how they stood with the active policy
 * @param candidate how they stood with the candidate
 * @param cases how many there were; above zero
 * @param otherRules of how many of them other rules fired, whatever the verdict
 * @param samples ids of the first cases that differ, in verdict or in rules
 */
@JsonPropertyOrder({"active", "candidate", "cases", "otherRules", "samples"})
public record ShadowCell(
        Standing active, Standing candidate, long cases, long otherRules, ImmutableList<String> samples)
        implements Serializable {

    /** Checks the counts. */
    public ShadowCell {
        requireNonNull(active, "active");
        requireNonNull(candidate, "candidate");
        checkArgument(cases > 0 && otherRules >= 0 && otherRules <= cases, "%s of %s cases differ", otherRules, cases);
        checkArgument(samples.size() <= cases, "%s samples of %s cases", samples.size(), cases);
    }

    /**
     * Tells whether the active policy and the candidate say the same here.
     *
     * @return true if the verdict is the same
     */
    public boolean agrees() {
        return active == candidate;
    }

    /** Returns this cell and the same one of later cases as one, with so many samples at most. */
    ShadowCell plus(ShadowCell later, int most) {
        return new ShadowCell(
                active,
                candidate,
                Math.addExact(cases, later.cases),
                otherRules + later.otherRules,
                samples.size() >= most || later.samples.isEmpty() ? samples : first(most, later.samples));
    }

    private ImmutableList<String> first(int most, ImmutableList<String> more) {
        return Stream.concat(samples.stream(), more.stream()).limit(most).collect(ImmutableList.toImmutableList());
    }
}
