package dev.governance.scoring.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.governance.process.ActorId;
import dev.governance.process.AuditEntry;
import dev.governance.process.Replay;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;

/** Whatever is tried, in whatever order and by whomever: no measure without notice, a term to answer, and somebody else who decides. */
class AccountabilityProcedureProperties {

    record Try(CaseEvent event, ActorId actor, int days) {}

    @Provide
    Arbitrary<List<Try>> tries() {
        MeasureRule reminder = Accounts.reminder(dev.governance.organization.OrganizationKind.COUNTY_DEPARTMENT);
        Arbitrary<CaseEvent> events = Arbitraries.frequencyOf(
                        Tuple.of(1, Arbitraries.of(CaseMove.values())),
                        Tuple.of(5, Arbitraries.of(CaseMove.NOTIFY, CaseMove.ANSWER, CaseMove.DECIDE, CaseMove.APPEAL)))
                .flatMap(move -> switch (move) {
                    case NOTIFY -> Arbitraries.just(CaseEvent.ofNotice(AccountabilityCaseTest.notice()));
                    case DECIDE, REVISE ->
                        Arbitraries.of(Accounts.criticism(), Accounts.discipline(), reminder)
                                .map(basis -> CaseEvent.ofDecision(move, AccountabilityCaseTest.decision(basis)));
                    case DISMISS, EXEMPT -> Arbitraries.just(CaseEvent.of(CaseMove.STATE_ANSWER_LAPSED));
                    default -> Arbitraries.just(CaseEvent.of(move));
                });
        Arbitrary<ActorId> actors = Arbitraries.of(
                AccountabilityCaseTest.BUREAU, AccountabilityCaseTest.COUNTY, AccountabilityCaseTest.CITY);
        return Combinators.combine(events, actors, Arbitraries.integers().between(0, 5))
                .as(Try::new)
                .list()
                .ofMinSize(8)
                .ofMaxSize(30);
    }

    @Property(tries = 3_000)
    void noTraceReachesAMeasureUntoldOrUnheard(@ForAll("tries") List<Try> tries) {
        AccountabilityCase one = AccountabilityCaseTest.raised();
        LocalDate day = AccountabilityCaseTest.RAISED;
        for (Try each : tries) {
            day = day.plusDays(each.days);
            one = AccountabilityCaseTest.on(one, each.event, each.actor, day);
        }
        assertEquals(new Replay.Confirmed<>(one.state()), one.replay());
        AccountabilityCase whole = one;
        Statistics.label("decided")
                .collect(one.trail().lastMoveTo(CaseState.DECIDED).isPresent())
                .coverage(cases -> cases.check(true).count(count -> count > 300));
        one.trail().moves().stream()
                .filter(entry -> entry.to() == CaseState.DECIDED)
                .forEach(decided -> checkHeard(whole, decided));
        one.effective()
                .ifPresent(decision -> assertTrue(!decision.measure()
                        .isGraverThan(AccountabilityCaseTest.notice().gravest())));
    }

    private static void checkHeard(AccountabilityCase one, AuditEntry<CaseState, CaseEvent> decided) {
        AuditEntry<CaseState, CaseEvent> told =
                one.trail().lastMoveTo(CaseState.NOTIFIED).orElseThrow();
        assertTrue(told.sequence() < decided.sequence());
        boolean answered = one.trail().moves().stream()
                .anyMatch(entry -> entry.to() == CaseState.ANSWERED
                        && entry.sequence() < decided.sequence()
                        && entry.actor().equals(AccountabilityCaseTest.BUREAU));
        boolean termPassed = decided.at().toLocalDate().isAfter(AccountabilityCaseTest.ANSWER_DUE);
        assertTrue(answered || termPassed, one.trail()::toString);
        assertTrue(!decided.actor().equals(AccountabilityCaseTest.BUREAU));
        one.trail().moves().stream()
                .filter(entry -> entry.from() == CaseState.APPEALED)
                .forEach(heard -> assertTrue(!heard.actor().equals(decided.actor())));
    }
}
