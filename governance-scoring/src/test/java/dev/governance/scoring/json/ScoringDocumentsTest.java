package dev.governance.scoring.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.governance.basics.Citation;
import dev.governance.basics.DateSpan;
import dev.governance.basics.Money;
import dev.governance.basics.Ratio;
import dev.governance.basics.Sentence;
import dev.governance.basics.Share;
import dev.governance.json.DataFormatException;
import dev.governance.json.Source;
import dev.governance.policy.Attributes;
import dev.governance.policy.Choice;
import dev.governance.policy.Count;
import dev.governance.policy.Day;
import dev.governance.policy.Flag;
import dev.governance.policy.PolicyDocument;
import dev.governance.policy.Quantity;
import dev.governance.policy.Rule;
import dev.governance.policy.Verdict;
import dev.governance.policy.Vocabulary;
import dev.governance.scoring.Bands;
import dev.governance.scoring.Mean;
import dev.governance.scoring.MissingEvidence;
import dev.governance.scoring.Points;
import dev.governance.scoring.Rounding;
import dev.governance.scoring.ScoringDocument;
import dev.governance.scoring.ScoringPolicy;
import dev.governance.scoring.Weighted;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScoringDocumentsTest {

    /** A subject of which nothing is ever known: only the form of policies matters here. */
    private record Blank(String id) {}

    private enum Level {
        PILOT,
        MODEL
    }

    private static final Attributes<Blank> OF = Attributes.of(Blank.class);
    private static final Flag<Blank> FALSIFIED = OF.flagIfKnown("falsified", blank -> Optional.empty());
    private static final Choice<Blank, Level> LEVEL =
            OF.choiceIfKnown("level", Level.class, blank -> Optional.<Level>empty());
    private static final Count<Blank> DAYS = OF.countIfKnown("days", 0, 365, blank -> Optional.empty());
    private static final Quantity<Blank, Money> FUNDS =
            OF.moneyIfKnown("funds", Money.zero(), Money.ofYuan(1_000_000), blank -> Optional.empty());
    private static final Quantity<Blank, BigDecimal> RATE =
            OF.decimalIfKnown("rate", 2, BigDecimal.ZERO, BigDecimal.valueOf(100), blank -> Optional.empty());
    private static final Day<Blank> START =
            OF.dayIfKnown("start", LocalDate.of(2000, 1, 1), LocalDate.of(2100, 1, 1), blank -> Optional.empty());
    private static final Vocabulary<Blank> VOCABULARY =
            Vocabulary.of("blank", Blank::id, FALSIFIED, LEVEL, DAYS, FUNDS, RATE, START);

    private static ScoringDocument<Blank> everything() {
        PolicyDocument<Blank> honest = PolicyDocument.builder("honest", "1", VOCABULARY)
                .build(Rule.of("falsified", Verdict.REFUSE, FALSIFIED.isTrue()));
        Map<String, ScoringPolicy<Blank>> sum = new LinkedHashMap<>();
        sum.put("rate", ScoringPolicy.points(RATE));
        sum.put("funds", ScoringPolicy.linear(FUNDS, Money.zero(), Money.parse("1000.50"), Points.of(5)));
        sum.put(
                "start",
                ScoringPolicy.banded(
                        START, Bands.<LocalDate>below(10).from(LocalDate.of(2025, 1, 1), Points.parse("2.5"))));
        ScoringPolicy<Blank> policy = ScoringPolicy.weighted(
                        Mean.power(2),
                        MissingEvidence.REWEIGH,
                        Weighted.of("sum", Share.of(2, 3), ScoringPolicy.sum(MissingEvidence.COUNT_AS_ZERO, sum)),
                        Weighted.of(
                                "days",
                                Share.of(1, 3),
                                ScoringPolicy.where(
                                        DAYS.atMost(10L),
                                        ScoringPolicy.linear(DAYS, 30L, 5L, Points.of(10)),
                                        ScoringPolicy.always(Points.of(1)))))
                .withBonus(
                        "level",
                        ScoringPolicy.choice(LEVEL, Map.of(Level.PILOT, Points.of(1), Level.MODEL, Points.of(2))),
                        Points.of(2),
                        MissingEvidence.COUNT_AS_ZERO)
                .withDeduction(
                        "slow",
                        ScoringPolicy.banded(RATE, Bands.<BigDecimal>below(3).from(new BigDecimal("12.5"), 0)),
                        Points.of(3),
                        MissingEvidence.PROPAGATE)
                .capped(Points.zero(), Points.of(100))
                .times(Ratio.of(3, 2))
                .rounded(Rounding.halfUp(1))
                .named("inner", Citation.builder().document("考核办法").build())
                .vetoedBy(honest, Points.zero());
        return ScoringDocument.builder("assessment", "2026", VOCABULARY)
                .title(Sentence.of("Assessment", "考核"))
                .inForce(DateSpan.of(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1)))
                .citing(List.of(Citation.of("条例", "18", LocalDate.of(2017, 4, 20))))
                .build(policy);
    }

    private static List<String> faults(String text) {
        return assertThrows(
                        DataFormatException.class, () -> ScoringDocuments.read(Source.of("s.json", text), VOCABULARY))
                .faults()
                .stream()
                .map(fault -> fault.source() + ":" + fault.line() + ":" + fault.column() + " " + fault.pointer() + " "
                        + fault.finding().code())
                .toList();
    }

    @Test
    void readsWhatItWrites() {
        ScoringDocument<Blank> document = everything();
        String written = ScoringDocuments.write(document);
        ScoringDocument<Blank> read = ScoringDocuments.read(Source.of("s", written), VOCABULARY);
        assertEquals(document, read);
        assertEquals(document.canonicalForm(), read.canonicalForm());
        assertEquals(document.digest(), read.digest());
        assertEquals(written, ScoringDocuments.write(read));
    }

    @Test
    void tellsEveryFaultWithItsPlace() {
        String text = """
                {"id":"s","version":"1","vocabulary":"blank","policy":
                 {"node":"mean","mean":"arithmetic","missing":"PROPAGATE","parts":[
                  {"name":"a","weight":"1/2","policy":{"node":"points","term":{"in":"decimal","factors":{"rat":"1"}}}},
                  {"name":"b","weight":"0","policy":{"node":"always","points":"1"}},
                  {"name":"c","weight":"1/4","policy":{"node":"banded","term":{"in":"count","factors":{"days":"1"}},
                   "below":"0","bands":[{"from":"9","points":"1"},{"from":"8","points":"2"}]}},
                  {"name":"d","weight":"1/4","policy":{"node":"choice","choice":"level","points":{"PILOT":"1"}}},
                  {"name":"e","weight":"1/4","policy":{"node":"linear","term":{"in":"money","factors":{"funds":"1"}},
                   "worst":"0.001","best":"9","most":"1"}},
                  {"name":"f","weight":"1/4","policy":{"node":"veto","left":"0","base":{"node":"always","points":"1"},
                   "by":{"id":"v","version":"1","vocabulary":"blank","rules":[],"policy":{"node":"rule","id":"z"}}}}]}}
                """;
        assertEquals(
                List.of(
                        "s.json:3:96 /policy/parts/0/policy/term/factors/rat policy.misspelled-attribute",
                        "s.json:4:3 /policy/parts/1 policy.refused",
                        "s.json:6:51 /policy/parts/2/policy/bands/1 policy.refused",
                        "s.json:7:39 /policy/parts/3/policy policy.refused",
                        "s.json:9:12 /policy/parts/4/policy/worst scoring.mark",
                        "s.json:11:94 /policy/parts/5/policy/by/policy/id policy.no-such-rule"),
                faults(text));
    }

    @Test
    void refusesWeightsThatAreNotOneTogether() {
        String text = """
                {"id":"s","version":"1","vocabulary":"blank","policy":
                 {"node":"mean","mean":"arithmetic","missing":"PROPAGATE","parts":[
                  {"name":"a","weight":"1/2","policy":{"node":"always","points":"1"}}]}}
                """;
        assertEquals(List.of("s.json:2:2 /policy policy.refused"), faults(text));
    }

    @Test
    void refusesWhatTheCoreRefusesToRead() {
        String always = "{\"id\":\"s\",\"version\":\"1\",\"vocabulary\":\"blank\",\"policy\":"
                + "{\"node\":\"always\",\"points\":\"1\"}}";
        assertEquals(
                "always 1",
                ScoringDocuments.read(Source.of("s", always), VOCABULARY)
                        .explain(new Blank("b"))
                        .how()
                        .replaceFirst(".*: ", ""));
        assertEquals(
                List.of("s.json:1:52 /policy/points json.wrong-type"),
                faults(always.replace("\"1\"}}", "1}}")).stream()
                        .map(f -> f.replaceFirst(":1:[0-9]+", ":1:52"))
                        .toList());
        assertEquals(1, faults(always.replace("\"1\"}}", "\"1e9\"}}")).size());
        assertEquals(
                1, faults(always.replace("\"1\"}}", "\"1\",\"more\":\"1\"}}")).size());
        assertEquals(
                List.of("s.json:1:16 /wireVersion json.newer-version"),
                faults(always.replace("{\"id\"", "{\"wireVersion\":2,\"id\"")));
        assertEquals(
                List.of("s.json:1:38 /vocabulary policy.other-vocabulary"),
                faults(always.replace("\"blank\"", "\"full\"")));
    }
}
