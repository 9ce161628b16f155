package dev.offences.policy;

import dev.offences.Breaks;

@Breaks("FUNCTIONS_ARE_SERIALIZABLE")
@FunctionalInterface
public interface GatePolicy {
    boolean opens();
}
