package dev.governance.scoring.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableMap;
import dev.governance.basics.DateSpan;
import dev.governance.basics.Finding;
import dev.governance.basics.Sentence;
import dev.governance.basics.Share;
import dev.governance.organization.OrganizationId;
import dev.governance.organization.OrganizationKind;
import dev.governance.scoring.MissingEvidence;
import dev.governance.scoring.Points;
import dev.governance.scoring.Score;
import dev.governance.scoring.ScoringPolicy;
import dev.governance.scoring.testkit.ScoringLaws;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import org.junit.jupiter.api.Test;

class HotlineRatesTest {

    private static final ImmutableMap<HotlineRate, Share> WEIGHTS = ImmutableMap.of(
            HotlineRate.RESPONSE, Share.ofPercent(20),
            HotlineRate.RESOLUTION, Share.ofPercent(30),
            HotlineRate.SATISFACTION, Share.ofPercent(50));

    private static HotlineCounts counts(long received, long within, long called, long resolved, long satisfied) {
        return HotlineCounts.builder()
                .unit(OrganizationId.of("office-east"))
                .received(received)
                .putSideExits(SideExit.REPEATED, Math.min(received, 5))
                .withinLimit(within)
                .calledBack(called)
                .resolved(resolved)
                .satisfied(satisfied)
                .build();
    }

    private static List<String> codes(Score score) {
        return score.allFindings().stream().map(Finding::code).toList();
    }

    @Test
    void whatLeftAtTheSideIsInNoRate() {
        HotlineCounts counts = counts(105, 90, 80, 60, 70);
        assertEquals(100, counts.assessable());
        assertEquals(Optional.of(Share.of(90, 100)), HotlineRate.RESPONSE.of(counts));
        assertEquals(Optional.of(Share.of(60, 80)), HotlineRate.RESOLUTION.of(counts));
        assertEquals(Optional.of(Share.of(70, 80)), HotlineRate.SATISFACTION.of(counts));
        Score score = HotlineRates.policy(WEIGHTS, EmptyDenominator.ABSENT).score(counts);
        assertEquals(Points.parse("84.25"), score.asPoints().orElseThrow());
    }

    @Test
    void nothingToDivideByIsNeverFullMarksUnsaid() {
        HotlineCounts nobodyReached = counts(105, 90, 0, 0, 0);
        Score absent = HotlineRates.policy(WEIGHTS, EmptyDenominator.ABSENT).score(nobodyReached);
        assertInstanceOf(Score.Unknown.class, absent);
        assertTrue(codes(absent).contains("hotline.nothing-to-divide-by"));
        Score reweighed = HotlineRates.policy(WEIGHTS, EmptyDenominator.EXCLUDE_AND_REWEIGHT)
                .score(nobodyReached);
        assertEquals(Points.of(90), reweighed.asPoints().orElseThrow());
        assertTrue(codes(reweighed).contains("scoring.reweighed"), codes(reweighed)::toString);
        Score full = HotlineRates.policy(WEIGHTS, EmptyDenominator.FULL_SCORE).score(nobodyReached);
        assertEquals(Points.of(98), full.asPoints().orElseThrow());
        assertTrue(codes(full).contains("hotline.full-for-nothing"), codes(full)::toString);
        Score nothingAtAll = HotlineRates.policy(WEIGHTS, EmptyDenominator.EXCLUDE_AND_REWEIGHT)
                .score(counts(5, 0, 0, 0, 0));
        assertInstanceOf(Score.Unknown.class, nothingAtAll);
    }

    @Test
    void countsFitEachOther() {
        assertThrows(IllegalStateException.class, () -> counts(105, 101, 80, 60, 70));
        assertThrows(IllegalStateException.class, () -> counts(105, 90, 101, 60, 70));
        assertThrows(IllegalStateException.class, () -> counts(105, 90, 80, 81, 70));
        assertThrows(IllegalStateException.class, () -> counts(105, 90, 80, 60, 81));
        assertThrows(IllegalStateException.class, () -> counts(-1, 0, 0, 0, 0));
    }

