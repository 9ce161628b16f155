package dev.governance.grid;

import java.io.Serializable;
import java.util.Optional;

/**
 * Tells what a grid does not reach across (阻隔): whether a street, a wall or another line keeps two units that touch
 * apart.
 *
 * <p>A policy is a pure function. Implementations are immutable and thread-safe, and symmetric: the order of the two units
 * makes no difference.
 */
@FunctionalInterface
public interface BarrierPolicy extends Serializable {

    /**
     * Tells whether there is a barrier between two units that touch.
     *
     * @param one a unit
     * @param other another unit
     * @return whether they are kept apart
     */
    boolean separates(GridUnit one, GridUnit other);

    /**
     * Returns a policy by which either this one or another keeps units apart.
     *
     * @param other another policy
     * @return the barriers of both
     */
    default BarrierPolicy or(BarrierPolicy other) {
        java.util.Objects.requireNonNull(other, "other");
        return (a, b) -> separates(a, b) || other.separates(a, b);
    }

    /**
     * Returns the policy that knows no barriers but the borders of communities, which no grid crosses anyhow.
     *
     * @return no barriers
     */
    static BarrierPolicy none() {
        return (a, b) -> false;
    }

    /**
     * Returns the policy by which the walls of compounds are barriers.
     *
     * @return barriers between units that name different compounds
     */
    static BarrierPolicy compounds() {
        return (a, b) -> differ(a.compound(), b.compound());
    }

    /**
     * Returns the policy by which streets are barriers.
     *
     * @return barriers between units that name different blocks
     */
    static BarrierPolicy streets() {
        return (a, b) -> differ(a.street(), b.street());
    }

    private static boolean differ(Optional<String> one, Optional<String> other) {
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }
}
