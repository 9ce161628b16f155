package dev.offences.policy;

import dev.offences.basics.Floorboard;

/** Enters the room below, as it may. */
public final class Landing {
    final Floorboard below = new Floorboard(1);
}
