package dev.governance.json;

import com.google.common.collect.ImmutableList;
import dev.governance.policy.Attribute;
import dev.governance.policy.Choice;
import dev.governance.policy.Choices;
import dev.governance.policy.Condition;
import dev.governance.policy.Flag;
import dev.governance.policy.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Binds the form of a condition to the attributes that it reads; null stands where something was wrong. */
final class ConditionBinder<T> {

    private final TermBinder<T> terms;
    private final Problems problems;

    ConditionBinder(TermBinder<T> terms, Problems problems) {
        this.terms = terms;
        this.problems = problems;
    }

    @Nullable
    Condition<T> condition(PolicyForm.ConditionForm form, Place place) {
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
        return problems.made(place, () -> choice.isOneOf(values));
    }

    private <E> @Nullable Condition<T> containsAny(Choices<T, E> choices, List<String> texts, Place place) {
        List<E> values = values(choices, choices.values(), texts, place);
        return problems.made(place, () -> choices.containsAny(values));
    }

    private <E> List<E> values(Attribute<T, ?> attribute, Values<E> domain, List<String> texts, Place place) {
        List<E> values = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            Optional<E> value = domain.parse(texts.get(i));
            if (value.isEmpty()) {
                problems.tell(
                        place.at(i),
                        "policy.value-outside",
                        texts.get(i),
                        attribute.name() + ": " + attribute.domain());
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
                : problems.made(place, () -> ((Choices<T, Object>) whole).containsAll((Choices<T, Object>) part));
    }
}
