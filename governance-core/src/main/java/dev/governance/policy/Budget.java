package dev.governance.policy;

/** How many nodes an analysis may still visit: nodes are counted, never time, so that every machine answers alike. */
final class Budget {

    private long left;

    Budget(long nodes) {
        this.left = nodes;
    }

    void spend() {
        if (left-- <= 0) {
            throw new UsedUp();
        }
    }

    /** Leaves a search from any depth; no fault of anybody, so it carries no trace. */
    static final class UsedUp extends RuntimeException {
        private static final long serialVersionUID = 1;

        UsedUp() {
            super("the budget is used up", null, false, false);
        }
    }
}
