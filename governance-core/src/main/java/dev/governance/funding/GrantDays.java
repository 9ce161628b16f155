package dev.governance.funding;

import static com.google.common.collect.ImmutableList.toImmutableList;

import dev.governance.basics.Finding;
import dev.governance.basics.Money;
import dev.governance.process.ActorId;
import dev.governance.process.AuditTrail;
import dev.governance.process.StateMachine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The gates and payments of one grant in the order of their days. */
final class GrantDays {

    private static final StateMachine<GrantState, GrantMove> MACHINE = StateMachine.<GrantState, GrantMove>builder(
                    GrantState.AWARDED)
            .move(GrantMove.START, GrantState.AWARDED, GrantState.RUNNING)
            .move(GrantMove.PASS, GrantState.RUNNING, GrantState.RUNNING)
            .move(GrantMove.MISS, GrantState.RUNNING, GrantState.SUSPENDED)
            .move(GrantMove.MISS, GrantState.SUSPENDED, GrantState.SUSPENDED)
            .move(GrantMove.PASS, GrantState.SUSPENDED, GrantState.RUNNING)
            .move(GrantMove.GRADUATE, GrantState.RUNNING, GrantState.GRADUATED)
            .move(GrantMove.GRADUATE, GrantState.SUSPENDED, GrantState.GRADUATED)
            .addTerminal(GrantState.GRADUATED)
            .build();

    private final Grant grant;
    private final LocalDate until;
    private final ActorId actor;
    private final List<Finding> findings = new ArrayList<>();
    private final LocalDate[] passed;
    private AuditTrail<GrantState, GrantMove> trail = MACHINE.start();

    GrantDays(Grant grant, LocalDate until, ActorId actor) {
        this.grant = grant;
        this.until = until;
        this.actor = actor;
        this.passed = new LocalDate[grant.tranches().size() + 1];
    }

    GrantCourse course(List<GateResult> gates, List<GrantPayment> payments) {
        passed[0] = grant.awarded();
        move(GrantMove.START, grant.awarded());
        gates.stream()
                .filter(gate -> gate.grant().equals(grant.id()) && !gate.day().isAfter(until))
                .sorted(Comparator.comparing(GateResult::day))
                .forEach(this::gate);
        Money paid = payments(payments);
        overdue();
        return GrantCourse.builder()
                .grant(grant.id())
                .trail(trail)
                .released(Money.sum(
                        grant.tranches().subList(0, Math.min(grant.tranches().size(), passedGates() + 1)).stream()
                                .map(Tranche::amount)
                                .collect(toImmutableList())))
                .paid(paid)
                .findings(findings)
                .build();
    }

    private int passedGates() {
        int gates = 0;
        while (gates + 1 < passed.length && passed[gates + 1] != null) {
            gates++;
        }
        return gates;
    }

    private void gate(GateResult result) {
        if (result.gate() != passedGates() + 1 || result.gate() >= passed.length) {
            found("funding.gate-out-of-order", result.gate(), result.day(), Money.zero());
            return;
        }
        if (!result.passed()) {
            move(GrantMove.MISS, result.day());
            return;
        }
        passed[result.gate()] = result.day();
        move(result.gate() == grant.tranches().size() ? GrantMove.GRADUATE : GrantMove.PASS, result.day());
    }

    private Money payments(List<GrantPayment> all) {
        Set<Integer> seen = new HashSet<>();
        Money paid = Money.zero();
        for (GrantPayment payment : all) {
            if (!payment.grant().equals(grant.id()) || payment.day().isAfter(until)) {
                continue;
            }
            paid = paid.plus(payment.amount());
            if (payment.tranche() > grant.tranches().size()) {
                found("funding.tranche-unknown", payment.tranche(), payment.day(), payment.amount());
            } else if (!seen.add(payment.tranche())) {
                found("funding.tranche-twice", payment.tranche(), payment.day(), payment.amount());
            } else {
                inOrder(payment);
            }
        }
        return paid;
    }

    private void inOrder(GrantPayment payment) {
        LocalDate from = passed[payment.tranche() - 1];
        if (from == null || payment.day().isBefore(from)) {
            found("funding.tranche-before-gate", payment.tranche(), payment.day(), payment.amount());
        }
        if (!payment.amount().equals(grant.tranches().get(payment.tranche() - 1).amount())) {
            found("funding.tranche-amount", payment.tranche(), payment.day(), payment.amount());
        }
    }

    private void overdue() {
        int next = passedGates();
        if (next < grant.tranches().size() && grant.tranches().get(next).due().isBefore(until)) {
            found("funding.gate-overdue", next + 1, grant.tranches().get(next).due(), Money.zero());
        }
    }

    private void move(GrantMove move, LocalDate day) {
        trail = MACHINE.attempt(trail, move, actor, day.atStartOfDay(), "grant " + grant.id());
    }

    private void found(String code, int number, LocalDate day, Money amount) {
        findings.add(Finding.builder(code)
                .subject(grant.id().value())
                .putValues("grant", grant.id().value())
                .putValues("number", Integer.toString(number))
                .putValues("day", day.toString())
                .putValues("amount", amount.toString())
                .build());
    }
}
