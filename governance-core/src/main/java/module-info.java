/** Typed, immutable models and composable policies for community governance (社区治理). */
@org.jspecify.annotations.NullMarked
module dev.governance.core {
    requires transitive com.google.common;
    requires transitive org.jspecify;
    requires transitive com.fasterxml.jackson.annotation;
    requires transitive com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.datatype.guava;
    requires com.fasterxml.jackson.datatype.jdk8;
    requires com.fasterxml.jackson.datatype.jsr310;
    requires static com.google.errorprone.annotations;
    requires static java.compiler;
    requires static org.immutables.value.annotations;

    exports dev.governance.admission;
    exports dev.governance.basics;
    exports dev.governance.duty;
    exports dev.governance.funding;
    exports dev.governance.goal;
    exports dev.governance.grid;
    exports dev.governance.interchange;
    exports dev.governance.json;
    exports dev.governance.matching;
    exports dev.governance.organization;
    exports dev.governance.organization.chart;
    exports dev.governance.organization.party;
    exports dev.governance.organization.owners;
    exports dev.governance.organization.autonomy;
    exports dev.governance.organization.team;
    exports dev.governance.organization.society;
    exports dev.governance.place;
    exports dev.governance.policy;
    exports dev.governance.process;
    exports dev.governance.staffing;
    exports dev.governance.worker;

    opens dev.governance.admission to
            com.fasterxml.jackson.databind;
    opens dev.governance.basics to
            com.fasterxml.jackson.databind;
    opens dev.governance.duty to
            com.fasterxml.jackson.databind;
    opens dev.governance.funding to
            com.fasterxml.jackson.databind;
    opens dev.governance.goal to
            com.fasterxml.jackson.databind;
    opens dev.governance.grid to
            com.fasterxml.jackson.databind;
    opens dev.governance.interchange to
            com.fasterxml.jackson.databind;
    opens dev.governance.json to
            com.fasterxml.jackson.databind;
    opens dev.governance.matching to
            com.fasterxml.jackson.databind;
    opens dev.governance.organization to
            com.fasterxml.jackson.databind;
    opens dev.governance.organization.chart to
            com.fasterxml.jackson.databind;
    opens dev.governance.organization.party to
            com.fasterxml.jackson.databind;
    opens dev.governance.organization.owners to
            com.fasterxml.jackson.databind;
    opens dev.governance.organization.autonomy to
            com.fasterxml.jackson.databind;
    opens dev.governance.organization.team to
            com.fasterxml.jackson.databind;
    opens dev.governance.organization.society to
            com.fasterxml.jackson.databind;
    opens dev.governance.place to
            com.fasterxml.jackson.databind;
    opens dev.governance.policy to
            com.fasterxml.jackson.databind;
    opens dev.governance.process to
            com.fasterxml.jackson.databind;
    opens dev.governance.staffing to
            com.fasterxml.jackson.databind;
    opens dev.governance.worker to
            com.fasterxml.jackson.databind;
}
