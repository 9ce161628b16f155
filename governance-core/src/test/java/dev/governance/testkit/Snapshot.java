package dev.governance.testkit;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a subject was like before it was decided about, as far as it can be compared. */
final class Snapshot {

    private final @Nullable Object copy;
    private final String text;
    private final int hash;

    private Snapshot(@Nullable Object copy, String text, int hash) {
        this.copy = copy;
        this.text = text;
        this.hash = hash;
    }

    static Snapshot of(Object subject) {
        return new Snapshot(Journey.copyIfPossible(subject).orElse(null), subject.toString(), subject.hashCode());
    }

    /** Tells how the subject has changed: by equality with a copy, if it can be copied, and by what it prints and hashes. */
    Optional<String> changed(Object subject) {
        boolean equal = copy == null || !isComparable(subject) || copy.equals(subject);
        if (equal && text.equals(subject.toString()) && hash == subject.hashCode()) {
            return Optional.empty();
        }
        return Optional.of("was " + text + ", and is " + subject);
    }

    /** A subject without an equality of its own is only ever equal to itself. */
    private static boolean isComparable(Object subject) {
        try {
            return subject.getClass().getMethod("equals", Object.class).getDeclaringClass() != Object.class;
        } catch (NoSuchMethodException never) {
            return false;
        }
    }
}
