package dev.governance.scoring.assessment;

import dev.governance.basics.Share;
import java.util.Locale;
import java.util.Optional;

/**
 * One of the three rates of the hotline (三率), the core of its assessment (北京市接诉即办工作条例 2021-09-24, art. 32).
 *
 * <p>The regulation names them and gives neither formula nor weights; these definitions are the library's.
 */
public enum HotlineRate {
    /** Answered within the limit, of those that count (响应率). */
    RESPONSE,
    /** Said to be resolved, of those called back (解决率). */
    RESOLUTION,
    /** Satisfied, of those called back (满意率). */
    SATISFACTION;

    /**
     * Returns the rate.
     *
     * @param counts what was counted
     * @return the exact share; absent where nothing is there to divide by
     */
    public Optional<Share> of(HotlineCounts counts) {
        return switch (this) {
            case RESPONSE -> share(counts.withinLimit(), counts.assessable());
            case RESOLUTION -> share(counts.resolved(), counts.calledBack());
            case SATISFACTION -> share(counts.satisfied(), counts.calledBack());
        };
    }

    private static Optional<Share> share(long part, long whole) {
        return whole == 0 ? Optional.empty() : Optional.of(Share.of(part, whole));
    }

    /** Returns the name of the part in a score. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
