package dev.governance.benchmarks.workload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.EnumMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import dev.governance.benchmarks.contest.Outcome;
import dev.governance.benchmarks.rows.IfElseReasons;
import dev.governance.benchmarks.rows.Ruling;
import org.junit.jupiter.api.Test;

class WorkloadTest {

    private static final ImmutableList<Request> REQUESTS = Workload.standard();
    private static final ImmutableList<Ruling> RULINGS =
            REQUESTS.stream().map(new IfElseReasons()::decide).collect(ImmutableList.toImmutableList());

    @Test
    void theRequestsAreAlwaysTheSame() {
        assertEquals(Workload.SIZE, REQUESTS.size());
        assertEquals(REQUESTS, Workload.standard());
        assertEquals(
                new Request(
                        "T0000001",
                        Level.CITY,
                        Matter.INSPECTION,
                        false,
                        LegalBasis.NORMATIVE_DOCUMENT,
                        Proof.NONE,
                        52,
                        3076,
                        true,
                        false,
                        9452,
                        9000,
                        3,
                        10),
                REQUESTS.get(0));
    }

    @Test
    void theOutcomesAreMixed() {
        Multiset<Outcome> outcomes = EnumMultiset.create(Outcome.class);
        RULINGS.forEach(ruling -> outcomes.add(ruling.outcome()));
        assertEquals(2414, outcomes.count(Outcome.ADMIT));
        assertEquals(1404, outcomes.count(Outcome.ADMIT_ON_CONDITIONS));
        assertEquals(492, outcomes.count(Outcome.REFER));
        assertEquals(5690, outcomes.count(Outcome.REFUSE));
    }

    @Test
    void everyRuleFiresOftenEnoughToBeSeen() {
        Multiset<RuleId> fired = EnumMultiset.create(RuleId.class);
        RULINGS.forEach(ruling -> fired.addAll(ruling.reasons()));
        assertEquals(13_730, fired.size());
        for (RuleId rule : RuleId.values()) {
            assertTrue(fired.count(rule) > 400, () -> rule + " fired " + fired.count(rule) + " times");
        }
    }

    @Test
    void aCommunityThatCarriesTooMuchAlsoCarriesMuch() {
        for (Ruling ruling : RULINGS) {
            assertTrue(
                    !ruling.reasons().contains(RuleId.R06) || ruling.reasons().contains(RuleId.R07));
        }
    }
}
