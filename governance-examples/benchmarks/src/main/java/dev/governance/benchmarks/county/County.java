package dev.governance.benchmarks.county;

import com.google.common.collect.ImmutableList;
import dev.governance.basics.DateSpan;
import dev.governance.organization.OrganizationId;
import dev.governance.place.DivisionCode;
import java.time.LocalDate;

/** A county with so many communities, a hundred under each subdistrict office; all of it is invented. */
public final class County {

    static final LocalDate DAY = LocalDate.of(2026, 10, 12);
    static final DateSpan YEAR = DateSpan.ofYear(2026);
    static final DateSpan LONG = DateSpan.starting(LocalDate.of(2020, 1, 1));
    static final OrganizationId GOVERNMENT = OrganizationId.of("county");

    private static final int BY_STREET = 100;
    private static final int MOST = 99_900;

    private final int communities;

    /**
     * Makes a county.
     *
     * @param communities how many communities it has, 1..99,900
     */
    public County(int communities) {
        if (communities < 1 || communities > MOST) {
            throw new IllegalArgumentException("a county has 1.." + MOST + " communities, not " + communities);
        }
        this.communities = communities;
    }

    int communities() {
        return communities;
    }

    int streets() {
        return (communities + BY_STREET - 1) / BY_STREET;
    }

    int streetOf(int community) {
        return community / BY_STREET;
    }

    DivisionCode street(int street) {
        return DivisionCode.parse("310101%03d000".formatted(street + 1));
    }

    DivisionCode community(int community) {
        return DivisionCode.parse("310101%03d%03d".formatted(streetOf(community) + 1, community % BY_STREET + 1));
    }

    static OrganizationId committee(int community) {
        return OrganizationId.of("committee-" + community);
    }

    static OrganizationId office(int street) {
        return OrganizationId.of("street-" + street);
    }

    /**
     * Makes all that is reviewed: 120 lines of duties, 20 workers and 1,000 entries of the ledger for each community, its chart,
     * its party organisation and its residents' committee.
     *
     * @return the rooms
     */
    public ImmutableList<Room> rooms() {
        return ImmutableList.of(
                CountyDuties.room(this),
                CountyBodies.chart(this),
                CountyBodies.party(this),
                CountyBodies.autonomy(this),
                CountyPeople.appointments(this),
                CountyPeople.pay(this),
                CountyMoney.room(this));
    }
}
