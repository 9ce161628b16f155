/**
 * The chart of a county's bodies: who stands above whom, how heavy the top is, what was split and merged.
 *
 * <p>The policy paper finds an organisation that is big at the top and small at the bottom (上头大、下头小), and communities that
 * are closed and built like offices (封闭性、机关化、行政化). Both are counted here, and bodies that departments had set up to
 * match them (对口设立) are named.
 *
 * <p>{@link dev.governance.organization.chart.OrganizationChart} holds
 * {@link dev.governance.organization.chart.ChartUnit units}, each on a {@link dev.governance.organization.chart.ChartLevel} and
 * with its {@link dev.governance.organization.chart.Openness}, the {@link dev.governance.organization.chart.ChartLink links}
 * between them, {@link dev.governance.organization.chart.ChartMembership memberships}, and each
 * {@link dev.governance.organization.chart.Reorganization}, which is a
 * {@link dev.governance.organization.chart.ReorganizationKind split or a merger}.
 * {@link dev.governance.organization.chart.ChartShape} measures it by
 * {@link dev.governance.organization.chart.LevelShape levels}, and
 * {@link dev.governance.organization.chart.ChartReview} holds it against
 * {@link dev.governance.organization.chart.ChartNorms}.
 *
 * <p>Enters: basics, organization, place.
 */
@NullMarked
package dev.governance.organization.chart;

import org.jspecify.annotations.NullMarked;
