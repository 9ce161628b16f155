package dev.governance.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.governance.basics.Citation;
import dev.governance.basics.DateSpan;
import dev.governance.basics.Finding;
import dev.governance.policy.AdmissionPolicy;
import dev.governance.policy.Attribute;
import dev.governance.policy.Choice;
import dev.governance.policy.Choices;
import dev.governance.policy.Combination;
import dev.governance.policy.Condition;
import dev.governance.policy.Demand;
import dev.governance.policy.Flag;
import dev.governance.policy.Linear;
import dev.governance.policy.PolicyDocument;
import dev.governance.policy.Rule;
import dev.governance.policy.RuleId;
import dev.governance.policy.Values;
import dev.governance.policy.Verdict;
import dev.governance.policy.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Binds the form of a document to a vocabulary and collects what is wrong; null stands where something was. */
final class PolicyBinder<T> {

    /**
     * Something wrong.
     *
     * @param place where
     * @param finding what
     */
    record Problem(Place place, Finding finding) {}

    private final Vocabulary<T> vocabulary;
    private final List<Problem> problems;
    private final TermBinder<T> terms;
    private final Map<RuleId, Rule<T>> rules = new LinkedHashMap<>();

    PolicyBinder(Vocabulary<T> vocabulary, List<Problem> problems) {
        this.vocabulary = vocabulary;
        this.problems = problems;
        this.terms = new TermBinder<>(vocabulary, problems);
    }

    @Nullable
    PolicyDocument<T> document(PolicyForm form) {
        if (!form.vocabulary().equals(vocabulary.name())) {
            tell(Place.ROOT.at("vocabulary"), "policy.other-vocabulary", form.vocabulary(), vocabulary.name());
            return null;
        }
        Place list = Place.ROOT.at("rules");
        for (int i = 0; i < form.rules().size(); i++) {
            rule(form.rules().get(i), list.at(i));
        }
        AdmissionPolicy<T> policy = node(form.policy(), Place.ROOT.at("policy"));
        new PolicyRepeats(problems).tell(form);
        if (policy == null || !problems.isEmpty()) {
            return null;
        }
        return made(Place.ROOT, () -> {
            PolicyDocument.Builder<T> builder = PolicyDocument.builder(form.id(), form.version(), vocabulary)
                    .inForce(form.inForce().orElse(DateSpan.always()))
                    .citing(form.citations().orElse(ImmutableList.of()));
            form.title().ifPresent(builder::title);
            return builder.build(policy);
        });
    }

    private void rule(PolicyForm.RuleForm form, Place place) {
        Condition<T> condition =
                form.when().isPresent() ? condition(form.when().get(), place.at("when")) : Condition.always();
        ImmutableMap<String, Linear<T, ?>> told = terms.all(form.tells(), place.at("tells"));
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
        Rule<T> rule = made(place, () -> finished(form, condition, told, demands));
        if (rule != null && rules.putIfAbsent(rule.id(), rule) != null) {
            tell(place.at("id"), "policy.rule-twice", form.id().value(), "");
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
        return made(place, () -> {
            Demand<T> demand = Demand.of(form.code());
            demand = form.sentence().isPresent() ? demand.saying(form.sentence().get()) : demand;
            for (Map.Entry<String, Linear<T, ?>> value : values.entrySet()) {
                demand = demand.with(value.getKey(), value.getValue());
            }
            return demand;
        });
    }

    private @Nullable AdmissionPolicy<T> node(PolicyForm.NodeForm form, Place place) {
        if (form instanceof PolicyForm.OneRule one) {
            Rule<T> rule = rules.get(one.id());
            if (rule == null) {
                tell(
                        place.at("id"),
                        "policy.no-such-rule",
                        one.id().value(),
                        rules.keySet().toString());
            }
            return rule;
        } else if (form instanceof PolicyForm.Together together) {
            return together(together, place);
        } else if (form instanceof PolicyForm.When when) {
            Condition<T> condition = condition(when.condition(), place.at("condition"));
            AdmissionPolicy<T> then = node(when.then(), place.at("then"));
            return condition == null || then == null ? null : then.when(condition);
        } else if (form instanceof PolicyForm.Titled titled) {
            AdmissionPolicy<T> part = node(titled.part(), place.at("part"));
            Citation[] citations = titled.citations().orElse(ImmutableList.of()).toArray(new Citation[0]);
            return part == null ? null : made(place, () -> part.named(titled.id(), citations));
        }
        PolicyForm.Closed closed = (PolicyForm.Closed) form;
        AdmissionPolicy<T> part = node(closed.part(), place.at("part"));
        return part == null ? null : made(place, () -> part.settle(closed.forUnknown(), closed.forSilence()));
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
            tell(place.at("conflict"), "policy.conflict-not-here", form.how().name(), "");
        }
        Verdict conflict = form.conflict().orElse(Verdict.ABSTAIN);
        return made(place, () -> switch (form.how()) {
            case STRICTEST -> AdmissionPolicy.<T>strictestOf(parts);
            case MILDEST -> AdmissionPolicy.<T>mildestOf(parts);
            case FIRST -> AdmissionPolicy.<T>firstOf(parts);
            case ONLY_ONE -> AdmissionPolicy.<T>onlyOneOf(conflict, parts);
        });
    }

