package dev.governance.admission;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;

/**
 * What a community carries already (社区负荷): hours of admitted work a year, and hours that its people have for it.
 *
 * @param carried hours a year of work that is admitted
 * @param capacity hours a year that the community's workers have for admitted work
 */
@JsonPropertyOrder({"carried", "capacity"})
public record CommunityLoad(long carried, long capacity) implements Serializable {

    /** The most hours that are believed. */
    public static final long MOST = 10_000_000;

    /** Checks the hours. */
    public CommunityLoad {
        checkArgument(carried >= 0 && carried <= MOST, "hours carried must be 0..%s, but are %s", MOST, carried);
        checkArgument(capacity >= 0 && capacity <= MOST, "hours of capacity must be 0..%s, but are %s", MOST, capacity);
    }

    /**
     * Tells whether this community has less room than another.
     *
     * @param other another load
     * @return whether the hours that are left are fewer here
     */
    public boolean isTighterThan(CommunityLoad other) {
        return capacity - carried < other.capacity - other.carried;
    }
}
