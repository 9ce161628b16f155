package dev.governance.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.governance.basics.DateSpan;
import dev.governance.basics.Finding;
import dev.governance.basics.Money;
import dev.governance.basics.Sentence;
import dev.governance.organization.OrganizationId;
import dev.governance.organization.OrganizationKind;
import dev.governance.place.DivisionCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.LongRange;

class DutyReviewProperties {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final int DAYS = 6;
    private static final String[] PLACES = {
        "3101", "310101", "310101002", "310101013", "310101002001", "310101002002", "310101013001"
    };
    private static final OrganizationKind[] KINDS = {
        OrganizationKind.CITY_DEPARTMENT,
        OrganizationKind.COUNTY_DEPARTMENT,
        OrganizationKind.COUNTY_DEPARTMENT,
        OrganizationKind.RESIDENTS_COMMITTEE
    };
    private static final Set<String> COMPARED =
            Set.of("duty.duplicate", "duty.supervises-itself", "duty.overlap", "duty.overlap-city-leads");

    private static DutyCatalogue catalogue() {
        return DutyCatalogue.builder()
                .id("c")
                .version("1")
                .title(Sentence.of("A catalogue", "清单"))
                .inForce(DateSpan.always())
                .addDuties(ReviewCases.duty("a", DutyKind.ASSIST, OrganizationKind.COUNTY_DEPARTMENT)
                        .build())
                .addDuties(ReviewCases.duty("b", DutyKind.STATUTORY, OrganizationKind.RESIDENTS_COMMITTEE)
                        .build())
                .build();
    }

    private static List<DutyAssignment> lines(Random random) {
        List<DutyAssignment> lines = new ArrayList<>();
        for (int i = random.nextInt(9); i >= 0; i--) {
            int body = random.nextInt(KINDS.length);
            int from = random.nextInt(DAYS);
            boolean whole = random.nextInt(3) == 0;
            lines.add(DutyAssignment.builder()
                    .id(AssignmentId.of("l" + i))
                    .body(OrganizationId.of("b" + body))
                    .kind(KINDS[body])
                    .place(DivisionCode.parse(PLACES[random.nextInt(PLACES.length)]))
                    .title(random.nextInt(8) == 0 ? "another" : random.nextInt(3) == 0 ? "to b" : "to a")
                    .responsibility(Responsibility.values()[random.nextInt(7) % 4])
                    .during(
                            whole
                                    ? DateSpan.of(FIRST, FIRST.plusDays(DAYS))
                                    : DateSpan.of(
                                            FIRST.plusDays(from),
                                            FIRST.plusDays(from + 1 + random.nextInt(DAYS - from))))
                    .hours((long) random.nextInt(3))
                    .means(TransferPackage.builder().funds(Money.ofYuan(1_000)).build())
                    .build());
        }
        return lines;
    }

    private static DutyReview review(List<DutyAssignment> lines) {
        return DutyReview.of(DutyReviewRequest.builder()
                .catalogue(catalogue())
                .during(DateSpan.of(FIRST, FIRST.plusDays(DAYS)))
                .standard(ReviewCases.standard())
                .addAllLines(lines)
                .build());
    }

    private static void compare(long seed) {
        List<DutyAssignment> lines = lines(new Random(seed));
        DutyReview review = review(lines);

        Set<String> found = new TreeSet<>();
        for (Finding finding : review.findings()) {
            if (COMPARED.contains(finding.code())) {
                found.add(finding.code() + " " + finding.subject().orElseThrow());
            }
        }
        Set<String> expected = new NaiveReview(catalogue(), lines).found();
        expected.removeIf(each -> each.contains("orphan"));
        assertEquals(expected, found, lines::toString);
    }

    private static void compareOrphans(long seed) {
        List<DutyAssignment> lines = lines(new Random(seed));
        DutyReview review = review(lines);

        Set<String> duties = new TreeSet<>();
        review.findings().stream()
                .filter(finding -> finding.code().equals("duty.orphan"))
                .forEach(finding -> duties.add(finding.subject().orElseThrow()));
        Set<String> orphans = new TreeSet<>();
        for (ClassifiedLine line : review.exceptions()) {
            if (line.standing() == LineStanding.ORPHAN) {
                orphans.add("orphan line " + line.line());
            }
        }
        Set<String> expected = new NaiveReview(catalogue(), lines).found();
        Set<String> expectedDuties = new TreeSet<>();
        Set<String> expectedOrphans = new TreeSet<>();
        for (String each : expected) {
            if (each.startsWith("duty.orphan")) {
                expectedDuties.add(each.split(" ", 3)[1]);
            } else if (each.startsWith("orphan")) {
                AssignmentId id = AssignmentId.of(each.substring(each.lastIndexOf(' ') + 1));
                String title = lines.stream()
                        .filter(line -> line.id().equals(id))
                        .findFirst()
                        .orElseThrow()
                        .title();
                expectedDuties.add(title.substring(3));
                // an orphan stands as what is worse, if it is
                if (review.standing(id).compareTo(LineStanding.ORPHAN) >= 0) {
                    expectedOrphans.add(each);
                }
            }
        }
        assertEquals(expectedDuties, duties, lines::toString);
        assertEquals(expectedOrphans, orphans, lines::toString);
    }

    @Property(tries = 10_000)
    void linesMeetAsSomebodyFindsWhoHoldsEachAgainstEach(@ForAll @LongRange(max = Long.MAX_VALUE) long seed) {
        compare(seed);
    }

    @Property(tries = 10_000)
    void daysWithoutALeadAreThoseThatSomebodyFindsDayByDay(@ForAll @LongRange(max = Long.MAX_VALUE) long seed) {
        compareOrphans(seed);
    }

    @Tag("long")
    @Property(tries = 100_000)
    void bothHoldOverAndOver(@ForAll @LongRange(max = Long.MAX_VALUE) long seed) {
        compare(seed);
        compareOrphans(seed);
    }

    @Property(tries = 2_000)
    void everyLineHasOneStandingAndTheTotalsAddUp(@ForAll @LongRange(max = Long.MAX_VALUE) long seed) {
        List<DutyAssignment> lines = lines(new Random(seed));
        DutyReview review = review(lines);

        assertEquals(lines.size(), review.lines());
        assertEquals(
                lines.size(),
                review.actors().stream().mapToInt(ActorTotal::lines).sum());
        assertEquals(lines.stream().mapToLong(line -> line.hours().orElse(0L)).sum(), review.hours());
        assertEquals(
                review.hours(),
                review.actors().stream().mapToLong(ActorTotal::hours).sum());
        List<DutyAssignment> shuffled = new ArrayList<>(lines);
        Collections.shuffle(shuffled, new Random(seed));
        assertEquals(review, review(shuffled));
    }
}
