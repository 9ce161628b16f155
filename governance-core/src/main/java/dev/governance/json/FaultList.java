package dev.governance.json;

import dev.governance.basics.Finding;
import java.util.ArrayList;
import java.util.List;

/** Faults of one passage as they are found: the first ones are kept, the others only counted. */
final class FaultList {

    private final Passage passage;
    private final List<Fault> faults = new ArrayList<>();
    private int count;

    FaultList(Passage passage) {
        this.passage = passage;
    }

    void add(long offset, Place place, Finding finding) {
        if (!isFull()) {
            faults.add(passage.fault(offset, place.pointer(), finding));
        }
        count++;
    }

    /** Whether further faults are only counted, so that nothing need be found out about them. */
    boolean isFull() {
        return faults.size() == JsonLimits.FAULTS;
    }

    /** Counts a fault that nobody will be told of. */
    void count(int others) {
        count += others;
    }

    int count() {
        return count;
    }

    DataFormatException exception() {
        return new DataFormatException(faults, count - faults.size());
    }
}
