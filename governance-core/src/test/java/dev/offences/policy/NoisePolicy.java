package dev.offences.policy;

import dev.offences.Breaks;

@Breaks("POLICIES_ARE_FUNCTIONS")
public abstract class NoisePolicy {}
