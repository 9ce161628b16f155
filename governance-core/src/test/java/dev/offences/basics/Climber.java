package dev.offences.basics;

import dev.offences.Breaks;
import dev.offences.policy.Landing;

/** Goes up the stairs; what it enters comes down again, which makes a circle. */
@Breaks({"ENTERS_ONLY_ROOMS_BELOW", "NO_CIRCLES"})
public final class Climber {
    final Landing above = new Landing();
}
