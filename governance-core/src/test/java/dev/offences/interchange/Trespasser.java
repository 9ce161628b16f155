package dev.offences.interchange;

import dev.offences.Breaks;
import dev.offences.json.Reader;

@Breaks("ENTERS_ONLY_ROOMS_BELOW")
final class Trespasser {
    final Reader annexe = new Reader();
}
