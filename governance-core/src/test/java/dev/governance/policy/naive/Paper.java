package dev.governance.policy.naive;

import dev.governance.policy.AdmissionPolicy;
import dev.governance.policy.Combination;
import dev.governance.policy.Demand;
import dev.governance.policy.Rule;
import dev.governance.policy.Verdict;
import dev.governance.testkit.Facts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** A policy on paper: what it says of complete facts, and the same built from the library's parts. */
sealed interface Paper {

    /** Reads the policy as a person would, rule by rule. */
    Said said(Map<String, Object> facts);

    /** Builds the policy from the library's parts. */
    AdmissionPolicy<Facts> built();

    /** The facts that any question in it needs. */
    Set<String> reads();

    /** The same with only those rules that are kept; a place where a rule was taken out is empty. */
    Paper keeping(Predicate<OfRule> kept);

    /** A rule; it may demand something, the least amount of which is told in fen for so many hours. */
    record OfRule(String id, Verdict verdict, Question question, List<Owed> owed) implements Paper {
        @Override
        public Said said(Map<String, Object> facts) {
            if (!question.holds().test(facts)) {
                return Said.NOTHING;
            }
            Map<String, String> values = new HashMap<>();
            question.reads().forEach(name -> values.put(name, Texts.of(facts.get(name))));
            Set<Said.Duty> duties = new HashSet<>();
            owed.forEach(one -> duties.add(one.duty(facts)));
            return new Said(verdict, Set.of(new Said.Reason(id, verdict, "", values)), duties);
        }

        @Override
        public AdmissionPolicy<Facts> built() {
            Rule<Facts> rule = Rule.of(id, verdict, question.built());
            for (Owed one : owed) {
                rule = rule.demanding(one.built());
            }
            return rule;
        }

        @Override
        public Set<String> reads() {
            Set<String> reads = new TreeSet<>(question.reads());
            owed.forEach(one -> one.amount().forEach(amount -> reads.addAll(amount.reads())));
            return reads;
        }

        @Override
        public Paper keeping(Predicate<OfRule> kept) {
            return kept.test(this) ? this : new Several(Combination.STRICTEST, Verdict.REFUSE, List.of());
        }

        @Override
        public String toString() {
            return id + " " + verdict + " where " + question + (owed.isEmpty() ? "" : " owing " + owed);
        }
    }

    /**
     * What a rule demands.
     *
     * @param code the code
     * @param amount how much, at most one amount
     */
    record Owed(String code, List<Amount> amount) {
        Said.Duty duty(Map<String, Object> facts) {
            return new Said.Duty(
                    code,
                    amount.isEmpty()
                            ? Map.of()
                            : Map.of(
                                    "least", Texts.ofSixty(amount.get(0).sixty().apply(facts))));
        }

        Demand<Facts> built() {
            Demand<Facts> demand = Demand.of(code);
            return amount.isEmpty()
                    ? demand
                    : demand.with("least", amount.get(0).term());
        }
    }

    /** Several policies combined. */
    record Several(Combination combination, Verdict conflict, List<Paper> parts) implements Paper {
        @Override
        public Said said(Map<String, Object> facts) {
            List<Said> speaking = parts.stream()
                    .map(part -> part.said(facts))
                    .filter(said -> said.verdict() != Verdict.ABSTAIN)
                    .toList();
            if (speaking.isEmpty()) {
                return Said.NOTHING;
            }
            return switch (combination) {
                case STRICTEST ->
                    joined(
                            speaking,
                            speaking.stream()
                                    .map(Said::verdict)
                                    .max(Verdict::compareTo)
                                    .orElseThrow());
                case MILDEST ->
                    joined(
                            speaking,
                            speaking.stream()
                                    .map(Said::verdict)
                                    .min(Verdict::compareTo)
                                    .orElseThrow());
                case FIRST -> speaking.get(0);
                case ONLY_ONE ->
                    speaking.size() == 1
                            ? speaking.get(0)
                            : new Said(conflict, joined(speaking, conflict).reasons(), Set.of());
            };
        }

