/**
 * Surveys, assessment schemes and pilots (满意度调查、考核方案、试点): what residents say, how it becomes points, and whether something
 * new did any good.
 *
 * <p>The policy paper asks for a comprehensive assessment that aims at residents' satisfaction (以群众满意度为目标的综合目标考核体系) and for
 * pilots before roll-out (设立试点、逐步推开), and complains of activity without lasting effect (搞活动、下命令、定指标, 没有持续影响力). So what
 * residents say weighs most, what was merely done cannot outweigh what came of it, what came of it is looked at again, and nobody
 * is assessed by himself.
 *
 * <p>Begin with the {@link dev.governance.scoring.assessment.Survey}: every {@link
 * dev.governance.scoring.assessment.SurveyResponse} is kept, the silent ones too. With a {@link
 * dev.governance.scoring.assessment.SurveyMethod} it becomes a {@link dev.governance.scoring.assessment.SurveyResult}, in which each
 * {@link dev.governance.scoring.assessment.SurveyedArea} has intervals, small grids are drawn towards their community, and what
 * few people said is kept back.
 *
 * <p>The hotline has {@link dev.governance.scoring.assessment.HotlineCounts} and the three rates of {@link
 * dev.governance.scoring.assessment.HotlineRate}; what becomes of a rate with nothing to divide by is an {@link
 * dev.governance.scoring.assessment.EmptyDenominator}, which somebody chooses.
 *
 * <p>An {@link dev.governance.scoring.assessment.AssessmentScheme} is made of {@link
 * dev.governance.scoring.assessment.SchemePart}s and {@link dev.governance.scoring.assessment.SchemeIndicator}s, each of an {@link
 * dev.governance.scoring.assessment.IndicatorKind}; a {@link dev.governance.scoring.assessment.SchemeReview} tells what speaks
 * against it. {@link dev.governance.scoring.assessment.Observation}s make an {@link
 * dev.governance.scoring.assessment.AssessmentRound}, in which every body has its score with all parts and its interval. A {@link
 * dev.governance.scoring.assessment.FollowUpReview} looks at outcomes again, and an {@link
 * dev.governance.scoring.assessment.AssessmentLog} keeps assessments to one a year.
 *
 * <p>A {@link dev.governance.scoring.assessment.PilotCall} chooses pilots, stratum by stratum, by an admission policy and a scoring
 * policy; a {@link dev.governance.scoring.assessment.PilotPlan} fixes beforehand what is measured, and a {@link
 * dev.governance.scoring.assessment.PilotReview} tells what came of it and whether that argues for a roll-out.
 *
 * <p>Enters: basics, policy, place, organization, grid, scoring, scoring.statistics.
 */
@NullMarked
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        optionalAcceptNullable = true,
        forceJacksonPropertyNames = false,
        allowedClasspathAnnotations = {
            javax.annotation.processing.Generated.class,
            com.google.errorprone.annotations.CanIgnoreReturnValue.class
        })
package dev.governance.scoring.assessment;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
