package dev.governance.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.governance.basics.Citation;
import dev.governance.basics.Money;
import dev.governance.testkit.Facts;
import dev.governance.testkit.FactsVocabulary;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    private static final Citation LAW = Citation.of("城市居民委员会组织法", "第二十条", LocalDate.of(2018, 12, 29));

    private static final Rule<Facts> FUNDING = Rule.of(
                    "R04", Verdict.REFUSE, FactsVocabulary.FUNDS.lessThan(FactsVocabulary.HOURS.times(Money.ofFen(4))))
            .saying("{hours} hours need {needed}, and {funds} come.", "{hours} 小时需 {needed},仅有 {funds}。")
            .telling("needed", FactsVocabulary.HOURS.times(Money.ofFen(4)))
            .citing(LAW);

    private static final Rule<Facts> LIST =
            Rule.of("R01", Verdict.ADMIT, FactsVocabulary.OPEN.isTrue().and(FactsVocabulary.URGENT.isFalse()));

    private static final Facts FACTS =
            Facts.none().with("open", true).with("hours", 2L).with("funds", Money.ofFen(5));

    @Test
    void aTreeTellsEveryRuleWithItsValuesAndMargin() {
        AdmissionPolicy<Facts> policy = FUNDING.and(LIST).named("gate", LAW);

        assertEquals("""
                gate → REFUSE
                  [城市居民委员会组织法 第二十条 (2018-12-29)]
                  strictestOf → REFUSE
                    R04: TRUE → REFUSE
                      2 hours need 0.08, and 0.05 come.
                      [城市居民委员会组织法 第二十条 (2018-12-29)]
                      funds < hours × 0.04: TRUE  {funds=0.05, hours=2}  margin -0.03
                    R01: UNKNOWN → ABSTAIN | ADMIT
                      open and not urgent: UNKNOWN
                        open: TRUE  {open=true}
                        not urgent: UNKNOWN
                """, policy.explain(FACTS).print(Locale.ENGLISH));
    }

    @Test
    void aSentenceIsInTheReadersLanguage() {
        assertEquals("""
                R04: TRUE → REFUSE
                  2 小时需 0.08,仅有 0.05。
                  [城市居民委员会组织法 第二十条 (2018-12-29)]
                  funds < hours × 0.04: TRUE  {funds=0.05, hours=2}  margin -0.03
                """, FUNDING.explain(FACTS).print(Locale.CHINESE));
    }

    @Test
    void guardsAndDefaultsAreNodes() {
        AdmissionPolicy<Facts> policy = LIST.when(FactsVocabulary.OPEN
                        .isFalse()
                        .or(FactsVocabulary.LEGAL.isTrue().negate()))
                .orElse(AdmissionPolicy.abstaining())
                .settle(Verdict.REFER, Verdict.RETURN);

        assertEquals("""
                settle(REFER, RETURN) → RETURN
                  firstOf → ABSTAIN
                    when → ABSTAIN
                      not open or not (legal): FALSE
                        not open: FALSE  {open=true}
                        not (legal): FALSE
                          legal: TRUE  {legal=true}
                      R01: UNKNOWN → ABSTAIN | ADMIT
                        open and not urgent: UNKNOWN
                          open: TRUE  {open=true}
                          not urgent: UNKNOWN
                    strictestOf → ABSTAIN
                """, policy.explain(FACTS.with("legal", true)).print(Locale.ENGLISH));
    }

    @Test
    void theDifferenceOfDatesIsCountedInDays() {
        Explanation condition = Rule.of(
                        "R05",
                        Verdict.RETURN,
                        FactsVocabulary.STARTS_ON.lessThan(FactsVocabulary.ASKED_ON.plusDays(30)))
                .explain(Facts.none()
                        .with("askedOn", LocalDate.of(2026, 3, 2))
                        .with("startsOn", LocalDate.of(2026, 3, 5)))
                .parts()
                .get(0);

        assertEquals(Optional.of("-27"), condition.margin());
    }

    @Test
    void aFunctionIsALeaf() {
        AdmissionPolicy<Facts> function = facts -> FUNDING.decide(facts);
        Explanation leaf = function.explain(FACTS);

        assertEquals(Explanation.Kind.LEAF, leaf.kind());
        assertEquals("a policy written as a function → REFUSE\n", leaf.print(Locale.ENGLISH));
        assertEquals(
                leaf,
                AdmissionPolicy.strictestOf(List.of(function))
                        .explain(FACTS)
                        .parts()
                        .get(0));
    }

    @Test
    void whatWasNotAskedIsStillExplainedIfItCanBe() {
        Condition<Facts> faulty = Condition.of("faulty", Condition.reads(FactsVocabulary.OPEN), facts -> {
            throw new IllegalStateException();
        });
        AdmissionPolicy<Facts> policy = AdmissionPolicy.<Facts>always("R1", Verdict.ADMIT)
                .orElse(FUNDING)
                .orElse(Rule.of("R2", Verdict.REFUSE, faulty));
        Rule<Facts> either =
                Rule.of("R3", Verdict.REFER, FactsVocabulary.OPEN.isTrue().or(faulty));

        assertEquals(
                List.of("firstOf", "R2"),
                policy.explain(FACTS).parts().stream().map(Explanation::label).toList());
        assertEquals("""
                R3: TRUE → REFER
                  open or faulty: TRUE
                    open: TRUE  {open=true}
                    faulty
                """, either.explain(FACTS).print(Locale.ENGLISH));
    }
}
