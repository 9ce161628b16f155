package dev.governance.policy;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.governance.house.types.Samples;

/** Samples of this room, and what in it is no value. */
public final class PolicySamples {

    private static final Count<String> LENGTH = Attributes.of(String.class).count("length", 0, 100, String::length);
    private static final Rule<String> LONG = Rule.of("R01", Verdict.REFUSE, LENGTH.atLeast(10L));

    private static final ImmutableSet<Class<?>> READINGS = ImmutableSet.of(
            Flag.class,
            Choice.class,
            Choices.class,
            Quantity.class,
            Count.class,
            Day.class,
            Values.class,
            Linear.class,
            Vocabulary.class,
            Assignment.class,
            Condition.Is.class,
            Condition.OneOf.class,
            Condition.ContainsAny.class,
            Condition.Includes.class,
            Condition.Comparison.class,
            Condition.All.class,
            Condition.Any.class,
            Condition.Not.class,
            Condition.Opaque.class,
            Demand.class,
            Rule.class,
            PolicyStructure.Single.class,
            PolicyStructure.Together.class,
            PolicyStructure.When.class,
            PolicyStructure.Titled.class,
            PolicyStructure.Closed.class,
            PolicyStructure.Hidden.class,
            PolicyDocument.class);

    private PolicySamples() {}

    /** Gives the explanation of a rule that fires and of one that does not. */
    public static void giveTo(Samples samples) {
        samples.give(Explanation.class, LONG.explain("a long sentence"), LONG.explain("short"));
        AnalysisSamples.giveTo(samples);
    }

    /** What is not written as JSON. */
    public static ImmutableMap<Class<?>, String> notOnTheWire() {
        return AnalysisSamples.notOnTheWire();
    }

    /** What holds the reading of an attribute, which is code, or foreign values. */
    public static ImmutableMap<Class<?>, String> noValues() {
        ImmutableMap.Builder<Class<?>, String> reasons = ImmutableMap.builder();
        READINGS.forEach(type -> reasons.put(type, "reads subjects by code, and is written by name in a document"));
        reasons.put(Attributes.class, "makes attributes");
        reasons.put(Outcome.Decided.class, "holds a foreign subject; its record is the value");
        reasons.put(Outcome.Failed.class, "holds a foreign subject and an exception");
        return reasons.putAll(AnalysisSamples.noValues()).buildOrThrow();
    }
}
