package dev.governance.testkit;

import dev.governance.policy.AdmissionPolicy;
import dev.governance.policy.Decision;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Many threads ask one policy about all subjects at the same time, each from another place on. */
final class Crowd {

    private Crowd() {}

    static <T> void ask(
            Hearing<T> hearing, AdmissionPolicy<T> policy, List<T> subjects, List<Decision> decisions, int threads) {
        AtomicReference<@Nullable Throwable> first = new AtomicReference<>();
        CyclicBarrier start = new CyclicBarrier(threads);
        List<Thread> crowd = new ArrayList<>();
        for (int t = 0; t < threads; t++) {
            int from = t * subjects.size() / threads;
            Thread thread = new Thread(
                    () -> {
                        try {
                            start.await();
                            for (int i = 0; i < subjects.size(); i++) {
                                int at = (from + i) % subjects.size();
                                hearing.same("many threads get the same", subjects, at, decisions.get(at), policy);
                            }
                        } catch (Throwable breach) {
                            first.compareAndSet(null, breach);
                        }
                    },
                    "policy-laws-" + t);
            thread.setDaemon(true);
            crowd.add(thread);
        }
        crowd.forEach(Thread::start);
        join(crowd);
        if (first.get() instanceof AssertionError breach) {
            throw breach;
        } else if (first.get() != null) {
            throw new IllegalStateException("the threads did not end", first.get());
        }
    }

    private static void join(List<Thread> crowd) {
        try {
            for (Thread thread : crowd) {
                thread.join();
            }
        } catch (InterruptedException stopped) {
            crowd.forEach(Thread::interrupt);
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the threads did not end", stopped);
        }
    }
}
