package dev.governance.benchmarks.rows;

import dev.governance.benchmarks.contest.Agreement;
import dev.governance.benchmarks.contest.Contestant;
import dev.governance.benchmarks.contest.Decider;
import dev.governance.benchmarks.workload.Request;
import dev.governance.benchmarks.workload.RuleId;
import java.util.List;

/** The rows of the decision table, in the order in which they are printed. */
public enum Row {
    /** {@link IfElseReasons}, the limit that all are told against. */
    IF_ELSE("if/else, all reasons"),
    /** {@link IfElseOutcome}. */
    IF_ELSE_OUTCOME("if/else, outcome only"),
    /** {@link LibraryRow#inJava()}. */
    LIBRARY("this library, in Java"),
    /** {@link LibraryRow#ofDocument()}. */
    DOCUMENT("this library, a document"),
    /** {@link PredicateList}. */
    PREDICATES("list of predicates"),
    /** {@link EasyRulesRow}. */
    EASY_RULES("Easy Rules 4.1.0"),
    /** {@link DroolsReused}. */
    DROOLS("Drools 10.2.0, session reused"),
    /** {@link DroolsStateless}. */
    DROOLS_STATELESS("Drools 10.2.0, stateless");

    private final String title;

    Row(String title) {
        this.title = title;
    }

    /**
     * Returns the name that is printed.
     *
     * @return the name
     */
    public String title() {
        return title;
    }

    /**
     * Makes what decides; nothing of another row is loaded, so that a cold start is the row's own.
     *
     * @return a new decider
     */
    public Decider<Request, RuleId, ?> make() {
        return switch (this) {
            case IF_ELSE -> new IfElseReasons();
            case IF_ELSE_OUTCOME -> new IfElseOutcome();
            case LIBRARY -> LibraryRow.inJava();
            case DOCUMENT -> LibraryRow.ofDocument();
            case PREDICATES -> new PredicateList();
            case EASY_RULES -> new EasyRulesRow();
            case DROOLS -> new DroolsReused();
            case DROOLS_STATELESS -> new DroolsStateless();
        };
    }

    /**
     * Makes what is timed, after it decided about all requests as the hand-written row does.
     *
     * @param requests what is decided about
     * @return the contestant
     * @throws IllegalStateException if the row decides otherwise even once
     */
    public Contestant verified(List<Request> requests) {
        Decider<Request, RuleId, ?> decider = make();
        Agreement.of(IF_ELSE.make(), decider, requests).require(title);
        return Contestant.of(title, decider, requests);
    }
}
