/**
 * Composable scoring policies (评分): whatever gives points, and how points combine.
 *
 * <p>The policy paper asks for "a comprehensive assessment that aims at residents' satisfaction" (以群众满意度为目标的综合目标考核体系),
 * with a performance ranking and accountability. An assessment that people answer for is one in which everybody can see what
 * each part gave and took, and in which evidence that nobody has is not taken for a zero.
 *
 * <p>In reading order: {@link dev.governance.scoring.Points} are exact, and rounded by a named
 * {@link dev.governance.scoring.Rounding}; a {@link dev.governance.scoring.Score} is known, with the
 * {@linkplain dev.governance.scoring.Part parts} that account for it, or unknown, with the reasons. A
 * {@link dev.governance.scoring.ScoringPolicy} gives scores, and combines with others: by a
 * {@link dev.governance.scoring.Mean} with {@link dev.governance.scoring.Weights}, each part a
 * {@link dev.governance.scoring.Weighted}, and a {@link dev.governance.scoring.MissingEvidence} that says what becomes of a part
 * that is unknown; by {@link dev.governance.scoring.Bands}; by bonuses, limits and vetoes. A
 * {@link dev.governance.scoring.ScoreExplanation} tells why.
 *
 * <p>A {@link dev.governance.scoring.ScoringDocument} is a policy as data, and a {@link dev.governance.scoring.ScoringStructure}
 * shows how any policy is put together. An {@link dev.governance.scoring.Attribution} tells what each part of a part gave to the
 * total; a {@link dev.governance.scoring.ScoreDifference} and a {@link dev.governance.scoring.RankChange} why this year is not like
 * the last. By {@link dev.governance.scoring.ScoreAttributes} an admission asks for a score.
 *
 * <p>A room is a package. A room enters only rooms on floors below its own, and the rooms of the core.
 *
 * <pre>
 *   ANNEXE   json                     reads and writes scoring policies: entered from outside only
 *   FLOOR 2  ranking                  leagues, ranks with their uncertainty, accountability
 *   FLOOR 1  index       assessment   composite indicators; surveys, schemes, pilots
 *   GROUND   scoring  statistics      scores and how they combine: this package; arithmetic on columns of numbers
 * </pre>
 *
 * <p>Enters: basics, policy.
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
package dev.governance.scoring;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
