package dev.governance.examples.organizations;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import dev.governance.basics.Finding;
import dev.governance.basics.NormUse;
import dev.governance.basics.ProfileId;
import dev.governance.examples.edge.EdgeFaults;
import dev.governance.organization.Yardsticks;
import dev.governance.organization.autonomy.AutonomyReview;
import dev.governance.organization.chart.ChartReview;
import dev.governance.organization.owners.OwnersReview;
import dev.governance.organization.party.PartyReview;
import dev.governance.organization.society.SocietyReview;
import dev.governance.organization.team.TeamReview;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was found about the organizations of a county (组织审查结果), register by register.
 *
 * @param day the day of the review
 * @param profile whose norms
 * @param chart of the chart
 * @param party of party organisations
 * @param owners of owners' bodies
 * @param autonomy of residents' committees
 * @param teams of teams
 * @param society of community groups
 */
@JsonPropertyOrder({"day", "profile", "chart", "party", "owners", "autonomy", "teams", "society"})
public record OrganizationReviews(
        LocalDate day,
        ProfileId profile,
        Optional<ChartReview> chart,
        Optional<PartyReview> party,
        Optional<OwnersReview> owners,
        Optional<AutonomyReview> autonomy,
        Optional<TeamReview> teams,
        Optional<SocietyReview> society) {

    /**
     * Reviews what was given.
     *
     * @param registers the registers
     * @param at the norms and the day, at the end of which the review is made
     * @return the reviews of the registers that were given
     */
    public static OrganizationReviews of(OrganizationRegisters registers, Yardsticks at) {
        return new OrganizationReviews(
                at.date(),
                at.profile(),
                registers.chart().map(chart -> ChartReview.of(chart, at)),
                registers.party().map(party -> PartyReview.of(party, at)),
                registers.owners().map(owners -> OwnersReview.of(owners, at)),
                registers.autonomy().map(autonomy -> AutonomyReview.of(autonomy, at)),
                registers
                        .teams()
                        .map(teams -> TeamReview.of(teams, at.date().plusDays(1).atStartOfDay(), at)),
                registers.society().map(society -> SocietyReview.of(society, at)));
    }

    /**
     * Returns all findings, with their sentences.
     *
     * @return the findings, register by register
     */
    @JsonIgnore
    public ImmutableList<Finding> findings() {
        return Stream.of(
                        chart.map(ChartReview::findings),
                        party.map(PartyReview::findings),
                        owners.map(OwnersReview::findings),
                        autonomy.map(AutonomyReview::findings),
                        teams.map(TeamReview::findings),
                        society.map(SocietyReview::findings))
                .flatMap(Optional::stream)
                .flatMap(ImmutableList::stream)
                .map(EdgeFaults.sentences()::withSentence)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns what could not be decided.
     *
     * @return a finding for each norm without a verified value
     */
    @JsonIgnore
    public ImmutableList<Finding> open() {
        return Stream.of(
                        chart.map(ChartReview::open),
                        party.map(PartyReview::open),
                        owners.map(OwnersReview::open),
                        autonomy.map(AutonomyReview::open),
                        teams.map(TeamReview::open),
                        society.map(SocietyReview::open))
                .flatMap(Optional::stream)
                .flatMap(ImmutableList::stream)
                .map(EdgeFaults.sentences()::withSentence)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the norms that were used.
     *
     * @return the uses, register by register
     */
    @JsonIgnore
    public ImmutableList<NormUse> uses() {
        return Stream.of(
                        chart.map(ChartReview::uses),
                        party.map(PartyReview::uses),
                        owners.map(OwnersReview::uses),
                        autonomy.map(AutonomyReview::uses),
                        teams.map(TeamReview::uses),
                        society.map(SocietyReview::uses))
                .flatMap(Optional::stream)
                .flatMap(ImmutableList::stream)
                .collect(ImmutableList.toImmutableList());
    }
}
