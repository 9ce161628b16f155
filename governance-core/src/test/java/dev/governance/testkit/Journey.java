package dev.governance.testkit;

import dev.governance.policy.AdmissionPolicy;
import dev.governance.policy.Decision;
import dev.governance.policy.Verdict;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Policies and decisions travel by Java serialisation. */
final class Journey {

    private Journey() {}

    static <T> void travel(Hearing<T> hearing, AdmissionPolicy<T> policy, List<T> subjects, List<Decision> decisions) {
        String law = "it survives Java serialisation";
        AdmissionPolicy<T> arrived;
        try {
            arrived = copy(policy);
        } catch (IOException | ClassNotFoundException lost) {
            AssertionError breach = hearing.breach(law, lost.toString());
            breach.initCause(lost);
            throw breach;
        }
        for (int i = 0; i < subjects.size(); i++) {
            hearing.same(law, subjects, i, decisions.get(i), arrived);
            Decision decision = decisions.get(i);
            Decision sent = copyIfPossible(decision)
                    .orElseThrow(() -> hearing.breach("its decisions survive Java serialisation", decision.toString()));
            if (!says(decision).equals(says(sent))
                    || !decision.equals(sent)
                    || decision.hashCode() != sent.hashCode()) {
                throw hearing.breach(
                        "its decisions survive Java serialisation",
                        "left as " + says(decision) + ", arrived as " + says(sent));
            }
        }
    }

    /** All that a decision says when it is asked part by part: what it says as a whole must be the same. */
    private static List<Object> says(Decision decision) {
        return List.of(
                decision.possible().asList(),
                List.of(Verdict.values()).stream()
                        .map(verdict -> decision.obligations(verdict).asList())
                        .toList(),
                decision.fired().asList(),
                decision.firedRules().asList(),
                decision.open().asList(),
                decision.missing().asList(),
                decision.verdict(),
                decision.isSettled(),
                List.of(Verdict.values()).stream().map(decision::mayBe).toList(),
                decision.toString());
    }

    static <V> Optional<V> copyIfPossible(V value) {
        try {
            return Optional.of(copy(value));
        } catch (IOException | ClassNotFoundException impossible) {
            return Optional.empty();
        }
    }

    @SuppressWarnings("unchecked") // a copy has the type of what it is a copy of
    private static <V> V copy(V value) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (V) Objects.requireNonNull(in.readObject());
        }
    }
}
