/**
 * A county made from a number (县域规模测试): duties, bodies, people and money of so many communities, each with the review of it.
 *
 * <p>{@link dev.governance.benchmarks.county.County} makes the rooms, a {@link dev.governance.benchmarks.county.Room} each; what
 * was planted in it has to be found, or the figure would be that of a review that looks at nothing.
 *
 * <p>Enters: duty, organization, worker, funding, basics, place.
 */
@NullMarked
package dev.governance.benchmarks.county;

import org.jspecify.annotations.NullMarked;
