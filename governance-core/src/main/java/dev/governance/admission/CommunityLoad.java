package dev.governance.admission;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.governance.place.DivisionCode;
import dev.governance.worker.WorkloadLedger;
import java.io.Serializable;
import java.time.LocalDate;

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
     * Returns what the workload ledger says of a community (工作量台账).
     *
     * @param ledger the ledger
     * @param community the community
     * @param day the day
     * @return the hours of its work and the hours that its people have
     */
    public static CommunityLoad from(WorkloadLedger ledger, DivisionCode community, LocalDate day) {
        checkNotNull(community, "community");
        checkNotNull(day, "day");
        return new CommunityLoad(ledger.carried(community, day), ledger.capacity(community, day));
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
