package dev.governance.json;

import dev.governance.policy.RuleId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells what stands twice in a document, and which rules no part of its policy names. Neither would change a decision by
 * itself, and so each is the trace of something else that was meant. Parts of combinations and of conditions may stand twice:
 * that is without meaning by the laws of policies, and simplified policies come out so. Where a rule is named that is not there, it is not told
 * which one is left over.
 */
final class PolicyRepeats {

    private final Problems problems;
    private final Set<RuleId> named = new HashSet<>();

    PolicyRepeats(Problems problems) {
        this.problems = problems;
    }

    void tell(PolicyForm form, Place root) {
        twice(form.citations(), root.at("citations"));
        boolean known = !problems.missARule();
        node(form.policy(), root.at("policy"));
        for (int i = 0; i < form.rules().size(); i++) {
            Place place = root.at("rules").at(i);
            PolicyForm.RuleForm rule = form.rules().get(i);
            if (known && !named.contains(rule.id())) {
                problems.tell(place.at("id"), "policy.rule-unused", rule.id().value(), "");
            }
            twice(rule.citations(), place.at("citations"));
            twice(rule.demands(), place.at("demands"));
            rule.when().ifPresent(when -> condition(when, place.at("when")));
        }
    }

    private void node(PolicyForm.NodeForm form, Place place) {
        if (form instanceof PolicyForm.OneRule one) {
            named.add(one.id());
        } else if (form instanceof PolicyForm.Together together) {
            for (int i = 0; i < together.parts().size(); i++) {
                node(together.parts().get(i), place.at("parts").at(i));
            }
        } else if (form instanceof PolicyForm.When when) {
            condition(when.condition(), place.at("condition"));
            node(when.then(), place.at("then"));
        } else if (form instanceof PolicyForm.Titled titled) {
            twice(titled.citations(), place.at("citations"));
            node(titled.part(), place.at("part"));
        } else if (form instanceof PolicyForm.Closed closed) {
            node(closed.part(), place.at("part"));
        }
    }

    private void condition(PolicyForm.ConditionForm form, Place place) {
        if (form instanceof PolicyForm.OneOf oneOf) {
            twice(Optional.of(oneOf.values()), place.at("values"));
        } else if (form instanceof PolicyForm.ContainsAny any) {
            twice(Optional.of(any.elements()), place.at("elements"));
        } else if (form instanceof PolicyForm.Not not) {
            condition(not.part(), place.at("part"));
        } else if (form instanceof PolicyForm.All all) {
            conditions(all.parts(), place.at("parts"));
        } else if (form instanceof PolicyForm.Any any) {
            conditions(any.parts(), place.at("parts"));
        }
    }

    private void conditions(List<PolicyForm.ConditionForm> parts, Place place) {
        for (int i = 0; i < parts.size(); i++) {
            condition(parts.get(i), place.at(i));
        }
    }

    private void twice(Optional<? extends List<?>> list, Place place) {
        List<?> elements = list.isPresent() ? list.get() : List.of();
        Map<Object, Integer> first = new HashMap<>();
        for (int i = 0; i < elements.size(); i++) {
            Integer before = first.putIfAbsent(elements.get(i), i);
            if (before != null) {
                problems.tell(place.at(i), "policy.twice", place.at(before).pointer(), "");
            }
        }
    }
}
