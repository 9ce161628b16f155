package dev.governance.benchmarks.growth;

import dev.governance.benchmarks.contest.Outcome;

/**
 * An entry of a catalogue (清单条目): it fires within its reach, if the hours are within its range.
 *
 * @param number its place in the catalogue, from 0
 * @param reach whom it concerns
 * @param from the fewest hours, included
 * @param below the hours where the range ends, excluded
 * @param outcome what it argues for
 */
public record CatalogueRule(int number, Reach reach, int from, int below, Outcome outcome) {

    /**
     * Returns whether the rule fires.
     *
     * @param request the request
     * @return whether it is within reach and range
     */
    public boolean fires(CatalogueRequest request) {
        return inRange(request.hours()) && reach.holds(request);
    }

    /** Returns whether the hours are within the range. */
    boolean inRange(int hours) {
        return from <= hours && hours < below;
    }
}
