package dev.governance.worker;

import dev.governance.basics.NormId;
import dev.governance.basics.Ratio;

/** What a staffing standard counts by (配备标准口径), and the norm that holds its number. */
public enum StaffingRule {
    /** Workers for every 10,000 residents (每万人). */
    PER_RESIDENTS("worker.staffing-per-10000-residents", 10_000),
    /** Workers for every grid (每个网格). */
    PER_GRID("worker.staffing-per-grid", 1),
    /** Workers for every community (每个社区). */
    PER_COMMUNITY("worker.staffing-per-community", 1);

    private final NormId<Ratio> norm;
    private final long unit;

    StaffingRule(String norm, long unit) {
        this.norm = NormId.ofRatio(norm);
        this.unit = unit;
    }

    /**
     * Returns the norm.
     *
     * @return its id
     */
    public NormId<Ratio> norm() {
        return norm;
    }

    /**
     * Returns how many of what is counted the number is for.
     *
     * @return 10,000 for residents, else 1
     */
    public long unit() {
        return unit;
    }

    /**
     * Returns what the rule counts.
     *
     * @param scope what there is to count
     * @return residents, grids or communities
     */
    public long count(StaffingScope scope) {
        return switch (this) {
            case PER_RESIDENTS -> scope.residents();
            case PER_GRID -> scope.grids();
            case PER_COMMUNITY -> scope.communities();
        };
    }
}
