package dev.governance.policy.naive;

import com.google.common.collect.ImmutableList;
import dev.governance.policy.Combination;
import dev.governance.policy.Condition;
import dev.governance.policy.Relation;
import dev.governance.policy.Verdict;
import dev.governance.testkit.FactsArbitraries;
import dev.governance.testkit.FactsVocabulary;
import dev.governance.testkit.Kept;
import dev.governance.testkit.ValueArbitraries;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Arbitraries of policies on paper. */
final class Papers {

    private Papers() {}

    private static final List<Arbitrary<Question>> QUESTIONS = List.of(questions(0), questions(1), questions(2));
    private static final Arbitrary<Paper> RULES = Kept.of(rules());
    private static final Arbitrary<Paper> ALL = papers(3);

    static Arbitrary<Paper> all() {
        return ALL;
    }

    /** Many rules in one, beside a few others: so many that the library keeps an index of them. */
    static Arbitrary<Paper> large() {
        return Combinators.combine(
                        Arbitraries.of(Combination.class),
                        RULES.list().ofMinSize(40).ofMaxSize(90),
                        ALL.list().ofMaxSize(2))
                .as((combination, rules, others) -> {
                    List<Paper> all = new ArrayList<>(others);
                    all.add(new Paper.Several(combination, Verdict.RETURN, rules));
                    return new Paper.Several(Combination.STRICTEST, Verdict.RETURN, all);
                });
    }

    private static Arbitrary<Paper> papers(int depth) {
        if (depth == 0) {
            return RULES;
        }
        Arbitrary<Paper> part = papers(depth - 1);
        return Kept.of(Arbitraries.frequencyOf(
                Tuple.of(3, RULES),
                Tuple.of(8, several(part)),
                Tuple.of(2, Combinators.combine(QUESTIONS.get(1), part).as(Paper.Under::new)),
                Tuple.of(1, Combinators.combine(Arbitraries.of("P", "Q"), part).as(Paper.Called::new)),
                Tuple.of(
                        1,
                        Combinators.combine(Arbitraries.of(true, false), part).as(Paper.Seen::new))));
    }

    private static Arbitrary<Paper> several(Arbitrary<Paper> part) {
        return Combinators.combine(
                        Arbitraries.of(Combination.class),
                        ValueArbitraries.speakingVerdicts(),
                        part.list().ofMinSize(1).ofMaxSize(4))
                .as(Paper.Several::new);
    }

