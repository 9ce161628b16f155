package dev.governance.organization.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.governance.basics.DateSpan;
import dev.governance.organization.Organization;
import dev.governance.organization.OrganizationId;
import dev.governance.organization.OrganizationKind;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The search for circles against one that looks at every day. */
class CirclesProperties {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final int DAYS = 6;
    private static final int BODIES = 5;

    @Provide
    Arbitrary<List<ChartLink>> links() {
        Arbitrary<Integer> body = Arbitraries.integers().between(0, BODIES - 1);
        Arbitrary<Integer> day = Arbitraries.integers().between(0, DAYS - 1);
        return Combinators.combine(body, body, day, Arbitraries.integers().between(1, DAYS))
                .filter((child, parent, from, length) -> !child.equals(parent))
                .as((child, parent, from, length) -> new ChartLink(
                        id(child), id(parent), DateSpan.of(FIRST.plusDays(from), FIRST.plusDays(from + length))))
                .list()
                .ofMaxSize(9);
    }

    private static OrganizationId id(int number) {
        return OrganizationId.of("b" + number);
    }

    /** A chart is built if, and only if, no day has two bodies above one, or a circle. */
    @Property(tries = 10_000)
    void aChartIsBuiltWhereNoDayHasACircle(@ForAll("links") List<ChartLink> links) {
        boolean fine = IntStream.range(0, 2 * DAYS)
                .mapToObj(FIRST::plusDays)
                .allMatch(day -> hasOneAboveEach(links, day) && !hasCircle(links, day));

        assertEquals(fine, isBuilt(links));
    }

    private static boolean isBuilt(List<ChartLink> links) {
        try {
            OrganizationChart.builder()
                    .addAllUnits(IntStream.range(0, BODIES)
                            .mapToObj(CirclesProperties::unit)
                            .toList())
                    .addAllLinks(links)
                    .build();
            return true;
        } catch (IllegalStateException refused) {
            return false;
        }
    }

    private static ChartUnit unit(int number) {
        return ChartUnit.builder()
                .organization(Organization.builder()
                        .id(id(number))
                        .name("body")
                        .kind(OrganizationKind.COUNTY_DEPARTMENT)
                        .build())
                .level(ChartLevel.COUNTY)
                .during(DateSpan.always())
                .posts(0)
                .staff(0)
                .frontLine(0)
                .openness(Openness.CLOSED)
                .build();
    }

    private static boolean hasOneAboveEach(List<ChartLink> links, LocalDate day) {
        List<OrganizationId> children = links.stream()
                .filter(link -> link.during().contains(day))
                .map(ChartLink::child)
                .toList();
        return new HashSet<>(children).size() == children.size();
    }

    private static boolean hasCircle(List<ChartLink> links, LocalDate day) {
        for (int start = 0; start < BODIES; start++) {
            Set<OrganizationId> seen = new HashSet<>();
            Optional<OrganizationId> at = Optional.of(id(start));
            while (at.isPresent()) {
                OrganizationId here = at.get();
                if (!seen.add(here)) {
                    return true;
                }
                at = links.stream()
                        .filter(link ->
                                link.child().equals(here) && link.during().contains(day))
                        .map(ChartLink::parent)
                        .findFirst();
            }
        }
        return false;
    }
}
