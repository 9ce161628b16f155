package dev.governance.examples.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

/** The compact table of ids against a map. */
class SeenIdsProperties {

    @Property
    void itTellsTheLineOnWhichAnIdStoodFirst(
            @ForAll @Size(max = 400) List<@AlphaChars @StringLength(min = 1, max = 2) String> ids) {
        SeenIds seen = new SeenIds();
        Map<String, Integer> reference = new HashMap<>();
        for (int line = 1; line <= ids.size(); line++) {
            Integer before = reference.putIfAbsent(ids.get(line - 1), line);
            assertEquals(before == null ? 0 : before, seen.add(ids.get(line - 1), line));
        }
    }

    @Property(tries = 1)
    void itHoldsManyIds() {
        SeenIds seen = new SeenIds();
        for (int i = 1; i <= 50_000; i++) {
            assertEquals(0, seen.add("T-" + i, i));
        }
        for (int i = 1; i <= 50_000; i++) {
            assertEquals(i, seen.add("T-" + i, 1));
        }
    }
}
