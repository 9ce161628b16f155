package dev.governance.examples.cli;

import dev.governance.examples.gate.Gate;
import dev.governance.examples.gate.RequestSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The sample district for tests. */
public final class SampleGate {

    private static final Gate GATE = GateOptions.sample("2026-09-30");

    private SampleGate() {}

    public static Gate gate() {
        return GATE;
    }

    public static List<Gate.Decided> decided() {
        List<Gate.Decided> decided = new ArrayList<>();
        try (InputStream in = Inputs.sample("requests.jsonl")) {
            RequestSource.each("sample", in, request -> decided.add(GATE.decide(request)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return decided;
    }
}
