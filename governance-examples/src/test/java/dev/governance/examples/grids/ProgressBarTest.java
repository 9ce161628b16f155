package dev.governance.examples.grids;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.governance.grid.GridPhase;
import dev.governance.grid.GridProgress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressBarTest {

    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();
    private final AtomicLong clock = new AtomicLong(7);
    private final PhaseWatch watch = new PhaseWatch(
            Optional.of(new ProgressBar(new PrintStream(screen, true, StandardCharsets.UTF_8), Locale.ENGLISH)),
            clock::get);
    private final GridProgress listener = watch.listener();

    private void at(double seconds, GridPhase phase, long done) {
        clock.set(7 + (long) (seconds * 1e9));
        listener.reached(phase, done, 100);
    }

    private String shown() {
        String shown = screen.toString(StandardCharsets.UTF_8);
        screen.reset();
        return shown;
    }

    @Test
    void isNotSeenOnShortWork() {
        at(0, GridPhase.DIVIDING, 0);
        at(1.99, GridPhase.PROVING, 100);
        watch.ended();

        assertEquals("", shown());
    }

    @Test
    void isSeenAfterTwoSecondsAndGoneAtTheEnd() {
        at(0, GridPhase.DIVIDING, 0);
        at(2, GridPhase.DIVIDING, 50);
        assertEquals("\r[###############---------------]  50 % dividing", shown());

        at(2.05, GridPhase.DIVIDING, 60);
        assertEquals("", shown());

        at(2.2, GridPhase.PROVING, 100);
        assertEquals("\r[##############################] 100 % proving ", shown());

        watch.ended();
        String last = shown();
        assertTrue(last.startsWith("\r") && last.endsWith("\r") && last.isBlank(), last);
    }

    @Test
    void phasesAreTimedApart() throws IOException {
        at(0, GridPhase.DIVIDING, 0);
        at(3, GridPhase.DIVIDING, 100);
        at(4, GridPhase.PROVING, 0);
        clock.set(7 + 5_500_000_000L);
        watch.ended();
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        watch.write(table);

        String told = table.toString(StandardCharsets.UTF_8);
        assertTrue(told.contains("dividing,4.000\r\ncounting,0.000\r\nproving,1.500"), told);
    }
}
