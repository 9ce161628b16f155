package dev.governance.scoring.testkit;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Objects;
import java.util.function.Function;

/** Policies and scores travel by Java serialisation. */
final class Journey {

    private Journey() {}

    /** Returns what arrives, or throws what is said of whatever was lost. */
    @SuppressWarnings("unchecked") // a copy has the type of what it is a copy of
    static <V> V copy(V value, Function<Exception, AssertionError> lost) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
            out.flush();
            ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()));
            return (V) Objects.requireNonNull(in.readObject());
        } catch (IOException | ClassNotFoundException e) {
            throw lost.apply(e);
        }
    }
}
