package dev.governance.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.governance.basics.Citation;
import dev.governance.basics.DateSpan;
import dev.governance.basics.Sentence;
import dev.governance.policy.AdmissionPolicy;
import dev.governance.policy.Combination;
import dev.governance.policy.Condition;
import dev.governance.policy.Demand;
import dev.governance.policy.Linear;
import dev.governance.policy.PolicyDocument;
import dev.governance.policy.Rule;
import dev.governance.policy.RuleId;
import dev.governance.policy.Verdict;
import dev.governance.policy.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Binds the form of a document to a vocabulary and collects what is wrong; null stands where something was. */
final class PolicyBinder<T> {

    private final Vocabulary<T> vocabulary;
    private final Problems problems;
    private final TermBinder<T> terms;
    private final ConditionBinder<T> conditions;
    private final Map<RuleId, Rule<T>> rules = new LinkedHashMap<>();

    PolicyBinder(Vocabulary<T> vocabulary, Problems problems) {
        this.vocabulary = vocabulary;
        this.problems = problems;
        this.terms = new TermBinder<>(vocabulary, problems);
        this.conditions = new ConditionBinder<>(terms, problems);
    }

    @Nullable
    PolicyDocument<T> document(PolicyForm form, Place root) {
        if (!form.vocabulary().equals(vocabulary.name())) {
            problems.tell(root.at("vocabulary"), "policy.other-vocabulary", form.vocabulary(), vocabulary.name());
            return null;
        }
        Place list = root.at("rules");
        for (int i = 0; i < form.rules().size(); i++) {
            rule(form.rules().get(i), list.at(i));
        }
        AdmissionPolicy<T> policy = node(form.policy(), root.at("policy"));
        new PolicyRepeats(problems).tell(form, root);
        if (policy == null || problems.count() > 0) {
            return null;
        }
        return problems.made(root, () -> {
            PolicyDocument.Builder<T> builder = PolicyDocument.builder(form.id(), form.version(), vocabulary)
                    .inForce(form.inForce().orElse(DateSpan.always()))
                    .citing(form.citations().orElse(ImmutableList.of()));
            form.title().ifPresent(builder::title);
            return builder.build(policy);
        });
    }

    private void rule(PolicyForm.RuleForm form, Place place) {
        Condition<T> condition = form.when().isPresent()
                ? conditions.condition(form.when().get(), place.at("when"))
                : Condition.always();
        ImmutableMap<String, Linear<T, ?>> told = terms.all(form.tells(), place.at("tells"));
        if (condition != null) {
            Set<String> names = new LinkedHashSet<>(told.keySet());
            condition.reads().forEach(attribute -> names.add(attribute.name()));
            form.sentence().ifPresent(sentence -> filled(sentence, names, place.at("sentence")));
        }
        List<Demand<T>> demands = new ArrayList<>();
        List<PolicyForm.DemandForm> demandForms = form.demands().orElse(ImmutableList.of());
        for (int i = 0; i < demandForms.size(); i++) {
            Demand<T> demand = demand(demandForms.get(i), place.at("demands").at(i));
            if (demand != null) {
                demands.add(demand);
            }
        }
        if (condition == null) {
            return;
        }
        Rule<T> rule = problems.made(place, () -> finished(form, condition, told, demands));
        if (rule != null && rules.putIfAbsent(rule.id(), rule) != null) {
            problems.tell(place.at("id"), "policy.rule-twice", form.id().value(), "");
        }
    }

    private static <T> Rule<T> finished(
            PolicyForm.RuleForm form, Condition<T> condition, Map<String, Linear<T, ?>> told, List<Demand<T>> demands) {
        Rule<T> rule = Rule.of(form.id().value(), form.verdict(), condition)
                .citing(form.citations().orElse(ImmutableList.of()).toArray(new Citation[0]));
        rule = form.code().isPresent() ? rule.coded(form.code().get()) : rule;
        rule = form.sentence().isPresent() ? rule.saying(form.sentence().get()) : rule;
        for (Map.Entry<String, Linear<T, ?>> term : told.entrySet()) {
            rule = rule.telling(term.getKey(), term.getValue());
        }
        for (Demand<T> demand : demands) {
            rule = rule.demanding(demand);
        }
        return rule;
    }

