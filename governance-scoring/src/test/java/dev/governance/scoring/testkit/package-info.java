/**
 * Test kit for those who write scoring policies: the laws that every one keeps.
 *
 * <p>The policy paper makes people answer for points (工作绩效排位制, 责任追究制). Points that are other ones on a second asking, or that
 * nobody can account for, are no ground for that; here a policy can be tried before it stands.
 *
 * <p>{@link dev.governance.scoring.testkit.ScoringLaws} tries a policy on subjects of yours, and says which law it breaks.
 *
 * <p>Published beside the library under the classifier {@code testkit}. It needs jqwik 1.9.3 on the test class path.
 *
 * <p>Enters: scoring, scoring.json.
 */
@NullMarked
package dev.governance.scoring.testkit;

import org.jspecify.annotations.NullMarked;
