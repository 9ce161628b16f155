package dev.governance.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import dev.governance.basics.Citation;
import dev.governance.basics.DateSpan;
import dev.governance.basics.Money;
import dev.governance.basics.Sentence;
import dev.governance.policy.AdmissionPolicy;
import dev.governance.policy.Attributes;
import dev.governance.policy.Choice;
import dev.governance.policy.Choices;
import dev.governance.policy.Condition;
import dev.governance.policy.Count;
import dev.governance.policy.Day;
import dev.governance.policy.Demand;
import dev.governance.policy.Flag;
import dev.governance.policy.PolicyDocument;
import dev.governance.policy.Quantity;
import dev.governance.policy.Rule;
import dev.governance.policy.Values;
import dev.governance.policy.Verdict;
import dev.governance.policy.Vocabulary;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PolicyDocumentsTest {

    /** A subject of which nothing is ever known: only the form of policies matters here. */
    private record Blank(String id) {}

    private enum Power {
        PAY,
        INSPECT
    }

    private static final Attributes<Blank> OF = Attributes.of(Blank.class);
    private static final Flag<Blank> LISTED = OF.flagIfKnown("listed", blank -> Optional.empty());
    private static final Choice<Blank, Power> POWER =
            OF.choiceIfKnown("power", Power.class, blank -> Optional.<Power>empty());
    private static final Choices<Blank, Power> NEEDED =
            OF.choicesIfKnown("needed", Values.of(Power.class), blank -> Optional.<Set<Power>>empty());
    private static final Choices<Blank, Power> GRANTED =
            OF.choicesIfKnown("granted", Values.of(Power.class), blank -> Optional.<Set<Power>>empty());
    private static final Count<Blank> HOURS = OF.countIfKnown("hours", 0, 1000, blank -> Optional.empty());
    private static final Quantity<Blank, Money> FUNDS =
            OF.moneyIfKnown("funds", Money.zero(), Money.ofYuan(1_000_000), blank -> Optional.empty());
    private static final Quantity<Blank, BigDecimal> GRADE =
            OF.decimalIfKnown("grade", 2, BigDecimal.ZERO, BigDecimal.TEN, blank -> Optional.empty());
    private static final Day<Blank> START =
            OF.dayIfKnown("start", LocalDate.of(2000, 1, 1), LocalDate.of(2100, 1, 1), blank -> Optional.empty());
    private static final Vocabulary<Blank> VOCABULARY =
            Vocabulary.of("blank", Blank::id, LISTED, POWER, NEEDED, GRANTED, HOURS, FUNDS, GRADE, START);

    @Test
    void readsWhatItWrites() {
        PolicyDocument<Blank> document = everything();

        PolicyDocument<Blank> read = PolicyDocuments.read(Source.of("p", PolicyDocuments.write(document)), VOCABULARY);

        assertEquals(document, read);
        assertEquals(document.canonicalForm(), read.canonicalForm());
        assertEquals(document.digest(), read.digest());
    }

    @Test
    void writesMoneyInYuanAndDatesAsDates() {
        String written = PolicyDocuments.write(everything());

        assertTrue(written.contains("\"factors\":{\"hours\":\"40\"}"), written);
        assertTrue(written.contains("\"plus\":\"2026-01-01\""), written);
        assertTrue(written.contains("\"plus\":\"12.5\""), written);
    }

    @Test
    void tellsEveryFaultWithItsPlace() {
        String text = """
                {"id":"p","version":"1","vocabulary":"blank","rules":[
                  {"id":"a","verdict":"REFUSE","when":{"test":"is","flag":"lister","value":true}},
                  {"id":"b","verdict":"ADMIT","when":{"test":"oneOf","choice":"power","values":["PAY","RUN"]}},
                  {"id":"c","verdict":"ADMIT","when":{"test":"compare","relation":"AT_LEAST",
                    "left":{"in":"money","factors":{"hours":"many"}},"right":{"in":"date","plus":"2026-13-01"}}}],
                 "policy":{"node":"together","how":"STRICTEST","parts":[{"node":"rule","id":"z"}]}}
                """;

        DataFormatException refused = assertThrows(
                DataFormatException.class, () -> PolicyDocuments.read(Source.of("p.json", text), VOCABULARY));

        assertEquals(
                List.of(
                        "p.json:2:59 /rules/0/when/flag policy.misspelled-attribute",
                        "p.json:3:87 /rules/1/when/values/1 policy.value-outside",
                        "p.json:5:45 /rules/2/when/left/factors/hours policy.number",
                        "p.json:5:82 /rules/2/when/right/plus policy.date",
                        "p.json:6:77 /policy/parts/0/id policy.no-such-rule"),
                refused.faults().stream()
                        .map(fault -> fault.source() + ":" + fault.line() + ":" + fault.column() + " " + fault.pointer()
                                + " " + fault.finding().code())
                        .toList());
    }

    private static List<String> faults(String text) {
        return assertThrows(
                        DataFormatException.class, () -> PolicyDocuments.read(Source.of("p.json", text), VOCABULARY))
                .faults()
                .stream()
                .map(fault -> fault.pointer() + " " + fault.finding().code())
                .toList();
    }

    @Test
    void refusesWhatIsSaidTwiceAndRulesThatDecideNothing() {
        assertEquals(
                List.of(
                        "/rules/0/citations/1 policy.twice",
                        "/rules/0/when/values/1 policy.twice",
                        "/rules/1/id policy.rule-unused",
                        "/rules/1/demands/1 policy.twice"),
                faults("""
                        {"id":"p","version":"1","vocabulary":"blank","rules":[
                          {"id":"a","verdict":"REFUSE","citations":[{"document":"d"},{"document":"d"}],
                           "when":{"test":"oneOf","choice":"power","values":["PAY","PAY"]}},
                          {"id":"b","verdict":"ADMIT","demands":[{"code":"pay"},{"code":"pay"}]}],
                         "policy":{"node":"together","how":"FIRST",
                          "parts":[{"node":"rule","id":"a"},{"node":"rule","id":"a"}]}}
                        """));
    }

    @Test
    void refusesAPlaceThatIsNearlyTheNameOfAValue() {
        assertEquals(
                List.of(
                        "/rules/0/sentence policy.misspelled-value",
                        "/rules/0/demands/0/sentence policy.misspelled-value"),
                faults("""
                        {"id":"p","version":"1","vocabulary":"blank","rules":[
                          {"id":"a","verdict":"ADMIT_ON_CONDITIONS","when":{"test":"is","flag":"listed","value":true},
                           "sentence":{"en":"{listed} {lack}","zh":"{lacks}"},
                           "tells":{"lack":{"in":"count","factors":{"hours":"1"}}},
                           "demands":[{"code":"pay","sentence":{"en":"{sum} {lak}","zh":"{lack}"},
                            "values":{"lack":{"in":"count","factors":{"hours":"1"}}}}]}],
                         "policy":{"node":"rule","id":"a"}}
                        """));
    }

    @Test
    void refusesANewerFormAndAVersionThatIsNone() {
        String written = PolicyDocuments.write(everything());
        assertTrue(written.startsWith("{\"wireVersion\":1,"), written);
        assertEquals(
                List.of("/wireVersion json.newer-version"),
                faults(written.replace("\"wireVersion\":1,", "\"wireVersion\":2,")));
        assertEquals(
                List.of("/wireVersion json.no-version"),
                faults(written.replace("\"wireVersion\":1,", "\"wireVersion\":-1,")));
        assertEquals(
                everything(),
                PolicyDocuments.read(Source.of("p", written.replace("\"wireVersion\":1,", "")), VOCABULARY));
    }

    @Test
    void refusesADocumentOfANewerForm() {
        String written = PolicyDocuments.write(everything());
        assertTrue(written.startsWith("{\"wireVersion\":1,"), written);

        DataFormatException refused = assertThrows(
                DataFormatException.class,
                () -> PolicyDocuments.read(
                        Source.of("p.json", written.replace("\"wireVersion\":1", "\"wireVersion\":2")), VOCABULARY));

        assertEquals("json.newer-version", refused.faults().get(0).finding().code());
    }

    @Test
    void refusesADocumentForAnotherVocabulary() {
        String text =
                PolicyDocuments.write(everything()).replace("\"vocabulary\":\"blank\"", "\"vocabulary\":\"full\"");

        DataFormatException refused = assertThrows(
                DataFormatException.class, () -> PolicyDocuments.read(Source.of("p.json", text), VOCABULARY));

        assertEquals("/vocabulary", refused.faults().get(0).pointer());
    }

    private static PolicyDocument<Blank> everything() {
        Rule<Blank> money = Rule.of("money", Verdict.ADMIT_ON_CONDITIONS, FUNDS.lessThan(HOURS.times(Money.ofYuan(40))))
                .saying("Short by {gap}.", "缺口{gap}。")
                .citing(Citation.of("上海市居民委员会工作条例", "27", LocalDate.of(2020, 5, 14)))
                .telling("gap", HOURS.times(Money.ofYuan(40)).minus(FUNDS))
                .demanding(Demand.<Blank>of("pay", "Pay {gap}.", "补足{gap}。")
                        .with("gap", HOURS.times(Money.ofYuan(40)).minus(FUNDS).plus(Money.ofFen(1250))));
        Rule<Blank> powers =
                Rule.of("powers", Verdict.RETURN, GRANTED.containsAll(NEEDED).negate());
        Rule<Blank> date = Rule.of("date", Verdict.REFER, START.lessThan(LocalDate.of(2026, 1, 1)))
                .coded("other.code");
        Rule<Blank> grade = Rule.of("grade", Verdict.REFUSE, GRADE.atMost(new BigDecimal("0.75")));
        Rule<Blank> mixed = Rule.of(
                "mixed",
                Verdict.REFUSE,
                Condition.anyOf(
                        LISTED.isFalse(),
                        POWER.isOneOf(Power.PAY, Power.INSPECT).and(GRANTED.contains(Power.PAY))));
        AdmissionPolicy<Blank> policy = AdmissionPolicy.<Blank>firstOf(
                        AdmissionPolicy.<Blank>onlyOneOf(Verdict.REFER, date, grade)
                                .when(LISTED.isTrue()),
                        AdmissionPolicy.<Blank>mildestOf(money, powers).named("inner"),
                        AdmissionPolicy.<Blank>strictestOf(mixed, money),
                        AdmissionPolicy.<Blank>always("last", Verdict.ADMIT))
                .settle(Verdict.REFER, Verdict.REFUSE);
        return PolicyDocument.builder("p", "2026-1", VOCABULARY)
                .title(Sentence.of("All", "全部"))
                .inForce(DateSpan.starting(LocalDate.of(2026, 1, 1)))
                .citing(ImmutableList.of(Citation.of("文件", "1", LocalDate.of(2020, 1, 1))))
                .build(policy);
    }
}
