package dev.governance.organization.team;

import com.google.common.collect.ImmutableList;
import dev.governance.basics.Finding;
import dev.governance.organization.OrganizationId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Looks at the orders to each team: against each other, for the same thing twice, and past the manager. */
final class OrderInspection {

    /** One visit: the same matter in the same place on one day. */
    private record Visit(OrganizationId team, ActiveOrders.Subject about, LocalDate day) {}

    private OrderInspection() {}

    static ImmutableList<Finding> findings(TeamRegister register) {
        Map<OrganizationId, OrganizationId> managers = new HashMap<>();
        register.teams().forEach(team -> managers.put(team.id(), team.manager()));
        Map<OrganizationId, List<TeamOrder>> byTeam = new TreeMap<>();
        register.orders()
                .forEach(order -> byTeam.computeIfAbsent(order.team(), team -> new ArrayList<>())
                        .add(order));
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        byTeam.values().forEach(orders -> {
            orders.sort(Comparator.comparing(TeamOrder::starts).thenComparing(TeamOrder::id));
            findings.addAll(conflicts(orders));
        });
        findings.addAll(repeated(register.orders()));
        for (TeamOrder order : register.orders()) {
            OrganizationId manager = Objects.requireNonNull(managers.get(order.team()));
            if (!manager.equals(order.issuer())) {
                findings.add(of("team.not-the-manager", order)
                        .severity(Finding.Severity.WARNING)
                        .putValues("manager", manager.value())
                        .build());
            }
        }
        return findings.build();
    }

    private static ImmutableList<Finding> conflicts(List<TeamOrder> orders) {
        ActiveOrders active = new ActiveOrders();
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        for (TeamOrder order : orders) {
            active.conflicting(order)
                    .ifPresent(other -> findings.add(of("team.conflicting-orders", order)
                            .putValues("other", other.id().value())
                            .putValues("second", other.issuer().value())
                            .build()));
            active.add(order);
        }
        return findings.build();
    }

    private static ImmutableList<Finding> repeated(List<TeamOrder> orders) {
        Map<Visit, Set<OrganizationId>> issuers = new LinkedHashMap<>();
        for (TeamOrder order : orders) {
            Visit visit = new Visit(
                    order.team(), ActiveOrders.subject(order), order.starts().toLocalDate());
            issuers.computeIfAbsent(visit, one -> new TreeSet<>()).add(order.issuer());
        }
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        issuers.forEach((visit, who) -> {
            if (who.size() > 1) {
                findings.add(Finding.builder("team.repeated-order")
                        .severity(Finding.Severity.WARNING)
                        .subject(visit.team().value())
                        .putValues("team", visit.team().value())
                        .putValues("matter", visit.about().matter())
                        .putValues("place", visit.about().place().toString())
                        .putValues("day", visit.day().toString())
                        .putValues("issuers", Integer.toString(who.size()))
                        .build());
            }
        });
        return findings.build();
    }

    private static Finding.Builder of(String code, TeamOrder order) {
        Finding.Builder finding = Finding.builder(code);
        finding.subject(order.team().value());
        finding.putValues("team", order.team().value());
        finding.putValues("order", order.id().value());
        finding.putValues("issuer", order.issuer().value());
        return finding;
    }
}
