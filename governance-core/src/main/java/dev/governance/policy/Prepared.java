package dev.governance.policy;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the program of a tree, made at the first decision and again after deserialisation; two threads may both make it,
 * alike.
 *
 * @param <T> the subject
 */
final class Prepared<T> implements Serializable {

    private final transient Slot<T> slot = new Slot<>();

    private static final class Slot<T> {
        private volatile @Nullable Program<T> program;
    }

    /** Returns the program of a tree, always the same tree. */
    Program<T> program(PolicyTree<T> tree) {
        Program<T> ready = slot.program;
        if (ready == null) {
            ready = Program.of(tree);
            slot.program = ready;
        }
        return ready;
    }

    @SuppressWarnings("unused") // called by Java serialisation
    private Object readResolve() {
        return new Prepared<T>();
    }
}
