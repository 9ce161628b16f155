package dev.governance.process;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.governance.basics.Finding;
import dev.governance.process.Errand.Move;
import dev.governance.process.Errand.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

class TamperingProperties {

    /** Attempts a minute apart, so that what follows from tampering does not drown in clocks that run back. */
    @Provide
    Arbitrary<List<Attempt>> attempts() {
        return Attempt.any().list().ofMaxSize(12).map(attempts -> {
            List<Attempt> orderly = new ArrayList<>();
            for (Attempt attempt : attempts) {
                orderly.add(new Attempt(attempt.move(), attempt.actor(), Errand.NOON.plusMinutes(orderly.size())));
            }
            return orderly;
        });
    }

    @Property(tries = 10_000)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void isFoundUnlessItLeavesATrailThatPlainCodeWouldWrite(
            @ForAll("attempts") List<Attempt> attempts, @ForAll int place, @ForAll Tampering tampering) {
        isFound(attempts, place, tampering);
    }

    @Property(tries = 100_000)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    @Tag("long")
    void isFoundUnlessItLeavesATrailThatPlainCodeWouldWriteManyTimes(
            @ForAll("attempts") List<Attempt> attempts, @ForAll int place, @ForAll Tampering tampering) {
        isFound(attempts, place, tampering);
    }

    private static void isFound(List<Attempt> attempts, int place, Tampering tampering) {
        AuditTrail<State, Move> tampered = tampering.on(Attempt.walk(attempts), place);
        boolean legal = couldBeWritten(tampered);

        Statistics.label("legal").collect(legal).coverage(trails -> {
            trails.check(true).percentage(percentage -> percentage > 20);
            trails.check(false).percentage(percentage -> percentage > 20);
        });
        assertEquals(legal, tampered.replay(Errand.machine()) instanceof Replay.Confirmed);
    }

    private static boolean couldBeWritten(AuditTrail<State, Move> trail) {
        List<Attempt> attempts = trail.entries().stream().map(Attempt::from).collect(Collectors.toList());
        if (!NaiveErrand.of(attempts).log().equals(Attempt.log(trail))) {
            return false;
        }
        for (int i = 0; i < trail.entries().size(); i++) {
            if (!follows(trail.first(i), trail.entries().get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether number, state and the facts told in a refusal follow from the entries before. */
    private static boolean follows(AuditTrail<State, Move> past, AuditEntry<State, Move> entry) {
        return entry.sequence() == past.entries().size() + 1
                && entry.from() == past.state()
                && entry.refusal().map(finding -> agrees(finding, past, entry)).orElse(true);
    }

    private static boolean agrees(Finding finding, AuditTrail<State, Move> past, AuditEntry<State, Move> entry) {
        return switch (finding.code()) {
            case "errand.own" -> true;
            case "process.time-runs-back" ->
                tells(finding, "at", entry.at())
                        && tells(finding, "latest", past.latest().orElseThrow());
            default -> tells(finding, "state", entry.from()) && tells(finding, "event", entry.event());
        };
    }

    private static boolean tells(Finding finding, String name, Object value) {
        return Objects.equals(finding.values().get(name), value.toString());
    }
}
