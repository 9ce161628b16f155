package dev.governance.organization.owners;

import com.google.common.collect.ImmutableList;
import dev.governance.basics.NormId;
import dev.governance.basics.Threshold;

/** The norms that the service of property firms is held against (物业服务规范参数). Stateless and thread-safe. */
public final class ServiceNorms {

    /** At the latest how many days after the last inspection there is another. */
    public static final NormId<Long> INSPECTION = NormId.ofCount("owners.inspection-days");

    /** Which part of the items of the last inspection has to pass. */
    public static final NormId<Threshold> PASSED = NormId.ofThreshold("owners.inspection-passed");

    /** Which part of the owners who answered has to be satisfied. */
    public static final NormId<Threshold> SATISFIED = NormId.ofThreshold("owners.satisfied");

    /** How many owners have to answer before their rating counts. */
    public static final NormId<Long> ANSWERS = NormId.ofCount("owners.rating-answers-least");

    /** Which part of the repairs due has to be done in time. */
    public static final NormId<Threshold> REPAIRS = NormId.ofThreshold("owners.repairs-in-time");

    /** Which part of a firm's acts may be acts of control (强管弱服). */
    public static final NormId<Threshold> CONTROL = NormId.ofThreshold("owners.control-share");

    private ServiceNorms() {}

    /**
     * Returns all of them.
     *
     * @return the ids
     */
    public static ImmutableList<NormId<?>> all() {
        return ImmutableList.of(INSPECTION, PASSED, SATISFIED, ANSWERS, REPAIRS, CONTROL);
    }
}
