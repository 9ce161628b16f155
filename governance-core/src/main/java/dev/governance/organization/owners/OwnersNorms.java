package dev.governance.organization.owners;

import com.google.common.collect.ImmutableList;
import dev.governance.basics.NormId;
import dev.governance.basics.Threshold;

/** The norms that owners' bodies and property firms are held against (业主组织与物业规范参数). Stateless and thread-safe. */
public final class OwnersNorms {

    /** Which part of the built area has to be handed over before an assembly can be applied for. */
    public static final NormId<Threshold> DELIVERED = NormId.ofThreshold("owners.delivered-area");

    /** Which part of the owners has to ask for it. */
    public static final NormId<Threshold> ASKING = NormId.ofThreshold("owners.asking-owners");

    /** Within how many days the subdistrict examines an application. */
    public static final NormId<Long> EXAMINATION = NormId.ofCount("owners.examination-days");

    /** Within how many days after that the preparatory group meets. */
    public static final NormId<Long> PREPARATION = NormId.ofCount("owners.preparatory-group-days");

    /** Within how many days after the election the committee is put on file. */
    public static final NormId<Long> FILING = NormId.ofCount("owners.filing-days");

    /** How many people a committee has at least. */
    public static final NormId<Long> COMMITTEE_LEAST = NormId.ofCount("owners.committee-least");

    /** How many it may have in a small compound. */
    public static final NormId<Long> SMALL_COMMITTEE_LEAST = NormId.ofCount("owners.small-committee-least");

    /** Up to how many households a compound is small. */
    public static final NormId<Long> SMALL_COMPOUND = NormId.ofCount("owners.small-compound-households");

    /** Whether the number of people has to be {@code odd}, or {@code any}. */
    public static final NormId<String> NUMBER = NormId.ofWord("owners.committee-number");

    /** How many years a committee serves at most. */
    public static final NormId<Long> TERM = NormId.ofCount("owners.committee-term-years");

    /** How many people a temporary management committee has at least. */
    public static final NormId<Long> MANAGEMENT_LEAST = NormId.ofCount("owners.management-committee-least");

    /** How many years a temporary management committee serves at most. */
    public static final NormId<Long> MANAGEMENT_TERM = NormId.ofCount("owners.management-committee-term-years");

    private OwnersNorms() {}

    /**
     * Returns all of them.
     *
     * @return the ids
     */
    public static ImmutableList<NormId<?>> all() {
        return ImmutableList.of(
                DELIVERED,
                ASKING,
                EXAMINATION,
                PREPARATION,
                FILING,
                COMMITTEE_LEAST,
                SMALL_COMMITTEE_LEAST,
                SMALL_COMPOUND,
                NUMBER,
                TERM,
                MANAGEMENT_LEAST,
                MANAGEMENT_TERM);
    }
}
