package dev.governance.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.governance.basics.Citation;
import dev.governance.basics.DateSpan;
import dev.governance.basics.Money;
import dev.governance.basics.Sentence;
import dev.governance.testkit.Facts;
import dev.governance.testkit.FactsArbitraries;
import dev.governance.testkit.FactsVocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PolicyDocumentTest {

    private static final Citation LAW = Citation.of("城市居民委员会组织法", "第二十条", LocalDate.of(2018, 12, 29));
    private static final Rule<Facts> LIST = Rule.of("R1", Verdict.ADMIT, FactsVocabulary.OPEN.isTrue());
    private static final Rule<Facts> FUNDS = Rule.of(
                    "R2", Verdict.REFUSE, FactsVocabulary.FUNDS.lessThan(FactsVocabulary.COSTS))
            .demanding(Demand.of("fund"));

    private static PolicyDocument.Builder<Facts> builder(String version) {
        return PolicyDocument.builder("gate", version, FactsVocabulary.all());
    }

    private static String refused(AdmissionPolicy<Facts> policy) {
        return assertThrows(IllegalArgumentException.class, () -> builder("1").build(policy))
                .getMessage();
    }

    @Test
    void aDocumentSaysWhatItIs() {
        PolicyDocument<Facts> document = builder("2")
                .title(Sentence.of("The gate", "准入"))
                .inForce(DateSpan.of(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1)))
                .citing(List.of(LAW))
                .build(LIST.and(FUNDS));

        assertEquals("gate 2", document.toString());
        assertEquals(Sentence.of("The gate", "准入"), document.title());
        assertEquals(ImmutableList.of(LAW), document.citations());
        assertTrue(document.isInForce(LocalDate.of(2026, 6, 1)));
        assertFalse(document.isInForce(LocalDate.of(2027, 1, 1)));
        assertEquals(PolicyReference.of("gate", "2", document.digest()), document.reference());
        assertEquals(
                List.of(RuleId.of("R1"), RuleId.of("R2")),
                document.rules().keySet().asList());
        assertEquals(FactsVocabulary.all(), document.vocabulary());
        assertEquals(LIST.and(FUNDS), document.policy());
        assertEquals(Sentence.of("gate", "gate"), builder("2").build(LIST).title());
        assertEquals(DateSpan.always(), builder("2").build(LIST).inForce());
    }

    @Test
    void findingsNameTheDocument() {
        PolicyDocument<Facts> document = builder("2").build(LIST);
        Decision decision = document.decide(Facts.none().with("open", true));

        assertEquals(Optional.of(document.reference()), decision.fired().first().policy());
        assertEquals(decision, document.decide(Assignment.<Facts>empty().with(FactsVocabulary.OPEN, true)));
        assertEquals(
                "[ABSTAIN, ADMIT] fired [] open [R1 ADMIT] missing [open]",
                document.decide(Assignment.empty()).toString());
    }

    @Test
    void everyPartThatDecidesOrExplainsIsInTheDigest() {
        List<PolicyDocument<Facts>> different = new ArrayList<>(List.of(
                builder("1").title(Sentence.of("a", "b")).build(LIST),
                builder("1")
                        .inForce(DateSpan.starting(LocalDate.of(2026, 1, 1)))
                        .build(LIST),
                builder("1").citing(List.of(LAW)).build(LIST),
                builder("2").build(LIST),
                PolicyDocument.builder("door", "1", FactsVocabulary.all()).build(LIST),
                PolicyDocument.builder("gate", "1", Vocabulary.of("open", facts -> "x", FactsVocabulary.OPEN))
                        .build(LIST)));
        for (AdmissionPolicy<Facts> policy : List.<AdmissionPolicy<Facts>>of(
                LIST,
                FUNDS,
                LIST.and(FUNDS),
                FUNDS.and(LIST),
                LIST.or(FUNDS),
                LIST.orElse(FUNDS),
                AdmissionPolicy.onlyOneOf(Verdict.REFER, LIST, FUNDS),
                AdmissionPolicy.onlyOneOf(Verdict.RETURN, LIST, FUNDS),
                LIST.named("P"),
                LIST.named("P", LAW),
                LIST.when(FactsVocabulary.URGENT.isTrue()),
                LIST.settle(Verdict.REFER, Verdict.ADMIT),
                LIST.settle(Verdict.REFER, Verdict.ABSTAIN),
                LIST.settle(Verdict.RETURN, Verdict.ADMIT),
                LIST.coded("list"),
                LIST.saying("Listed.", "已列入。"),
                LIST.citing(LAW),
                LIST.telling("hours", FactsVocabulary.HOURS),
                LIST.telling("hours", FactsVocabulary.HOURS.times(2)),
                LIST.telling("hours", FactsVocabulary.HOURS.plus(2L)),
                LIST.telling("pay", FactsVocabulary.HOURS.times(Money.ofFen(1))),
                LIST.demanding(Demand.of("fund")),
                LIST.demanding(Demand.of("fund", "Pay.", "付。")),
                LIST.demanding(Demand.<Facts>of("fund").with("hours", FactsVocabulary.HOURS)),
                Rule.of("R1", Verdict.ADMIT, FactsVocabulary.OPEN.isFalse()),
                Rule.of("R1", Verdict.ADMIT, FactsVocabulary.OPEN.isTrue().negate()),
                Rule.of("R1", Verdict.ADMIT, FactsVocabulary.OPEN.isTrue().and(FactsVocabulary.URGENT.isTrue())),
                Rule.of("R1", Verdict.ADMIT, FactsVocabulary.OPEN.isTrue().or(FactsVocabulary.URGENT.isTrue())),
                Rule.of("R1", Verdict.ADMIT, FactsVocabulary.COLOUR.is("red")),
                Rule.of("R1", Verdict.ADMIT, FactsVocabulary.COLOUR.isOneOf("red", "blue")),
                Rule.of("R1", Verdict.ADMIT, FactsVocabulary.ASKED.contains("red")),
                Rule.of("R1", Verdict.ADMIT, FactsVocabulary.ASKED.containsAny("red", "blue")),
                Rule.of("R1", Verdict.ADMIT, FactsVocabulary.ASKED.containsAll(FactsVocabulary.GRANTED)),
                Rule.of("R1", Verdict.ADMIT, FactsVocabulary.GRANTED.containsAll(FactsVocabulary.ASKED)),
                Rule.of("R1", Verdict.ADMIT, FactsVocabulary.HOURS.atLeast(1L)),
                Rule.of("R1", Verdict.ADMIT, FactsVocabulary.HOURS.moreThan(1L)),
                Rule.of("R1", Verdict.ADMIT, FactsVocabulary.HOURS.atLeast(FactsVocabulary.STAFF)))) {
            different.add(builder("1").build(policy));
        }
        assertEquals(
                different.size(),
                different.stream().map(PolicyDocument::digest).distinct().count());
        assertEquals(different.size(), ImmutableSet.copyOf(different).size());
    }

    @Test
    void theDigestIsThatOfTheCanonicalForm() {
        PolicyDocument<Facts> document = builder("1").build(LIST);

        assertEquals(
                "(document 4:gate 1:1 4:gate 4:gate "
                        + document.inForce().toString().length() + ":" + document.inForce()
                        + "(citations) 5:facts(rule 2:R1 5:ADMIT 2:r1(citations)(is 4:open 4:true)(told)))",
                document.canonicalForm());
        assertEquals(64, document.digest().length());
        assertEquals(document, builder("1").build(LIST));
        assertEquals(document.hashCode(), builder("1").build(LIST).hashCode());
        assertNotEquals(document, builder("1").build(FUNDS));
    }

    @Test
    void everyPartOfAConditionIsInTheForm() {
        Condition<Facts> urgent = FactsVocabulary.URGENT.isTrue();
        Condition<Facts> legal = FactsVocabulary.LEGAL.isTrue();
        Condition<Facts> open = FactsVocabulary.OPEN.isTrue();
        List<Condition<Facts>> different = List.of(
                open.and(urgent),
                open.and(legal),
                open.and(urgent.negate()),
                open.and(urgent.and(legal).negate()),
                open.and(urgent.or(legal).negate()),
                open.or(urgent),
                open.or(legal),
                open.or(legal.negate()));
        assertEquals(
                different.size(),
                different.stream()
                        .map(condition -> builder("1").build(Rule.of("R1", Verdict.ADMIT, condition)))
                        .map(PolicyDocument::canonicalForm)
                        .distinct()
                        .count());
    }

    @Test
    void aDocumentIsSettledAndExplainedAsItsPolicyIs() {
        assertFalse(builder("1").build(LIST).isSettled());
        assertTrue(builder("1").build(LIST.settle(Verdict.REFER, Verdict.ADMIT)).isSettled());
        assertNotEquals(
                builder("1").build(LIST).hashCode(), builder("2").build(LIST).hashCode());
        assertEquals(
                """
                gate 2 → ADMIT
                  R1: TRUE → ADMIT
                    open: TRUE  {open=true}
                """,
                builder("2")
                        .build(LIST)
                        .explain(Facts.none().with("open", true))
                        .print(Locale.ENGLISH));
    }

    @Test
    void aSetIsInTheFormInTheOrderOfItsList() {
        assertEquals(
                builder("1")
                        .build(Rule.of("R1", Verdict.ADMIT, FactsVocabulary.COLOUR.isOneOf("red", "blue")))
                        .digest(),
                builder("1")
                        .build(Rule.of("R1", Verdict.ADMIT, FactsVocabulary.COLOUR.isOneOf("blue", "red")))
                        .digest());
        assertEquals(
                builder("1")
                        .build(Rule.of("R1", Verdict.ADMIT, FactsVocabulary.ASKED.containsAny("red", "blue")))
                        .digest(),
                builder("1")
                        .build(Rule.of("R1", Verdict.ADMIT, FactsVocabulary.ASKED.containsAny("blue", "red")))
                        .digest());
    }

    @Test
    void whatIsNoDataIsRefused() {
        assertEquals(
                "a policy written as a function is a policy written as a function: it cannot be part of a document",
                refused(LIST.and(facts -> Decision.abstention())));
        assertEquals(
                "hours and staff are odd together is a plain predicate: it cannot be part of a document",
                refused(Rule.of("R1", Verdict.ADMIT, FactsArbitraries.ODD)));
        assertEquals("gate: two different rules are called R1", refused(LIST.and(LIST.coded("other"))));
        assertTrue(refused(LIST.over((Facts facts) -> facts)).contains("cannot be part of a document"));
        Vocabulary<Facts> small = Vocabulary.of("small", facts -> "x", FactsVocabulary.STAFF);
        assertEquals(
                "the vocabulary small has no such attribute as open (true or false)",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> PolicyDocument.builder("gate", "1", small).build(LIST))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> builder(" "));
        assertThrows(IllegalArgumentException.class, () -> PolicyDocument.builder("", "1", small));
        assertEquals(1, builder("1").build(LIST.and(LIST)).rules().size());
    }

    @Test
    void aRecordKeepsTheDecisionWithoutTheSubject() {
        Decision decision = LIST.and(FUNDS).decide(Facts.none().with("open", true));
        DecisionRecord record = DecisionRecord.of("T-1", decision);

        assertEquals("T-1", record.subject());
        assertEquals(Optional.empty(), record.verdict());
        assertEquals(
                List.of(Verdict.ADMIT, Verdict.REFUSE),
                record.possible().stream().map(DecisionRecord.Possible::verdict).toList());
        assertEquals(List.of(Obligation.of("fund")), record.possible().get(1).obligations());
        assertEquals(decision.fired().asList(), record.findings());
        assertEquals(decision.open().asList(), record.open());
        assertEquals(List.of("costs", "funds"), record.missing());
        assertEquals(
                Optional.of(Verdict.ABSTAIN),
                DecisionRecord.of("T-2", Decision.abstention()).verdict());
        assertThrows(
                IllegalStateException.class,
                () -> DecisionRecord.builder("T-1", decision)
                        .possible(List.of())
                        .build());
        assertThrows(IllegalStateException.class, () -> DecisionRecord.of(" ", decision));
    }
}
