package dev.governance.examples.cli;

import dev.governance.admission.ObservedWork;
import dev.governance.examples.edge.Records;

/** What is known of the work in communities: names of the samples in the jar, and how files of it are read. */
final class WorkFiles {

    static final String BEFORE = "burden-before.json";
    static final String AFTER = "burden-after.json";
    static final String FOUND = "work-found.jsonl";
    static final String REGISTER = "register.json";

    private WorkFiles() {}

    /** Each piece of work once: two of one id would count its hours twice. */
    static Records<ObservedWork> found() {
        return Records.many(ObservedWork.class).unique(work -> work.id().value());
    }
}
