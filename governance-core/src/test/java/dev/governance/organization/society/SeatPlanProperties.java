package dev.governance.organization.society;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.governance.basics.DateSpan;
import dev.governance.basics.PersonId;
import dev.governance.place.DivisionCode;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The plan of seats against a search that tries every way to seat people. */
class SeatPlanProperties {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final List<Topic> TOPICS = List.of(Topic.of("a"), Topic.of("b"), Topic.of("c"));

    private static DivisionCode place(int number) {
        return DivisionCode.parse("31010100200" + (number + 1));
    }

    private static Arbitrary<Set<Topic>> topics() {
        return Arbitraries.of(TOPICS).set().ofMaxSize(3);
    }

    @Provide
    Arbitrary<SocietyRegister> registers() {
        Arbitrary<List<CivicTalent.Builder>> talents = Combinators.combine(
                        Arbitraries.integers().between(0, 1), topics(), Arbitraries.of(true, true, false))
                .as((place, topics, willing) -> CivicTalent.builder()
                        .role(CivicRole.CAPABLE_RESIDENT)
                        .community(place(place))
                        .topics(topics)
                        .consent(new TalentConsent(
                                willing ? DateSpan.starting(DAY) : DateSpan.before(DAY), "joint meeting")))
                .list()
                .ofMaxSize(5);
        Arbitrary<List<CivicIssue.Builder>> issues = Combinators.combine(
                        Arbitraries.integers().between(0, 1),
                        topics(),
                        Arbitraries.longs().between(0, 2))
                .as((place, topics, seats) -> CivicIssue.builder()
                        .community(place(place))
                        .topics(topics)
                        .seats(seats))
                .list()
                .ofMaxSize(3);
        return Combinators.combine(talents, issues)
                .as((people, matters) -> SocietyRegister.builder()
                        .addAllTalents(IntStream.range(0, people.size())
                                .mapToObj(i -> people.get(i)
                                        .person(PersonId.of("t-" + i))
                                        .build())
                                .toList())
                        .addAllIssues(IntStream.range(0, matters.size())
                                .mapToObj(i ->
                                        matters.get(i).id(IssueId.of("i-" + i)).build())
                                .toList())
                        .build());
    }

    @Property(tries = 10_000)
    void fillsAsManySeatsAsCanBeWithTheMostTopicsInCommon(@ForAll("registers") SocietyRegister register) {
        SeatPlan plan = SeatPlan.of(register, DAY);

        long shared = plan.offers().stream().mapToLong(SeatOffer::shared).sum();
        assertEquals(
                best(register, 0, new long[register.issues().size()]),
                plan.offers().size() * 1000L + shared);
        Set<PersonId> seated = new HashSet<>();
        plan.offers().forEach(offer -> assertTrue(seated.add(offer.person()), "nobody sits twice"));
        long seats = register.issues().stream().mapToLong(CivicIssue::seats).sum();
        long empty = plan.empty().values().stream().mapToLong(Long::longValue).sum();
        assertEquals(seats, empty + plan.offers().size());
    }

    /** A thousand for each seat that is filled and one for each topic in common, at best. */
    private static long best(SocietyRegister register, int person, long[] taken) {
        if (person == register.talents().size()) {
            return 0;
        }
        long best = best(register, person + 1, taken);
        CivicTalent who = register.talents().get(person);
        for (int i = 0; i < taken.length; i++) {
            CivicIssue issue = register.issues().get(i);
            long shared = who.topics().stream().filter(issue.topics()::contains).count();
            boolean fits = shared > 0
                    && who.community().equals(issue.community())
                    && who.consent().during().contains(DAY)
                    && taken[i] < issue.seats();
            if (fits) {
                taken[i]++;
                best = Math.max(best, 1000 + shared + best(register, person + 1, taken));
                taken[i]--;
            }
        }
        return best;
    }
}
