/**
 * Exact quantities, law that changes by date, and findings: what every other room is built of.
 *
 * <p>{@link dev.governance.basics.Citation} names a source of law or policy; {@link dev.governance.basics.Sentence}
 * says something in English and in Chinese; {@link dev.governance.basics.Finding} is what a review or a rule found,
 * with a stable code and the numbers that led to it.
 *
 * <p>Enters: nothing.
 */
@NullMarked
package dev.governance.basics;

import org.jspecify.annotations.NullMarked;
