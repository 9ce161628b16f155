package dev.governance.examples.staff;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import dev.governance.basics.Finding;
import dev.governance.basics.NormUse;
import dev.governance.basics.ProfileId;
import dev.governance.grid.GridUnit;
import dev.governance.json.FindingSentences;
import dev.governance.staffing.GridNeed;
import dev.governance.staffing.GridStaffing;
import dev.governance.staffing.Roster;
import dev.governance.staffing.RosterProposal;
import dev.governance.worker.StaffingDemand;
import dev.governance.worker.StaffingRule;
import dev.governance.worker.StaffingScope;
import dev.governance.worker.StaffingStandard;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is told of a staffing (配备报告): numbers and findings; who works where is in the roster alone.
 *
 * @param day the day
 * @param profile whose numbers
 * @param needs how many workers each grid needs
 * @param workers how many workers can be posted
 * @param posted how many are posted
 * @param cost what the roster costs, in metres of way
 * @param demand what the staffing standard asks for, where the profile has one and what it counts is known
 * @param findings what was found, with sentences
 * @param uses where the numbers come from
 * @param roster who works where; written elsewhere
 */
@JsonPropertyOrder({"day", "profile", "needs", "workers", "posted", "cost", "demand", "findings", "uses"})
public record StaffReport(
        LocalDate day,
        ProfileId profile,
        ImmutableList<GridNeed> needs,
        int workers,
        int posted,
        long cost,
        Optional<StaffingDemand> demand,
        ImmutableList<Finding> findings,
        ImmutableList<NormUse> uses,
        @JsonIgnore Roster roster) {

    static StaffReport of(
            StaffNumbers numbers,
            GridStaffing staffing,
            RosterProposal proposal,
            List<GridUnit> areas,
            int grids,
            int workers) {
        Optional<StaffingDemand> demand = numbers.staffing().flatMap(standard -> demand(standard, areas, grids));
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        findings.addAll(staffing.findings()).addAll(proposal.findings());
        demand.flatMap(asked -> asked.review("all", workers)).ifPresent(findings::add);
        return new StaffReport(
                numbers.day(),
                numbers.profile(),
                staffing.needs(),
                workers,
                proposal.roster().entries().size(),
                proposal.cost(),
                demand,
                findings.build().stream()
                        .map(FindingSentences.standard()::withSentence)
                        .collect(ImmutableList.toImmutableList()),
                ImmutableList.<NormUse>builder()
                        .addAll(numbers.grids().uses())
                        .addAll(numbers.posting().uses())
                        .addAll(demand.map(StaffingDemand::uses).orElse(ImmutableList.of()))
                        .build(),
                proposal.roster());
    }

    /** A standard by residents says nothing where nobody knows how many there are. */
    private static Optional<StaffingDemand> demand(StaffingStandard standard, List<GridUnit> areas, int grids) {
        boolean known = areas.stream().allMatch(area -> area.persons().isPresent());
        if (!known && standard.numbers().containsKey(StaffingRule.PER_RESIDENTS)) {
            return Optional.empty();
        }
        long residents =
                areas.stream().mapToLong(area -> area.persons().orElse(0)).sum();
        long communities = areas.stream()
                .flatMap(area -> area.community().stream())
                .distinct()
                .count();
        return Optional.of(standard.demand(new StaffingScope(residents, grids, Math.max(1, communities))));
    }
}
