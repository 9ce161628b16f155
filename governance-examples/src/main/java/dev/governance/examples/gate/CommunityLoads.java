package dev.governance.examples.gate;

import com.google.common.collect.ImmutableMap;
import dev.governance.admission.CommunityLoad;
import dev.governance.place.DivisionCode;
import dev.governance.place.DivisionLevel;
import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the communities of a district carry already (社区负荷表), and what they are called.
 *
 * <p>Immutable and thread-safe.
 *
 * @param byCommunity the load of each community, in the order of the file
 * @param names what divisions are called
 */
public record CommunityLoads(
        ImmutableMap<DivisionCode, CommunityLoad> byCommunity, ImmutableMap<DivisionCode, String> names)
        implements Serializable {

    /**
     * Returns a table without communities: no load is known.
     *
     * @return the table
     */
    public static CommunityLoads unknown() {
        return new CommunityLoads(ImmutableMap.of(), ImmutableMap.of());
    }

    /**
     * Returns a table.
     *
     * @param byCommunity the load of each community
     * @param names what divisions are called
     * @return the table
     */
    public static CommunityLoads of(Map<DivisionCode, CommunityLoad> byCommunity, Map<DivisionCode, String> names) {
        return new CommunityLoads(ImmutableMap.copyOf(byCommunity), ImmutableMap.copyOf(names));
    }

    /**
     * Returns the load of the community with least room.
     *
     * @param communities the communities that are asked
     * @return the load; absent unless the load of every one is known, since the one that is not known may have less room
     */
    public Optional<CommunityLoad> tightest(Set<DivisionCode> communities) {
        CommunityLoad tightest = null;
        for (DivisionCode community : communities) {
            CommunityLoad load = byCommunity.get(community);
            if (load == null) {
                return Optional.empty();
            }
            tightest = tightest == null || load.isTighterThan(tightest) ? load : tightest;
        }
        return Optional.ofNullable(tightest);
    }

    /**
     * Returns what a division is called.
     *
     * @param division its code
     * @return its name, or its code if no name is known
     */
    public String name(DivisionCode division) {
        return names.getOrDefault(division, division.toString());
    }

    /**
     * Returns the district of the first community.
     *
     * @return its code
     * @throws java.util.NoSuchElementException if no load is known
     */
    public DivisionCode district() {
        return byCommunity.keySet().iterator().next().truncatedTo(DivisionLevel.COUNTY);
    }
}
