package dev.offences.policy;

import dev.offences.Breaks;

@Breaks("IMPLEMENTATIONS_OF_POLICIES_ARE_HIDDEN")
public record OpenGate() implements GatePolicy {
    @Override
    public boolean opens() {
        return true;
    }
}
