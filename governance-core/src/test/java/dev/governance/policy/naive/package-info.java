/**
 * A second meaning of policies, as slow and as plain as can be: the reference with which the kernel is compared.
 *
 * <p>A {@link dev.governance.policy.naive.Paper} is a policy on paper. It knows only complete facts and two truths; a
 * {@link dev.governance.policy.naive.Question} is answered by plain Java over a map. Where facts are missing
 * {@link dev.governance.policy.naive.Completions} tries every value that they could have. Each builds the same thing from
 * the library's parts, by its public methods alone.
 *
 * <p>Enters: basics, policy.
 */
@NullMarked
package dev.governance.policy.naive;

import org.jspecify.annotations.NullMarked;
