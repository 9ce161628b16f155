package dev.governance.json;

import dev.governance.goal.CriticalPath;
import dev.governance.goal.EarnedValue;
import dev.governance.goal.Goal;
import dev.governance.goal.GoalChange;
import dev.governance.goal.GoalLinks;
import dev.governance.goal.GoalPlan;
import dev.governance.goal.GoalPlanEvent;
import dev.governance.goal.GoalProgress;
import dev.governance.goal.GoalReview;
import dev.governance.goal.GoalTree;
import dev.governance.goal.Measure;
import dev.governance.goal.Milestone;
import dev.governance.goal.PathTask;
import dev.governance.goal.RollUp;
import dev.governance.worker.Appointment;
import dev.governance.worker.AppointmentReview;
import dev.governance.worker.Employment;
import dev.governance.worker.ExamEligibility;
import dev.governance.worker.ExamPass;
import dev.governance.worker.ExamRule;
import dev.governance.worker.ExamStandard;
import dev.governance.worker.ExamStanding;
import dev.governance.worker.GradeAccount;
import dev.governance.worker.GradingRule;
import dev.governance.worker.InclusionChecklist;
import dev.governance.worker.InclusionEvidence;
import dev.governance.worker.PayForecast;
import dev.governance.worker.PayFormula;
import dev.governance.worker.PayGrowth;
import dev.governance.worker.PayOutlook;
import dev.governance.worker.PayRecord;
import dev.governance.worker.PayReview;
import dev.governance.worker.PayScale;
import dev.governance.worker.PayYear;
import dev.governance.worker.Post;
import dev.governance.worker.Probation;
import dev.governance.worker.Qualification;
import dev.governance.worker.QualificationReview;
import dev.governance.worker.QualificationStandard;
import dev.governance.worker.Retention;
import dev.governance.worker.RetentionReview;
import dev.governance.worker.StudyRecord;
import dev.governance.worker.SurvivalCurve;
import dev.governance.worker.SurvivalStep;
import dev.governance.worker.Tenure;
import dev.governance.worker.TrainingCourse;
import dev.governance.worker.TrainingMember;
import dev.governance.worker.TrainingNeed;
import dev.governance.worker.TrainingPlan;
import dev.governance.worker.TrainingRequest;
import dev.governance.worker.VacancyRisk;
import dev.governance.worker.WorkEntry;
import dev.governance.worker.WorkloadLedger;
import java.util.stream.Stream;

/** The public types of workers and goals that are objects in JSON. */
final class PeopleTypes {

    private PeopleTypes() {}

    static Stream<Class<?>> all() {
        return Stream.concat(workers(), goals());
    }

    private static Stream<Class<?>> workers() {
        return Stream.of(
                Appointment.class,
                AppointmentReview.class,
                Employment.class,
                ExamEligibility.class,
                ExamPass.class,
                ExamRule.class,
                ExamStanding.class,
                ExamStandard.class,
                GradeAccount.class,
                GradingRule.class,
                InclusionChecklist.class,
                InclusionEvidence.class,
                PayForecast.class,
                PayFormula.class,
                PayGrowth.class,
                PayOutlook.class,
                PayRecord.class,
                PayReview.class,
                PayScale.class,
                PayYear.class,
                Post.class,
                Probation.class,
                Qualification.class,
                QualificationReview.class,
                QualificationStandard.class,
                Retention.class,
                RetentionReview.class,
                StudyRecord.class,
                SurvivalCurve.class,
                SurvivalStep.class,
                Tenure.class,
                TrainingCourse.class,
                TrainingMember.class,
                TrainingNeed.class,
                TrainingPlan.class,
                TrainingRequest.class,
                VacancyRisk.class,
                WorkEntry.class,
                WorkloadLedger.class);
    }

    private static Stream<Class<?>> goals() {
        return Stream.of(
                CriticalPath.class,
                EarnedValue.class,
                Goal.class,
                GoalChange.class,
                GoalLinks.class,
                GoalPlan.class,
                GoalPlanEvent.class,
                GoalProgress.class,
                GoalReview.class,
                GoalTree.class,
                Measure.class,
                Milestone.class,
                PathTask.class,
                RollUp.class);
    }
}
