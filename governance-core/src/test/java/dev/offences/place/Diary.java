package dev.offences.place;

import dev.offences.Breaks;
import java.time.Clock;
import java.time.LocalDate;

@Breaks("ASKS_NO_CLOCK")
final class Diary {
    LocalDate today(Clock clock) {
        return LocalDate.now(clock);
    }
}
