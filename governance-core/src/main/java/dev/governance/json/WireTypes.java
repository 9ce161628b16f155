package dev.governance.json;

import com.google.common.collect.ImmutableSortedMap;
import dev.governance.admission.AdmissionCase;
import dev.governance.admission.AdmissionEvent;
import dev.governance.admission.AdmissionRecord;
import dev.governance.admission.AdmissionRegister;
import dev.governance.admission.AdmissionStandard;
import dev.governance.admission.BurdenComparison;
import dev.governance.admission.BurdenIndex;
import dev.governance.admission.BurdenItem;
import dev.governance.admission.BypassReview;
import dev.governance.admission.BypassStandard;
import dev.governance.admission.CommunityLoad;
import dev.governance.admission.Consultation;
import dev.governance.admission.Delivery;
import dev.governance.admission.DepartmentHours;
import dev.governance.admission.ObservedWork;
import dev.governance.admission.RegisterReview;
import dev.governance.admission.TaskRequest;
import dev.governance.basics.Citation;
import dev.governance.basics.Finding;
import dev.governance.basics.Holiday;
import dev.governance.basics.HolidayCalendar;
import dev.governance.basics.NormEntry;
import dev.governance.basics.NormProfile;
import dev.governance.basics.NormUse;
import dev.governance.basics.Norms;
import dev.governance.basics.Sentence;
import dev.governance.duty.Duty;
import dev.governance.duty.DutyCatalogue;
import dev.governance.duty.TransferPackage;
import dev.governance.duty.Workload;
import dev.governance.grid.ComponentOutcome;
import dev.governance.grid.Contiguity;
import dev.governance.grid.GridPlan;
import dev.governance.grid.GridProposal;
import dev.governance.grid.GridRequest;
import dev.governance.grid.GridReview;
import dev.governance.grid.GridStandard;
import dev.governance.grid.GridUnit;
import dev.governance.grid.LockedGrid;
import dev.governance.grid.UnitLink;
import dev.governance.grid.UnitPlace;
import dev.governance.interchange.PopoloArea;
import dev.governance.interchange.PopoloDocument;
import dev.governance.interchange.PopoloIdentifier;
import dev.governance.interchange.PopoloMembership;
import dev.governance.interchange.PopoloOrganization;
import dev.governance.interchange.PopoloPost;
import dev.governance.matching.Assignment;
import dev.governance.matching.Bottleneck;
import dev.governance.matching.CapacityMatching;
import dev.governance.matching.CostTable;
import dev.governance.matching.DualPrices;
import dev.governance.matching.MatchedPair;
import dev.governance.organization.Organization;
import dev.governance.organization.Yardsticks;
import dev.governance.organization.autonomy.AutonomyLine;
import dev.governance.organization.autonomy.AutonomyRegister;
import dev.governance.organization.autonomy.AutonomyReview;
import dev.governance.organization.autonomy.Disclosure;
import dev.governance.organization.autonomy.LearningActivity;
import dev.governance.organization.autonomy.ResidentsBody;
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
import dev.governance.place.Community;
import dev.governance.policy.AnalysisFinding;
import dev.governance.policy.Completion;
import dev.governance.policy.DecisionRecord;
import dev.governance.policy.Doubt;
import dev.governance.policy.Explanation;
import dev.governance.policy.Obligation;
import dev.governance.policy.PolicyReference;
import dev.governance.policy.PolicyReview;
import dev.governance.policy.Remedies;
import dev.governance.policy.Remedy;
import dev.governance.policy.RuleFinding;
import dev.governance.policy.ShadowCell;
import dev.governance.policy.ShadowCount;
import dev.governance.staffing.Candidate;
import dev.governance.staffing.GridFlow;
import dev.governance.staffing.GridLoad;
import dev.governance.staffing.GridNeed;
import dev.governance.staffing.GridPost;
import dev.governance.staffing.GridStaffing;
import dev.governance.staffing.GridStaffingStandard;
import dev.governance.staffing.PostingStandard;
import dev.governance.staffing.Roster;
import dev.governance.staffing.RosterEntry;
import dev.governance.staffing.RosterProposal;
import dev.governance.staffing.RosterRequest;
import dev.governance.staffing.RosterReview;
import dev.governance.worker.StaffingDemand;
import dev.governance.worker.StaffingGap;
import dev.governance.worker.StaffingLine;
import dev.governance.worker.StaffingScope;
import dev.governance.worker.StaffingStandard;
import dev.governance.worker.Worker;
import java.util.stream.Stream;

