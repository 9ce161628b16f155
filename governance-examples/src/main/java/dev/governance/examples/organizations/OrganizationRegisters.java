package dev.governance.examples.organizations;

import dev.governance.organization.autonomy.AutonomyRegister;
import dev.governance.organization.chart.OrganizationChart;
import dev.governance.organization.owners.OwnersRegister;
import dev.governance.organization.party.PartyRegister;
import dev.governance.organization.society.SocietyRegister;
import dev.governance.organization.team.TeamRegister;
import java.util.Optional;

/**
 * The registers of a county that were given (组织台账); each may be left out.
 *
 * @param chart the bodies and how they stand to one another
 * @param party party organisations, guidance, co-building
 * @param owners compounds, owners' bodies, property firms
 * @param autonomy residents' committees
 * @param teams teams, orders, whistles
 * @param society community groups, people who would help
 */
public record OrganizationRegisters(
        Optional<OrganizationChart> chart,
        Optional<PartyRegister> party,
        Optional<OwnersRegister> owners,
        Optional<AutonomyRegister> autonomy,
        Optional<TeamRegister> teams,
        Optional<SocietyRegister> society) {}
