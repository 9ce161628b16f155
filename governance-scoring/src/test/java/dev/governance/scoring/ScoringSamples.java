package dev.governance.scoring;

import com.google.common.collect.ImmutableMap;
import dev.governance.basics.PersonId;
import dev.governance.house.types.Samples;

/** Samples that cannot be made from the samples of their parts, and public types that are no values; each room adds its own. */
final class ScoringSamples {

    private ScoringSamples() {}

    static Samples create() {
        Samples samples = new Samples();
        ground(samples);
        IndexSamples.add(samples);
        AssessmentSamples.add(samples);
        RankingSamples.add(samples);
        return samples;
    }

    private static void ground(Samples samples) {
        samples.prefer(PersonId.class, PersonId.of("p-4711"), PersonId.of("p-0815"));
    }

    /** Types that stand for bounds of type parameters which cannot be read from JSON themselves. */
    static ImmutableMap<Class<?>, Class<?>> stands() {
        return ImmutableMap.of();
    }

    /** Values that are not written as JSON, each with the reason. */
    static ImmutableMap<Class<?>, String> notOnTheWire() {
        return ImmutableMap.<Class<?>, String>builder()
                .put(Bands.class, "is a part of a policy, which a document writes")
                .put(Bands.Band.class, "is a part of a policy, which a document writes")
                .putAll(IndexSamples.notOnTheWire())
                .putAll(AssessmentSamples.notOnTheWire())
                .putAll(RankingSamples.notOnTheWire())
                .buildOrThrow();
    }

    /** Classes that are not compared, written or serialised, each with the reason. */
    static ImmutableMap<Class<?>, String> noValues() {
        ImmutableMap.Builder<Class<?>, String> reasons = ImmutableMap.builder();
        for (Class<?> structure : ScoringStructure.class.getPermittedSubclasses()) {
            reasons.put(structure, "reads subjects by code, and is written by name in a document");
        }
        return reasons.put(ScoringDocument.class, "reads subjects by code, and is written by name")
                .put(ScoreAttributes.class, "makes attributes")
                .put(Weighted.class, "holds a policy, which is code, and is written by name in a document")
                .putAll(IndexSamples.noValues())
                .putAll(AssessmentSamples.noValues())
                .putAll(RankingSamples.noValues())
                .buildOrThrow();
    }
}
