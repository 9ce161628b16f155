package dev.offences.duty.util;

import dev.offences.Breaks;

@Breaks({"LIVES_IN_A_ROOM", "PACKAGES_SAY_WHAT_IS_IN_THEM"})
final class Leftover {}
