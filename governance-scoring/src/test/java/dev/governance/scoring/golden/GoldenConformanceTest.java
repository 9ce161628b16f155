package dev.governance.scoring.golden;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opentest4j.TestAbortedException;

/**
 * Runs every case of a folder of golden cases: {@code -Dgovernance.golden.scoring=...} says where it is.
 *
 * <p>Where a peer is wrong, the definition counts; each such place says so beside its check.
 */
class GoldenConformanceTest {

    private static final String PLACE = "governance.golden.scoring";
    private static final Map<String, Integer> NOT_OFFERED = new TreeMap<>();
    private static int passed;
    private static int failed;

    @BeforeAll
    static void begin() {
        NOT_OFFERED.clear();
        passed = 0;
        failed = 0;
    }

    @AfterAll
    static void sayHowItWent() {
        NOT_OFFERED.forEach((method, count) -> System.out.println("not offered: " + method + " (" + count + ")"));
        int none = NOT_OFFERED.values().stream().mapToInt(Integer::intValue).sum();
        System.out.println("golden: " + passed + " passed, " + failed + " failed, " + none + " not offered");
    }

    static List<Path> cases() {
        Path folder = folder();
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(path -> Files.exists(path.resolve("config.json")))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A relative place is seen from the root of the project, which is the folder above the module. */
    private static Path folder() {
        Path place = Path.of(System.getProperty(PLACE, "../shared/golden/scoring"));
        Path found = Path.of("..").resolve(place);
        if (Files.isDirectory(found)) {
            return found;
        }
        String absent = place + " is absent; -D" + PLACE + "=... says where golden cases are";
        if (Boolean.getBoolean("governance.shared.required")) {
            throw new AssertionError(absent);
        }
        throw new TestAbortedException(absent);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void agreesWithTheOtherProgram(Path folder) {
        GoldenCase golden = GoldenCase.read(folder);
        Optional<Cases.Check> check = Cases.offered(golden);
        if (check.isEmpty()) {
            NOT_OFFERED.merge(golden.stage() + " " + golden.method(), 1, Integer::sum);
            throw new TestAbortedException("not offered: " + golden);
        }
        Differences differences = new Differences(golden);
        String fault = run(check.get(), golden, differences);
        if (fault.isEmpty()) {
            passed++;
        } else {
            failed++;
            System.out.println("golden FAILED " + golden + ": " + fault);
        }
        assertTrue(fault.isEmpty(), fault);
    }

    private static String run(Cases.Check check, GoldenCase golden, Differences differences) {
        try {
            check.run(golden, differences);
            return differences.none() ? "" : differences.toString();
        } catch (RuntimeException | AssertionError e) {
            return e.toString();
        }
    }
}
