package dev.governance.testkit;

import com.google.common.collect.ImmutableMap;
import dev.governance.basics.Citation;
import dev.governance.basics.DateSpan;
import dev.governance.basics.Finding;
import dev.governance.basics.Money;
import dev.governance.basics.Ratio;
import dev.governance.basics.Sentence;
import dev.governance.basics.Share;
import dev.governance.basics.Threshold;
import dev.governance.policy.Decision;
import dev.governance.policy.Obligation;
import dev.governance.policy.PolicyReference;
import dev.governance.policy.RuleFinding;
import dev.governance.policy.RuleId;
import dev.governance.policy.Verdict;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitraries of the public values: quantities, citations, findings, decisions. */
public final class ValueArbitraries {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    private ValueArbitraries() {}

    /**
     * Returns amounts of money.
     *
     * @return small ones and any
     */
    public static Arbitrary<Money> money() {
        return Arbitraries.oneOf(Arbitraries.longs().between(-1000, 1000), Arbitraries.longs())
                .map(Money::ofFen);
    }

    /**
     * Returns exact ratios.
     *
     * @return ratios of zero or more, some with numbers beyond a long
     */
    public static Arbitrary<Ratio> ratios() {
        Arbitrary<BigInteger> whole = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 12).map(BigInteger::valueOf),
                Arbitraries.bigIntegers().between(BigInteger.ZERO, BigInteger.TWO.pow(90)));
        return Combinators.combine(whole, whole).as((n, d) -> new Ratio(n, d.add(BigInteger.ONE)));
    }

    /**
     * Returns exact shares.
     *
     * @return shares from none to the whole
     */
    public static Arbitrary<Share> shares() {
        return Combinators.combine(
                        Arbitraries.longs().between(0, 60), Arbitraries.longs().between(0, 60))
                .as((part, rest) -> part + rest == 0 ? Share.none() : Share.of(part, part + rest));
    }

    /**
     * Returns thresholds.
     *
     * @return thresholds of every bound
     */
    public static Arbitrary<Threshold> thresholds() {
        return Combinators.combine(Arbitraries.of(Threshold.Bound.class), ratios())
                .as(Threshold::new);
    }

    /**
     * Returns days of one season, so that spans meet.
     *
     * @return dates
     */
    public static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 90).map(FIRST::plusDays);
    }

    /**
     * Returns spans of days, some without end.
     *
     * @return spans
     */
    public static Arbitrary<DateSpan> dateSpans() {
        return Arbitraries.oneOf(
                Combinators.combine(days(), Arbitraries.integers().between(1, 40))
                        .as((from, length) -> DateSpan.of(from, from.plusDays(length))),
                days().map(DateSpan::starting),
                days().map(DateSpan::before),
                Arbitraries.just(DateSpan.always()));
    }

    /**
     * Returns sentences in both languages, some with a place for a value.
     *
     * @return sentences
     */
    public static Arbitrary<Sentence> sentences() {
        return Arbitraries.of(
                Sentence.of("Funds do not follow the task.", "费未随事转。"),
                Sentence.of("{hours} hours are asked for.", "需 {hours} 小时。"),
                Sentence.of("Not on the list.", "不在清单内。"));
    }

    /**
     * Returns citations.
     *
     * @return citations, some with article, version and address
     */
    public static Arbitrary<Citation> citations() {
        return Arbitraries.of(
                Citation.of("城市居民委员会组织法", "第二十条", LocalDate.of(2018, 12, 29)),
                Citation.of("上海市居民委员会工作条例", "第二十七条", LocalDate.of(2017, 4, 20)),
                Citation.builder().document("准入清单").build());
    }

    private static Arbitrary<Map<String, String>> values() {
        return Arbitraries.maps(Arbitraries.of("hours", "funds"), Arbitraries.of("1", "2"))
                .ofMaxSize(2);
    }

    /**
     * Returns findings.
     *
     * @return findings, some of which differ in their values alone
     */
    public static Arbitrary<Finding> findings() {
        return Combinators.combine(
                        Arbitraries.of("funds.short", "not-listed"),
                        sentences().optional(),
                        values(),
                        citations().list().ofMaxSize(1))
                .as((code, sentence, values, citations) -> {
                    Finding.Builder finding = Finding.builder(code);
                    return finding.sentence(sentence)
                            .putAllValues(values)
                            .addAllCitations(citations)
                            .build();
                });
    }

    /**
     * Returns the verdicts that speak.
     *
     * @return every verdict but the abstention
     */
    public static Arbitrary<Verdict> speakingVerdicts() {
        return Arbitraries.of(Verdict.class).filter(Verdict::speaks);
    }

    /**
     * Returns references to policies.
     *
     * @return references, some with version and digest
     */
    public static Arbitrary<PolicyReference> references() {
        return Combinators.combine(Arbitraries.of("P", "P 1"), Arbitraries.of("", "1", "2"), Arbitraries.of("a", "b"))
                .as((id, version, digest) ->
                        version.isEmpty() ? PolicyReference.of(id) : PolicyReference.of(id, version, digest));
    }

    /**
     * Returns findings of rules.
     *
     * @return findings, some of which differ in one part alone
     */
    public static Arbitrary<RuleFinding> ruleFindings() {
        return Combinators.combine(
                        Arbitraries.of("R1", "R2"),
                        speakingVerdicts(),
                        findings(),
                        references().optional())
                .as((rule, verdict, finding, reference) -> {
                    RuleFinding alone = RuleFinding.of(RuleId.of(rule), verdict, finding);
                    return reference.map(alone::in).orElse(alone);
                });
    }

    /**
     * Returns obligations.
     *
     * @return obligations, some of which differ in their values alone
     */
    public static Arbitrary<Obligation> obligations() {
        return Combinators.combine(
                        Arbitraries.of("provide-funds", "share-data"),
                        sentences().optional(),
                        values())
                .as((code, sentence, values) -> {
                    Obligation.Builder obligation = Obligation.builder();
                    return obligation
                            .code(code)
                            .sentence(sentence)
                            .values(ImmutableMap.copyOf(values))
                            .build();
                });
    }

    /**
     * Returns decisions as a policy written as a function may give them.
     *
     * @return abstentions, certain decisions, and decisions that wait for facts
     */
    public static Arbitrary<Decision> decisions() {
        Arbitrary<RuleFinding[]> found =
                ruleFindings().array(RuleFinding[].class).ofMinSize(1).ofMaxSize(3);
        Arbitrary<Decision> certain =
                Combinators.combine(obligations().set().ofMaxSize(2), found).as(Decision::of);
        Arbitrary<Decision> waiting = Combinators.combine(
                        Arbitraries.of("hours", "funds", "staff")
                                .set()
                                .ofMinSize(1)
                                .ofMaxSize(2),
                        found)
                .as(Decision::perhaps);
        return Arbitraries.oneOf(Arbitraries.just(Decision.abstention()), certain, waiting);
    }
}
