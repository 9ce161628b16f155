package dev.governance.admission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import dev.governance.basics.Money;
import dev.governance.basics.Ratio;
import dev.governance.duty.Power;
import dev.governance.duty.TransferPackage;
import dev.governance.duty.Workload;
import dev.governance.policy.AdmissionPolicy;
import dev.governance.policy.Decision;
import dev.governance.policy.Obligation;
import dev.governance.policy.Verdict;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeansRulesTest {

    private static Decision decide(AdmissionPolicy<AdmissionCase> rule, TaskRequest.Builder request) {
        return rule.decide(AdmissionSamples.of(request.build()).build());
    }

    private static TaskRequest.Builder request() {
        return AdmissionSamples.request("T-1");
    }

    @ParameterizedTest
    @CsvSource({
        "1,   1150.00, ABSTAIN,             ",
        "1,   1149.99, ADMIT_ON_CONDITIONS, 0.01",
        "1,   0.00,    ADMIT_ON_CONDITIONS, 1150.00",
        "1/2, 575.00,  ABSTAIN,             ",
        "1/2, 574.99,  ADMIT_ON_CONDITIONS, 0.01",
        "0,   0.00,    ABSTAIN,             ",
    })
    void moneyFollowsTheTaskToTheFen(String coverage, String funds, Verdict verdict, String shortfall) {
        AdmissionStandard standard =
                AdmissionSamples.standard(Ratio.parse(coverage)).build();
        Decision decision = decide(
                MeansRules.fundingFollowsTask(standard),
                request().transfer(AdmissionSamples.transfer(Money.parse(funds), ImmutableSet.of())));

        assertEquals(Optional.of(verdict), decision.verdict());
        assertEquals(
                Optional.ofNullable(shortfall),
                decision.obligations(verdict).stream()
                        .findFirst()
                        .map(demand -> demand.values().get("shortfall")));
    }

    @Test
    void aBlankCostIsAMissingFactAndNoYes() {
        Decision decision = decide(
                MeansRules.fundingFollowsTask(AdmissionSamples.STANDARD),
                request().materials(Optional.empty()).transfer(TransferPackage.unsaid()));

        assertEquals(ImmutableSet.of(Verdict.ABSTAIN, Verdict.ADMIT_ON_CONDITIONS), decision.possible());
        assertEquals(ImmutableList.of("funds", "materials"), decision.missing().asList());
    }

    @ParameterizedTest
    @CsvSource({
        "true, true, ABSTAIN",
        "true, false, ADMIT_ON_CONDITIONS",
        "false, false, ABSTAIN",
        "false, true, ABSTAIN"
    })
    void authorityFollowsDuty(boolean required, boolean granted, Verdict verdict) {
        ImmutableSet<Power> some = ImmutableSet.of(Power.INSPECT);
        Decision decision = decide(
                MeansRules.authorityFollowsDuty(),
                request()
                        .requiredPowers(required ? some : ImmutableSet.of())
                        .transfer(AdmissionSamples.transfer(Money.zero(), granted ? some : ImmutableSet.of())));

        assertEquals(Optional.of(verdict), decision.verdict());
    }

    @Test
    void powersThatTheDutyNeedsAreRequiredWhereTheFormIsBlank() {
        Decision decision = decide(
                MeansRules.authorityFollowsDuty(),
                request().transfer(AdmissionSamples.transfer(Money.zero(), ImmutableSet.of())));

        assertEquals(Optional.of(Verdict.ADMIT_ON_CONDITIONS), decision.verdict());
        assertEquals(
                ImmutableList.of("grant-powers"),
                decision.obligations(Verdict.ADMIT_ON_CONDITIONS).stream()
                        .map(Obligation::code)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "700, ABSTAIN, ABSTAIN",
        "701, ABSTAIN, ADMIT_ON_CONDITIONS",
        "900, ABSTAIN, ADMIT_ON_CONDITIONS",
        "901, REFUSE,  ADMIT_ON_CONDITIONS",
    })
    void aCommunityCarriesWhatItHasHoursFor(long carried, Verdict capacity, Verdict warning) {
        AdmissionCase loaded = AdmissionSamples.of(request().build())
                .load(new CommunityLoad(carried, 1000))
                .build();

        assertEquals(Optional.of(capacity), MeansRules.capacity().decide(loaded).verdict());
        assertEquals(
                Optional.of(warning),
                MeansRules.capacityWarning(AdmissionSamples.STANDARD)
                        .decide(loaded)
                        .verdict());
    }

    @Test
    void anUnknownLoadIsAMissingFact() {
        AdmissionCase unknown =
                AdmissionSamples.of(request().build()).load(Optional.empty()).build();

        assertEquals(
                ImmutableSet.of(Verdict.ABSTAIN, Verdict.REFUSE),
                MeansRules.capacity().decide(unknown).possible());
    }

    @ParameterizedTest
    @CsvSource({"30, ABSTAIN", "29, RETURN", "31, ABSTAIN", "0, RETURN"})
    void aRequestComesInTime(long days, Verdict verdict) {
        AdmissionCase asked =
                AdmissionSamples.of(request().build()).workingDaysAhead(days).build();

        assertEquals(
                Optional.of(verdict),
                MeansRules.leadTime(AdmissionSamples.STANDARD).decide(asked).verdict());
    }

    @ParameterizedTest
    @CsvSource({"12, ABSTAIN", "13, RETURN", "1, ABSTAIN"})
    void aTaskIsNotAskedForTooOften(int times, Verdict verdict) {
        Decision decision = decide(
                MeansRules.frequencyCap(AdmissionSamples.STANDARD), request().workload(Workload.of(1, times)));

        assertEquals(Optional.of(verdict), decision.verdict());
    }

    @Test
    void aFindingTellsTheNumbersInBothLanguages() {
        Decision decision = decide(
                MeansRules.fundingFollowsTask(AdmissionSamples.STANDARD),
                request().transfer(AdmissionSamples.transfer(Money.ofYuan(1000), ImmutableSet.of())));
        var finding = Iterables.getOnlyElement(decision.fired()).finding();
        var sentence = finding.sentence().orElseThrow().fill(finding.values());

        assertEquals("admission.funding-shortfall", finding.code());
        assertEquals("Funds of 1000.00 do not cover 1150.00; 150.00 is missing.", sentence.en());
        assertEquals("经费1000.00元不足以覆盖所需1150.00元，缺口150.00元。", sentence.zh());
        assertTrue(finding.citations().contains(Texts.SHANGHAI_27));
    }
}
