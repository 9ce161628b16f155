package dev.offences.place;

/** Counts for one call, hidden in its room, and breaks nothing. */
final class Worker {
    private int seen;

    int count(Iterable<?> things) {
        things.forEach(thing -> seen++);
        return seen;
    }
}
