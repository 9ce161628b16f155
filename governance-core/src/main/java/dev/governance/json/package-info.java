/**
 * Strict reading, plain writing: the values of this library as JSON (JSON 读写).
 *
 * <p>The policy paper asks that every task that is pushed down to a community is stopped at a gate and looked at. What
 * arrives there comes from many offices and programs, and a gate that guesses what was meant lets through what nobody
 * asked for. So this room reads what was written, or says in the words of the domain, in English and in Chinese, where
 * and why it does not.
 *
 * <p>Start with {@link dev.governance.json.JsonFormat}: it reads a {@link dev.governance.json.Source} within
 * {@link dev.governance.json.JsonLimits} and writes values back. {@link dev.governance.json.JsonLines} are many
 * documents, one on a line, each a {@link dev.governance.json.LineEntry};
 * {@link dev.governance.json.JsonLineWriter} writes them. What is wrong with an input is a
 * {@link dev.governance.json.DataFormatException} of {@link dev.governance.json.Fault}s.
 * {@link dev.governance.json.FindingSentences} has what every finding of the library says.
 * {@link dev.governance.json.WireTypes} lists the types that have a form in JSON, and
 * {@link dev.governance.json.JsonSchemas} describes it. {@link dev.governance.json.Echo},
 * {@link dev.governance.json.Utf8Text} and {@link dev.governance.json.Spelling} are for those who write readers of other forms,
 * and {@link dev.governance.json.DocumentBinder} for those whose documents hold terms, conditions or policies.
 *
 * <p>This is the only room that calls databind. It is an annexe: it may enter any room of the core, and none enters it.
 *
 * <p>Enters: basics, policy, matching, place, organization, organization.chart, organization.party, organization.owners,
 * organization.autonomy, organization.team, organization.society, duty, funding, grid, worker, admission, staffing, goal,
 * interchange.
 */
@NullMarked
package dev.governance.json;

import org.jspecify.annotations.NullMarked;
