package dev.governance.organization.owners;

import com.google.common.collect.ImmutableList;
import dev.governance.basics.Citation;
import dev.governance.basics.Finding;
import dev.governance.process.AuditEntry;
import dev.governance.process.AuditTrail;
import dev.governance.process.Guard;
import java.util.Optional;

/**
 * A guard: a body that is formed or elected has enough people, and an odd number of them where the norm says so.
 *
 * @param code the finding's code
 * @param least how many people there are at least; 0 where it was not verified
 * @param odd whether the number has to be odd
 * @param citations where both come from
 */
record BodySize(String code, long least, boolean odd, ImmutableList<Citation> citations)
        implements Guard<OwnersState, OwnersStep> {

    @Override
    public Optional<Finding> objection(
            AuditTrail<OwnersState, OwnersStep> past, AuditEntry<OwnersState, OwnersStep> proposed) {
        Optional<Long> people = proposed.event().people();
        if (people.isEmpty()) {
            return Optional.of(finding("untold"));
        }
        boolean few = people.get() < least;
        boolean even = odd && people.get() % 2 == 0;
        return few || even ? Optional.of(finding(people.get().toString())) : Optional.empty();
    }

    private Finding finding(String people) {
        return Finding.builder(code)
                .putValues("people", people)
                .putValues("least", Long.toString(least))
                .citations(citations)
                .build();
    }
}
