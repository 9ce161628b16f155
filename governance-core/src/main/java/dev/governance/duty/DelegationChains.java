package dev.governance.duty;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import dev.governance.basics.DateSpan;
import dev.governance.basics.Finding;
import dev.governance.organization.OrganizationId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Walks each chain of delegations once, from its end to its ground: linear in the number of delegations, and without recursion, since
 * a chain may be as long as the register.
 */
final class DelegationChains {

    private final PowerRegister register;
    private final ImmutableMap<DelegationId, Delegation> byId;
    private final ImmutableListMultimap<OrganizationId, PowerHolding> own;

    /** The days on which a delegation gives its powers; empty where it gives none. */
    private final Map<DelegationId, Optional<DateSpan>> days = new HashMap<>();

    private final ListOfFaults faults = new ListOfFaults();

    /** Findings by delegation, so that they can be told in the order of the register. */
    private static final class ListOfFaults {
        private final Map<DelegationId, List<Finding>> byDelegation = new HashMap<>();

        private void add(Delegation about, Finding.Builder finding) {
            byDelegation
                    .computeIfAbsent(about.id(), id -> new ArrayList<>())
                    .add(finding.subject(about.id().value())
                            .putValues("delegation", about.id().value())
                            .build());
        }
    }

    DelegationChains(PowerRegister register) {
        this.register = register;
        this.byId = Maps.uniqueIndex(register.delegations(), Delegation::id);
        this.own = Multimaps.index(register.holdings(), PowerHolding::body);
        register.delegations().forEach(this::settle);
    }

    ImmutableList<PowerHolding> effective() {
        ImmutableList.Builder<PowerHolding> all = ImmutableList.builder();
        all.addAll(register.holdings());
        for (Delegation delegation : register.delegations()) {
            days.getOrDefault(delegation.id(), Optional.empty())
                    .ifPresent(span -> all.add(PowerHolding.builder()
                            .body(delegation.delegate())
                            .duty(delegation.duty())
                            .powers(delegation.powers())
                            .during(span)
                            .citations(delegation.citations())
                            .build()));
        }
        return all.build();
    }

    ImmutableList<Finding> findings() {
        ImmutableList.Builder<Finding> all = ImmutableList.builder();
        for (Delegation delegation : register.delegations()) {
            all.addAll(faults.byDelegation.getOrDefault(delegation.id(), List.of()));
            CapabilityFindings.of(delegation).ifPresent(all::add);
        }
        return all.build();
    }

    /** Goes up to the first source that is settled, then down again. */
    private void settle(Delegation last) {
        Deque<Delegation> open = new ArrayDeque<>();
        Set<DelegationId> under = new HashSet<>();
        Delegation next = last;
        while (next != null && !days.containsKey(next.id()) && under.add(next.id())) {
            open.push(next);
            next = next.passedOnFrom().map(byId::get).orElse(null);
        }
        if (next != null && !days.containsKey(next.id())) {
            open.forEach(each -> days.put(each.id(), Optional.empty()));
            open.forEach(each -> faults.add(each, Finding.builder("delegation.circle")));
        } else {
            open.forEach(each -> days.put(each.id(), ground(each)));
        }
    }

    private Optional<DateSpan> ground(Delegation delegation) {
        return delegation.passedOnFrom().isPresent() ? passedOn(delegation) : handedDown(delegation);
    }

    private Optional<DateSpan> handedDown(Delegation delegation) {
        Optional<DateSpan> span = delegation.untilRevoked();
        if (span.isEmpty()) {
            return span;
        }
        for (Power power : delegation.powers()) {
            Coverage held = new Coverage();
            own.get(delegation.delegator()).stream()
                    .filter(holding -> holding.powers().contains(power)
                            && holding.duty().map(delegation.duty()::equals).orElse(true))
                    .forEach(holding -> held.add(holding.during()));
            Optional<DateSpan> gap = held.firstGap(span.get());
            if (gap.isPresent()) {
                faults.add(
                        delegation,
                        Finding.builder("delegation.not-owned")
                                .putValues("delegator", delegation.delegator().value())
                                .putValues("power", power.name())
                                .putValues("days", gap.get().toString()));
                return Optional.empty();
            }
        }
        return span;
    }

    private Optional<DateSpan> passedOn(Delegation delegation) {
        DelegationId from = delegation.passedOnFrom().orElseThrow();
        Delegation source = byId.get(from);
        Optional<String> wrong =
                source == null ? Optional.of("delegation.unknown-source") : wrongWith(delegation, source);
        if (source == null || wrong.isPresent()) {
            faults.add(
                    delegation,
                    Finding.builder(wrong.orElseThrow())
                            .putValues("source", from.value())
                            .putValues("delegator", delegation.delegator().value()));
            return Optional.empty();
        }
        if (!source.during().encloses(delegation.during())) {
            faults.add(
                    delegation,
                    Finding.builder("delegation.outlives-source")
                            .putValues("source", from.value())
                            .putValues("days", delegation.during().toString())
                            .putValues("sourceDays", source.during().toString()));
        }
        return days.getOrDefault(from, Optional.empty())
                .flatMap(span -> delegation.untilRevoked().flatMap(span::intersection));
    }

    private static Optional<String> wrongWith(Delegation delegation, Delegation source) {
        if (!source.delegate().equals(delegation.delegator())) {
            return Optional.of("delegation.not-given");
        }
        if (!source.passable()) {
            return Optional.of("delegation.not-passable");
        }
        boolean within =
                source.duty().equals(delegation.duty()) && source.powers().containsAll(delegation.powers());
        return within ? Optional.empty() : Optional.of("delegation.beyond-source");
    }
}
