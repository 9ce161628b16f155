package dev.offences.place;

import dev.offences.Breaks;

/** Named like a generated class. */
@Breaks("GENERATED_TYPES_ARE_HIDDEN")
public final class ImmutableLeak {}
