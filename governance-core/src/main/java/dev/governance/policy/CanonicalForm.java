package dev.governance.policy;

import com.google.common.hash.Hashing;
import dev.governance.basics.Citation;
import dev.governance.basics.Sentence;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/**
 * The one text of a policy document from which its digest is made: nested lists in parentheses, every text quoted with its
 * length before it, so that no two documents share a form. Independent of any JSON library.
 */
final class CanonicalForm {

    private final StringBuilder text = new StringBuilder();

    private CanonicalForm() {}

    static String digest(String form) {
        return Hashing.sha256().hashString(form, StandardCharsets.UTF_8).toString();
    }

    static String of(PolicyDocument<?> document) {
        CanonicalForm form = new CanonicalForm();
        form.open("document")
                .text(document.id())
                .text(document.version())
                .sentence(document.title())
                .text(document.inForce().toString())
                .citations(document.citations())
                .text(document.vocabulary().name())
                .tree(document.parts().get(0))
                .close();
        return form.text.toString();
    }

    static String of(Condition<?> condition) {
        return new CanonicalForm().condition(condition).text.toString();
    }

    static String of(Linear<?, ?> term) {
        return new CanonicalForm().term(term).text.toString();
    }

    private CanonicalForm open(String word) {
        text.append('(').append(word);
        return this;
    }

    private CanonicalForm close() {
        text.append(')');
        return this;
    }

    private CanonicalForm text(Object value) {
        String written = value.toString();
        text.append(' ').append(written.length()).append(':').append(written);
        return this;
    }

    private CanonicalForm sentence(Sentence sentence) {
        return text(sentence.en()).text(sentence.zh());
    }

    private CanonicalForm citations(Collection<Citation> citations) {
        open("citations");
        for (Citation citation : citations) {
            text(citation.document())
                    .text(citation.article().orElse(""))
                    .text(citation.version().map(Object::toString).orElse(""))
                    .text(citation.url().orElse(""));
        }
        return close();
    }

    private <T> CanonicalForm tree(PolicyTree<T> tree) {
        if (tree instanceof Rule<T> rule) {
            return rule(rule);
        } else if (tree instanceof Combined<T> combined) {
            open(combined.combination().word());
            text(combined.conflict());
        } else if (tree instanceof Guarded<T> guarded) {
            open("when").condition(guarded.condition());
        } else if (tree instanceof Named<T> named) {
            open("named").text(named.reference()).citations(named.citations());
        } else if (tree instanceof Settled<T> settled) {
            open("settle").text(settled.forUnknown()).text(settled.forSilence());
        } else {
            throw new IllegalArgumentException(
                    tree + " is a policy written as a function: it cannot be part of a document");
        }
        tree.parts().forEach(this::tree);
        return close();
    }

    private <T> CanonicalForm rule(Rule<T> rule) {
        open("rule").text(rule.id()).text(rule.verdict()).text(rule.code());
        rule.sentence().ifPresent(this::sentence);
        citations(rule.citations()).condition(rule.condition());
        open("told").terms(rule.told()).close();
        for (Demand<T> demand : rule.demands()) {
            open("demand").text(demand.code());
            demand.sentence().ifPresent(this::sentence);
            terms(demand.values()).close();
        }
        return close();
    }

    private CanonicalForm terms(Map<String, ? extends Linear<?, ?>> terms) {
        terms.forEach((name, term) -> text(name).term(term));
        return this;
    }

    private CanonicalForm condition(Condition<?> condition) {
        if (condition instanceof Condition.Is<?> is) {
            open("is").text(is.flag()).text(is.value());
        } else if (condition instanceof Condition.OneOf<?, ?> oneOf) {
            oneOf(oneOf);
        } else if (condition instanceof Condition.ContainsAny<?, ?> any) {
            containsAny(any);
        } else if (condition instanceof Condition.Includes<?, ?> includes) {
            open("includes").text(includes.whole()).text(includes.part());
        } else if (condition instanceof Condition.Comparison<?> comparison) {
            open(comparison.relation().word()).term(comparison.left()).term(comparison.right());
        } else if (condition instanceof Condition.All<?> all) {
            open("all");
            all.parts().forEach(this::condition);
        } else if (condition instanceof Condition.Any<?> any) {
            open("any");
            any.parts().forEach(this::condition);
        } else if (condition instanceof Condition.Not<?> not) {
            open("not").condition(not.part());
        } else {
            throw new IllegalArgumentException(condition + " is a plain predicate: it cannot be part of a document");
        }
        return close();
    }

    private <E> void oneOf(Condition.OneOf<?, E> condition) {
        open("oneOf").text(condition.choice());
        condition.choice().values().all().stream()
                .filter(condition.values()::contains)
                .forEach(value -> text(condition.choice().values().text(value)));
    }

    private <E> void containsAny(Condition.ContainsAny<?, E> condition) {
        open("containsAny").text(condition.choices());
        condition.choices().values().all().stream()
                .filter(condition.elements()::contains)
                .forEach(value -> text(condition.choices().values().text(value)));
    }

    private CanonicalForm term(Linear<?, ?> term) {
        open("term").text(term.measure().name());
        Map<String, Coefficient> byName = new TreeMap<>();
        term.factors().forEach((quantity, factor) -> byName.put(quantity.name(), factor));
        byName.forEach((name, factor) -> text(name).text(factor));
        return text(term.constant()).close();
    }
}
