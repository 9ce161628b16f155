package dev.governance.organization.team;

import dev.governance.organization.OrganizationId;
import dev.governance.place.DivisionCode;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;

/** The orders to one team that have begun and are not over, by issuer and by what they are about. */
final class ActiveOrders {

    /** What an order is about: two with one subject can be done by one visit. */
    record Subject(String matter, DivisionCode place) {}

    private final PriorityQueue<TeamOrder> byEnd =
            new PriorityQueue<>(Comparator.comparing(TeamOrder::ends).thenComparing(TeamOrder::id));
    private final Map<OrganizationId, Map<Subject, Set<TeamOrder>>> active = new LinkedHashMap<>();

    static Subject subject(TeamOrder order) {
        return new Subject(order.matter(), order.place());
    }

    /** Returns an order of another issuer about something else that is at work when this one starts. */
    Optional<TeamOrder> conflicting(TeamOrder order) {
        expire(order.starts());
        Subject own = subject(order);
        for (Map.Entry<OrganizationId, Map<Subject, Set<TeamOrder>>> issuer : active.entrySet()) {
            if (!issuer.getKey().equals(order.issuer())) {
                for (Map.Entry<Subject, Set<TeamOrder>> about :
                        issuer.getValue().entrySet()) {
                    if (!about.getKey().equals(own)) {
                        return about.getValue().stream().findFirst();
                    }
                }
            }
        }
        return Optional.empty();
    }

    void add(TeamOrder order) {
        byEnd.add(order);
        active.computeIfAbsent(order.issuer(), issuer -> new LinkedHashMap<>())
                .computeIfAbsent(subject(order), about -> new LinkedHashSet<>())
                .add(order);
    }

    private void expire(LocalDateTime now) {
        while (!byEnd.isEmpty() && !byEnd.peek().ends().isAfter(now)) {
            TeamOrder over = byEnd.remove();
            Map<Subject, Set<TeamOrder>> own = Objects.requireNonNull(active.get(over.issuer()));
            Set<TeamOrder> same = Objects.requireNonNull(own.get(subject(over)));
            same.remove(over);
            if (same.isEmpty()) {
                own.remove(subject(over));
            }
            if (own.isEmpty()) {
                active.remove(over.issuer());
            }
        }
    }
}
