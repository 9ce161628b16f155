/**
 * Staffing of grids (网格配备): how many workers each grid has, who they are, and whether they can keep up.
 *
 * <p>The policy paper gives each grid one or two workers (每个网格配备1—2名网格社工) who do everything there (全科), and finds workers
 * with too many posts and too many who give orders (身兼数职、多头指挥).
 *
 * <p>How many: a {@link dev.governance.staffing.GridLoad} says what there is to do in a grid, a
 * {@link dev.governance.staffing.StaffingPolicy} with the numbers of a
 * {@link dev.governance.staffing.GridStaffingStandard} says one or two, and {@link dev.governance.staffing.GridStaffing} lists the
 * {@link dev.governance.staffing.GridNeed} of each grid. Whether that is enough, a {@link dev.governance.staffing.GridFlow} of
 * requests answers with a {@link dev.governance.staffing.GridWaiting}. New posts go where most are missing:
 * {@link dev.governance.staffing.ShortageSpread}.
 *
 * <p>Who: each {@link dev.governance.staffing.GridPost} and each {@link dev.governance.staffing.Candidate} go into a
 * {@link dev.governance.staffing.RosterRequest} with a {@link dev.governance.staffing.PostingStandard} of what distance, skills,
 * dialects and work already taken count; the {@link dev.governance.staffing.RosterProposal} is the best
 * {@link dev.governance.staffing.Roster} there is, its {@link dev.governance.staffing.RosterEntry entries} and what is still
 * missing. A {@link dev.governance.staffing.RosterReview} looks at any roster: one worker, one day, one grid, one manager.
 *
 * <p>Enters: worker, grid, organization, matching, basics.
 */
@NullMarked
package dev.governance.staffing;

import org.jspecify.annotations.NullMarked;
