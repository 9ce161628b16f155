package dev.governance.examples.cli;

import com.google.common.collect.ImmutableMap;
import dev.governance.place.DivisionCode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The names of the divisions of the sample district. */
final class DivisionNames {

    private DivisionNames() {}

    static ImmutableMap<DivisionCode, String> sample() {
        ImmutableMap.Builder<DivisionCode, String> names = ImmutableMap.builder();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(Inputs.sample("district-310101.csv"), StandardCharsets.UTF_8))) {
            lines.lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .forEach(cells -> names.put(DivisionCode.parse(cells[0]), cells[2]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names.buildOrThrow();
    }
}
