/**
 * Surveys and assessments from files to pages (满意度调查与考核).
 *
 * <p>The policy paper wants an assessment that aims at residents' satisfaction (以群众满意度为目标). {@link
 * dev.governance.examples.assessment.SurveyTables} and {@link dev.governance.examples.assessment.SchemeTables} read tables, {@link
 * dev.governance.examples.assessment.SurveyInput} puts those of a survey together and {@link
 * dev.governance.examples.assessment.SurveyTable} writes what they say. An {@link
 * dev.governance.examples.assessment.AssessmentRun} assesses, and {@link dev.governance.examples.assessment.RoundReport} is its
 * page for people.
 *
 * <p>Enters: any room of the library.
 */
@NullMarked
package dev.governance.examples.assessment;

import org.jspecify.annotations.NullMarked;
