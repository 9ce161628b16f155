/**
 * Composable scoring policies (评分): whatever gives points, and how points combine.
 *
 * <p>A room is a package. A room enters only rooms on floors below its own, and the rooms of the core.
 *
 * <pre>
 *   ANNEXE   json                     reads and writes scoring policies: entered from outside only
 *   FLOOR 2  ranking                  leagues, ranks with their uncertainty, accountability
 *   FLOOR 1  index       assessment   composite indicators; surveys, schemes, pilots
 *   GROUND   scoring                  scores and how they combine: this package
 * </pre>
 *
 * <p>Enters: nothing.
 */
@NullMarked
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        optionalAcceptNullable = true,
        forceJacksonPropertyNames = false,
        allowedClasspathAnnotations = {
            javax.annotation.processing.Generated.class,
            com.google.errorprone.annotations.CanIgnoreReturnValue.class
        })
package dev.governance.scoring;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
