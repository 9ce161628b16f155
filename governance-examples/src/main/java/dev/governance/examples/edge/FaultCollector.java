package dev.governance.examples.edge;

import dev.governance.json.DataFormatException;
import dev.governance.json.Fault;
import dev.governance.json.JsonLimits;
import java.util.ArrayList;
import java.util.List;

/** Gathers the faults of many records, the first ones to be told and the number of the others. Not thread-safe. */
public final class FaultCollector {

    private final List<Fault> faults = new ArrayList<>();
    private int more;

    /** Adds a fault. */
    public void add(Fault fault) {
        if (faults.size() < JsonLimits.FAULTS) {
            faults.add(fault);
        } else {
            more++;
        }
    }

    /** Adds all faults of a record. */
    public void add(DataFormatException refused) {
        refused.faults().forEach(this::add);
        more += refused.more();
    }

    /** Returns whether further faults are only counted. */
    public boolean isFull() {
        return faults.size() == JsonLimits.FAULTS;
    }

    /** Returns whether there is no fault. */
    public boolean isEmpty() {
        return faults.isEmpty();
    }

    /**
     * Throws the faults, if there are any.
     *
     * @throws DataFormatException with all of them
     */
    public void throwIfAny() {
        if (!faults.isEmpty()) {
            throw exception();
        }
    }

    DataFormatException exception() {
        return new DataFormatException(faults, more);
    }
}
