/** Stories, the command line and simulations. Nobody depends on it. */
@NullMarked
package dev.governance.examples;

import org.jspecify.annotations.NullMarked;
