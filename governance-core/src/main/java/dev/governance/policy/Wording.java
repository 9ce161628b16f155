package dev.governance.policy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import dev.governance.basics.Citation;
import dev.governance.basics.Finding;
import dev.governance.basics.Sentence;
import java.io.Serializable;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a rule says beside its verdict; what may be absent is null here, since an optional cannot be serialised.
 *
 * @param code the code of its findings, unless it is the rule's id in lower case
 * @param sentence what the rule means
 * @param citations where it comes from
 * @param told the terms that its findings tell, by name
 * @param demands the obligations that come with its verdict
 * @param <T> the subject
 */
record Wording<T>(
        @Nullable String code,
        @Nullable Sentence sentence,
        ImmutableList<Citation> citations,
        ImmutableMap<String, Linear<T, ?>> told,
        ImmutableList<Demand<T>> demands)
        implements Serializable {

    static <T> Wording<T> none() {
        return new Wording<>(null, null, ImmutableList.of(), ImmutableMap.of(), ImmutableList.of());
    }

    Wording<T> coded(@Nullable String other) {
        return new Wording<>(other, sentence, citations, told, demands);
    }

    Wording<T> saying(Sentence other) {
        return new Wording<>(code, other, citations, told, demands);
    }

    Wording<T> citing(Citation... more) {
        ImmutableList<Citation> all = ImmutableSet.<Citation>builder()
                .addAll(citations)
                .add(more)
                .build()
                .asList();
        return new Wording<>(code, sentence, all, told, demands);
    }

    Wording<T> telling(String name, Linear<T, ?> term) {
        ImmutableMap<String, Linear<T, ?>> all = ImmutableMap.<String, Linear<T, ?>>builder()
                .putAll(told)
                .put(name, term)
                .buildOrThrow();
        return new Wording<>(code, sentence, citations, all, demands);
    }

    Wording<T> demanding(Demand<T> demand) {
        ImmutableList<Demand<T>> all = ImmutableSet.<Demand<T>>builder()
                .addAll(demands)
                .add(demand)
                .build()
                .asList();
        return new Wording<>(code, sentence, citations, told, all);
    }

    /** Adds the quantities that findings and obligations tell. */
    void collect(Set<Attribute<T, ?>> reads) {
        told.values().forEach(term -> reads.addAll(term.factors().keySet()));
        demands.forEach(demand -> demand.values()
                .values()
                .forEach(term -> reads.addAll(term.factors().keySet())));
    }

    /** Returns the obligations with the values that are known. */
    ImmutableSortedSet<Obligation> obligations(Row<T> row) {
        return demands.stream()
                .map(demand -> demand.over(row))
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    /** Returns the finding of a rule of this code, before the values of a subject are in it. */
    Finding unfilled(String code) {
        return Finding.builder(code)
                .sentence(Optional.ofNullable(sentence))
                .citations(citations)
                .build();
    }

    /** The values that the condition read, then the terms that are told; a term may stand for a value of its name. */
    ImmutableMap<String, String> values(Condition<T> condition, Row<T> row) {
        ImmutableMap.Builder<String, String> values = ImmutableMap.builder();
        for (Attribute<T, ?> attribute : condition.reads()) {
            row.text(attribute).ifPresent(text -> values.put(attribute.name(), text));
        }
        told.forEach((name, term) -> term.over(row)
                .ifPresent(number -> values.put(name, term.measure().text(number))));
        return values.buildKeepingLast();
    }
}
