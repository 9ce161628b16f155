/**
 * Stories, the command line and simulations. Nobody depends on it.
 *
 * <p>Enters: any room of the library.
 */
@NullMarked
package dev.governance.examples;

import org.jspecify.annotations.NullMarked;
