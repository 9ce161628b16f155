package dev.governance.scoring.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** Many threads ask at the same time, each from another place on. */
final class Crowd {

    private Crowd() {}

    static void ask(int threads, IntConsumer asking) {
        AtomicReference<@Nullable Throwable> first = new AtomicReference<>();
        CyclicBarrier start = new CyclicBarrier(threads);
        List<Thread> crowd = new ArrayList<>();
        for (int t = 0; t < threads; t++) {
            int from = t;
            Thread thread = new Thread(
                    () -> {
                        try {
                            start.await();
                            asking.accept(from);
                        } catch (Throwable breach) {
                            first.compareAndSet(null, breach);
                        }
                    },
                    "scoring-laws-" + t);
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
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the threads did not end", stopped);
        }
    }
}
