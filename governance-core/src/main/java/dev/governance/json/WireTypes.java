package dev.governance.json;

import com.google.common.collect.ImmutableSortedMap;
import dev.governance.basics.Citation;
import dev.governance.basics.Finding;
import dev.governance.basics.Sentence;
import java.util.stream.Stream;

/**
 * The public types that have a form of their own in JSON (线上类型), by name: those that a command can read, check and
 * show the schema of.
 *
 * <p>Stateless and thread-safe.
 */
public final class WireTypes {

    private static final ImmutableSortedMap<String, Class<?>> BY_NAME = Stream.<Class<?>>of(
                    // basics
                    Citation.class,
                    Finding.class,
                    Sentence.class,
                    // json
                    Fault.class)
            .collect(ImmutableSortedMap.toImmutableSortedMap(String::compareTo, Class::getSimpleName, type -> type));

    private WireTypes() {}

    /**
     * Returns the types.
     *
     * @return the types by their simple names, in the order of the names
     */
    public static ImmutableSortedMap<String, Class<?>> all() {
        return BY_NAME;
    }
}