/**
 * The public types that are objects in JSON (线上类型), by name: those that a command can read, check and show the schema
 * of.
 *
 * <p>Stateless and thread-safe.
 */
public final class WireTypes {

    private static final ImmutableSortedMap<String, Class<?>> BY_NAME = Stream.of(
                    basics(),
                    Stream.of(Community.class, Organization.class, Yardsticks.class),
                    charts(),
                    partyUnits(),
                    owners(),
                    autonomies(),
                    teams(),
                    societies(),
                    exchanges(),
                    duties(),
                    grids(),
                    matchings(),
                    policies(),
                    tasks(),
                    workers(),
                    staffings())
            .<Class<?>>flatMap(types -> types)
            .collect(ImmutableSortedMap.toImmutableSortedMap(String::compareTo, Class::getSimpleName, type -> type));

    private WireTypes() {}

    private static Stream<Class<?>> basics() {
        return Stream.of(
                Citation.class,
                Fault.class,
                Finding.class,
                Holiday.class,
                HolidayCalendar.class,
                NormEntry.class,
                NormProfile.class,
                NormUse.class,
                Norms.class,
                Sentence.class);
    }

    private static Stream<Class<?>> duties() {
        return Stream.of(Duty.class, DutyCatalogue.class, TransferPackage.class, Workload.class);
    }

    private static Stream<Class<?>> matchings() {
        return Stream.of(
                Assignment.class,
                Bottleneck.class,
                CapacityMatching.class,
                CostTable.class,
                DualPrices.class,
                MatchedPair.class);
    }

    private static Stream<Class<?>> grids() {
        return Stream.of(
                ComponentOutcome.class,
                Contiguity.class,
                GridPlan.class,
                GridProposal.class,
                GridRequest.class,
                GridReview.class,
                GridStandard.class,
                GridUnit.class,
                LockedGrid.class,
                UnitLink.class,
                UnitPlace.class);
    }

    private static Stream<Class<?>> policies() {
        return Stream.of(
                AnalysisFinding.class,
                Completion.class,
                DecisionRecord.class,
                Doubt.class,
                Explanation.class,
                Obligation.class,
                PolicyReference.class,
                PolicyReview.class,
                Remedies.class,
                Remedy.class,
                RuleFinding.class,
                ShadowCell.class,
                ShadowCount.class);
    }

    private static Stream<Class<?>> tasks() {
        return Stream.of(
                AdmissionCase.class,
                AdmissionEvent.class,
                AdmissionRecord.class,
                AdmissionRegister.class,
                AdmissionStandard.class,
                BurdenComparison.class,
                BurdenIndex.class,
                BurdenItem.class,
                BypassReview.class,
                BypassStandard.class,
                CommunityLoad.class,
                Consultation.class,
                Delivery.class,
                DepartmentHours.class,
                ObservedWork.class,
                RegisterReview.class,
                TaskRequest.class);
    }

    private static Stream<Class<?>> staffings() {
        return Stream.of(
                Candidate.class,
                GridFlow.class,
                GridLoad.class,
                GridNeed.class,
                GridPost.class,
                GridStaffing.class,
                GridStaffingStandard.class,
                PostingStandard.class,
                Roster.class,
                RosterEntry.class,
                RosterProposal.class,
                RosterRequest.class,
                RosterReview.class);
    }

    private static Stream<Class<?>> workers() {
        return Stream.of(
                StaffingScope.class,
                StaffingDemand.class,
                StaffingGap.class,
                StaffingLine.class,
                StaffingStandard.class,
                Worker.class);
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
                ResidentsBody.class);
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

    /**
     * Returns the types.
     *
     * @return the types by their simple names, in the order of the names
     */
    public static ImmutableSortedMap<String, Class<?>> all() {
        return BY_NAME;
    }
}
