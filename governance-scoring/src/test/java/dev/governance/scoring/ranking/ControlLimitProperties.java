package dev.governance.scoring.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** Limits are what adding up chances one by one gives. */
class ControlLimitProperties {

    private static final double[] RATES = {0.2, 0.05, 0.01, 0.0013};

    /** Adds chances from the far end, which loses nothing. */
    private static double poissonAtLeast(long count, double mean) {
        double sum = 0;
        for (long k = count + 400; k >= count; k--) {
            double log = -mean;
            for (long i = 1; i <= k; i++) {
                log += StrictMath.log(mean / i);
            }
            sum += StrictMath.exp(log);
        }
        return sum;
    }

    private static double binomialAtLeast(long count, int trials, double share) {
        double sum = 0;
        for (int k = trials; k >= count; k--) {
            sum += choose(trials, k).doubleValue()
                    * StrictMath.pow(share, k)
                    * StrictMath.pow(1 - share, (double) trials - k);
        }
        return sum;
    }

    private static BigInteger choose(int n, int k) {
        BigInteger product = BigInteger.ONE;
        for (int i = 1; i <= k; i++) {
            product = product.multiply(BigInteger.valueOf(n - k + (long) i)).divide(BigInteger.valueOf(i));
        }
        return product;
    }

    @Property(tries = 300)
    void poissonLimits(@ForAll @DoubleRange(min = 0.05, max = 40) double mean, @ForAll @IntRange(max = 3) int rate) {
        ControlLimit limit = ControlLimit.ofPoisson(mean, RATES[rate]);
        assertEquals(poissonAtLeast(limit.count(), mean), limit.falseAlarm(), 1e-10);
        assertTrue(limit.falseAlarm() <= RATES[rate]);
        assertTrue(poissonAtLeast(limit.count() - 1, mean) > RATES[rate] - 1e-12);
    }

    @Property(tries = 10_000)
    void baselineLimits(
            @ForAll @IntRange(max = 30) int earlier,
            @ForAll @IntRange(min = 1, max = 20) int periods,
            @ForAll @IntRange(max = 3) int rate) {
        compare(earlier, periods, rate);
    }

    @Tag("long")
    @Property(tries = 100_000)
    void baselineLimitsOfManySeries(
            @ForAll @IntRange(max = 60) int earlier,
            @ForAll @IntRange(min = 1, max = 60) int periods,
            @ForAll @IntRange(max = 3) int rate) {
        compare(earlier, periods, rate);
    }

    private static void compare(int earlier, int periods, int rate) {
        ControlLimit limit = ControlLimit.ofBaseline(earlier, 7L * periods, 7, RATES[rate]);
        int count = 1;
        while (binomialAtLeast(count, earlier + count, 1.0 / (1 + periods)) > RATES[rate] + 1e-12) {
            count++;
        }
        assertEquals(count, limit.count());
    }
}
