package dev.governance.organization.autonomy;

import com.google.common.collect.ImmutableList;
import dev.governance.basics.NormId;
import dev.governance.basics.Threshold;

/** The norms that self-government of residents is held against (居民自治规范参数). Stateless and thread-safe. */
public final class AutonomyNorms {

    /** How many households a community generally has at least. */
    public static final NormId<Long> HOUSEHOLDS_LEAST = NormId.ofCount("autonomy.households-least");

    /** How many households it generally has at most. */
    public static final NormId<Long> HOUSEHOLDS_MOST = NormId.ofCount("autonomy.households-most");

    /** How many members a committee has at least. */
    public static final NormId<Long> MEMBERS_LEAST = NormId.ofCount("autonomy.committee-members-least");

    /** How many members it has at most. */
    public static final NormId<Long> MEMBERS_MOST = NormId.ofCount("autonomy.committee-members-most");

    /** How many years its term is. */
    public static final NormId<Long> TERM = NormId.ofCount("autonomy.term-years");

    /** Whether the residents' covenant is put on file: {@code filed}, or {@code free}. */
    public static final NormId<String> COVENANT = NormId.ofWord("autonomy.covenant");

    /** How many members a supervision committee has at least; 0 where none is asked for. */
    public static final NormId<Long> SUPERVISORS = NormId.ofCount("autonomy.supervisors-least");

    /** Whether the items of {@link DisclosureItem} have to be made public: {@code listed}, or {@code free}. */
    public static final NormId<String> DISCLOSURE = NormId.ofWord("autonomy.disclosure");

    /** How often residents teach one another in a year at least. */
    public static final NormId<Long> LEARNING = NormId.ofCount("autonomy.learning-activities-least");

    /** How often residents serve one another in a year at least. */
    public static final NormId<Long> SERVICES = NormId.ofCount("autonomy.service-activities-least");

    /** Which part of the adults may ask for a residents' meeting. */
    public static final NormId<Threshold> ADULTS_ASKING = NormId.ofThreshold("autonomy.meeting-adults-asking");

    /** Which part of the households may ask for one. */
    public static final NormId<Threshold> HOUSEHOLDS_ASKING = NormId.ofThreshold("autonomy.meeting-households-asking");

    /** Which part of the residents' groups may ask for one. */
    public static final NormId<Threshold> GROUPS_ASKING = NormId.ofThreshold("autonomy.meeting-groups-asking");

    /** Which part of those entitled has to be present. */
    public static final NormId<Threshold> QUORUM = NormId.ofThreshold("autonomy.meeting-quorum");

    /** Within how many days a meeting that was asked for is held. */
    public static final NormId<Long> MEETING_DAYS = NormId.ofCount("autonomy.meeting-days");

    private AutonomyNorms() {}

    /**
     * Returns all of them.
     *
     * @return the ids
     */
    public static ImmutableList<NormId<?>> all() {
        return ImmutableList.of(
                HOUSEHOLDS_LEAST,
                HOUSEHOLDS_MOST,
                MEMBERS_LEAST,
                MEMBERS_MOST,
                TERM,
                COVENANT,
                SUPERVISORS,
                DISCLOSURE,
                LEARNING,
                SERVICES,
                ADULTS_ASKING,
                HOUSEHOLDS_ASKING,
                GROUPS_ASKING,
                QUORUM,
                MEETING_DAYS);
    }
}