    @Test
    void everyPolicyKeepsTheLaws() {
        List<HotlineCounts> subjects = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            long received = 5 + i % 7 * 13;
            long called = Math.max(0, received - 5 - i);
            subjects.add(counts(received, received - 5, called, called / 2, called / 3));
        }
        for (EmptyDenominator empty : EmptyDenominator.values()) {
            ScoringLaws.verify(HotlineRates.policy(WEIGHTS, empty), Arbitraries.of(subjects));
        }
    }

    /**
     * The table of the hotline of Panjin (盘锦市 12345), January to April 2023: closed, satisfied, in time, called back, and the
     * published score. The weights were not published.
     */
    private static final String[][] PANJIN = {
        {"98.06", "99.00", "100", "100", "99.3"},
        {"98.44", "98.37", "100", "100", "99.2"},
        {"97.95", "98.44", "100", "99.96", "99.1"},
        {"96.21", "94.01", "100", "100", "97.4"},
        {"100", "100", "100", "100", "100"},
        {"99.25", "97.02", "100", "100", "99.0"},
    };

    private static final String[] RATES = {"closed", "satisfied", "inTime", "calledBack"};

    private static AssessmentScheme panjin(int... percents) {
        List<SchemePart> parts = new ArrayList<>();
        for (int i = 0; i < RATES.length; i++) {
            if (percents[i] > 0) {
                EvidenceSource source = i == 1 ? EvidenceSource.RESIDENT_CALL_BACK : EvidenceSource.RECORDS;
                IndicatorKind kind = i == 1 ? IndicatorKind.OUTCOME : IndicatorKind.OUTPUT;
                parts.add(Schemes.part(
                        RATES[i], percents[i], Schemes.indicator(RATES[i], kind, source, 100, Schemes.percent())));
            }
        }
        boolean outweighed = percents[1] < Math.max(percents[0], Math.max(percents[2], percents[3]));
        return AssessmentScheme.builder()
                .id("panjin-inferred")
                .version("2023")
                .title(Sentence.of("Weights inferred from a published table", "由公布的表格反推的权重"))
                .inForce(DateSpan.ofYear(2026))
                .addAssesses(OrganizationKind.COUNTY_GOVERNMENT)
                .missing(MissingEvidence.PROPAGATE)
                .decimals(1)
                .parts(parts)
                .satisfactionOverride(
                        outweighed ? Optional.of(Sentence.of("as it was published", "按公布的办法")) : Optional.empty())
                .build();
    }

    private static boolean reproduces(AssessmentScheme scheme) {
        ScoringPolicy<UnitEvidence> policy = scheme.policy();
        for (String[] row : PANJIN) {
            UnitEvidence.Builder evidence = UnitEvidence.builder();
            evidence.unit(OrganizationId.of("district"));
            for (int i = 0; i < RATES.length; i++) {
                if (scheme.indicators().containsKey(IndicatorId.of(RATES[i]))) {
                    evidence.addObservations(Schemes.observation("district", RATES[i], row[i]));
                }
            }
            if (!policy.score(evidence.build()).asPoints().orElseThrow().equals(Points.parse(row[4]))) {
                return false;
            }
        }
        return true;
    }

    @Test
    void thePublishedScoresOfPanjinFollowFromTwentyThirtyAndFifty() {
        assertTrue(reproduces(panjin(20, 30, 25, 25)));
        assertFalse(reproduces(panjin(30, 20, 25, 25)));
        assertFalse(reproduces(panjin(25, 25, 25, 25)));
    }

    /** In time and called back are full almost everywhere: any split of their half gives the same table to 0.1. */
    @Test
    void howTheHalfOfPanjinIsSplitIsNotIdentified() {
        for (int inTime = 0; inTime <= 50; inTime += 5) {
            assertTrue(reproduces(panjin(20, 30, inTime, 50 - inTime)), "in time " + inTime);
        }
    }

    @Test
    void onAGridOfFiveNoOtherWeightsOfPanjinDo() {
        List<String> found = new ArrayList<>();
        for (int closed = 0; closed <= 100; closed += 5) {
            for (int satisfied = 0; closed + satisfied <= 100; satisfied += 5) {
                if (reproduces(panjin(closed, satisfied, 100 - closed - satisfied, 0))) {
                    found.add(closed + "/" + satisfied);
                }
            }
        }
        assertEquals(List.of("20/30"), found);
    }
}
