package dev.governance.admission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.governance.basics.Answer;
import dev.governance.basics.DateSpan;
import dev.governance.basics.HolidayCalendar;
import dev.governance.basics.Money;
import dev.governance.basics.ProfileId;
import dev.governance.duty.DutyCatalogue;
import dev.governance.duty.TransferPackage;
import dev.governance.json.JsonFormat;
import dev.governance.json.Source;
import dev.governance.json.StandardNorms;
import dev.governance.policy.AdmissionPolicy;
import dev.governance.policy.PolicyDocument;
import dev.governance.policy.RuleId;
import dev.governance.policy.Verdict;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TaskAdmissionTest {

    private static final AdmissionPolicy<AdmissionCase> STANDARD = TaskAdmission.standard(AdmissionSamples.STANDARD);

    private static TaskRequest.Builder titled(String title) {
        return AdmissionSamples.request("T-1").title(title);
    }

    private static Optional<Verdict> verdict(AdmissionPolicy<AdmissionCase> policy, TaskRequest.Builder request) {
        return policy.decide(AdmissionSamples.of(request.build()).build()).verdict();
    }

    @Test
    void anEmergencyComesBeforeTheNegativeList() {
        assertEquals(Optional.of(Verdict.REFUSE), verdict(STANDARD, titled("违法建设拆除")));
        assertEquals(
                Optional.of(Verdict.ADMIT_ON_CONDITIONS),
                verdict(STANDARD, titled("违法建设拆除").emergency(EmergencyGround.LIFE_AND_PROPERTY)));
    }

    @Test
    void aStatutoryDutyNeedsNoFunds() {
        assertEquals(
                Optional.of(Verdict.ADMIT), verdict(STANDARD, titled("民间纠纷调解").transfer(TransferPackage.unsaid())));
    }

    @Test
    void aStatutoryDutyThatIsOnlyClaimedGoesToTheJointMeeting() {
        TaskRequest.Builder claimed = titled("夜间经济商户走访")
                .duty(AdmissionSamples.MEDIATION.id())
                .role(Role.LEAD)
                .transfer(AdmissionSamples.transfer(Money.zero(), ImmutableSet.of()));
        var decision = STANDARD.decide(AdmissionSamples.of(claimed.build()).build());

        assertEquals(Optional.of(Verdict.REFER), decision.verdict());
        assertTrue(decision.firedRules().contains(RuleId.of("claim-borne-out")));
        assertTrue(decision.firedRules().contains(RuleId.of("funding-follows-task")));
    }

    @Test
    void aFaultInTheClaimHidesNothingStricter() {
        TaskRequest.Builder claimed = titled("夜间经济商户走访").duty(AdmissionSamples.MEDIATION.id());

        assertEquals(Optional.of(Verdict.REFUSE), verdict(STANDARD, claimed.legalBasis(ImmutableList.of())));
        assertEquals(
                Optional.of(Verdict.REFUSE),
                verdict(
                        STANDARD,
                        titled("无犯罪证明").duty(AdmissionSamples.PROOF.id()).kind(SubjectKind.CERTIFICATE)));
        assertEquals(
                Optional.of(Verdict.REFUSE),
                verdict(
                        STANDARD,
                        titled("夜间经济商户走访").duty(AdmissionSamples.RELIEF.id()).role(Role.LEAD)));
    }

    @Test
    void theEmergencyComesBeforeAFaultInTheClaim() {
        TaskRequest.Builder claimed = titled("夜间经济商户走访").duty(AdmissionSamples.MEDIATION.id());

        assertEquals(
                Optional.of(Verdict.ADMIT_ON_CONDITIONS),
                verdict(STANDARD, claimed.emergency(EmergencyGround.PUBLIC_SAFETY)));
    }

    @Test
    void theNegativeListComesBeforeAFaultInTheClaim() {
        assertEquals(
                Optional.of(Verdict.REFUSE), verdict(STANDARD, titled("拆违宣传").duty(AdmissionSamples.MEDIATION.id())));
    }

    @Test
    void aCatalogueThatIsNotInForceDecidesNothing() {
        var past = DutyCatalogue.builder()
                .from(AdmissionSamples.CATALOGUE)
                .inForce(DateSpan.ofYear(2025))
                .build();
        TaskRequest request = titled("民间纠纷调解").build();

        String message = assertThrows(
                        IllegalArgumentException.class,
                        () -> AdmissionCase.of(
                                request, past, Optional.empty(), day -> Answer.known(true), AdmissionSamples.DAY))
                .getMessage();

        assertEquals("catalogue c 1 is in force 2025-01-01/2026-01-01, not on 2026-03-02", message);
    }

    @Test
    void anAssistDutyNeedsFundsAndPowers() {
        TaskRequest.Builder poor =
                titled("协助社会救助调查").transfer(AdmissionSamples.transfer(Money.zero(), ImmutableSet.of()));
        var decision = STANDARD.decide(AdmissionSamples.of(poor.build()).build());

        assertEquals(Optional.of(Verdict.ADMIT), verdict(STANDARD, titled("协助社会救助调查")));
        assertEquals(Optional.of(Verdict.ADMIT_ON_CONDITIONS), decision.verdict());
        assertEquals(
                ImmutableList.of("grant-powers", "provide-funds"),
                decision.obligations(Verdict.ADMIT_ON_CONDITIONS).stream()
                        .map(demand -> demand.code())
                        .toList());
    }

    @Test
    void whatIsOnNoListGoesToTheJointMeetingUnlessSomethingStricterSpeaks() {
        assertEquals(Optional.of(Verdict.REFER), verdict(STANDARD, titled("填写某台账")));
        assertEquals(
                Optional.of(Verdict.REFUSE), verdict(STANDARD, titled("填写某台账").role(Role.LEAD)));
    }

    @Test
    void theStrictestAloneWouldBeWrong() {
        AdmissionPolicy<AdmissionCase> strictest = AdmissionPolicy.strictestOf(
                ListRules.emergency(AdmissionSamples.STANDARD),
                ListRules.negativeList(),
                ListRules.statutoryList(),
                MeansRules.fundingFollowsTask(AdmissionSamples.STANDARD));
        TaskRequest.Builder urgent = titled("违法建设拆除").emergency(EmergencyGround.LIFE_AND_PROPERTY);
        TaskRequest.Builder unfunded =
                titled("民间纠纷调解").transfer(AdmissionSamples.transfer(Money.zero(), ImmutableSet.of()));

        assertEquals(Optional.of(Verdict.REFUSE), verdict(strictest, urgent));
        assertEquals(Optional.of(Verdict.ADMIT_ON_CONDITIONS), verdict(STANDARD, urgent));
        assertEquals(Optional.of(Verdict.ADMIT_ON_CONDITIONS), verdict(strictest, unfunded));
        assertEquals(Optional.of(Verdict.ADMIT), verdict(STANDARD, unfunded));
    }

    @Test
    void theDocumentOfTheExampleProfileNamesItsRulesAndSources() {
        PolicyDocument<AdmissionCase> document =
                TaskAdmission.standard(StandardNorms.all(), AdmissionSamples.DAY, StandardNorms.shanghaiExample());

        assertEquals("task-admission", document.id());
        assertEquals("shanghai-example-2026-03-02", document.version());
        assertEquals(15, document.rules().size());
        document.rules().values().forEach(rule -> assertTrue(rule.sentence().isPresent(), rule::toString));
        assertEquals(
                "北京市西城区社区工作事项准入规定（2018年，网页节选）",
                document.rules().get(RuleId.of("lead-time")).citations().get(1).document());
    }

    @Test
    void aProfileWithoutVerifiedNumbersSaysWhichAreMissing() {
        String message = assertThrows(
                        IllegalArgumentException.class,
                        () -> TaskAdmission.standard(
                                StandardNorms.national(), AdmissionSamples.DAY, ProfileId.national()))
                .getMessage();

        assertTrue(message.contains("admission.lead-time-working-days"), message);
        assertTrue(message.contains("admission.ratification-working-days"), message);
    }

    @Test
    void aCaseCountsTheWorkingDaysAhead() {
        HolidayCalendar calendar = JsonFormat.standard()
                .read(
                        Source.of("holidays", JsonFormat.class.getResourceAsStream("holidays-china.json")),
                        HolidayCalendar.class);
        TaskRequest.Builder request = titled("填写某台账").askedOn(LocalDate.of(2026, 3, 2));

        assertEquals(Optional.of(5L), ahead(request.start(LocalDate.of(2026, 3, 9)), calendar));
        assertEquals(Optional.of(0L), ahead(request.start(LocalDate.of(2026, 3, 2)), calendar));
        assertEquals(Optional.of(0L), ahead(request.start(LocalDate.of(2026, 2, 1)), calendar));
        assertEquals(Optional.empty(), ahead(request.start(LocalDate.of(2030, 3, 9)), calendar));
        assertEquals(Optional.empty(), ahead(request.start(Optional.empty()), calendar));
    }

    private static Optional<Long> ahead(TaskRequest.Builder request, HolidayCalendar calendar) {
        return AdmissionCase.of(
                        request.build(), AdmissionSamples.CATALOGUE, Optional.empty(), calendar, AdmissionSamples.DAY)
                .workingDaysAhead();
    }
}
