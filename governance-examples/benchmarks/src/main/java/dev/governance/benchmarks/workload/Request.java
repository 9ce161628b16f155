package dev.governance.benchmarks.workload;

/**
 * A task that a department wants a community to do (准入申请): an id and thirteen attributes, all invented.
 *
 * @param id a serial id
 * @param level which level asks
 * @param matter what is asked
 * @param negativeListed whether the matter is on the negative list
 * @param legalBasis what it rests on
 * @param proof which certificate it wants
 * @param hours work in hours a year, at least 1
 * @param funding money that comes with it, in yuan a year, at least 0
 * @param authorityNeeded whether the work needs a power that communities lack
 * @param authorityDelegated whether that power is delegated
 * @param load hours a year that the community already carries, at least 0
 * @param capacity hours a year that the community can carry, at least 1
 * @param timesPerYear how often it is asked
 * @param deadlineDays working days until it is due
 */
public record Request(
        String id,
        Level level,
        Matter matter,
        boolean negativeListed,
        LegalBasis legalBasis,
        Proof proof,
        int hours,
        int funding,
        boolean authorityNeeded,
        boolean authorityDelegated,
        int load,
        int capacity,
        int timesPerYear,
        int deadlineDays) {}
