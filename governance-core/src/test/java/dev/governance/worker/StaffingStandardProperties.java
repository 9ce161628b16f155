package dev.governance.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableMap;
import dev.governance.basics.Ratio;
import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class StaffingStandardProperties {

    private static StaffingStandard standard(int perResidents, int perGrid, int perCommunity) {
        return StaffingStandard.of(ImmutableMap.of(
                StaffingRule.PER_RESIDENTS, Ratio.of(perResidents, 3),
                StaffingRule.PER_GRID, Ratio.of(perGrid, 4),
                StaffingRule.PER_COMMUNITY, Ratio.of(perCommunity)));
    }

    @Property
    void moreResidentsNeverNeedFewerWorkers(
            @ForAll @IntRange(max = 300) int rate,
            @ForAll @LongRange(max = 2_000_000_000) long residents,
            @ForAll @IntRange(max = 100_000) int more) {
        StaffingStandard standard = standard(rate, 5, 6);

        assertTrue(standard.demand(new StaffingScope(residents + more, 3, 1)).required()
                >= standard.demand(new StaffingScope(residents, 3, 1)).required());
    }

    /** No rule asks for more than there would be, and one worker less would break the one that binds. */
    @Property
    void demandsWhatTheStrictestRuleDemands(
            @ForAll @IntRange(max = 300) int rate,
            @ForAll @IntRange(max = 20) int perGrid,
            @ForAll @IntRange(max = 20) int perCommunity,
            @ForAll @LongRange(max = 2_000_000_000) long residents,
            @ForAll @IntRange(max = 10_000) int grids) {
        long required = standard(rate, perGrid, perCommunity)
                .demand(new StaffingScope(residents, grids, 2))
                .required();

        assertTrue(enough(required, rate, perGrid, perCommunity, residents, grids));
        assertEquals(
                required == 0, enough(required - 1, rate, perGrid, perCommunity, residents, grids) || required == 0);
    }

    /** Multiplied out: workers x 30,000 against rate x residents, and so on. */
    private static boolean enough(long workers, int rate, int perGrid, int perCommunity, long residents, int grids) {
        BigInteger asked = BigInteger.valueOf(rate).multiply(BigInteger.valueOf(residents));
        return BigInteger.valueOf(workers).multiply(BigInteger.valueOf(30_000)).compareTo(asked) >= 0
                && workers * 4 >= (long) perGrid * grids
                && workers >= perCommunity * 2L;
    }
}
