package dev.governance.scoring.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import dev.governance.basics.Answer;
import dev.governance.basics.DateSpan;
import dev.governance.organization.OrganizationId;
import dev.governance.organization.OrganizationKind;
import dev.governance.process.ActorId;
import dev.governance.process.Replay;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AccountabilityCaseTest {

    static final ActorId BUREAU = ActorId.of("bureau");
    static final ActorId COUNTY = ActorId.of("county");
    static final ActorId CITY = ActorId.of("city");
    static final LocalDate RAISED = LocalDate.of(2026, 2, 2);
    static final LocalDate ANSWER_DUE = LocalDate.of(2026, 2, 16);
    static final LocalDate APPEAL_DUE = LocalDate.of(2026, 4, 1);

    static AccountabilityCase raised() {
        Proposal proposal = Proposal.builder()
                .subject(OrganizationId.of("bureau"))
                .kind(OrganizationKind.COUNTY_DEPARTMENT)
                .rule(dev.governance.policy.RuleId.of("gate"))
                .ground(AccountabilityGround.TASKS_PAST_THE_GATE)
                .finding(dev.governance.basics.Finding.builder("accountability.more-than")
                        .build())
                .during(DateSpan.ofYear(2025))
                .measure(Measure.CIRCULATED_CRITICISM)
                .addBasis(Accounts.criticism())
                .limitation(LocalDate.of(2026, 12, 31))
                .build();
        return AccountabilityCase.of(proposal.allege(AllegationId.of("2026-1"), RAISED));
    }

    static Notice notice() {
        return Notice.builder()
                .to(OrganizationId.of("bureau"))
                .gravest(Measure.CIRCULATED_CRITICISM)
                .answerDue(ANSWER_DUE)
                .limitation(LocalDate.of(2026, 12, 31))
                .build();
    }

    static MeasureDecision decision(MeasureRule basis) {
        return new MeasureDecision(
                OrganizationKind.COUNTY_DEPARTMENT,
                AccountabilityGround.TASKS_PAST_THE_GATE,
                basis.authorities().iterator().next(),
                basis,
                APPEAL_DUE);
    }

    static AccountabilityCase on(AccountabilityCase one, CaseEvent event, ActorId actor, LocalDate day) {
        return one.attempt(event, actor, day.atTime(10, 0), "as the procedure says");
    }

    static AccountabilityCase told() {
        return on(raised(), CaseEvent.ofNotice(notice()), COUNTY, RAISED);
    }

    static AccountabilityCase decided() {
        AccountabilityCase answered = on(told(), CaseEvent.of(CaseMove.ANSWER), BUREAU, RAISED.plusDays(5));
        CaseEvent decision = CaseEvent.ofDecision(CaseMove.DECIDE, decision(Accounts.criticism()));
        return on(answered, decision, COUNTY, RAISED.plusDays(20));
    }

    private static void refused(String code, AccountabilityCase tried) {
        assertEquals(
                Optional.of("accountability." + code), tried.trail().refusal().map(one -> one.code()));
        assertEquals(Optional.empty(), tried.effective());
    }

    @Test
    void aBodyIsToldHeardDecidedUponAndMayAppeal() {
        AccountabilityCase appealed = on(decided(), CaseEvent.of(CaseMove.APPEAL), BUREAU, RAISED.plusDays(30));
        assertEquals(CaseState.APPEALED, appealed.state());
        assertEquals(Optional.empty(), appealed.effective());
        AccountabilityCase upheld = on(appealed, CaseEvent.of(CaseMove.UPHOLD), CITY, RAISED.plusDays(60));
        assertEquals(
                Measure.CIRCULATED_CRITICISM, upheld.effective().orElseThrow().measure());
        assertInstanceOf(Replay.Confirmed.class, upheld.replay());
        AccountabilityCase revoked = on(appealed, CaseEvent.of(CaseMove.REVOKE), CITY, RAISED.plusDays(60));
        assertEquals(Optional.empty(), revoked.effective());
    }

    @Test
    void withoutAppealTheMeasureStandsAfterTheTerm() {
        CaseEvent lapsed = CaseEvent.of(CaseMove.STATE_APPEAL_LAPSED);
        refused("term-runs", on(decided(), lapsed, COUNTY, APPEAL_DUE));
        AccountabilityCase done = on(decided(), lapsed, COUNTY, APPEAL_DUE.plusDays(1));
        assertEquals(CaseState.FINAL, done.state());
        assertTrue(done.effective().isPresent());
        refused("appeal-late", on(decided(), CaseEvent.of(CaseMove.APPEAL), BUREAU, APPEAL_DUE.plusDays(1)));
    }

    @Test
    void nobodyIsDecidedUponUnheard() {
        CaseEvent decision = CaseEvent.ofDecision(CaseMove.DECIDE, decision(Accounts.criticism()));
        assertEquals(CaseState.RAISED, on(raised(), decision, COUNTY, RAISED).state());
        assertEquals(CaseState.NOTIFIED, on(told(), decision, COUNTY, RAISED).state());
        CaseEvent lapsed = CaseEvent.of(CaseMove.STATE_ANSWER_LAPSED);
        refused("term-runs", on(told(), lapsed, COUNTY, ANSWER_DUE));
        AccountabilityCase silent = on(told(), lapsed, COUNTY, ANSWER_DUE.plusDays(1));
        assertEquals(
                CaseState.DECIDED,
                on(silent, decision, COUNTY, RAISED.plusDays(20)).state());
        AccountabilityCase late = on(silent, CaseEvent.of(CaseMove.ANSWER), BUREAU, ANSWER_DUE.plusDays(2));
        assertEquals(CaseState.ANSWERED, late.state());
    }

    @Test
    void nobodyDecidesInHisOwnCaseAndNobodyAnswersForAnother() {
        refused("own-case", on(raised(), CaseEvent.of(CaseMove.DISMISS), BUREAU, RAISED));
        refused("own-case", on(raised(), CaseEvent.ofNotice(notice()), BUREAU, RAISED));
        refused("not-the-body", on(told(), CaseEvent.of(CaseMove.ANSWER), COUNTY, RAISED.plusDays(1)));
        refused("not-the-body", on(decided(), CaseEvent.of(CaseMove.APPEAL), CITY, RAISED.plusDays(30)));
        AccountabilityCase appealed = on(decided(), CaseEvent.of(CaseMove.APPEAL), BUREAU, RAISED.plusDays(30));
        refused("same-judge", on(appealed, CaseEvent.of(CaseMove.UPHOLD), COUNTY, RAISED.plusDays(60)));
        refused("own-case", on(appealed, CaseEvent.of(CaseMove.REVOKE), BUREAU, RAISED.plusDays(60)));
    }

    @Test
    void nothingGraverThanWasToldAndNothingGraverOnAppeal() {
        AccountabilityCase answered = on(told(), CaseEvent.of(CaseMove.ANSWER), BUREAU, RAISED.plusDays(5));
        CaseEvent graver = CaseEvent.ofDecision(CaseMove.DECIDE, decision(Accounts.discipline()));
        refused("graver-than-told", on(answered, graver, COUNTY, RAISED.plusDays(20)));

        AccountabilityCase appealed = on(decided(), CaseEvent.of(CaseMove.APPEAL), BUREAU, RAISED.plusDays(30));
        CaseEvent same = CaseEvent.ofDecision(CaseMove.REVISE, decision(Accounts.criticism()));
        refused("not-milder", on(appealed, same, CITY, RAISED.plusDays(40)));
        MeasureRule reminder = Accounts.reminder(OrganizationKind.COUNTY_DEPARTMENT);
        CaseEvent milder = CaseEvent.ofDecision(CaseMove.REVISE, decision(reminder));
        AccountabilityCase revised = on(appealed, milder, CITY, RAISED.plusDays(40));
        assertEquals(Measure.REMINDER, revised.effective().orElseThrow().measure());
    }

    @Test
    void termsLeaveTimeAndNoticeComesBeforeItIsTooLate() {
        refused("no-time-to-answer", on(raised(), CaseEvent.ofNotice(notice()), COUNTY, ANSWER_DUE));
        refused("too-late", on(raised(), CaseEvent.ofNotice(notice()), COUNTY, LocalDate.of(2027, 1, 1)));
        AccountabilityCase answered = on(told(), CaseEvent.of(CaseMove.ANSWER), BUREAU, RAISED.plusDays(5));
        CaseEvent decision = CaseEvent.ofDecision(CaseMove.DECIDE, decision(Accounts.criticism()));
        refused("no-time-to-appeal", on(answered, decision, COUNTY, APPEAL_DUE));
        MeasureRule ended = MeasureRule.builder()
                .from(Accounts.criticism())
                .during(DateSpan.ofYear(2025))
                .build();
        CaseEvent old = CaseEvent.ofDecision(CaseMove.DECIDE, decision(ended));
        refused("measure-not-in-force", on(answered, old, COUNTY, RAISED.plusDays(20)));
    }

    @Test
    void aMeasureBelongsToItsAuthorityAndItsKindOfBody() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new MeasureDecision(
                        OrganizationKind.COUNTY_DEPARTMENT,
                        AccountabilityGround.TASKS_PAST_THE_GATE,
                        Authority.SUBDISTRICT_OR_TOWN,
                        Accounts.criticism(),
                        APPEAL_DUE));
        assertThrows(
                IllegalArgumentException.class,
                () -> new MeasureDecision(
                        OrganizationKind.RESIDENTS_COMMITTEE,
                        AccountabilityGround.TASKS_PAST_THE_GATE,
                        Authority.OWN_GOVERNMENT,
                        Accounts.criticism(),
                        APPEAL_DUE));
        assertThrows(
                IllegalArgumentException.class,
                () -> new MeasureDecision(
                        OrganizationKind.COUNTY_DEPARTMENT,
                        AccountabilityGround.FALL,
                        Authority.OWN_GOVERNMENT,
                        Accounts.criticism(),
                        APPEAL_DUE));
    }

    @Test
    void aFailureMayBeBorneAndAMatterDropped() {
        ExemptionClaim claim = new ExemptionClaim(
                OrganizationId.of("bureau"),
                ExemptionKind.EMERGENCY,
                AccountabilityGround.TASKS_PAST_THE_GATE,
                "flood order 3",
                DateSpan.ofYear(2025));
        AccountabilityCase borne = on(told(), CaseEvent.ofExemption(claim), COUNTY, RAISED.plusDays(1));
        assertEquals(CaseState.EXEMPTED, borne.state());
        AccountabilityCase dropped = on(told(), CaseEvent.of(CaseMove.DISMISS), COUNTY, RAISED.plusDays(1));
        assertEquals(CaseState.DISMISSED, dropped.state());
        ExemptionClaim foreign = new ExemptionClaim(
                OrganizationId.of("other"), claim.kind(), claim.ground(), claim.document(), claim.during());
        AccountabilityCase told = told();
        assertThrows(
                IllegalStateException.class,
                () -> on(told, CaseEvent.ofExemption(foreign), COUNTY, RAISED.plusDays(1)));
    }

    @Test
    void aNoticeTellsNoMoreThanWasProposed() {
        Notice more =
                Notice.builder().from(notice()).gravest(Measure.DISCIPLINE).build();
        AccountabilityCase raised = raised();
        assertThrows(IllegalStateException.class, () -> on(raised, CaseEvent.ofNotice(more), COUNTY, RAISED));
        AccountabilityStandard standard = Accounts.standard().build();
        Answer<Notice> made = Notice.of(
                raised.allegation(),
                RAISED,
                standard,
                day -> Answer.known(day.getDayOfWeek().getValue() < 6));
        assertEquals(Optional.of(notice()), made.asOptional());
        assertEquals(ImmutableList.of(), standard.rules());
    }
}
