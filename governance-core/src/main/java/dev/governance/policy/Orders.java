package dev.governance.policy;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableSortedMap;
import dev.governance.basics.Citation;
import dev.governance.basics.Finding;
import dev.governance.basics.Sentence;
import java.util.Comparator;
import java.util.Map;

/**
 * Total orders of what findings and obligations are made of: two values compare as equal only if they are equal, since a
 * sorted set keeps one of two that compare as equal.
 */
final class Orders {

    static final Comparator<Sentence> SENTENCES =
            Comparator.comparing(Sentence::en).thenComparing(Sentence::zh);

    /** By names and values in the order of the names: the order in which they were put in says nothing. */
    static final Comparator<Map<String, String>> VALUES =
            Comparator.comparing(values -> ImmutableSortedMap.copyOf(values).entrySet(), entries());

    private static final Comparator<Citation> CITATIONS = Comparator.comparing(Citation::document)
            .thenComparing(Citation::article, Comparators.emptiesFirst(Comparator.naturalOrder()))
            .thenComparing(Citation::version, Comparators.emptiesFirst(Comparator.naturalOrder()))
            .thenComparing(Citation::url, Comparators.emptiesFirst(Comparator.naturalOrder()));

    static final Comparator<Finding> FINDINGS = Comparator.comparing(Finding::code)
            .thenComparing(Finding::values, VALUES)
            .thenComparing(Finding::severity)
            .thenComparing(Finding::subject, Comparators.emptiesFirst(Comparator.naturalOrder()))
            .thenComparing(Finding::sentence, Comparators.emptiesFirst(SENTENCES))
            .thenComparing(Finding::citations, Comparators.lexicographical(CITATIONS));

    private Orders() {}

    private static Comparator<Iterable<Map.Entry<String, String>>> entries() {
        return Comparators.lexicographical(
                Map.Entry.<String, String>comparingByKey().thenComparing(Map.Entry.comparingByValue()));
    }
}
