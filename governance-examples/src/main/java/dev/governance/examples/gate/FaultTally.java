package dev.governance.examples.gate;

import com.google.common.collect.ImmutableList;
import dev.governance.json.DataFormatException;
import dev.governance.json.Fault;
import java.util.ArrayList;
import java.util.List;

/** The faults of a whole file: the first twenty, and how many more. */
final class FaultTally {

    private static final int KEPT = 20;

    private final List<Fault> faults = new ArrayList<>();
    private int more;

    void add(Fault fault) {
        if (faults.size() < KEPT) {
            faults.add(fault);
        } else {
            more++;
        }
    }

    void add(DataFormatException refused) {
        refused.faults().forEach(this::add);
        more += refused.more();
    }

    boolean isEmpty() {
        return faults.isEmpty();
    }

    void throwIfAny() {
        if (!isEmpty()) {
            throw new DataFormatException(ImmutableList.copyOf(faults), more);
        }
    }
}
