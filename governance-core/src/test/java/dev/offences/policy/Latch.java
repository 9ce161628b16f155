package dev.offences.policy;

/** A part of the algebra in the room of its interface, which may be public; breaks nothing. */
public record Latch() implements GatePolicy {
    @Override
    public boolean opens() {
        return false;
    }
}
