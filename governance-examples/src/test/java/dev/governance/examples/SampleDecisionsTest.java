package dev.governance.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSet;
import dev.governance.admission.AdmissionCase;
import dev.governance.admission.TaskRequest;
import dev.governance.policy.AdmissionPolicy;
import dev.governance.policy.Decision;
import dev.governance.policy.RuleId;
import dev.governance.policy.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the README of the samples says is planted in the requests, decided. */
class SampleDecisionsTest {

    private static final List<TaskRequest> REQUESTS = Samples.requests();

    @ParameterizedTest
    @CsvSource({
        "1, 12, ADMIT, statutory-list",
        "59, 63, ADMIT, statutory-list",
        "69, 90, REFUSE, negative-list",
        "91, 100, REFUSE, banned-certificate",
        "101, 112, REFUSE, legal-basis",
        "113, 118, REFER, joint-meeting",
        "119, 123, REFUSE, no-community-lead",
        "124, 127, RETURN, lead-time",
        "128, 131, RETURN, frequency-cap",
        "132, 134, REFUSE, capacity",
        "145, 147, ADMIT_ON_CONDITIONS, emergency",
        "135, 135, REFER, claim-borne-out",
        "137, 137, REFER, claim-borne-out",
        "148, 150, REFER, claim-borne-out"
    })
    void aRangeOfRequestsMeetsTheRuleThatItIsPlantedFor(int from, int to, Verdict verdict, String rule) {
        for (int number = from; number <= to; number++) {
            Decision decision = decision(number);
            assertEquals(Optional.of(verdict), decision.verdict(), decision::toString);
            assertTrue(decision.firedRules().contains(RuleId.of(rule)), decision::toString);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "funding-follows-task, 16 23 31 34 42 50 53",
        "authority-follows-duty, 17 19 43 46 58",
        "capacity-warning, 38 47 48"
    })
    void theAssistMattersThatLackSomethingAreThoseThatTheReadmeNames(String rule, String numbers) {
        List<Integer> lacking = IntStream.rangeClosed(13, 58)
                .filter(number -> decision(number).firedRules().contains(RuleId.of(rule)))
                .boxed()
                .toList();
        assertEquals(
                List.of(numbers.split(" ")),
                lacking.stream().map(String::valueOf).toList());
    }

    @Test
    void everyStatutoryAndAssistMatterIsAdmittedThoughSomeOnConditions() {
        long plainly = IntStream.rangeClosed(1, 58)
                .mapToObj(SampleDecisionsTest::decision)
                .filter(decision -> decision.verdict().equals(Optional.of(Verdict.ADMIT)))
                .count();
        long onConditions = IntStream.rangeClosed(1, 58)
                .mapToObj(SampleDecisionsTest::decision)
                .filter(decision -> decision.verdict().equals(Optional.of(Verdict.ADMIT_ON_CONDITIONS)))
                .count();
        assertEquals(58, plainly + onConditions);
        assertEquals(15, onConditions);
    }

    @ParameterizedTest
    @ValueSource(ints = {138, 139, 140, 141, 142, 143, 144})
    void aBlankFormIsUndecidedAndSaysWhatIsMissing(int number) {
        Decision decision = decision(number);
        assertTrue(decision.verdict().isEmpty(), decision::toString);
        assertFalse(decision.missing().isEmpty(), decision::toString);
    }

    @Test
    void allOtherRequestsAreSettled() {
        ImmutableSet<Integer> blank = ImmutableSet.of(138, 139, 140, 141, 142, 143, 144);
        IntStream.rangeClosed(1, REQUESTS.size())
                .filter(number -> !blank.contains(number))
                .forEach(number -> assertTrue(decision(number).isSettled(), () -> number + ": " + decision(number)));
    }

    @Test
    void aClaimThatIsNotBorneOutIsFoundWhereItIsPlantedOrStandsUnderAnUnknownTitle() {
        List<Integer> doubtful = IntStream.rangeClosed(1, REQUESTS.size())
                .filter(number -> decision(number).firedRules().contains(RuleId.of("claim-borne-out")))
                .boxed()
                .toList();
        assertEquals(List.of(119, 120, 121, 122, 134, 135, 136, 137, 139, 141, 148, 149, 150), doubtful);
    }

    @Test
    void aboutHalfOfWhatIsAskedIsKeptOut() {
        long admitted = IntStream.rangeClosed(1, REQUESTS.size())
                .mapToObj(SampleDecisionsTest::decision)
                .flatMap(decision -> decision.verdict().stream())
                .filter(verdict -> verdict == Verdict.ADMIT || verdict == Verdict.ADMIT_ON_CONDITIONS)
                .count();
        assertEquals(71, admitted);
    }

    @Test
    void theExamplePolicyAsDataDecidesAsTheStandardOneDoes() {
        AdmissionPolicy<AdmissionCase> written = Samples.policy("policy-example.json");
        for (TaskRequest request : REQUESTS) {
            Decision standard = Samples.decision(request);
            Decision decision = written.decide(Samples.subject(request));
            assertEquals(standard.possible(), decision.possible(), request.id()::value);
            assertEquals(standard.firedRules(), decision.firedRules(), request.id()::value);
            assertEquals(standard.missing(), decision.missing(), request.id()::value);
        }
    }

    @Test
    void theDraftPolicyDecidesSomeRequestsInAnotherWay() {
        AdmissionPolicy<AdmissionCase> draft = Samples.policy("policy-example-2.json");
        long other = REQUESTS.stream()
                .filter(request -> !Samples.decision(request)
                        .possible()
                        .equals(draft.decide(Samples.subject(request)).possible()))
                .count();
        assertTrue(other > 0);
    }

    private static Decision decision(int number) {
        return Samples.decision(REQUESTS.get(number - 1));
    }
}
