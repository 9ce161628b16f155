package dev.governance.examples.grids;

import dev.governance.grid.GridStandard;
import java.util.Map;

/** What arithmetic says of the components of a network: how few grids, how many, and where none fits. */
final class Components {

    private final int[] units;
    private int tiny;
    private int impossible;
    private long low;
    private long high;
    private int oversized;

    Components(PlanGraph graph, int[] component) {
        int count = 0;
        for (int c : component) {
            count = Math.max(count, c + 1);
        }
        this.units = new int[count];
        long[] households = new long[count];
        long[] large = new long[count];
        int[] larges = new int[count];
        GridStandard[] standards = new GridStandard[count];
        for (int unit = 0; unit < graph.size; unit++) {
            int c = component[unit];
            units[c]++;
            standards[c] = graph.standards.get(unit);
            households[c] += graph.households[unit];
            if (graph.households[unit] > standards[c].maximum()) {
                oversized++;
                larges[c]++;
                large[c] += graph.households[unit];
            }
        }
        for (int c = 0; c < count; c++) {
            add(households[c], large[c], larges[c], standards[c].minimum(), standards[c].maximum());
        }
    }

    private void add(long households, long large, int larges, int min, int max) {
        if (households < min) {
            low++;
            high++;
            tiny++;
            return;
        }
        long rest = households - large;
        long least = (rest + max - 1) / max;
        long most = rest / min;
        low += least + larges;
        high += Math.max(least, most) + larges;
        impossible += least > most ? 1 : 0;
    }

    void tell(Map<String, Object> told) {
        told.put("components", units.length);
        told.put("components_below_min", tiny);
        told.put("oversized_areas", oversized);
        told.put("arithmetically_infeasible_components", impossible);
    }

    int units(int component) {
        return units[component];
    }

    long low() {
        return low;
    }

    long high() {
        return high;
    }
}
