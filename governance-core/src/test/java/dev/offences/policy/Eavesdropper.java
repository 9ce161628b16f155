package dev.offences.policy;

import dev.offences.Breaks;
import dev.offences.process.Neighbour;

@Breaks("ENTERS_ONLY_ROOMS_BELOW")
final class Eavesdropper {
    final Neighbour beside = new Neighbour();
}
