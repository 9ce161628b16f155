package dev.governance.scoring.assessment;

import static dev.governance.scoring.assessment.Schemes.indicator;
import static dev.governance.scoring.assessment.Schemes.line;
import static dev.governance.scoring.assessment.Schemes.observation;
import static dev.governance.scoring.assessment.Schemes.part;
import static dev.governance.scoring.assessment.Schemes.percent;
import static dev.governance.scoring.assessment.Schemes.satisfaction;
import static dev.governance.scoring.assessment.Schemes.scheme;
import static dev.governance.scoring.assessment.Schemes.withError;
import static dev.governance.scoring.assessment.Schemes.work;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import dev.governance.SharedFolder;
import dev.governance.basics.Finding;
import dev.governance.basics.Finding.Severity;
import dev.governance.basics.Sentence;
import dev.governance.json.JsonFormat;
import dev.governance.json.Source;
import dev.governance.organization.OrganizationId;
import dev.governance.organization.OrganizationKind;
import dev.governance.scoring.Attribution;
import dev.governance.scoring.Mean;
import dev.governance.scoring.MissingEvidence;
import dev.governance.scoring.Points;
import dev.governance.scoring.Score;
import dev.governance.scoring.testkit.ScoringLaws;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import org.junit.jupiter.api.Test;

class AssessmentSchemeTest {

