package dev.governance.json;

import dev.governance.interchange.PopoloArea;
import dev.governance.interchange.PopoloDocument;
import dev.governance.interchange.PopoloIdentifier;
import dev.governance.interchange.PopoloMembership;
import dev.governance.interchange.PopoloOrganization;
import dev.governance.interchange.PopoloPost;
import dev.governance.organization.autonomy.AutonomyLine;
import dev.governance.organization.autonomy.AutonomyRegister;
import dev.governance.organization.autonomy.AutonomyReview;
import dev.governance.organization.autonomy.Disclosure;
import dev.governance.organization.autonomy.LearningActivity;
import dev.governance.organization.autonomy.ResidentsBody;
import dev.governance.organization.autonomy.ResidentsMeeting;
import dev.governance.organization.chart.ChartLink;
import dev.governance.organization.chart.ChartMembership;
import dev.governance.organization.chart.ChartReview;
import dev.governance.organization.chart.ChartShape;
import dev.governance.organization.chart.ChartUnit;
import dev.governance.organization.chart.LevelShape;
import dev.governance.organization.chart.OrganizationChart;
import dev.governance.organization.chart.Reorganization;
import dev.governance.organization.owners.Compound;
import dev.governance.organization.owners.NextStep;
import dev.governance.organization.owners.OwnersCoverage;
import dev.governance.organization.owners.OwnersCoverageLine;
import dev.governance.organization.owners.OwnersRegister;
import dev.governance.organization.owners.OwnersReview;
import dev.governance.organization.owners.OwnersStep;
import dev.governance.organization.owners.PropertyService;
import dev.governance.organization.owners.Repair;
import dev.governance.organization.owners.ServiceInspection;
import dev.governance.organization.owners.ServiceReading;
import dev.governance.organization.party.CoBuildingAgreement;
import dev.governance.organization.party.CoBuildingPledge;
import dev.governance.organization.party.CoBuildingScorecard;
import dev.governance.organization.party.Guidance;
import dev.governance.organization.party.GuidanceAction;
import dev.governance.organization.party.GuidanceMatter;
import dev.governance.organization.party.PartyCoverage;
import dev.governance.organization.party.PartyCoverageLine;
import dev.governance.organization.party.PartyMembersCell;
import dev.governance.organization.party.PartyRegister;
import dev.governance.organization.party.PartyReview;
import dev.governance.organization.party.PartyUnit;
import dev.governance.organization.party.PartyUnitStanding;
import dev.governance.organization.society.CivicIssue;
import dev.governance.organization.society.CivicTalent;
import dev.governance.organization.society.CommunityGroup;
import dev.governance.organization.society.FoundingPlan;
import dev.governance.organization.society.GroupStanding;
import dev.governance.organization.society.GroupSupport;
import dev.governance.organization.society.SeatOffer;
import dev.governance.organization.society.SeatPlan;
import dev.governance.organization.society.SocietyRegister;
import dev.governance.organization.society.SocietyReview;
import dev.governance.organization.society.TalentConsent;
import dev.governance.organization.team.Secondment;
import dev.governance.organization.team.Team;
import dev.governance.organization.team.TeamOrder;
import dev.governance.organization.team.TeamRegister;
import dev.governance.organization.team.TeamReview;
import dev.governance.organization.team.Whistle;
import dev.governance.organization.team.WhistleAnswer;
import dev.governance.organization.team.WhistleScorecard;
import java.util.stream.Stream;

/** The public types of the rooms within organization, and of exchange formats, that are objects in JSON. */
final class OrganizationWireTypes {

    private OrganizationWireTypes() {}

    static Stream<Class<?>> all() {
        return Stream.of(charts(), partyUnits(), owners(), autonomies(), teams(), societies(), exchanges())
                .flatMap(types -> types);
    }

    private static Stream<Class<?>> charts() {
        return Stream.of(
                ChartLink.class,
                ChartMembership.class,
                ChartReview.class,
                ChartShape.class,
                ChartUnit.class,
                LevelShape.class,
                OrganizationChart.class,
                Reorganization.class);
    }

    private static Stream<Class<?>> partyUnits() {
        return Stream.of(
                CoBuildingAgreement.class,
                CoBuildingPledge.class,
                CoBuildingScorecard.class,
                Guidance.class,
                GuidanceAction.class,
                GuidanceMatter.class,
                PartyCoverage.class,
                PartyCoverageLine.class,
                PartyMembersCell.class,
                PartyRegister.class,
                PartyReview.class,
                PartyUnit.class,
                PartyUnitStanding.class);
    }

    private static Stream<Class<?>> owners() {
        return Stream.of(
                Compound.class,
                NextStep.class,
                OwnersCoverage.class,
                OwnersCoverageLine.class,
                OwnersRegister.class,
                OwnersReview.class,
                OwnersStep.class,
                PropertyService.class,
                Repair.class,
                ServiceInspection.class,
                ServiceReading.class);
    }

    private static Stream<Class<?>> autonomies() {
        return Stream.of(
                AutonomyLine.class,
                AutonomyRegister.class,
                AutonomyReview.class,
                Disclosure.class,
                LearningActivity.class,
                ResidentsBody.class,
                ResidentsMeeting.class);
    }

    private static Stream<Class<?>> teams() {
        return Stream.of(
                Secondment.class,
                Team.class,
                TeamOrder.class,
                TeamRegister.class,
                TeamReview.class,
                Whistle.class,
                WhistleAnswer.class,
                WhistleScorecard.class);
    }

    private static Stream<Class<?>> societies() {
        return Stream.of(
                CivicIssue.class,
                CivicTalent.class,
                CommunityGroup.class,
                FoundingPlan.class,
                GroupStanding.class,
                GroupSupport.class,
                SeatOffer.class,
                SeatPlan.class,
                SocietyRegister.class,
                SocietyReview.class,
                TalentConsent.class);
    }

    private static Stream<Class<?>> exchanges() {
        return Stream.of(
                PopoloArea.class,
                PopoloDocument.class,
                PopoloIdentifier.class,
                PopoloMembership.class,
                PopoloOrganization.class,
                PopoloPost.class);
    }
}
