package dev.offences.attic;

import dev.offences.Breaks;

@Breaks("LIVES_IN_A_ROOM")
final class Stowaway {}