    private static List<String> codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).toList();
    }

    private static List<String> reviewed(AssessmentScheme scheme) {
        return codes(SchemeReview.of(scheme).findings());
    }

    private static AssessmentRound round(AssessmentScheme scheme, Observation... observations) {
        return AssessmentRound.of(scheme, List.of(observations), List.of(), 0.95);
    }

    private static SchemePart requests(CountedMatter matter, String name, IndicatorScale scale) {
        SchemeIndicator counted = SchemeIndicator.builder()
                .from(indicator("requests", IndicatorKind.OUTPUT, EvidenceSource.RECORDS, 100, scale))
                .matter(matter)
                .name(Sentence.of("work", name))
                .build();
        return part("requests", 20, counted);
    }

    @Test
    void satisfactionWeighsMostUnlessASchemeSaysWhyNot() {
        assertThrows(
                IllegalStateException.class,
                () -> scheme(satisfaction(40), work(60)).build());
        Sentence why = Sentence.of("the first year without a survey of all", "首年尚未开展全面调查");
        AssessmentScheme said =
                scheme(satisfaction(40), work(60)).satisfactionOverride(why).build();
        assertTrue(reviewed(said).contains("scheme.satisfaction-outweighed"));
        assertThrows(
                IllegalStateException.class,
                () -> scheme(satisfaction(50), work(50))
                        .satisfactionOverride(why)
                        .build());
        assertThrows(
                IllegalStateException.class,
                () -> scheme(part(
                                "all",
                                100,
                                indicator("closed", IndicatorKind.OUTPUT, EvidenceSource.RECORDS, 100, percent())))
                        .build());
    }

    @Test
    void weightsAreTogetherOne() {
        assertThrows(
                IllegalArgumentException.class,
                () -> scheme(satisfaction(50), work(40)).build());
        assertThrows(
                IllegalArgumentException.class,
                () -> part(
                        "part", 50, indicator("closed", IndicatorKind.OUTPUT, EvidenceSource.RECORDS, 60, percent())));
        assertThrows(
                IllegalArgumentException.class,
                () -> scheme(
                                satisfaction(50),
                                part("again", 50, satisfaction(1).indicators().get(0)))
                        .build());
    }

    @Test
    void aSchemeScoresAndItsPartsAccountForTheTotal() {
        AssessmentRound round = round(
                Schemes.usual(),
                observation("east", "satisfied", "80"),
                observation("east", "closed", "90"),
                observation("east", "days", "8"));
        Score.Known score =
                assertInstanceOf(Score.Known.class, round.units().get(0).score());
        // 80 × ½ + (90 × 0.6 + 80 × 0.4) × ½
        assertEquals(Points.of(83), score.points());
        assertEquals(
                Points.of(83), Attribution.of(score).leaves().values().stream().reduce(Points.zero(), Points::plus));
        assertEquals(List.of(), round.findings());
        assertEquals("year-assessment", round.scheme().id());
    }

    @Test
    void missingEvidenceIsSaid() {
        Observation[] some = {observation("east", "satisfied", "80"), observation("east", "closed", "90")};
        assertInstanceOf(
                Score.Unknown.class, round(Schemes.usual(), some).units().get(0).score());
        AssessmentScheme reweighing = AssessmentScheme.builder()
                .from(Schemes.usual())
                .missing(MissingEvidence.REWEIGH)
                .build();
        Score score = round(reweighing, some).units().get(0).score();
        assertEquals(Points.of(85), score.asPoints().orElseThrow());
        assertTrue(codes(score.allFindings().asList()).contains("scoring.reweighed"));
    }

    @Test
    void nobodyAssessesHimself() {
        Observation own = Observation.builder()
                .from(observation("east", "satisfied", "100"))
                .assessor(OrganizationId.of("east"))
                .build();
        AssessmentRound round = round(Schemes.usual(), own);
        assertEquals(List.of("assessment.assessed-itself"), codes(round.findings()));
        assertInstanceOf(Score.Unknown.class, round.units().get(0).score());
        AssessmentScheme reported = scheme(
                        satisfaction(60),
                        part(
                                "own",
                                40,
                                indicator("own", IndicatorKind.OUTPUT, EvidenceSource.SELF_REPORT, 100, percent())))
                .build();
        assertEquals(List.of("scheme.assesses-itself"), reviewed(reported));
        assertTrue(SchemeReview.of(reported).refuses());
    }

    @Test
    void whatCannotCountIsToldAndLeftOut() {
        Observation early = Schemes.on(observation("east", "satisfied", "80"), LocalDate.of(2025, 1, 1));
        Observation nameless = Observation.builder()
                .unit(OrganizationId.of("east"))
                .indicator(IndicatorId.of("satisfied"))
                .on(Schemes.DAY.minusDays(9))
                .value(BigDecimal.valueOf(70))
                .build();
        AssessmentRound round = AssessmentRound.of(
                Schemes.usual(),
                List.of(
                        early,
                        observation("east", "spirit", "9"),
                        observation("east", "closed", "101"),
                        observation("east", "days", "5.001"),
                        observation("east", "satisfied", "80"),
                        nameless),
                List.of(new Adjustment(OrganizationId.of("west"), Points.of(3), Sentence.of("a prize", "获奖"))),
                0.95);
        assertEquals(
                List.of(
                        "assessment.outside-period",
                        "assessment.unknown-indicator",
                        "assessment.value-not-allowed",
                        "assessment.value-not-allowed",
                        "assessment.observed-twice",
                        "assessment.assessor-not-noted",
                        "assessment.no-such-adjustment"),
                codes(round.findings()));
        assertEquals(
                List.of("east", "west"),
                round.units().stream().map(unit -> unit.unit().value()).toList());
        UnitEvidence east = AssessmentRound.evidence(
                        Schemes.usual(), List.of(observation("east", "satisfied", "80"), nameless), List.of())
                .get(0);
        assertEquals(
                new BigDecimal("80"), east.value(IndicatorId.of("satisfied")).orElseThrow());
    }

    @Test
    void whatIsAddedAndTakenIsLimited() {
        AssessmentScheme capped = AssessmentScheme.builder()
                .from(Schemes.usual())
                .bonusMost(Points.of(5))
                .deductionMost(Points.of(10))
                .build();
        List<Observation> observed = new ArrayList<>();
        for (String unit : List.of("east", "west", "zero")) {
            String value = unit.equals("zero") ? "0" : "80";
            observed.add(observation(unit, "satisfied", value));
            observed.add(observation(unit, "closed", value));
            observed.add(observation(unit, "days", unit.equals("zero") ? "20" : "8"));
        }
        Sentence reason = Sentence.of("told in words", "事由");
        AssessmentRound round = AssessmentRound.of(
                capped,
                observed,
                List.of(
                        new Adjustment(OrganizationId.of("east"), Points.of(3), reason),
                        new Adjustment(OrganizationId.of("east"), Points.of(4), reason),
                        new Adjustment(OrganizationId.of("west"), Points.of(-40), reason),
                        new Adjustment(OrganizationId.of("zero"), Points.of(-4), reason)),
                0.95);
        List<String> points = round.units().stream()
                .map(unit -> unit.score().asPoints().orElseThrow().toString())
                .toList();
        assertEquals(List.of("85", "70", "0"), points);
        assertThrows(
                IllegalArgumentException.class, () -> new Adjustment(OrganizationId.of("east"), Points.zero(), reason));
    }

    @Test
    void samplingErrorsReachTheScore() {
        AssessmentRound round = round(
                Schemes.usual(),
                withError(observation("east", "satisfied", "80"), "4"),
                withError(observation("east", "days", "8"), "1.5"),
                observation("east", "closed", "90"));
        AssessedUnit east = round.units().get(0);
        // ½ of 4, and 1.5 days at 100 ÷ 15 points a day × 0.4 × ½
        assertEquals(Math.hypot(2, 2), east.error().orElseThrow(), 0.01);
        assertEquals(83 - 1.96 * Math.hypot(2, 2), east.interval().orElseThrow().low(), 0.05);
        AssessedUnit counted = round(
                        Schemes.usual(),
                        observation("east", "satisfied", "80"),
                        observation("east", "days", "8"),
                        observation("east", "closed", "90"))
                .units()
                .get(0);
        assertTrue(counted.error().isEmpty() && counted.interval().isEmpty());
        AssessedUnit best = round(
                        Schemes.usual(),
                        withError(observation("east", "satisfied", "100"), "4"),
                        observation("east", "days", "5"),
                        observation("east", "closed", "100"))
                .units()
                .get(0);
        assertEquals(100, best.interval().orElseThrow().high());
    }

    @Test
    void fewerRequestsAreNeverBetter() {
        IndicatorScale fewer = line("500", "100");
        SchemePart rest = work(30);
        assertTrue(reviewed(scheme(satisfaction(50), rest, requests(CountedMatter.REQUESTS, "数量", fewer))
                        .build())
                .contains("scheme.fewer-requests-better"));
        assertTrue(reviewed(scheme(satisfaction(50), rest, requests(CountedMatter.PETITIONS, "数量", fewer))
                        .build())
                .contains("scheme.fewer-requests-better"));
        SchemeReview hidden =
                SchemeReview.of(scheme(satisfaction(50), rest, requests(CountedMatter.OTHER, "信访总量", fewer))
                        .build());
        assertTrue(hidden.refuses(), "its name tells what it counts");
        SchemeReview said =
                SchemeReview.of(scheme(satisfaction(50), rest, requests(CountedMatter.HANDLING, "信访件办理差错数", fewer))
                        .build());
        assertFalse(said.refuses());
        assertEquals(
                Severity.WARNING,
                said.findings().stream()
                        .filter(finding -> finding.code().equals("scheme.looks-like-fewer-requests"))
                        .findFirst()
                        .orElseThrow()
                        .severity());
        assertFalse(SchemeReview.of(scheme(satisfaction(50), rest, requests(CountedMatter.OTHER, "诉求平均办理时长", fewer))
                        .build())
                .refuses());
        assertFalse(SchemeReview.of(
                        scheme(satisfaction(50), rest, requests(CountedMatter.REQUESTS, "数量", line("100", "500")))
                                .build())
                .refuses());
    }

    @Test
    void activityDoesNotOutweighEffectUnsaid() {
        assertEquals(List.of(), reviewed(Schemes.usual()));
        AssessmentScheme busy = scheme(
                        satisfaction(34),
                        part(
                                "meetings",
                                33,
                                indicator("meetings", IndicatorKind.ACTIVITY, EvidenceSource.RECORDS, 100, percent())),
                        part(
                                "training",
                                33,
                                indicator("training", IndicatorKind.OUTPUT, EvidenceSource.RECORDS, 100, percent())))
                .build();
        assertEquals(List.of("scheme.activity-outweighs-outcome"), reviewed(busy));
        assertFalse(SchemeReview.of(busy).refuses());
    }

    @Test
    void officesAndDepartmentsAreJudgedByThoseWhomTheyServe() {
        SchemeIndicator committees =
                indicator("committees", IndicatorKind.OUTCOME, EvidenceSource.COMMITTEES, 100, percent());
        AssessmentScheme unheard = scheme(part("committees", 100, committees))
                .assesses(List.of(OrganizationKind.COUNTY_DEPARTMENT, OrganizationKind.RESIDENTS_COMMITTEE))
                .satisfactionOverride(Sentence.of("no survey yet", "尚无调查"))
                .build();
        assertEquals(List.of("scheme.residents-not-heard", "scheme.satisfaction-outweighed"), reviewed(unheard));
        assertEquals(
                "RESIDENTS_COMMITTEE",
                SchemeReview.of(unheard).findings().get(0).values().get("kind"));
    }

    @Test
    void outcomesAreMeasuredAgain() {
        AssessmentScheme once = AssessmentScheme.builder()
                .from(Schemes.usual())
                .followUpMonths(ImmutableList.of(12))
                .build();
        assertEquals(List.of("scheme.not-measured-again"), reviewed(once));
        assertThrows(
                IllegalStateException.class,
                () -> AssessmentScheme.builder()
                        .from(Schemes.usual())
                        .followUpMonths(ImmutableList.of(12, 6))
                        .build());
    }

    @Test
    void aSchemeIsDataWithADigest() {
        AssessmentScheme scheme = AssessmentScheme.builder()
                .from(Schemes.usual())
                .mean(Mean.geometric())
                .bonusMost(Points.of(5))
                .build();
        JsonFormat format = JsonFormat.standard();
        AssessmentScheme read = format.read(Source.of("scheme.json", format.write(scheme)), AssessmentScheme.class);
        assertEquals(scheme, read);
        assertEquals(scheme.policy().digest(), read.policy().digest());
        assertFalse(scheme.policy().digest().equals(Schemes.usual().policy().digest()));
    }

    @Test
    void itsPolicyKeepsTheLaws() {
        AssessmentScheme scheme = AssessmentScheme.builder()
                .from(Schemes.usual())
                .missing(MissingEvidence.REWEIGH)
                .bonusMost(Points.of(5))
                .deductionMost(Points.of(10))
                .build();
        List<UnitEvidence> subjects = new ArrayList<>();
        Random random = new Random(5);
        for (int i = 0; i < 60; i++) {
            UnitEvidence.Builder evidence = UnitEvidence.builder();
            evidence.unit(OrganizationId.of("u" + i));
            for (String indicator : List.of("satisfied", "closed", "days")) {
                if (random.nextInt(4) > 0) {
                    evidence.addObservations(observation("u" + i, indicator, "" + random.nextInt(101)));
                }
            }
            subjects.add(evidence.build());
        }
        ScoringLaws.verify(scheme.policy(), Arbitraries.of(subjects));
    }

    /** Chatterjee and Price's survey of clerical employees: thirty departments, each figure a share of favourable answers. */
    @Test
    void thirtyDepartmentsAreScoredExactly() throws IOException {
        List<String> lines = Files.readAllLines(SharedFolder.require("domain/samples/r_attitude_departments.csv"));
        List<String> header = List.of(lines.get(0).replace("\"", "").split(",", -1));
        AssessmentScheme scheme = scheme(
                        part(
                                "rating",
                                50,
                                indicator(
                                        "rating",
                                        IndicatorKind.OUTCOME,
                                        EvidenceSource.RESIDENT_SURVEY,
                                        100,
                                        percent())),
                        part(
                                "conduct",
                                50,
                                indicator("complaints", IndicatorKind.OUTPUT, EvidenceSource.INSPECTION, 50, percent()),
                                indicator("learning", IndicatorKind.OUTPUT, EvidenceSource.INSPECTION, 30, percent()),
                                indicator("raises", IndicatorKind.INPUT, EvidenceSource.INSPECTION, 20, percent())))
                .build();
        List<Observation> observations = new ArrayList<>();
        List<BigDecimal> expected = new ArrayList<>();
        long ratings = 0;
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.replace("\"", "").split(",", -1);
            BigDecimal sum = BigDecimal.ZERO;
            String[] names = {"rating", "complaints", "learning", "raises"};
            int[] weights = {500, 250, 150, 100};
            for (int i = 0; i < names.length; i++) {
                String value = cells[header.indexOf(names[i])];
                observations.add(observation("department-" + (100 + expected.size()), names[i], value));
                sum = sum.add(new BigDecimal(value).multiply(BigDecimal.valueOf(weights[i])));
            }
            ratings += Long.parseLong(cells[header.indexOf("rating")]);
            expected.add(sum.movePointLeft(3).setScale(2, RoundingMode.HALF_UP));
        }
        AssessmentRound round = AssessmentRound.of(scheme, observations, List.of(), 0.95);
        assertEquals(30, round.units().size());
        assertEquals(1939, ratings, "a mean of 64.63, as R prints it");
        for (int i = 0; i < 30; i++) {
            assertEquals(
                    Points.of(expected.get(i)),
                    round.units().get(i).score().asPoints().orElseThrow());
        }
    }
}
