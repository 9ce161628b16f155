package dev.governance.organization.team;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.governance.basics.DateSpan;
import dev.governance.basics.Finding;
import dev.governance.basics.PersonId;
import dev.governance.organization.OrganizationId;
import dev.governance.place.DivisionCode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The sweeps over orders and secondments against looking at each pair. */
class CommandProperties {

    private static final LocalDateTime START = LocalDateTime.of(2026, 6, 30, 0, 0);
    private static final OrganizationId TEAM = OrganizationId.of("team");

    private static Arbitrary<Integer> upTo(int most) {
        return Arbitraries.integers().between(0, most);
    }

    @Provide
    Arbitrary<List<TeamOrder>> orders() {
        return Combinators.combine(upTo(2), upTo(1), upTo(1), upTo(9), upTo(5))
                .as((issuer, matter, place, from, length) -> TeamOrder.builder()
                        .team(TEAM)
                        .issuer(OrganizationId.of("i" + issuer))
                        .matter("m" + matter)
                        .place(DivisionCode.parse("31010100200" + (place + 1)))
                        .starts(START.plusHours(from))
                        .ends(START.plusHours(from + length + 1)))
                .list()
                .ofMaxSize(8)
                .map(built -> {
                    List<TeamOrder> orders = new ArrayList<>();
                    built.forEach(one ->
                            orders.add(one.id(OrderId.of("o" + orders.size())).build()));
                    return orders;
                });
    }

    private static boolean conflict(TeamOrder a, TeamOrder b) {
        return !a.issuer().equals(b.issuer())
                && !(a.matter().equals(b.matter()) && a.place().equals(b.place()))
                && a.starts().isBefore(b.ends())
                && b.starts().isBefore(a.ends());
    }

    private static boolean isBefore(TeamOrder a, TeamOrder b) {
        return Comparator.comparing(TeamOrder::starts)
                        .thenComparing(TeamOrder::id)
                        .compare(a, b)
                < 0;
    }

    @Property(tries = 10_000)
    void anOrderConflictsIfAnEarlierOneDoesWithIt(@ForAll("orders") List<TeamOrder> orders) {
        TeamRegister register = TeamRegister.builder()
                .addTeams(
                        Team.builder().id(TEAM).manager(OrganizationId.of("i0")).build())
                .addAllOrders(orders)
                .build();

        List<Finding> found = OrderInspection.findings(register).stream()
                .filter(one -> one.code().equals("team.conflicting-orders"))
                .toList();

        List<String> expected = orders.stream()
                .filter(later -> orders.stream().anyMatch(one -> isBefore(one, later) && conflict(one, later)))
                .map(order -> order.id().value())
                .sorted()
                .toList();
        assertEquals(
                expected,
                found.stream().map(one -> one.values().get("order")).sorted().toList());
        for (Finding one : found) {
            assertEquals(
                    true,
                    conflict(
                            byId(orders, one.values().get("order")),
                            byId(orders, one.values().get("other"))));
        }
    }

    private static TeamOrder byId(List<TeamOrder> orders, Object id) {
        return orders.stream()
                .filter(one -> one.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Provide
    Arbitrary<List<Secondment>> secondments() {
        LocalDate first = START.toLocalDate();
        return Combinators.combine(upTo(2), upTo(3), upTo(9), upTo(5))
                .as((person, manager, from, length) -> Secondment.builder()
                        .person(PersonId.of("p" + person))
                        .team(TEAM)
                        .home(TEAM)
                        .manager(manager == 3 ? Optional.empty() : Optional.of(OrganizationId.of("m" + manager)))
                        .during(DateSpan.of(first.plusDays(from), first.plusDays(from + length + 1)))
                        .build())
                .list()
                .uniqueElements()
                .ofMaxSize(9);
    }

    @Property(tries = 10_000)
    void peopleWithTwoManagersAreCountedOnce(@ForAll("secondments") List<Secondment> secondments) {
        TeamRegister register = TeamRegister.builder()
                .addTeams(Team.builder().id(TEAM).manager(TEAM).build())
                .addAllSecondments(secondments)
                .build();

        long found = DailyManagers.findings(register, START.toLocalDate()).stream()
                .filter(one -> one.code().equals("team.two-managers"))
                .mapToLong(one -> Long.parseLong(one.values().get("people")))
                .sum();

        assertEquals(
                secondments.stream()
                        .filter(a -> secondments.stream().anyMatch(b -> twice(a, b)))
                        .map(Secondment::person)
                        .distinct()
                        .count(),
                found);
    }

    private static boolean twice(Secondment a, Secondment b) {
        return a.person().equals(b.person())
                && a.manager().isPresent()
                && b.manager().isPresent()
                && !a.manager().equals(b.manager())
                && a.during().overlaps(b.during());
    }
}
