package dev.governance.policy;

import static dev.governance.testkit.FactsVocabulary.ASKED;
import static dev.governance.testkit.FactsVocabulary.COLOUR;
import static dev.governance.testkit.FactsVocabulary.GRANTED;
import static dev.governance.testkit.FactsVocabulary.HOURS;
import static dev.governance.testkit.FactsVocabulary.LEGAL;
import static dev.governance.testkit.FactsVocabulary.OPEN;
import static dev.governance.testkit.FactsVocabulary.STAFF;
import static dev.governance.testkit.FactsVocabulary.URGENT;
import static dev.governance.testkit.FactsVocabulary.WEEKDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.governance.testkit.Facts;
import dev.governance.testkit.FactsVocabulary;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which policies are compiled, and that small ones of every kind decide as they mean in both forms. */
class CompiledFormsTest {

    private static final Rule<Facts> A = Rule.of("A", Verdict.ADMIT, LEGAL.isTrue());
    private static final Rule<Facts> B =
            Rule.of("B", Verdict.REFUSE, URGENT.isTrue().or(STAFF.lessThan(2L)));
    private static final Rule<Facts> C = Rule.of("C", Verdict.REFER, COLOUR.isOneOf("red", "blue"))
            .demanding(Demand.<Facts>of("fund").with("hours", HOURS));
    private static final Condition<Facts> SEEN =
            Condition.of("seen", Condition.reads(HOURS, STAFF), facts -> facts.<Long>get("hours") > 2);

    private static List<AdmissionPolicy<Facts>> policies() {
        Rule<Facts> sets =
                Rule.of("S", Verdict.RETURN, GRANTED.containsAll(ASKED).negate());
        Rule<Facts> sums = Rule.of(
                "T", Verdict.ADMIT_ON_CONDITIONS, HOURS.plus(STAFF.times(2)).moreThan(HOURS.times(2)));
        return List.of(
                A,
                C,
                sets,
                sums,
                A.and(B).and(C),
                A.or(B).or(sums),
                A.orElse(C).orElse(B),
                B.orElse(A.and(C)),
                AdmissionPolicy.onlyOneOf(Verdict.RETURN, A, B, C),
                A.and(sets).when(WEEKDAY.is(DayOfWeek.MONDAY).negate().and(OPEN.isTrue())),
                C.or(sums).when(URGENT.isFalse()).named("P"),
                A.and(B).settle(Verdict.REFER, Verdict.ABSTAIN),
                A.or(C).settle(Verdict.RETURN, Verdict.ADMIT),
                A.and(Rule.of("D", Verdict.REFUSE, SEEN)).or(sums),
                B.orElse(Rule.of("D", Verdict.REFER, SEEN.and(LEGAL.isTrue()))).orElse(C),
                PolicyDocument.builder("gate", "1", FactsVocabulary.all()).build(A.and(B.named("inner"))));
    }

    /** Facts of all kinds, each known, and missing, in some of them. */
    private static List<Facts> subjects() {
        return IntStream.range(0, 96).mapToObj(CompiledFormsTest::subject).toList();
    }

    private static Facts subject(int number) {
        Facts facts = Facts.none()
                .with("open", number % 2 == 0)
                .with("weekday", DayOfWeek.of(1 + number % 7))
                .with("hours", (long) (number % 5));
        facts = number % 3 == 0 ? facts : facts.with("urgent", number % 3 == 1);
        facts = number % 4 == 3 ? facts : facts.with("legal", number % 4 == 1);
        facts = number % 5 == 4 ? facts : facts.with("staff", (long) (number % 4));
        facts = number % 6 == 5
                ? facts
                : facts.with("colour", List.of("red", "green", "blue").get(number % 3));
        facts = number % 7 == 6 ? facts : facts.with("asked", number % 2 == 0 ? Set.of() : Set.of("red", "blue"));
        return number % 8 == 7
                ? facts
                : facts.with("granted", number % 3 == 0 ? Set.of("green") : Set.of("blue", "red"));
    }

