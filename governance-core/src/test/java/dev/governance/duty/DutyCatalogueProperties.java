package dev.governance.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableSet;
import dev.governance.basics.Citation;
import dev.governance.basics.DateSpan;
import dev.governance.basics.Sentence;
import dev.governance.organization.OrganizationKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DutyCatalogueProperties {

    /** A line of a list as somebody writes it, sound or not. */
    record Line(int id, int name, DutyKind kind, OrganizationKind lead, boolean cited) {

        boolean isSound() {
            return cited && (kind != DutyKind.ASSIST || !lead.isCommunityBody());
        }

        Duty duty() {
            Duty.Builder duty = Duty.builder();
            duty.id(DutyId.of("d-" + id)).name(Sentence.of("n" + name, "事" + name));
            duty.kind(kind).lead(lead);
            if (cited) {
                duty.addCitations(Citation.builder().document("法").build());
            }
            return duty.build();
        }
    }

    @Provide
    Arbitrary<List<Line>> lines() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.of(DutyKind.class),
                        Arbitraries.of(
                                OrganizationKind.RESIDENTS_COMMITTEE,
                                OrganizationKind.COUNTY_DEPARTMENT,
                                OrganizationKind.CITY_DEPARTMENT),
                        Arbitraries.frequencyOf(
                                net.jqwik.api.Tuple.of(9, Arbitraries.just(true)),
                                net.jqwik.api.Tuple.of(1, Arbitraries.just(false))))
                .as(Line::new)
                .list()
                .ofMaxSize(4);
    }

    /** Compares every line with every other, as a reader with a pencil does. */
    private static boolean isSound(List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            Line one = lines.get(i);
            if (!one.isSound()) {
                return false;
            }
            for (int j = 0; j < i; j++) {
                Line other = lines.get(j);
                boolean sameName = one.name() == other.name();
                boolean bothSides = (one.kind() == DutyKind.NEGATIVE) != (other.kind() == DutyKind.NEGATIVE);
                if (one.id() == other.id() || sameName && (bothSides || one.lead() != other.lead())) {
                    return false;
                }
            }
        }
        return true;
    }

    private static Optional<DutyCatalogue> built(List<Line> lines) {
        try {
            return Optional.of(DutyCatalogue.builder()
                    .id("c")
                    .version("1")
                    .title(Sentence.of("c", "清单"))
                    .inForce(DateSpan.always())
                    .addAllDuties(lines.stream().map(Line::duty).toList())
                    .build());
        } catch (IllegalStateException refused) {
            return Optional.empty();
        }
    }

    @Property(tries = 10_000)
    void noCatalogueWithTwoLeadsOrAnOrphanDutyBuilds(@ForAll("lines") List<Line> lines) {
        assertEquals(isSound(lines), built(lines).isPresent());
    }

    @Property
    void theChangesLeadFromOneVersionToTheOther(@ForAll("lines") List<Line> before, @ForAll("lines") List<Line> after) {
        Optional<DutyCatalogue> one = built(before);
        Optional<DutyCatalogue> other = built(after);
        if (one.isEmpty() || other.isEmpty()) {
            return;
        }
        Map<DutyId, Duty> duties = new LinkedHashMap<>(one.get().byId());
        for (CatalogueChange change : one.get().diff(other.get())) {
            if (change instanceof CatalogueChange.Added added) {
                duties.put(added.duty().id(), added.duty());
            } else if (change instanceof CatalogueChange.Removed removed) {
                duties.remove(removed.duty().id());
            } else if (change instanceof CatalogueChange.Changed changed) {
                duties.replace(changed.before().id(), changed.before(), changed.after());
            }
        }
        assertEquals(ImmutableSet.copyOf(other.get().duties()), ImmutableSet.copyOf(duties.values()));
    }
}
