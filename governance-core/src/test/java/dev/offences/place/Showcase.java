package dev.offences.place;

import dev.offences.Breaks;
import java.util.Optional;

@Breaks("GENERATED_TYPES_SHOW_IN_NO_SIGNATURE")
public final class Showcase {
    public Optional<ImmutableLeak> shown() {
        return Optional.empty();
    }
}