    private static void decidesAsMeant(PolicyTree<Facts> tree, Program<Facts> program) {
        Layout<Facts> layout = Layout.of(tree.reads());
        for (Facts subject : subjects()) {
            PlainDecision meant = tree.over(layout.read(subject));
            Decision decided = program.decide(subject);
            assertEquals(meant, decided, () -> tree + " of " + subject);
            assertEquals(meant.possible(), decided.possible());
            assertEquals(meant.firedRules(), decided.firedRules());
            assertEquals(meant.toString(), decided.toString());
            for (Verdict verdict : Verdict.values()) {
                assertEquals(meant.mayBe(verdict), decided.mayBe(verdict));
                assertEquals(meant.obligations(verdict), decided.obligations(verdict));
            }
        }
    }

    @Test
    void whatTheLibraryMadeIsCompiled() {
        for (AdmissionPolicy<Facts> policy : policies()) {
            PolicyTree<Facts> tree = PolicyTree.of(policy);
            decidesAsMeant(tree, assertInstanceOf(Narrow.class, Program.of(tree), policy::toString));
            decidesAsMeant(tree, assertInstanceOf(Wide.class, Program.of(tree, false), policy::toString));
        }
    }

    @Test
    void aPartThatSomebodyElseWroteKeepsAPolicyFromBeingCompiled() {
        AdmissionPolicy<Facts> function = facts -> C.decide(facts);
        for (AdmissionPolicy<Facts> policy : List.of(
                function,
                A.and(function),
                A.orElse(function),
                AdmissionPolicy.onlyOneOf(Verdict.REFER, A, function),
                AdmissionPolicy.strictestOf(List.of(function)).when(OPEN.isTrue()),
                AdmissionPolicy.strictestOf(List.of(function)).named("P"),
                A.and(function).settle(Verdict.REFER, Verdict.ADMIT))) {
            PolicyTree<Facts> tree = PolicyTree.of(policy);
            decidesAsMeant(tree, assertInstanceOf(Program.Interpreted.class, Program.of(tree), policy::toString));
        }
    }

    @Test
    void manyRulesAreFiledAndFoundAgain() {
        List<AdmissionPolicy<Facts>> rules = new ArrayList<>();
        for (int i = 0; i < 72; i++) {
            Condition<Facts> hours = HOURS.atLeast((long) (i % 5)).and(HOURS.atMost((long) (i % 5 + i % 2)));
            rules.add(Rule.of(
                    "N" + i,
                    Verdict.at(1 + i % 5),
                    switch (i % 8) {
                        case 0 -> WEEKDAY.is(DayOfWeek.of(1 + i % 7));
                        case 1 -> hours;
                        case 2 ->
                            COLOUR.is(List.of("red", "green", "blue").get(i % 3))
                                    .and(hours);
                        case 3 -> STAFF.equalTo((long) (i % 4)).and(URGENT.isTrue());
                        case 4 -> ASKED.contains("red").or(WEEKDAY.is(DayOfWeek.of(1 + i % 7)));
                        case 5 ->
                            WEEKDAY.isOneOf(DayOfWeek.FRIDAY, DayOfWeek.of(1 + i % 7))
                                    .negate();
                        case 6 -> HOURS.moreThan(STAFF).and(OPEN.isTrue());
                        default -> STAFF.lessThan(1L).negate().and(LEGAL.isFalse());
                    }));
        }
        for (AdmissionPolicy<Facts> policy : List.of(
                AdmissionPolicy.strictestOf(rules),
                AdmissionPolicy.mildestOf(rules),
                A.orElse(AdmissionPolicy.mildestOf(rules).named("many")))) {
            PolicyTree<Facts> tree = PolicyTree.of(policy);
            decidesAsMeant(tree, assertInstanceOf(Wide.class, Program.of(tree)));
        }
    }
}
