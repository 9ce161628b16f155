package dev.governance.organization.team;

import com.google.common.collect.ImmutableList;
import dev.governance.basics.NormId;

/** The norms that teams under one command are held against (队伍统筹规范参数). Stateless and thread-safe. */
public final class TeamNorms {

    /** Within how many hours a department that is called has to be there (报到时限). */
    public static final NormId<Long> WHISTLE = NormId.ofCount("team.whistle-hours");

    private TeamNorms() {}

    /**
     * Returns all of them.
     *
     * @return the ids
     */
    public static ImmutableList<NormId<?>> all() {
        return ImmutableList.of(WHISTLE);
    }
}