    private @Nullable Condition<T> condition(PolicyForm.ConditionForm form, Place place) {
        if (form instanceof PolicyForm.Is is) {
            Attribute<T, ?> attribute = terms.attribute(is.flag(), Flag.class, "flag", place.at("flag"));
            return attribute == null ? null : new Condition.Is<>((Flag<T>) attribute, is.value());
        } else if (form instanceof PolicyForm.OneOf oneOf) {
            Attribute<T, ?> attribute = terms.attribute(oneOf.choice(), Choice.class, "choice", place.at("choice"));
            return attribute == null ? null : oneOf((Choice<T, ?>) attribute, oneOf.values(), place.at("values"));
        } else if (form instanceof PolicyForm.ContainsAny any) {
            Attribute<T, ?> attribute = terms.attribute(any.set(), Choices.class, "set", place.at("set"));
            return attribute == null
                    ? null
                    : containsAny((Choices<T, ?>) attribute, any.elements(), place.at("elements"));
        } else if (form instanceof PolicyForm.Includes includes) {
            return includes(includes, place);
        } else if (form instanceof PolicyForm.Compare compare) {
            return terms.comparison(compare, place);
        } else if (form instanceof PolicyForm.Not not) {
            Condition<T> part = condition(not.part(), place.at("part"));
            return part == null ? null : new Condition.Not<>(part);
        }
        boolean all = form instanceof PolicyForm.All;
        List<PolicyForm.ConditionForm> forms = all ? ((PolicyForm.All) form).parts() : ((PolicyForm.Any) form).parts();
        ImmutableList.Builder<Condition<T>> parts = ImmutableList.builder();
        for (int i = 0; i < forms.size(); i++) {
            Condition<T> part = condition(forms.get(i), place.at("parts").at(i));
            if (part != null) {
                parts.add(part);
            }
        }
        return all ? new Condition.All<>(parts.build()) : new Condition.Any<>(parts.build());
    }

    private <E> @Nullable Condition<T> oneOf(Choice<T, E> choice, List<String> texts, Place place) {
        List<E> values = values(choice, choice.values(), texts, place);
        return made(place, () -> choice.isOneOf(values));
    }

    private <E> @Nullable Condition<T> containsAny(Choices<T, E> choices, List<String> texts, Place place) {
        List<E> values = values(choices, choices.values(), texts, place);
        return made(place, () -> choices.containsAny(values));
    }

    private <E> List<E> values(Attribute<T, ?> attribute, Values<E> domain, List<String> texts, Place place) {
        List<E> values = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            Optional<E> value = domain.parse(texts.get(i));
            if (value.isEmpty()) {
                tell(place.at(i), "policy.value-outside", texts.get(i), attribute.name() + ": " + attribute.domain());
            }
            value.ifPresent(values::add);
        }
        return values;
    }

    @SuppressWarnings("unchecked") // the constructor checks that both are sets over one list
    private @Nullable Condition<T> includes(PolicyForm.Includes form, Place place) {
        Attribute<T, ?> whole = terms.attribute(form.whole(), Choices.class, "set", place.at("whole"));
        Attribute<T, ?> part = terms.attribute(form.part(), Choices.class, "set", place.at("part"));
        return whole == null || part == null
                ? null
                : made(place, () -> ((Choices<T, Object>) whole).containsAll((Choices<T, Object>) part));
    }

    /** What the kernel refuses is told in the kernel's words, at the place where it was asked for; faults are told once. */
    private <V> @Nullable V made(Place place, Supplier<? extends @Nullable V> maker) {
        try {
            return maker.get();
        } catch (IllegalArgumentException | IllegalStateException e) {
            if (problems.stream().noneMatch(problem -> problem.place().pointer().startsWith(place.pointer()))) {
                tell(place, "policy.refused", String.valueOf(e.getMessage()), "");
            }
            return null;
        }
    }

    private void tell(Place place, String code, String found, String allowed) {
        problems.add(new Problem(place, problem(code, found, allowed)));
    }

    static Finding problem(String code, String found, String allowed) {
        return Finding.builder(code)
                .putValues("found", Echo.of(found))
                .putValues("allowed", allowed)
                .build();
    }
}
