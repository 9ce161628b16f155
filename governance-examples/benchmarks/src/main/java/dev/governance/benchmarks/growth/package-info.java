/**
 * Rule sets that grow, of which a request meets about twenty rules however many there are.
 *
 * <p>The policy paper's lists of duties run to thousands of entries for a district; a decision should cost what the
 * entries that could apply cost, not what the list costs. {@link dev.governance.benchmarks.growth.CatalogueRule} is an
 * entry, {@link dev.governance.benchmarks.growth.Reach} whom it concerns;
 * {@link dev.governance.benchmarks.growth.RuleCatalogue} draws rules and the
 * {@link dev.governance.benchmarks.growth.CatalogueRequest}s that meet them. Rows by hand return a
 * {@link dev.governance.benchmarks.growth.CatalogueRuling}: {@link dev.governance.benchmarks.growth.FullScan} asks every
 * rule, {@link dev.governance.benchmarks.growth.CodeIndex} is the index by hand.
 * {@link dev.governance.benchmarks.growth.LibraryCatalogue} is this library;
 * {@link dev.governance.benchmarks.growth.GrowthRow} lists them.
 *
 * <p>Enters: contest, and the library's policy.
 */
@NullMarked
package dev.governance.benchmarks.growth;

import org.jspecify.annotations.NullMarked;
