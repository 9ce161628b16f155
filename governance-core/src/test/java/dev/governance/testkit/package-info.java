/**
 * Test kit for those who write policies: the laws that every policy keeps, and arbitraries to try them on.
 *
 * <p>The policy paper wants work to reach communities through one gate with known rules. A gate that answers differently on a
 * second asking, or that fails without a word, is none; here a policy can be tried before it stands.
 *
 * <p>In reading order: {@link dev.governance.testkit.PolicyLaws} tries a policy on subjects of yours, and says which law it
 * breaks; {@link dev.governance.testkit.PolicyArbitraries}, {@link dev.governance.testkit.ConditionArbitraries} and
 * {@link dev.governance.testkit.AttributeArbitraries} draw policies, conditions and facts over a vocabulary of yours;
 * {@link dev.governance.testkit.ValueArbitraries} draws the public values; {@link dev.governance.testkit.Facts},
 * {@link dev.governance.testkit.FactsVocabulary} and {@link dev.governance.testkit.FactsArbitraries} are a subject with every
 * kind of attribute, for tests that do not care who asks.
 *
 * <p>Published beside the library under the classifier {@code testkit}. It needs jqwik 1.9.3 on the test class path.
 *
 * <p>Enters: basics, json, policy.
 */
@NullMarked
package dev.governance.testkit;

import org.jspecify.annotations.NullMarked;
