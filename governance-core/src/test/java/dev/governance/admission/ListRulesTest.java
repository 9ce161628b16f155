package dev.governance.admission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import dev.governance.duty.Duty;
import dev.governance.duty.DutyId;
import dev.governance.duty.DutyKind;
import dev.governance.organization.OrganizationKind;
import dev.governance.policy.AdmissionPolicy;
import dev.governance.policy.Verdict;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListRulesTest {

    private static Optional<Verdict> verdict(AdmissionPolicy<AdmissionCase> rule, TaskRequest.Builder request) {
        return rule.decide(AdmissionSamples.of(request.build()).build()).verdict();
    }

    private static TaskRequest.Builder titled(String title) {
        return AdmissionSamples.request("T-1").title(title);
    }

    @ParameterizedTest
    @CsvSource({
        "民间纠纷调解,     ABSTAIN, ADMIT,   ABSTAIN, ABSTAIN",
        "协助社会救助调查, ABSTAIN, ABSTAIN, ADMIT,   ABSTAIN",
        "违法建设拆除,     REFUSE,  ABSTAIN, ABSTAIN, ABSTAIN",
        "春季拆违行动,     REFUSE,  ABSTAIN, ABSTAIN, ABSTAIN",
        "居住证明,         ABSTAIN, ADMIT,   ABSTAIN, ABSTAIN",
        "填写某台账,       ABSTAIN, ABSTAIN, ABSTAIN, REFER",
    })
    void eachListSpeaksOfItsOwn(String title, Verdict negative, Verdict statutory, Verdict assist, Verdict meeting) {
        assertEquals(Optional.of(negative), verdict(ListRules.negativeList(), titled(title)));
        assertEquals(Optional.of(statutory), verdict(ListRules.statutoryList(), titled(title)));
        assertEquals(Optional.of(assist), verdict(ListRules.assistList(), titled(title)));
        assertEquals(Optional.of(meeting), verdict(ListRules.jointMeeting(), titled(title)));
    }

    @Test
    void aClaimDoesNotHideAMatterOfTheNegativeList() {
        Optional<Duty> found = Listing.duty(
                titled("协助拆违").duty(AdmissionSamples.MEDIATION.id()).build(), AdmissionSamples.CATALOGUE);

        assertEquals(Optional.of(AdmissionSamples.DEMOLITION), found);
    }

    @ParameterizedTest
    @CsvSource({
        "拆　违 行动",
        "拆・违行动",
        "违法（建设）拆除",
    })
    void signsBetweenTheCharactersHideNothing(String title) {
        assertEquals(Optional.of(Verdict.REFUSE), verdict(ListRules.negativeList(), titled(title)));
    }

    @ParameterizedTest
    @CsvSource({
        "民间纠纷调解, statutory-1, STATUTORY",
        "民间纠纷日常调解, statutory-1, STATUTORY",
        "民间纠纷日常调解, '', UNLISTED",
        "夜间经济商户走访, statutory-1, UNLISTED",
        "协助社会救助调查, statutory-1, ASSIST",
        "夜间经济商户走访, negative-1, NEGATIVE",
        "无犯罪证明, certificate-1, UNLISTED",
    })
    void theCatalogueTellsWhatIsListedAndNotTheClaim(String title, String claim, Listing listing) {
        TaskRequest.Builder request = titled(title);
        if (!claim.isEmpty()) {
            request.duty(DutyId.of(claim));
        }

        assertEquals(listing, Listing.of(Listing.duty(request.build(), AdmissionSamples.CATALOGUE)));
    }

    @ParameterizedTest
    @CsvSource({
        "民间纠纷调解, '', NONE, ABSTAIN, ADMIT",
        "民间纠纷调解, statutory-1, BORNE_OUT, ABSTAIN, ADMIT",
        "夜间经济商户走访, statutory-1, OTHER_MATTER, REFER, ABSTAIN",
        "夜间经济商户走访, statutory-9, NO_SUCH_DUTY, REFER, ABSTAIN",
        "民间纠纷调解, assist-1, OTHER_MATTER, REFER, ABSTAIN",
        "民间纠纷调解, statutory-9, NO_SUCH_DUTY, REFER, ABSTAIN",
    })
    void aFaultInTheClaimIsLookedAtByTheJointMeeting(
            String title, String duty, Claim claim, Verdict verdict, Verdict statutory) {
        TaskRequest.Builder request = titled(title);
        if (!duty.isEmpty()) {
            request.duty(DutyId.of(duty));
        }

        assertEquals(
                Optional.of(claim), AdmissionSamples.of(request.build()).build().claim());
        assertEquals(Optional.of(verdict), verdict(ListRules.claimBorneOut(), request));
        assertEquals(Optional.of(statutory), verdict(ListRules.statutoryList(), request));
    }

    @ParameterizedTest
    @CsvSource({
        "区民政局, ABSTAIN",
        "区民族事务和政务服务局, ABSTAIN",
        "区统计局, REFER",
        "区政务和民族局, REFER",
    })
    void theLineOfBusinessStandsInTheNameOfItsDepartment(String department, Verdict verdict) {
        assertEquals(
                Optional.of(verdict),
                verdict(ListRules.claimBorneOut(), titled("协助社会救助调查").departmentName(department)));
    }

    @Test
    void withoutTheNameOfTheDepartmentNobodyKnowsWhoseDutyItIs() {
        AdmissionCase unnamed = AdmissionSamples.of(
                        titled("协助社会救助调查").departmentName(Optional.empty()).build())
                .build();

        assertEquals(
                ImmutableSet.of(Verdict.ABSTAIN, Verdict.REFER),
                ListRules.claimBorneOut().decide(unnamed).possible());
        assertEquals(
                ImmutableSet.of("claim"),
                ListRules.claimBorneOut().decide(unnamed).missing());
    }

    @Test
    void aKeywordOfSignsAloneIsKnownByNothing() {
        Duty odd = AdmissionSamples.duty("negative-2", DutyKind.NEGATIVE, "要求加挂牌子", OrganizationKind.COUNTY_DEPARTMENT)
                .addKeywords("——")
                .build();

        assertFalse(TitleRecognition.isHeldBy(odd, "民间纠纷调解"));
    }

    @Test
    void aClaimOfAnUnknownDutyIsNone() {
        Optional<Duty> found = Listing.duty(titled("填写某台账").duty(DutyId.of("x")).build(), AdmissionSamples.CATALOGUE);

        assertEquals(Listing.UNLISTED, Listing.of(found));
    }

    @ParameterizedTest
    @CsvSource({
        "居住证明,     CERTIFICATE, ABSTAIN",
        "无犯罪证明,   CERTIFICATE, REFUSE",
        "民间纠纷调解, CERTIFICATE, REFUSE",
        "无犯罪证明,   TASK,        ABSTAIN",
    })
    void aCertificateOffTheListIsRefused(String title, SubjectKind kind, Verdict verdict) {
        assertEquals(
                Optional.of(verdict),
                verdict(ListRules.bannedCertificates(), titled(title).kind(kind)));
    }

    @Test
    void whatIsOffTheListsNamesItsBasis() {
        AdmissionPolicy<AdmissionCase> rule = ListRules.legalBasis();

        assertEquals(Optional.of(Verdict.ABSTAIN), verdict(rule, titled("填写某台账")));
        assertEquals(Optional.of(Verdict.REFUSE), verdict(rule, titled("填写某台账").legalBasis(ImmutableList.of())));
        assertEquals(
                Optional.of(Verdict.ABSTAIN), verdict(rule, titled("协助社会救助调查").legalBasis(ImmutableList.of())));
    }

    @Test
    void aBlankBasisIsAMissingFact() {
        AdmissionCase blank = AdmissionSamples.of(
                        titled("填写某台账").legalBasis(Optional.empty()).build())
                .build();

        assertEquals(
                ImmutableSet.of(Verdict.ABSTAIN, Verdict.REFUSE),
                ListRules.legalBasis().decide(blank).possible());
        assertEquals(
                ImmutableSet.of("legalBasis"),
                ListRules.legalBasis().decide(blank).missing());
    }

    @ParameterizedTest
    @CsvSource({
        "协助社会救助调查, LEAD,   REFUSE",
        "协助社会救助调查, ASSIST, ABSTAIN",
        "填写某台账,       LEAD,   REFUSE",
        "民间纠纷调解,     LEAD,   ABSTAIN",
    })
    void noCommunityLeadsADepartmentsDuty(String title, Role role, Verdict verdict) {
        assertEquals(
                Optional.of(verdict),
                verdict(ListRules.noCommunityLead(), titled(title).role(role)));
    }

    @Test
    void anEmergencyIsLetInToBeRatified() {
        AdmissionCase urgent = AdmissionSamples.of(AdmissionSamples.request("T-1")
                        .emergency(EmergencyGround.PUBLIC_SAFETY)
                        .build())
                .build();
        var decision = ListRules.emergency(AdmissionSamples.STANDARD).decide(urgent);

        assertEquals(Optional.of(Verdict.ADMIT_ON_CONDITIONS), decision.verdict());
        assertEquals(
                "须在15个工作日内经联席会议追认，否则退出。",
                Iterables.getOnlyElement(decision.obligations(Verdict.ADMIT_ON_CONDITIONS))
                        .sentence()
                        .orElseThrow()
                        .zh());
    }
}
