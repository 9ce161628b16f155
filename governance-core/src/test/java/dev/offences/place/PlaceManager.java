package dev.offences.place;

import dev.offences.Breaks;

@Breaks("CLASSES_SAY_WHAT_THEY_ARE")
final class PlaceManager {}