        private static Said joined(List<Said> speaking, Verdict winner) {
            Set<Said.Reason> reasons = new HashSet<>();
            Set<Said.Duty> duties = new HashSet<>();
            for (Said said : speaking) {
                reasons.addAll(said.reasons());
                if (said.verdict() == winner) {
                    duties.addAll(said.duties());
                }
            }
            return new Said(winner, reasons, duties);
        }

        @Override
        public AdmissionPolicy<Facts> built() {
            List<AdmissionPolicy<Facts>> built =
                    parts.stream().map(Paper::built).toList();
            return switch (combination) {
                case STRICTEST -> AdmissionPolicy.strictestOf(built);
                case MILDEST -> AdmissionPolicy.mildestOf(built);
                case FIRST -> AdmissionPolicy.firstOf(built);
                case ONLY_ONE -> AdmissionPolicy.onlyOneOf(conflict, built);
            };
        }

        @Override
        public Set<String> reads() {
            Set<String> reads = new TreeSet<>();
            parts.forEach(part -> reads.addAll(part.reads()));
            return reads;
        }

        @Override
        public Paper keeping(Predicate<OfRule> kept) {
            List<Paper> rest = new ArrayList<>();
            parts.forEach(part -> rest.add(part.keeping(kept)));
            return new Several(combination, conflict, rest);
        }
    }

    /** A policy that is silent unless the answer is yes. */
    record Under(Question question, Paper part) implements Paper {
        @Override
        public Said said(Map<String, Object> facts) {
            return question.holds().test(facts) ? part.said(facts) : Said.NOTHING;
        }

        @Override
        public AdmissionPolicy<Facts> built() {
            return part.built().when(question.built());
        }

        @Override
        public Set<String> reads() {
            Set<String> reads = new TreeSet<>(question.reads());
            reads.addAll(part.reads());
            return reads;
        }

        @Override
        public Paper keeping(Predicate<OfRule> kept) {
            return new Under(question, part.keeping(kept));
        }
    }

    /** A policy with a name. */
    record Called(String name, Paper part) implements Paper {
        @Override
        public Said said(Map<String, Object> facts) {
            Said said = part.said(facts);
            Set<Said.Reason> reasons = new HashSet<>();
            said.reasons().forEach(reason -> reasons.add(reason.in(name)));
            return new Said(said.verdict(), reasons, said.duties());
        }

        @Override
        public AdmissionPolicy<Facts> built() {
            return part.built().named(name);
        }

        @Override
        public Set<String> reads() {
            return part.reads();
        }

        @Override
        public Paper keeping(Predicate<OfRule> kept) {
            return new Called(name, part.keeping(kept));
        }
    }

    /** A policy that sees the subject with one flag turned round, or that is hidden in a function. */
    record Seen(boolean turned, Paper part) implements Paper {
        private static final String FLAG = "legal";

        @Override
        public Said said(Map<String, Object> facts) {
            Map<String, Object> seen = new HashMap<>(facts);
            if (turned) {
                seen.computeIfPresent(FLAG, (name, legal) -> !(Boolean) legal);
            }
            return part.said(seen);
        }

        @Override
        public AdmissionPolicy<Facts> built() {
            AdmissionPolicy<Facts> built = part.built();
            return turned ? built.over(Seen::turned) : built::decide;
        }

        private static Facts turned(Facts facts) {
            return facts.<Boolean>find(FLAG)
                    .map(legal -> facts.with(FLAG, !legal))
                    .orElse(facts);
        }

        @Override
        public Set<String> reads() {
            return part.reads();
        }

        @Override
        public Paper keeping(Predicate<OfRule> kept) {
            return new Seen(turned, part.keeping(kept));
        }
    }
}
