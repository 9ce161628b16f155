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
import dev.governance.duty.ActorTotal;
import dev.governance.duty.BodyCharter;
import dev.governance.duty.BodyFunction;
import dev.governance.duty.CapabilityTest;
import dev.governance.duty.ClassifiedLine;
import dev.governance.duty.ConformanceReview;
import dev.governance.duty.DecisionOperationSplit;
import dev.governance.duty.Delegation;
import dev.governance.duty.DocumentRegister;
import dev.governance.duty.Duty;
import dev.governance.duty.DutyAssignment;
import dev.governance.duty.DutyCatalogue;
import dev.governance.duty.DutyReview;
import dev.governance.duty.DutyStandard;
import dev.governance.duty.InternalBody;
import dev.governance.duty.MatrixCell;
import dev.governance.duty.MatrixRow;
import dev.governance.duty.NormativeDocument;
import dev.governance.duty.PowerHolding;
import dev.governance.duty.PowerRegister;
import dev.governance.duty.Procedure;
import dev.governance.duty.ProcedureStep;
import dev.governance.duty.RelatedParties;
import dev.governance.duty.ResponsibilityMatrix;
import dev.governance.duty.Rulebook;
import dev.governance.duty.ServiceStandard;
import dev.governance.duty.StandingTotal;
import dev.governance.duty.StatedHours;
import dev.governance.duty.StepEvent;
import dev.governance.duty.TransferPackage;
import dev.governance.duty.Workload;
import dev.governance.grid.ChurnFrontier;
import dev.governance.grid.ChurnPoint;
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
import dev.governance.matching.Assignment;
import dev.governance.matching.Bottleneck;
import dev.governance.matching.CapacityMatching;
import dev.governance.matching.CostTable;
import dev.governance.matching.DualPrices;
import dev.governance.matching.MatchedPair;
import dev.governance.organization.Organization;
import dev.governance.organization.Yardsticks;
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
                    OrganizationWireTypes.all(),
                    duties(),
                    FundingTypes.all(),
                    grids(),
                    matchings(),
                    policies(),
                    tasks(),
                    workers(),
                    staffings(),
                    PeopleTypes.all())
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
        return Stream.of(
                ActorTotal.class,
                BodyCharter.class,
                BodyFunction.class,
                CapabilityTest.class,
                ClassifiedLine.class,
                ConformanceReview.class,
                DecisionOperationSplit.class,
                Delegation.class,
                DocumentRegister.class,
                Duty.class,
                DutyAssignment.class,
                DutyCatalogue.class,
                DutyReview.class,
                DutyStandard.class,
                InternalBody.class,
                MatrixCell.class,
                MatrixRow.class,
                NormativeDocument.class,
                PowerHolding.class,
                PowerRegister.class,
                Procedure.class,
                ProcedureStep.class,
                RelatedParties.class,
                ResponsibilityMatrix.class,
                Rulebook.class,
                ServiceStandard.class,
                StandingTotal.class,
                StatedHours.class,
                StepEvent.class,
                TransferPackage.class,
                Workload.class);
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
                ChurnFrontier.class,
                ChurnPoint.class,
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

    /**
     * Returns the types.
     *
     * @return the types by their simple names, in the order of the names
     */
    public static ImmutableSortedMap<String, Class<?>> all() {
        return BY_NAME;
    }
}
