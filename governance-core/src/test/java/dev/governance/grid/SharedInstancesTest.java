package dev.governance.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Real and generated places, of which some optima were found by an integer programme of others. */
class SharedInstancesTest {

    /** The fewest grids, by set partitioning over all connected sets (CBC). */
    private static final ImmutableMap<String, Integer> FEWEST =
            ImmutableMap.of("redist_fl25", 5, "walls_100", 16, "towers_100", 36);

    @Test
    void everyViolationInASmallPlaceIsProvedAndEveryProofIsAccepted() throws IOException {
        for (SharedInstance instance : SharedInstance.upTo(110)) {
            GridRequest request = instance.request();
            CertificateChecker checker = new CertificateChecker(request);
            for (ComponentOutcome component :
                    GridPlanner.standard().propose(request).components()) {
                assertTrue(component.isProved(), () -> instance + ": " + component);
                component.certificates().stream()
                        .filter(certificate -> certificate.units().size() <= 63)
                        .forEach(certificate ->
                                assertTrue(checker.accepts(certificate), () -> instance + ": " + certificate));
            }
        }
    }

    @Test
    void theFewestGridsAreFound() throws IOException {
        List<SharedInstance> instances = SharedInstance.upTo(110).stream()
                .filter(instance -> FEWEST.containsKey(instance.toString()))
                .toList();
        assertEquals(FEWEST.size(), instances.size());
        for (SharedInstance instance : instances) {
            GridPlan plan = GridPlanner.standard().propose(instance.request()).plan();
            Map.Entry<String, Integer> told =
                    Map.entry(instance.toString(), plan.members().keySet().size());
            assertEquals(Map.entry(told.getKey(), FEWEST.get(told.getKey())), told);
        }
    }
}
