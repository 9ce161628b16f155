package dev.governance.examples.stories;

import dev.governance.basics.DateSpan;
import dev.governance.basics.Finding;
import dev.governance.basics.Sentence;
import dev.governance.basics.Share;
import dev.governance.json.FindingSentences;
import dev.governance.organization.OrganizationId;
import dev.governance.organization.OrganizationKind;
import dev.governance.scoring.MissingEvidence;
import dev.governance.scoring.assessment.AssessedUnit;
import dev.governance.scoring.assessment.AssessmentRound;
import dev.governance.scoring.assessment.AssessmentScheme;
import dev.governance.scoring.assessment.CountedMatter;
import dev.governance.scoring.assessment.EvidenceSource;
import dev.governance.scoring.assessment.IndicatorId;
import dev.governance.scoring.assessment.IndicatorKind;
import dev.governance.scoring.assessment.IndicatorScale;
import dev.governance.scoring.assessment.Observation;
import dev.governance.scoring.assessment.SchemeIndicator;
import dev.governance.scoring.assessment.SchemePart;
import dev.governance.scoring.assessment.SchemeReview;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** May this scheme assess subdistrict offices, what is wrong with it, and who says how they are? (考核方案审查与逆向评议) */
public final class MayThisSchemeAssess {

    private static final IndicatorScale PERCENT = new IndicatorScale.Percent();

    private MayThisSchemeAssess() {}

    private static SchemeIndicator indicator(
            String id,
            String zh,
            IndicatorKind kind,
            EvidenceSource source,
            CountedMatter matter,
            IndicatorScale scale) {
        return SchemeIndicator.builder()
                .id(IndicatorId.of(id))
                .name(Sentence.of(id, zh))
                .kind(kind)
                .source(source)
                .matter(matter)
                .weight(Share.whole())
                .scale(scale)
                .build();
    }

    private static SchemePart part(int percent, SchemeIndicator indicator) {
        return SchemePart.builder()
                .id(indicator.id().value())
                .name(indicator.name())
                .weight(Share.ofPercent(percent))
                .addIndicators(indicator)
                .build();
    }

    private static AssessmentScheme.Builder scheme() {
        AssessmentScheme.Builder scheme = AssessmentScheme.builder();
        return scheme.id("offices")
                .version("2026")
                .title(Sentence.of("Subdistrict offices", "街道办事处考核"))
                .inForce(DateSpan.ofYear(2026))
                .addAssesses(OrganizationKind.SUBDISTRICT_OFFICE)
                .missing(MissingEvidence.PROPAGATE);
    }

    private static SchemePart satisfaction(int percent) {
        return part(
                percent,
                indicator(
                        "satisfied",
                        "居民满意度",
                        IndicatorKind.OUTCOME,
                        EvidenceSource.RESIDENT_SURVEY,
                        CountedMatter.OTHER,
                        PERCENT));
    }

    private static AssessmentScheme asItWasDrafted() {
        IndicatorScale fewer = new IndicatorScale.Line(BigDecimal.valueOf(60), BigDecimal.ZERO);
        return scheme().addParts(
                        satisfaction(20),
                        part(
                                50,
                                indicator(
                                        "campaigns",
                                        "开展专项活动",
                                        IndicatorKind.ACTIVITY,
                                        EvidenceSource.SELF_REPORT,
                                        CountedMatter.OTHER,
                                        PERCENT)),
                        part(
                                30,
                                indicator(
                                        "petitions",
                                        "信访批次",
                                        IndicatorKind.OUTPUT,
                                        EvidenceSource.RECORDS,
                                        CountedMatter.PETITIONS,
                                        fewer)))
                .satisfactionOverride(Sentence.of("Campaigns come first this year.", "今年以专项活动为重点。"))
                .build();
    }

    private static AssessmentScheme asItShouldBe() {
        return scheme().addParts(
                        satisfaction(45),
                        part(
                                35,
                                indicator(
                                        "handled",
                                        "信访事项按期办结率",
                                        IndicatorKind.OUTPUT,
                                        EvidenceSource.RECORDS,
                                        CountedMatter.HANDLING,
                                        PERCENT)),
                        part(
                                20,
                                indicator(
                                        "committees",
                                        "居民委员会对街道的评议",
                                        IndicatorKind.OUTCOME,
                                        EvidenceSource.COMMITTEES,
                                        CountedMatter.OTHER,
                                        PERCENT)))
                .build();
    }

    private static void review(PrintStream out, AssessmentScheme scheme) {
        SchemeReview review = SchemeReview.of(scheme);
        out.println(review.refuses() ? "  refused" : "  may be used");
        for (Finding finding : review.findings()) {
            out.println("  " + finding.severity() + ": "
                    + FindingSentences.standard().sentence(finding).en());
        }
    }

    private static Observation observation(String indicator, String value, String assessor) {
        return Observation.builder()
                .unit(OrganizationId.of("office-east"))
                .indicator(IndicatorId.of(indicator))
                .on(LocalDate.of(2026, 11, 30))
                .value(new BigDecimal(value))
                .assessor(OrganizationId.of(assessor))
                .build();
    }

    private static void assess(PrintStream out, Observation handled) {
        Observation asked = Observation.builder()
                .from(observation("satisfied", "74", "statistics-team"))
                .error(new BigDecimal("2.5"))
                .build();
        AssessmentRound round = AssessmentRound.of(
                asItShouldBe(),
                List.of(asked, handled, observation("committees", "81", "committees-of-the-east")),
                List.of(),
                0.95);
        AssessedUnit east = round.units().get(0);
        String interval = east.interval()
                .map(one -> String.format(Locale.ROOT, ", %.1f to %.1f", one.low(), one.high()))
                .orElse("");
        out.println("  " + east.unit() + ": " + east.score() + interval);
        for (Finding finding : round.findings()) {
            out.println("  ! " + FindingSentences.standard().sentence(finding).en());
        }
    }

    /**
     * Prints the answer.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println("As it was drafted:");
        review(out, asItWasDrafted());
        out.println("As it should be:");
        review(out, asItShouldBe());
        out.println("The office in the east, judged by others:");
        assess(out, observation("handled", "92", "petition-bureau"));
        out.println("Where it judges itself:");
        assess(out, observation("handled", "100", "office-east"));
    }
}
