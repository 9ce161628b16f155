package dev.governance.organization.autonomy;

import com.google.common.collect.ImmutableList;
import dev.governance.basics.NormId;

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
                LEARNING);
    }
}
