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
 * <p>Enters: basics, place, organization, grid, scoring.statistics.
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
