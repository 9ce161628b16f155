package dev.governance.funding;

import dev.governance.basics.Ratio;

/**
 * Whether a service level was met (达标状态).
 */
public enum LevelState {
    /** Met (达标). */
    MET,
    /** Met in part (部分达标). */
    PARTLY_MET,
    /** Not met (未达标). */
    NOT_MET,
    /** Not inspected, or nothing that counts yet (未检查或尚不计). */
    NOT_INSPECTED;

    /**
     * Returns how much of it was met.
     *
     * @return 1, 1/2 or 0; nothing is held against a provider that was not inspected
     */
    public Ratio met() {
        return switch (this) {
            case MET, NOT_INSPECTED -> Ratio.one();
            case PARTLY_MET -> Ratio.of(1, 2);
            case NOT_MET -> Ratio.zero();
        };
    }
}
