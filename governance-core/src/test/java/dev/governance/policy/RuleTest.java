package dev.governance.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import dev.governance.basics.Citation;
import dev.governance.basics.Finding;
import dev.governance.basics.Money;
import dev.governance.basics.Sentence;
import dev.governance.testkit.Facts;
import dev.governance.testkit.FactsVocabulary;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RuleTest {

    private static final Citation LIST = Citation.builder().document("准入清单").build();
    private static final Citation LAW = Citation.builder().document("居委会组织法").build();
    private static final Term<Facts, Money> NEEDED = FactsVocabulary.HOURS.times(Money.ofFen(4));
    private static final Rule<Facts> BARE = Rule.of("R04", Verdict.REFUSE, FactsVocabulary.FUNDS.lessThan(NEEDED));
    private static final Rule<Facts> RULE = BARE.coded("funds.short")
            .saying("{needed} is needed.", "需 {needed}。")
            .citing(LIST)
            .citing(LAW)
            .telling("needed", NEEDED)
            .demanding(Demand.<Facts>of("fund", "Pay {gap}.", "支付 {gap}。")
                    .with("gap", NEEDED.minus(FactsVocabulary.FUNDS)))
            .demanding(Demand.of("report"));

    private static final Facts FACTS = Facts.none().with("hours", 2L).with("funds", Money.ofFen(5));

    @Test
    void aFindingTellsTheRuleItsValuesAndSources() {
        Finding finding = RULE.decide(FACTS).fired().first().finding();

        assertEquals("funds.short", finding.code());
        assertEquals(ImmutableMap.of("funds", "0.05", "hours", "2", "needed", "0.08"), finding.values());
        assertEquals(List.of(LIST, LAW), finding.citations());
        assertEquals(Optional.of(Sentence.of("{needed} is needed.", "需 {needed}。")), finding.sentence());
    }

    @Test
    void anObligationTellsHowMuch() {
        Obligation fund = Obligation.builder()
                .code("fund")
                .sentence(Sentence.of("Pay {gap}.", "支付 {gap}。"))
                .putValues("gap", "0.03")
                .build();

        assertEquals(
                ImmutableSortedSet.of(fund, Obligation.of("report")),
                RULE.decide(FACTS).obligations(Verdict.REFUSE));
    }

    @Test
    void whatIsNotKnownIsLeftOut() {
        Decision decision = RULE.decide(FACTS.without("funds"));

        assertEquals(
                ImmutableMap.of("hours", "2", "needed", "0.08"),
                decision.open().first().finding().values());
        assertEquals(
                ImmutableMap.of(), decision.obligations(Verdict.REFUSE).first().values());
        assertEquals(ImmutableSortedSet.of("funds"), decision.missing());
    }

    @Test
    void aTermIsToldInsteadOfAValueOfItsName() {
        Rule<Facts> rule = BARE.telling("hours", NEEDED);
        assertEquals(
                "0.08", rule.decide(FACTS).fired().first().finding().values().get("hours"));
    }

    @Test
    void aRuleReadsWhatItTellsAndDemands() {
        Rule<Facts> rule = AdmissionPolicy.<Facts>always("R1", Verdict.ADMIT)
                .telling("load", FactsVocabulary.LOAD)
                .demanding(Demand.<Facts>of("fund").with("costs", FactsVocabulary.COSTS));

        assertEquals(ImmutableSet.of(FactsVocabulary.LOAD, FactsVocabulary.COSTS), AdmissionPolicy.reads(rule));
        assertEquals(ImmutableSet.of(), AdmissionPolicy.<Facts>reads(rule::decide));
        assertEquals(
                ImmutableSet.of(FactsVocabulary.OPEN, FactsVocabulary.LOAD, FactsVocabulary.COSTS),
                AdmissionPolicy.reads(rule.when(FactsVocabulary.OPEN.isTrue()).named("P")));
    }

    @Test
    void aRuleIsTheValueOfAllItsParts() {
        assertEquals("R04", RULE.toString());
        assertEquals("r04", BARE.code());
        assertEquals(BARE, BARE.coded("r04"));
        for (Rule<Facts> other : List.of(
                BARE.coded("funds"),
                BARE.saying("No.", "不。"),
                BARE.citing(LAW),
                BARE.telling("needed", NEEDED),
                BARE.demanding(Demand.of("fund")),
                Rule.of("R05", Verdict.REFUSE, BARE.condition()),
                Rule.of("R04", Verdict.REFER, BARE.condition()),
                Rule.of("R04", Verdict.REFUSE, BARE.condition().negate()))) {
            assertNotEquals(BARE, other);
        }
    }

    @Test
    void aDemandIsTheValueOfAllItsParts() {
        Demand<Facts> demand = Demand.of("fund");
        assertEquals(Demand.of("fund", "Pay.", "付。"), demand.saying(Sentence.of("Pay.", "付。")));
        assertNotEquals(demand, Demand.of("pay"));
        assertNotEquals(demand, demand.saying(Sentence.of("Pay.", "付。")));
        assertNotEquals(demand, demand.with("gap", NEEDED));
        assertNotEquals(demand.hashCode(), demand.with("gap", NEEDED).hashCode());
        assertEquals("fund", demand.code());
        assertEquals("fund", demand.toString());
    }

    @Test
    void whatSaysNothingIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Rule.of("R1", Verdict.ABSTAIN, Condition.<Facts>always()));
        assertThrows(IllegalArgumentException.class, () -> Rule.of("R 1", Verdict.ADMIT, Condition.<Facts>always()));
        assertThrows(IllegalArgumentException.class, () -> RuleId.of("R".repeat(81)));
        assertEquals(80, RuleId.of("R".repeat(80)).value().length());
        assertThrows(IllegalStateException.class, () -> BARE.coded("Funds short"));
        assertThrows(IllegalArgumentException.class, () -> Demand.of(" "));
        assertThrows(IllegalArgumentException.class, () -> RULE.telling("needed", NEEDED));
    }
}
