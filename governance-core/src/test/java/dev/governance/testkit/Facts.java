package dev.governance.testkit;

import com.google.common.collect.ImmutableMap;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A subject that is nothing but its facts: for tests of policies that do not care who asks.
 *
 * @param known the values that are known, by the name of their attribute; what is not here is missing
 */
public record Facts(ImmutableMap<String, Object> known) implements Serializable {

    /**
     * Returns a subject of which nothing is known.
     *
     * @return no facts
     */
    public static Facts none() {
        return new Facts(ImmutableMap.of());
    }

    /**
     * Returns the same subject with one fact more, or another value for it.
     *
     * @param name the attribute's name
     * @param value the value, of the attribute's type and serialisable
     * @return a copy
     */
    public Facts with(String name, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(known);
        changed.put(name, value);
        return new Facts(ImmutableMap.copyOf(changed));
    }

    /**
     * Returns the same subject with one fact missing.
     *
     * @param name the attribute's name
     * @return a copy
     */
    public Facts without(String name) {
        Map<String, Object> changed = new LinkedHashMap<>(known);
        changed.remove(name);
        return new Facts(ImmutableMap.copyOf(changed));
    }

    /**
     * Returns a fact, if it is known.
     *
     * @param name the attribute's name
     * @param <V> the attribute's type
     * @return the value
     */
    @SuppressWarnings("unchecked") // a fact is asked for by the attribute that it was put in for
    public <V> Optional<V> find(String name) {
        return Optional.ofNullable((V) known.get(name));
    }

    /**
     * Returns a fact that is always known.
     *
     * @param name the attribute's name
     * @param <V> the attribute's type
     * @return the value
     */
    public <V> V get(String name) {
        return this.<V>find(name).orElseThrow(() -> new IllegalStateException(name + " is missing"));
    }

    /** Returns the facts in the order in which they were learned. */
    @Override
    public String toString() {
        return known.toString();
    }
}
