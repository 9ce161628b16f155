/**
 * A house in bad repair: every class breaks the rules that it names, and no others.
 *
 * <p>It shows that the rules of the house are able to fail.
 */
package dev.offences;
