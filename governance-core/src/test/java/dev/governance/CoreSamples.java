package dev.governance;

import com.google.common.collect.ImmutableMap;
import dev.governance.basics.BasicsSamples;
import dev.governance.duty.DutySamples;
import dev.governance.funding.FundingSamples;
import dev.governance.goal.GoalSamples;
import dev.governance.house.types.Samples;
import dev.governance.json.JsonSamples;
import dev.governance.organization.OrganizationSamples;
import dev.governance.place.PlaceSamples;
import dev.governance.policy.PolicySamples;
import dev.governance.process.ProcessSamples;
import dev.governance.staffing.StaffingSamples;
import dev.governance.worker.WorkerSamples;

/**
 * Samples that cannot be made from the samples of their parts, and public types that are no values.
 *
 * <p>A type lands here when {@link AllTypesTest} says so; what it says it needs no longer goes.
 */
final class CoreSamples {

    private CoreSamples() {}

    static Samples create() {
        Samples samples = new Samples();
        BasicsSamples.giveTo(samples);
        DutySamples.giveTo(samples);
        FundingSamples.giveTo(samples);
        PolicySamples.giveTo(samples);
        OrganizationSamples.giveTo(samples);
        PlaceSamples.giveTo(samples);
        ProcessSamples.giveTo(samples);
        StaffingSamples.giveTo(samples);
        WorkerSamples.giveTo(samples);
        GoalSamples.giveTo(samples);
        return samples;
    }

    /** Types that stand for bounds of type parameters which cannot be read from JSON themselves. */
    static ImmutableMap<Class<?>, Class<?>> stands() {
        return ProcessSamples.stands();
    }

    /** Values that are not written as JSON, each with the reason. */
    static ImmutableMap<Class<?>, String> notOnTheWire() {
        return ImmutableMap.<Class<?>, String>builder()
                .putAll(PolicySamples.notOnTheWire())
                .putAll(DutySamples.notOnTheWire())
                .putAll(ProcessSamples.notOnTheWire())
                .putAll(JsonSamples.notOnTheWire())
                .buildOrThrow();
    }

    /** Classes that are not compared, written or serialised, each with the reason. */
    static ImmutableMap<Class<?>, String> noValues() {
        return ImmutableMap.<Class<?>, String>builder()
                .putAll(PolicySamples.noValues())
                .putAll(JsonSamples.noValues())
                .putAll(FundingSamples.noValues())
                .buildOrThrow();
    }
}
