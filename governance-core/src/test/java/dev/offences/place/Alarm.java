package dev.offences.place;

import dev.offences.Breaks;

@Breaks("THROWS_NO_GENERIC_EXCEPTION")
final class Alarm {
    void ring() {
        throw new RuntimeException("something");
    }
}
