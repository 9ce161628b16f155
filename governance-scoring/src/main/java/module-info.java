/** Composable scoring policies, composite indicators, and ranks that carry their uncertainty (评分). */
@org.jspecify.annotations.NullMarked
module dev.governance.scoring {
    requires transitive dev.governance.core;
    requires static com.google.errorprone.annotations;
    requires static java.compiler;
    requires static org.immutables.value.annotations;

    exports dev.governance.scoring;
    exports dev.governance.scoring.assessment;
    exports dev.governance.scoring.index;
    exports dev.governance.scoring.json;
    exports dev.governance.scoring.ranking;
    exports dev.governance.scoring.statistics;

    opens dev.governance.scoring to
            com.fasterxml.jackson.databind;
    opens dev.governance.scoring.assessment to
            com.fasterxml.jackson.databind;
    opens dev.governance.scoring.index to
            com.fasterxml.jackson.databind;
    opens dev.governance.scoring.json to
            com.fasterxml.jackson.databind;
    opens dev.governance.scoring.ranking to
            com.fasterxml.jackson.databind;
    opens dev.governance.scoring.statistics to
            com.fasterxml.jackson.databind;
}
