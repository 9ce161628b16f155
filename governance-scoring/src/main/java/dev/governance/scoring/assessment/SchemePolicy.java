package dev.governance.scoring.assessment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.governance.basics.Share;
import dev.governance.policy.Attribute;
import dev.governance.policy.Attributes;
import dev.governance.policy.Quantity;
import dev.governance.policy.Reading;
import dev.governance.policy.Vocabulary;
import dev.governance.scoring.Mean;
import dev.governance.scoring.MissingEvidence;
import dev.governance.scoring.PointRange;
import dev.governance.scoring.Points;
import dev.governance.scoring.ScoringDocument;
import dev.governance.scoring.ScoringPolicy;
import dev.governance.scoring.Weights;
import java.math.BigDecimal;
import java.util.Optional;

/** Makes a scoring policy of a scheme. */
final class SchemePolicy {

    private static final Attributes<UnitEvidence> OF = Attributes.of(UnitEvidence.class);
    private static final int SCALE = 9;
    private static final BigDecimal MOST_ADJUSTED = BigDecimal.valueOf(1000);
    private static final Quantity<UnitEvidence, BigDecimal> BONUS =
            adjustment("bonus", evidence -> Optional.of(evidence.bonus().decimal()));
    private static final Quantity<UnitEvidence, BigDecimal> DEDUCTION =
            adjustment("deduction", evidence -> Optional.of(evidence.deduction().decimal()));

    private SchemePolicy() {}

    private static Quantity<UnitEvidence, BigDecimal> adjustment(
            String name, Reading<UnitEvidence, Optional<BigDecimal>> reading) {
        return OF.decimalIfKnown(name, SCALE, BigDecimal.ZERO, MOST_ADJUSTED, reading);
    }

    static ScoringDocument<UnitEvidence> of(AssessmentScheme scheme) {
        ImmutableMap.Builder<String, ScoringPolicy<UnitEvidence>> parts = ImmutableMap.builder();
        ImmutableMap.Builder<String, Share> weights = ImmutableMap.builder();
        ImmutableList.Builder<Attribute<UnitEvidence, ?>> attributes = ImmutableList.builder();
        attributes.add(BONUS).add(DEDUCTION);
        for (SchemePart part : scheme.parts()) {
            ImmutableMap.Builder<String, ScoringPolicy<UnitEvidence>> own = ImmutableMap.builder();
            for (SchemeIndicator indicator : part.indicators()) {
                Quantity<UnitEvidence, BigDecimal> value = value(indicator);
                attributes.add(value);
                own.put(indicator.id().value(), indicator.scale().over(value));
            }
            parts.put(
                    part.id(),
                    ScoringPolicy.weighted(Mean.arithmetic(), scheme.missing(), part.weights(), own.buildOrThrow()));
            weights.put(part.id(), part.weight());
        }
        ScoringPolicy<UnitEvidence> total = ScoringPolicy.weighted(
                scheme.mean(), scheme.missing(), Weights.of(weights.buildOrThrow()), parts.buildOrThrow());
        Vocabulary<UnitEvidence> vocabulary = Vocabulary.of(
                scheme.id() + " " + scheme.version(),
                evidence -> evidence.unit().value(),
                attributes.build());
        return ScoringDocument.builder(scheme.id(), scheme.version(), vocabulary)
                .title(scheme.title())
                .inForce(scheme.inForce())
                .citing(scheme.citations())
                .build(adjusted(scheme, total).rounded(scheme.rounding()));
    }

    private static Quantity<UnitEvidence, BigDecimal> value(SchemeIndicator indicator) {
        IndicatorId id = indicator.id();
        return OF.decimalIfKnown(
                id.value(),
                indicator.decimals(),
                indicator.least(),
                indicator.greatest(),
                evidence -> evidence.value(id));
    }

    /** What a value of an indicator gives, of 0 to 100. */
    static Points points(SchemeIndicator indicator, BigDecimal value) {
        Attributes<BigDecimal> numbers = Attributes.of(BigDecimal.class);
        Quantity<BigDecimal, BigDecimal> itself = numbers.decimalIfKnown(
                indicator.id().value(), indicator.decimals(), indicator.least(), indicator.greatest(), Optional::of);
        return indicator.scale().over(itself).score(value).asPoints().orElseThrow();
    }

    /** Whatever is taken away, a total does not fall below nothing. */
    private static ScoringPolicy<UnitEvidence> adjusted(AssessmentScheme scheme, ScoringPolicy<UnitEvidence> total) {
        ScoringPolicy<UnitEvidence> added = scheme.bonusMost()
                .map(most -> total.withBonus("bonus", ScoringPolicy.points(BONUS), most, MissingEvidence.PROPAGATE))
                .orElse(total);
        ScoringPolicy<UnitEvidence> taken = scheme.deductionMost()
                .map(most -> added.withDeduction(
                        "deduction", ScoringPolicy.points(DEDUCTION), most, MissingEvidence.PROPAGATE))
                .orElse(added);
        PointRange range = taken.range();
        return range.least().signum() < 0 ? taken.capped(Points.zero(), range.most()) : taken;
    }
}