    private @Nullable Demand<T> demand(PolicyForm.DemandForm form, Place place) {
        Map<String, Linear<T, ?>> values = terms.all(form.values(), place.at("values"));
        form.sentence().ifPresent(sentence -> filled(sentence, values.keySet(), place.at("sentence")));
        return problems.made(place, () -> {
            Demand<T> demand = Demand.of(form.code());
            demand = form.sentence().isPresent() ? demand.saying(form.sentence().get()) : demand;
            for (Map.Entry<String, Linear<T, ?>> value : values.entrySet()) {
                demand = demand.with(value.getKey(), value.getValue());
            }
            return demand;
        });
    }

    /** A place that nothing fills is shown as it stands; where it is nearly the name of a value, that value was meant. */
    private void filled(Sentence sentence, Set<String> names, Place place) {
        sentence.places().stream()
                .filter(name -> !names.contains(name))
                .filter(name -> Spelling.nearest(name, names).isPresent())
                .forEach(name -> problems.tellUnknown(place, "value", name, names));
    }

    private @Nullable AdmissionPolicy<T> node(PolicyForm.NodeForm form, Place place) {
        if (form instanceof PolicyForm.OneRule one) {
            Rule<T> rule = rules.get(one.id());
            if (rule == null) {
                problems.tellUnknown(
                        place.at("id"),
                        "rule",
                        one.id().value(),
                        rules.keySet().stream().map(RuleId::value).toList());
            }
            return rule;
        } else if (form instanceof PolicyForm.Together together) {
            return together(together, place);
        } else if (form instanceof PolicyForm.When when) {
            Condition<T> condition = conditions.condition(when.condition(), place.at("condition"));
            AdmissionPolicy<T> then = node(when.then(), place.at("then"));
            return condition == null || then == null ? null : then.when(condition);
        } else if (form instanceof PolicyForm.Titled titled) {
            AdmissionPolicy<T> part = node(titled.part(), place.at("part"));
            Citation[] citations = titled.citations().orElse(ImmutableList.of()).toArray(new Citation[0]);
            return part == null ? null : problems.made(place, () -> part.named(titled.id(), citations));
        }
        PolicyForm.Closed closed = (PolicyForm.Closed) form;
        AdmissionPolicy<T> part = node(closed.part(), place.at("part"));
        return part == null ? null : problems.made(place, () -> part.settle(closed.forUnknown(), closed.forSilence()));
    }

    private @Nullable AdmissionPolicy<T> together(PolicyForm.Together form, Place place) {
        List<AdmissionPolicy<T>> parts = new ArrayList<>();
        for (int i = 0; i < form.parts().size(); i++) {
            AdmissionPolicy<T> part =
                    node(form.parts().get(i), place.at("parts").at(i));
            if (part != null) {
                parts.add(part);
            }
        }
        if (form.how() != Combination.ONLY_ONE && form.conflict().isPresent()) {
            problems.tell(
                    place.at("conflict"), "policy.conflict-not-here", form.how().name(), "");
        }
        Verdict conflict = form.conflict().orElse(Verdict.ABSTAIN);
        return problems.made(place, () -> switch (form.how()) {
            case STRICTEST -> AdmissionPolicy.<T>strictestOf(parts);
            case MILDEST -> AdmissionPolicy.<T>mildestOf(parts);
            case FIRST -> AdmissionPolicy.<T>firstOf(parts);
            case ONLY_ONE -> AdmissionPolicy.<T>onlyOneOf(conflict, parts);
        });
    }
}
