package dev.governance.organization.team;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableSet;
import dev.governance.organization.OrganizationId;
import java.util.HashSet;
import java.util.Set;

/** What every register of teams keeps: ids stand once, and teams are known. */
final class TeamRules {

    private TeamRules() {}

    static void check(TeamRegister register) {
        Set<OrganizationId> known = new HashSet<>();
        register.teams().forEach(team -> checkState(known.add(team.id()), "the team %s stands twice", team.id()));
        register.secondments().forEach(one -> checkKnown(known, one.team()));
        register.orders().forEach(order -> checkKnown(known, order.team()));
        checkState(
                ImmutableSet.copyOf(register.secondments()).size()
                        == register.secondments().size(),
                "a secondment stands twice");
        Set<OrderId> orders = new HashSet<>();
        register.orders().forEach(order -> checkState(orders.add(order.id()), "the order %s stands twice", order.id()));
        Set<WhistleId> whistles = new HashSet<>();
        register.whistles().forEach(one -> checkState(whistles.add(one.id()), "the whistle %s stands twice", one.id()));
    }

    private static void checkKnown(Set<OrganizationId> known, OrganizationId team) {
        checkState(known.contains(team), "there is no team %s in the register", team);
    }
}
