package dev.governance.scoring.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import dev.governance.admission.BypassReview;
import dev.governance.admission.ObservedWork;
import dev.governance.admission.WorkId;
import dev.governance.basics.DateSpan;
import dev.governance.basics.Finding;
import dev.governance.basics.Sentence;
import dev.governance.organization.OrganizationId;
import dev.governance.organization.OrganizationKind;
import dev.governance.place.DivisionCode;
import dev.governance.policy.RuleId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AccountabilityPolicyTest {

    private static final OrganizationKind COMMITTEE = OrganizationKind.RESIDENTS_COMMITTEE;
    private static final OrganizationKind DEPARTMENT = OrganizationKind.COUNTY_DEPARTMENT;
    private static final AccountabilityRule BOTTOM =
            Accounts.rule("bottom", COMMITTEE, new Trigger.Bottom(1, 2), Measure.REMINDER, Measure.INTERVIEW);
    private static final AccountabilityRule GATE = Accounts.rule(
            "gate",
            DEPARTMENT,
            new Trigger.MoreThan(AccountabilityGround.TASKS_PAST_THE_GATE, 2),
            Measure.REMINDER,
            Measure.CIRCULATED_CRITICISM,
            Measure.DISCIPLINE);

    private static AccountabilityReview review(AccountabilityStandard.Builder standard, AccountabilityFacts facts) {
        return AccountabilityPolicy.of(standard.build()).review(facts);
    }

    private static AccountabilityFacts.Builder department(long pushed) {
        return AccountabilityFacts.builder()
                .day(Accounts.DAY)
                .addBodies(Accounts.body("bureau", DEPARTMENT))
                .addCounts(Accounts.pushed("bureau", pushed));
    }

    @Test
    void twoYearsSurelyLastIsAGroundAndOneIsNot() {
        LeagueTable bad = Leagues.table(2024, 1, 40, 80, 85);
        LeagueTable again = Leagues.table(2025, 1, 42, 80, 85);
        AccountabilityReview two = review(
                Accounts.standard(BOTTOM), Accounts.committees(3, bad, again).build());
        assertEquals(
                List.of("u0 REMINDER"),
                two.proposals().stream()
                        .map(one -> one.subject() + " " + one.measure())
                        .toList());
        assertEquals(ImmutableList.of(), two.withheld());
        assertEquals("3/3; 3/3", two.proposals().get(0).finding().values().get("ranks"));

        AccountabilityFacts once = Accounts.committees(3, again).build();
        assertEquals(ImmutableList.of(), review(Accounts.standard(BOTTOM), once).proposals());
    }

    @Test
    void whereChanceCanExplainItNothingFollowsAndItIsSaid() {
        AccountabilityFacts facts = Accounts.committees(
                        3, Leagues.table(2024, 30, 70, 80, 85), Leagues.table(2025, 30, 70, 80, 85))
                .build();
        AccountabilityReview open = review(Accounts.standard(BOTTOM), facts);
        assertEquals(ImmutableList.of(), open.proposals());
        assertEquals(List.of("u0 accountability.interval-open"), Accounts.codes(open.withheld()));

        AccountabilityRule inWords = AccountabilityRule.builder()
                .from(BOTTOM)
                .ignoresIntervalInWords(Sentence.of("The county decided so on 5 May.", "县里五月五日决定不考虑区间。"))
                .build();
        Proposal proposal =
                review(Accounts.standard(inWords), facts).proposals().get(0);
        assertTrue(proposal.ignoresIntervalInWords().isPresent());
    }

    @Test
    void aLeagueTooSmallHasNoLast() {
        AccountabilityRule lastTwo = Accounts.rule("bottom", COMMITTEE, new Trigger.Bottom(2, 1), Measure.REMINDER);
        assertEquals(
                ImmutableList.of(),
                review(
                                Accounts.standard(lastTwo),
                                Accounts.committees(3, Leagues.table(2025, 0, 1, 50, 90))
                                        .build())
                        .proposals());
        assertEquals(
                2,
                review(
                                Accounts.standard(lastTwo),
                                Accounts.committees(4, Leagues.table(2025, 0, 1, 2, 50, 90))
                                        .build())
                        .proposals()
                        .size());
    }

    @Test
    void whoIsListedApartIsNeverLast() {
        LeagueTable table = LeagueTable.of(
                Leagues.COMMITTEES,
                DateSpan.ofYear(2025),
                List.of(
                        LeagueEntry.builder()
                                .unit(Leagues.unit(0))
                                .league(Leagues.COMMITTEES.id())
                                .build(),
                        Leagues.entry(1, 40, 1),
                        Leagues.entry(2, 90, 1)),
                Leagues.STANDARD);
        AccountabilityRule last = Accounts.rule("bottom", COMMITTEE, new Trigger.Bottom(1, 1), Measure.REMINDER);
        assertEquals(
                List.of(OrganizationId.of("u1")),
                review(Accounts.standard(last), Accounts.committees(3, table).build()).proposals().stream()
                        .map(Proposal::subject)
                        .toList());
    }

    @Test
    void aFallCountsOnlyBeyondItsBoundAndBeyondChance() {
        AccountabilityRule fall = Accounts.rule("fall", COMMITTEE, new Trigger.Fall(5), Measure.REMINDER);
        LeagueTable before = Leagues.table(2024, 1, 80, 80, 80, 80);
        LeagueTable after = Leagues.table(2025, 1, 60, 74, 75, 90);
        AccountabilityReview review = review(
                Accounts.standard(fall), Accounts.committees(4, before, after).build());
        assertEquals(
                List.of("u0"),
                review.proposals().stream().map(p -> p.subject().value()).toList());
        assertEquals(List.of("u1 accountability.interval-open"), Accounts.codes(review.withheld()));
        assertEquals("17.23", review.proposals().get(0).finding().values().get("low"));
    }

    @Test
    void theBarItselfIsNotBelowTheBar() {
        AccountabilityRule below = Accounts.rule("below", COMMITTEE, new Trigger.ScoreBelow(60), Measure.REMINDER);
        AccountabilityReview review = review(
                Accounts.standard(below),
                Accounts.committees(4, Leagues.table(2025, 1, 60, 59, 57, 90)).build());
        assertEquals(
                List.of("u2"),
                review.proposals().stream().map(p -> p.subject().value()).toList());
        assertEquals(List.of("u1 accountability.interval-open"), Accounts.codes(review.withheld()));
    }

    @Test
    void departmentsAnswerForTasksThatTheyPushedPastTheGate() {
        assertEquals(
                ImmutableList.of(),
                review(Accounts.standard(GATE), department(2).build()).proposals());
        Proposal first = review(Accounts.standard(GATE), department(3).build())
                .proposals()
                .get(0);
        assertEquals(Measure.REMINDER, first.measure());
        assertEquals(Addressee.BODY, first.basis().get(0).addressee());

        PriorMeasure prior = new PriorMeasure(
                OrganizationId.of("bureau"), RuleId.of("gate"), Measure.REMINDER, LocalDate.of(2025, 3, 1));
        Proposal second = review(
                        Accounts.standard(GATE), department(3).addPriors(prior).build())
                .proposals()
                .get(0);
        assertEquals(Measure.CIRCULATED_CRITICISM, second.measure());
        assertEquals(com.google.common.collect.ImmutableSet.of(Authority.OWN_GOVERNMENT), second.authorities());
        Proposal last = review(
                        Accounts.standard(GATE),
                        department(3).addPriors(prior, prior, prior).build())
                .proposals()
                .get(0);
        assertEquals(Measure.DISCIPLINE, last.measure());
        assertEquals(Addressee.RESPONSIBLE_OFFICIALS, last.basis().get(0).addressee());
    }

    @Test
    void whereTheLawDoesNotOpenAStepTheNextBelowIsProposed() {
        PriorMeasure prior = new PriorMeasure(
                OrganizationId.of("u0"), RuleId.of("bottom"), Measure.REMINDER, LocalDate.of(2025, 3, 1));
        AccountabilityFacts facts = Accounts.committees(
                        3, Leagues.table(2024, 1, 40, 80, 85), Leagues.table(2025, 1, 42, 80, 85))
                .addPriors(prior)
                .build();
        assertEquals(
                Measure.REMINDER,
                review(Accounts.standard(BOTTOM), facts).proposals().get(0).measure());

        AccountabilityRule gravest = Accounts.rule("bottom", COMMITTEE, new Trigger.Bottom(1, 2), Measure.DISCIPLINE);
        AccountabilityReview none = review(Accounts.standard(gravest), facts);
        assertEquals(ImmutableList.of(), none.proposals());
        assertEquals(List.of("u0 accountability.no-measure"), Accounts.codes(none.withheld()));
    }

    @Test
    void anAutonomousCommitteeIsNeverGivenADisciplinarySanction() {
        for (OrganizationKind kind : List.of(
                COMMITTEE,
                OrganizationKind.VILLAGERS_COMMITTEE,
                OrganizationKind.OWNERS_COMMITTEE,
                OrganizationKind.ASSOCIATION)) {
            MeasureRule.Builder law =
                    MeasureRule.builder().from(Accounts.discipline()).subjects(List.of(kind));
            assertThrows(IllegalStateException.class, law::build, kind::name);
        }
        for (Addressee addressee : List.of(Addressee.BODY, Addressee.ELECTED_MEMBERS)) {
            MeasureRule.Builder law =
                    MeasureRule.builder().from(Accounts.discipline()).addressee(addressee);
            assertThrows(IllegalStateException.class, law::build, addressee::name);
        }
    }

    @Test
    void aFailureIsBorneWhereThePolicyBearsItAndADocumentShowsIt() {
        ExemptionClaim claim = new ExemptionClaim(
                OrganizationId.of("u0"),
                ExemptionKind.APPROVED_TRIAL,
                AccountabilityGround.BOTTOM_OF_LEAGUE,
                "pilot 2025-7",
                DateSpan.ofYear(2025));
        ExemptionRule bears = new ExemptionRule(
                ExemptionKind.APPROVED_TRIAL,
                Accounts.grounds(AccountabilityGround.BOTTOM_OF_LEAGUE),
                ImmutableList.of());
        AccountabilityFacts facts = Accounts.committees(
                        3, Leagues.table(2024, 1, 40, 80, 85), Leagues.table(2025, 1, 42, 80, 85))
                .addClaims(claim)
                .build();
        assertEquals(1, review(Accounts.standard(BOTTOM), facts).proposals().size());
        AccountabilityReview borne = review(Accounts.standard(BOTTOM).addExemptions(bears), facts);
        assertEquals(List.of("u0 accountability.exempted"), Accounts.codes(borne.withheld()));
        assertThrows(
                IllegalArgumentException.class,
                () -> new ExemptionClaim(claim.subject(), claim.kind(), claim.ground(), " ", claim.during()));
    }

    @Test
    void anOldMatterIsLeftAlone() {
        AccountabilityStandard.Builder standard = Accounts.standard(GATE).limitationDays(32);
        assertEquals(
                List.of("bureau accountability.too-late"),
                Accounts.codes(review(standard, department(3).build()).withheld()));
        AccountabilityReview inTime =
                review(Accounts.standard(GATE).limitationDays(33), department(3).build());
        assertEquals(Accounts.DAY, inTime.proposals().get(0).limitation().orElseThrow());
        assertThrows(
                IllegalArgumentException.class,
                () -> review(
                        Accounts.standard(GATE).inForce(DateSpan.ofYear(2025)),
                        department(3).build()));
    }

    @Test
    void meritIsCommendedAndNobodyHasToAnswerForIt() {
        MeasureRule praise = MeasureRule.builder()
                .from(Accounts.reminder(COMMITTEE))
                .id(RuleId.of("praise"))
                .measure(Measure.COMMENDATION)
                .grounds(List.of(AccountabilityGround.MERIT))
                .build();
        AccountabilityRule top = Accounts.rule("top", COMMITTEE, new Trigger.Top(1, 1), Measure.COMMENDATION);
        AccountabilityReview review = review(
                Accounts.standard(top).measures(new MeasureCatalogue(ImmutableList.of(praise))),
                Accounts.committees(3, Leagues.table(2025, 1, 40, 80, 95)).build());
        Proposal proposal = review.proposals().get(0);
        assertEquals(OrganizationId.of("u2"), proposal.subject());
        assertEquals(Measure.COMMENDATION, proposal.measure());
        assertThrows(IllegalStateException.class, () -> proposal.allege(AllegationId.of("c"), Accounts.DAY));
        assertThrows(
                IllegalStateException.class,
                () -> Accounts.rule("top", COMMITTEE, new Trigger.Top(1, 1), Measure.REMINDER));
        assertThrows(
                IllegalStateException.class,
                () -> Accounts.rule("x", COMMITTEE, new Trigger.Fall(1), Measure.INTERVIEW, Measure.REMINDER));
    }

    @ParameterizedTest
    @EnumSource(AccountabilityGround.class)
    void onlyWhatIsCountedIsCounted(AccountabilityGround ground) {
        if (ground.isCounted()) {
            assertEquals(ground, new Trigger.MoreThan(ground, 0).groundMet());
        } else {
            assertThrows(IllegalArgumentException.class, () -> new Trigger.MoreThan(ground, 0));
            assertThrows(
                    IllegalArgumentException.class,
                    () -> new ConductCount(OrganizationId.of("x"), ground, 1, DateSpan.ofYear(2025)));
        }
    }

    @Test
    void workAroundTheGateIsCountedByDepartment() {
        ImmutableList<ObservedWork> works = ImmutableList.of(work("w1", "a"), work("w2", "a"), work("w3", "b"));
        BypassReview review = new BypassReview(
                ImmutableList.of(
                        fault("w1"),
                        fault("w1"),
                        Finding.builder("admission.bypass-hours-untold")
                                .severity(Finding.Severity.WARNING)
                                .subject("w3")
                                .build()),
                ImmutableList.of());
        assertEquals(
                List.of("a 1", "b 0"),
                ConductCount.ofBypass(review, works, DateSpan.ofYear(2025)).stream()
                        .map(one -> one.subject() + " " + one.count())
                        .toList());
    }

    private static Finding fault(String work) {
        return Finding.builder("admission.bypass-unadmitted").subject(work).build();
    }

    private static ObservedWork work(String id, String department) {
        return ObservedWork.builder()
                .id(WorkId.of(id))
                .department(OrganizationId.of(department))
                .title("台账")
                .community(DivisionCode.parse("310101002001"))
                .during(DateSpan.ofYear(2025))
                .hours(10)
                .build();
    }
}
