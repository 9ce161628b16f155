package dev.offences.place;

import dev.offences.Breaks;
import dev.offences.policy.GatePolicy;

@Breaks("IMPLEMENTATIONS_OF_POLICIES_ARE_HIDDEN")
public record OpenGate() implements GatePolicy {
    @Override
    public boolean opens() {
        return true;
    }
}
