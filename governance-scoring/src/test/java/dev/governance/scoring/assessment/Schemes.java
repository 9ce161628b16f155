package dev.governance.scoring.assessment;

import dev.governance.basics.DateSpan;
import dev.governance.basics.Sentence;
import dev.governance.basics.Share;
import dev.governance.organization.OrganizationId;
import dev.governance.organization.OrganizationKind;
import dev.governance.scoring.MissingEvidence;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** Schemes and observations for tests. */
final class Schemes {

    static final LocalDate DAY = LocalDate.of(2026, 11, 30);

    private Schemes() {}

    static SchemeIndicator indicator(
            String id, IndicatorKind kind, EvidenceSource source, int percent, IndicatorScale scale) {
        return SchemeIndicator.builder()
                .id(IndicatorId.of(id))
                .name(Sentence.of(id, "指标"))
                .kind(kind)
                .source(source)
                .weight(Share.ofPercent(percent))
                .scale(scale)
                .build();
    }

    static IndicatorScale percent() {
        return new IndicatorScale.Percent();
    }

    static IndicatorScale line(String worst, String best) {
        return new IndicatorScale.Line(new BigDecimal(worst), new BigDecimal(best));
    }

    static SchemePart part(String id, int percent, SchemeIndicator... indicators) {
        return SchemePart.builder()
                .id(id)
                .name(Sentence.of(id, "板块"))
                .weight(Share.ofPercent(percent))
                .addIndicators(indicators)
                .build();
    }

    static AssessmentScheme.Builder scheme(SchemePart... parts) {
        AssessmentScheme.Builder scheme = AssessmentScheme.builder();
        scheme.id("year-assessment")
                .version("2026")
                .title(Sentence.of("Assessment of a year", "年度考核"))
                .inForce(DateSpan.ofYear(2026))
                .addAssesses(OrganizationKind.SUBDISTRICT_OFFICE)
                .missing(MissingEvidence.PROPAGATE)
                .addParts(parts);
        return scheme;
    }

    /** Satisfaction 50, work 50: closed in time, and days until something is done, where less is better. */
    static AssessmentScheme usual() {
        return scheme(satisfaction(50), work(50)).build();
    }

    static SchemePart satisfaction(int percent) {
        return part(
                "satisfaction",
                percent,
                indicator("satisfied", IndicatorKind.OUTCOME, EvidenceSource.RESIDENT_SURVEY, 100, percent()));
    }

    static SchemePart work(int percent) {
        return part(
                "work",
                percent,
                indicator("closed", IndicatorKind.OUTPUT, EvidenceSource.RECORDS, 60, percent()),
                indicator("days", IndicatorKind.OUTPUT, EvidenceSource.RECORDS, 40, line("20", "5")));
    }

    static Observation observation(String unit, String indicator, String value) {
        return Observation.builder()
                .unit(OrganizationId.of(unit))
                .indicator(IndicatorId.of(indicator))
                .on(DAY)
                .value(new BigDecimal(value))
                .assessor(OrganizationId.of("bureau"))
                .build();
    }

    static Observation withError(Observation observation, String error) {
        return Observation.builder()
                .from(observation)
                .error(Optional.of(new BigDecimal(error)))
                .build();
    }

    static Observation on(Observation observation, LocalDate day) {
        return Observation.builder().from(observation).on(day).build();
    }
}
