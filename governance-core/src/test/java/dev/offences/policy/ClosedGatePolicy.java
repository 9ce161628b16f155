package dev.offences.policy;

/** Hidden, as an implementation is, and breaks nothing. */
record ClosedGatePolicy() implements GatePolicy {
    @Override
    public boolean opens() {
        return false;
    }
}
