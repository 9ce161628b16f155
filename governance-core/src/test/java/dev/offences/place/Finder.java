package dev.offences.place;

import dev.offences.Breaks;

@Breaks("READS_RESOURCES_IN_ANNEXES")
final class Finder {
    Object find() {
        return Finder.class.getResource("/norms.json") == null ? "" : "found";
    }
}
