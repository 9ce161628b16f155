package dev.governance.examples.cli;

import dev.governance.examples.edge.Input;
import dev.governance.examples.edge.TextEncoding;
import dev.governance.examples.gate.Gate;
import dev.governance.examples.gate.RequestColumns;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The sample district for tests. */
public final class SampleGate {

    private static final Gate GATE = GateFiles.sample(LocalDate.of(2026, 9, 30));

    private SampleGate() {}

    public static Gate gate() {
        return GATE;
    }

    public static List<Gate.Decided> decided() {
        List<Gate.Decided> decided = new ArrayList<>();
        try (Input input = Input.sample(GateFiles.REQUESTS)) {
            RequestColumns.records(TextEncoding.UTF_8).each(input, request -> decided.add(GATE.decide(request)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return decided;
    }
}