    private static Arbitrary<Paper> rules() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 99),
                        ValueArbitraries.speakingVerdicts(),
                        QUESTIONS.get(2),
                        owed().list().ofMaxSize(1))
                .as((number, verdict, question, owed) -> new Paper.OfRule("R" + number, verdict, question, owed));
    }

    private static Arbitrary<Paper.Owed> owed() {
        Arbitrary<List<Amount>> amount = Arbitraries.of(
                ImmutableList.of(),
                ImmutableList.of(Amount.paid(FactsVocabulary.HOURS, 40)),
                ImmutableList.of(Amount.of(FactsVocabulary.FUNDS, 1, 1)),
                ImmutableList.of(Amount.paid(FactsVocabulary.STAFF, 3).minus(Amount.of(FactsVocabulary.COSTS, 2, 1))));
        return Combinators.combine(Arbitraries.of("provide-funds", "provide-staff"), amount)
                .as(Paper.Owed::new);
    }

    private static Arbitrary<Question> questions(int depth) {
        Arbitrary<Question> leaf = Kept.of(Arbitraries.frequencyOf(
                Tuple.of(2, flags()),
                Tuple.of(2, choices()),
                Tuple.of(2, sets()),
                Tuple.of(4, comparisons()),
                Tuple.of(1, plain())));
        if (depth == 0) {
            return leaf;
        }
        Arbitrary<Question> part = questions(depth - 1);
        return Kept.of(Arbitraries.frequencyOf(
                Tuple.of(4, leaf),
                Tuple.of(2, part.list().ofMaxSize(3).map(Question::all)),
                Tuple.of(2, part.list().ofMaxSize(3).map(Question::any)),
                Tuple.of(1, part.map(Question::negated))));
    }

    private static Arbitrary<Question> flags() {
        return Combinators.combine(
                        Arbitraries.of(FactsVocabulary.OPEN, FactsVocabulary.URGENT, FactsVocabulary.LEGAL),
                        Arbitraries.of(true, false))
                .as(Question::is);
    }

    private static Arbitrary<Question> choices() {
        return Arbitraries.oneOf(
                Arbitraries.subsetOf(FactsVocabulary.DUE.values().all())
                        .ofMinSize(1)
                        .map(some -> Question.oneOf(FactsVocabulary.DUE, some)),
                Arbitraries.subsetOf(FactsVocabulary.WEEKDAY.values().all())
                        .ofMinSize(1)
                        .map(some -> Question.oneOf(FactsVocabulary.WEEKDAY, some)),
                Arbitraries.of(FactsVocabulary.COLOURS.all()).map(one -> Question.isNot(FactsVocabulary.COLOUR, one)),
                Arbitraries.subsetOf(FactsVocabulary.MANY.all())
                        .ofMinSize(1)
                        .map(some -> Question.oneOf(FactsVocabulary.MATTER, some)));
    }

    private static Arbitrary<Question> sets() {
        return Arbitraries.oneOf(
                Arbitraries.subsetOf(FactsVocabulary.COLOURS.all())
                        .ofMinSize(1)
                        .map(some -> Question.hasAny(FactsVocabulary.ASKED, some)),
                Arbitraries.subsetOf(FactsVocabulary.COLOURS.all())
                        .map(some -> Question.hasAll(FactsVocabulary.GRANTED, some)),
                Arbitraries.subsetOf(FactsVocabulary.MANY.all())
                        .ofMinSize(1)
                        .map(some -> Question.hasAny(FactsVocabulary.PROOFS, some)),
                Arbitraries.of(
                        Question.covers(FactsVocabulary.GRANTED, FactsVocabulary.ASKED),
                        Question.covers(FactsVocabulary.BANNED, FactsVocabulary.PROOFS),
                        Question.isEmpty(FactsVocabulary.ASKED),
                        Question.isEmpty(FactsVocabulary.PROOFS)));
    }

    private static Arbitrary<Question> plain() {
        return Arbitraries.of(FactsArbitraries.ODD, FactsArbitraries.BALANCED)
                .map(condition -> Question.plain((Condition.Opaque<dev.governance.testkit.Facts>) condition));
    }

    private static Arbitrary<Question> comparisons() {
        Arbitrary<Relation> relations = Arbitraries.of(Relation.class);
        return Arbitraries.oneOf(
                ofKind(Amounts.counts(), "balance"),
                ofKind(Amounts.decimals(), "rate"),
                ofKind(Amounts.money(), "funds"),
                Combinators.combine(Amounts.dates(), relations, Amounts.dates()).as(Question::compare),
                Combinators.combine(Amounts.dates(), relations, Arbitraries.of(Completions.DOMAINS.get("askedOn")))
                        .as((Amount left, Relation relation, Object value) -> Question.compare(left, relation, value)));
    }

    private static Arbitrary<Question> ofKind(Arbitrary<Amount> amounts, String like) {
        Arbitrary<Relation> relations = Arbitraries.of(Relation.class);
        Arbitrary<Object> values = Arbitraries.of(Completions.DOMAINS.get(like));
        return Arbitraries.oneOf(
                Combinators.combine(amounts, relations, amounts).as(Question::compare),
                Combinators.combine(amounts, relations, values)
                        .as((Amount left, Relation relation, Object value) -> Question.compare(left, relation, value)),
                Combinators.combine(amounts, relations, values, amounts)
                        .as((left, relation, value, right) ->
                                Question.compare(left.plusValue(value), relation, right)));
    }
}
