package dev.governance.admission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.governance.basics.Evidence;
import dev.governance.duty.TransferPackage;
import dev.governance.json.StandardNorms;
import dev.governance.policy.Rule;
import dev.governance.policy.RuleId;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each mechanism that the gate is asked to have, the type that has it, and the test that shows it. */
class AdmissionMechanismsTest {

    private static final Mechanism[] MECHANISMS = {
        rule("negative list", "negative-list", ListRulesTest.class, "eachListSpeaksOfItsOwn"),
        rule("statutory list", "statutory-list", TaskAdmissionTest.class, "aStatutoryDutyNeedsNoFunds"),
        rule("assist list", "assist-list", TaskAdmissionTest.class, "anAssistDutyNeedsFundsAndPowers"),
        rule("claims", "claim-borne-out", ListRulesTest.class, "aFaultInTheClaimIsLookedAtByTheJointMeeting"),
        rule("legal basis", "legal-basis", ListRulesTest.class, "whatIsOffTheListsNamesItsBasis"),
        rule("no community lead", "no-community-lead", ListRulesTest.class, "noCommunityLeadsADepartmentsDuty"),
        rule("money", "funding-follows-task", MeansRulesTest.class, "moneyFollowsTheTaskToTheFen"),
        rule("powers", "authority-follows-duty", MeansRulesTest.class, "authorityFollowsDuty"),
        rule("capacity", "capacity", MeansRulesTest.class, "aCommunityCarriesWhatItHasHoursFor"),
        rule("near capacity", "capacity-warning", MeansRulesTest.class, "aCommunityCarriesWhatItHasHoursFor"),
        rule("lead time", "lead-time", MeansRulesTest.class, "aRequestComesInTime"),
        rule("frequency", "frequency-cap", MeansRulesTest.class, "aTaskIsNotAskedForTooOften"),
        rule("certificates", "banned-certificate", ListRulesTest.class, "aCertificateOffTheListIsRefused"),
        rule("emergency", "emergency", TaskAdmissionTest.class, "anEmergencyComesBeforeTheNegativeList"),
        rule(
                "joint meeting",
                "joint-meeting",
                TaskAdmissionTest.class,
                "whatIsOnNoListGoesToTheJointMeetingUnlessSomethingStricterSpeaks"),
        type("order", TaskAdmission.class, TaskAdmissionTest.class, "theStrictestAloneWouldBeWrong"),
        type("lists in force", Listing.class, TaskAdmissionTest.class, "aCatalogueThatIsNotInForceDecidesNothing"),
        type("case", AdmissionCase.class, TaskAdmissionTest.class, "aCaseCountsTheWorkingDaysAhead"),
        type("register", AdmissionRegister.class, AdmissionRegisterTest.class, "aRequestGoesThroughTheGate"),
        type("procedure", AdmissionProcedure.class, AdmissionRegisterProperties.class, "movesAsAClerkWouldMoveIt"),
        type(
                "ratification",
                AdmissionRecord.class,
                AdmissionRegisterTest.class,
                "anEmergencyIsRatifiedOnItsLastDayAndNotTheDayAfter"),
        type(
                "suspension",
                Delivery.class,
                AdmissionRegisterTest.class,
                "workIsSuspendedWhereFundsOrPowersAreMissingAndGoesOnWhenTheyCome"),
        type("review and exit", RegisterReview.class, AdmissionRegisterTest.class, "temporaryWorkEndsWithItsPeriod"),
        type("time to decide", AdmissionStandard.class, DecisionTimeTest.class, "theGateIsLateFromTheDayAfterItsLast"),
        type(
                "bypass: unadmitted",
                BypassReview.class,
                BypassReviewTest.class,
                "workThatNobodyAskedForIsAFindingAgainstItsDepartmentWithItsHours"),
        type("bypass: renamed", ObservedWork.class, BypassReviewTest.class, "renamedWorkIsFoundByItsTitleOrItsDuty"),
        type("bypass: split", BypassReview.class, BypassReviewTest.class, "splitWorkIsCountedTogether"),
        type("bypass: grown", BypassStandard.class, BypassReviewTest.class, "grownWorkCountsBeyondWhatIsAllowed"),
        type("burden", BurdenIndex.class, BurdenIndexTest.class, "countsThingsAndHours"),
        type("before and after", BurdenComparison.class, BurdenIndexTest.class, "tellsBeforeFromAfter"),
    };

