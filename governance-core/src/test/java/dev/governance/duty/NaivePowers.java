package dev.governance.duty;

import dev.governance.organization.OrganizationId;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Who has a power on a day, by asking up the chain for each delegation and each day anew. */
final class NaivePowers {

    private final PowerRegister register;
    private final LocalDate from;
    private final LocalDate to;

    NaivePowers(PowerRegister register, LocalDate from, LocalDate to) {
        this.register = register;
        this.from = from;
        this.to = to;
    }

    boolean holds(OrganizationId body, Power power, DutyId duty, LocalDate day) {
        return owns(body, power, duty, day)
                || register.delegations().stream()
                        .anyMatch(each -> each.delegate().equals(body)
                                && each.duty().equals(duty)
                                && each.powers().contains(power)
                                && gives(each, day, new HashSet<>()));
    }

    private boolean owns(OrganizationId body, Power power, DutyId duty, LocalDate day) {
        return register.holdings().stream()
                .anyMatch(each -> each.body().equals(body)
                        && each.powers().contains(power)
                        && each.duty().map(duty::equals).orElse(true)
                        && each.during().contains(day));
    }

    private boolean runs(Delegation each, LocalDate day) {
        return each.during().contains(day)
                && each.revokedOn().map(day::isBefore).orElse(true);
    }

    private boolean gives(Delegation each, LocalDate day, Set<DelegationId> asked) {
        return runs(each, day) && stands(each, asked) && sourceGives(each, day);
    }

    private boolean sourceGives(Delegation each, LocalDate day) {
        return each.passedOnFrom().isEmpty() || gives(source(each).orElseThrow(), day, new HashSet<>());
    }

    /** Whether the chain up to its ground is one that gives anything at all. */
    private boolean stands(Delegation each, Set<DelegationId> asked) {
        if (!asked.add(each.id())) {
            return false;
        }
        if (each.passedOnFrom().isEmpty()) {
            return from.datesUntil(to)
                    .filter(day -> runs(each, day))
                    .allMatch(day ->
                            each.powers().stream().allMatch(power -> owns(each.delegator(), power, each.duty(), day)));
        }
        Optional<Delegation> source = source(each);
        return source.isPresent()
                && source.get().delegate().equals(each.delegator())
                && source.get().passable()
                && source.get().duty().equals(each.duty())
                && source.get().powers().containsAll(each.powers())
                && stands(source.get(), asked);
    }

    private Optional<Delegation> source(Delegation each) {
        return register.delegations().stream()
                .filter(other -> Optional.of(other.id()).equals(each.passedOnFrom()))
                .findFirst();
    }
}
