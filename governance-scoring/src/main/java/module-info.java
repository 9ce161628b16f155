/** Composable scoring policies, composite indicators, and ranks that carry their uncertainty (评分). */
@org.jspecify.annotations.NullMarked
module dev.governance.scoring {
    requires transitive dev.governance.core;
    requires static com.google.errorprone.annotations;
    requires static java.compiler;
    requires static org.immutables.value.annotations;

    exports dev.governance.scoring;

    opens dev.governance.scoring to
            com.fasterxml.jackson.databind;
}