    /**
     * A mechanism.
     *
     * @param name what it is called
     * @param rule the rule of the standard policy, if it is one
     * @param type the type that has it
     * @param test the class of the test
     * @param method the test
     */
    private record Mechanism(String name, Optional<RuleId> rule, Class<?> type, Class<?> test, String method) {}

    private static Mechanism rule(String name, String id, Class<?> test, String method) {
        return new Mechanism(name, Optional.of(RuleId.of(id)), TaskAdmission.class, test, method);
    }

    private static Mechanism type(String name, Class<?> type, Class<?> test, String method) {
        return new Mechanism(name, Optional.empty(), type, test, method);
    }

    private static ImmutableSet<RuleId> documented() {
        return ImmutableSet.copyOf(document().keySet());
    }

    private static ImmutableMap<RuleId, Rule<AdmissionCase>> document() {
        return TaskAdmission.standard(StandardNorms.all(), AdmissionSamples.DAY, StandardNorms.shanghaiExample())
                .rules();
    }

    @TestFactory
    Stream<DynamicTest> eachMechanismHasATypeAndATest() {
        return Arrays.stream(MECHANISMS)
                .map(one -> DynamicTest.dynamicTest(one.name(), () -> {
                    assertEquals("dev.governance.admission", one.type().getPackageName());
                    assertTrue(isTest(one), () -> one.test().getSimpleName() + " has no test " + one.method());
                    one.rule().ifPresent(rule -> assertTrue(documented().contains(rule), rule::toString));
                }));
    }

    private static boolean isTest(Mechanism one) {
        Set<String> marks = Set.of("Test", "ParameterizedTest", "Property");
        return Arrays.stream(one.test().getDeclaredMethods())
                .filter(method -> method.getName().equals(one.method()))
                .flatMap(method -> Arrays.stream(method.getAnnotations()))
                .anyMatch(mark -> marks.contains(mark.annotationType().getSimpleName()));
    }

    @Test
    void eachRuleIsAMechanism() {
        assertEquals(
                documented(),
                Arrays.stream(MECHANISMS).flatMap(one -> one.rule().stream()).collect(ImmutableSet.toImmutableSet()));
    }

    @Test
    void eachRuleSpeaksBothLanguagesAndCitesItsSource() {
        document().values().forEach(rule -> {
            assertFalse(rule.sentence().orElseThrow().en().isBlank(), rule::toString);
            assertFalse(rule.sentence().orElseThrow().zh().isBlank(), rule::toString);
            assertTrue(rule.sentence().orElseThrow().zh().codePoints().anyMatch(Character::isIdeographic));
            assertFalse(rule.citations().isEmpty(), () -> rule.id() + " cites nothing");
            rule.demands().forEach(demand -> {
                assertFalse(demand.sentence().orElseThrow().en().isBlank(), rule::toString);
                assertFalse(demand.sentence().orElseThrow().zh().isBlank(), rule::toString);
            });
        });
    }

    @Test
    void aNumberOfTheStandardHasASourceOrSaysThatItIsAssumed() {
        AdmissionStandard standard =
                AdmissionStandard.of(StandardNorms.all(), AdmissionSamples.DAY, StandardNorms.shanghaiExample());

        assertEquals(7, standard.uses().size());
        standard.uses()
                .forEach(use ->
                        assertTrue(!use.citations().isEmpty() || use.evidence() == Evidence.ASSUMED, use::toString));
    }

    /** The union of the forms that were seen: domain notes, section 4. */
    @Test
    void theFormAsksAllThatTheFormsOfTheCitiesAsk() {
        Set<String> asked = names(TaskRequest.class);
        asked.addAll(names(TransferPackage.class));

        assertTrue(
                asked.containsAll(Set.of(
                        "department",
                        "creditCode",
                        "title",
                        "kind",
                        "legalBasis",
                        "role",
                        "communities",
                        "longTerm",
                        "period",
                        "workload",
                        "powers",
                        "staff",
                        "funds",
                        "fundsSource",
                        "paymentPlan",
                        "dataAndEquipment",
                        "training",
                        "standards",
                        "consultation",
                        "duty",
                        "emergency",
                        "start")),
                asked::toString);
    }

    private static Set<String> names(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getParameterCount() == 0)
                .map(Method::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
