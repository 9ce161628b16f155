/**
 * Scoring policies as JSON (评分政策读写): a scheme that officials can read, change and compare, without a line of code.
 *
 * <p>The policy paper asks that goals, assessment and consequences be laid down beforehand (目标任务分解, 绩效排位, 责任追究). What is laid
 * down here has an id, a version, dates and a digest, so that everybody can see by which text points were given.
 *
 * <p>{@link dev.governance.scoring.json.ScoringDocuments} reads and writes a
 * {@link dev.governance.scoring.ScoringDocument}, checked against a vocabulary, as strictly as the core reads its values.
 *
 * <p>{@link dev.governance.scoring.json.StandardMeasures} are measures of accountability that laws open, as they were read.
 *
 * <p>This is an annexe: it may enter any room of this module and of the core, and none enters it.
 *
 * <p>Enters: basics, json, policy, scoring, scoring.ranking.
 */
@NullMarked
package dev.governance.scoring.json;

import org.jspecify.annotations.NullMarked;
