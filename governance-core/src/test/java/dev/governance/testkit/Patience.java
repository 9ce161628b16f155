package dev.governance.testkit;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Waits for an answer, but not for ever. */
final class Patience {

    private Patience() {}

    static void within(Duration limit, Hearing<?> hearing, Runnable laws) {
        FutureTask<Boolean> task = new FutureTask<>(laws, true);
        Thread thread = new Thread(task, "policy-laws");
        thread.setDaemon(true);
        thread.start();
        try {
            task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException tooLong) {
            // Told first: once it is interrupted, it may go on to others.
            var breach =
                    hearing.breach("it always answers", "no answer within " + limit + "; it was at: " + hearing.now());
            thread.interrupt();
            throw breach;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the laws were not tried to the end", stopped);
        } catch (ExecutionException failed) {
            rethrow(failed.getCause());
        }
    }

    private static void rethrow(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) cause;
    }
}
