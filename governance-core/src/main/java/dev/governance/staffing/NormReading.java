package dev.governance.staffing;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import dev.governance.basics.Norm;
import dev.governance.basics.NormId;
import dev.governance.basics.NormUse;
import dev.governance.basics.Norms;
import dev.governance.basics.ProfileId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Reads the norms of a standard and remembers which were used, and which were not verified. */
final class NormReading {

    private final Norms norms;
    private final LocalDate date;
    private final ProfileId profile;
    private final List<NormUse> uses = new ArrayList<>();
    private final List<String> unverified = new ArrayList<>();

    NormReading(Norms norms, LocalDate date, ProfileId profile) {
        this.norms = norms;
        this.date = date;
        this.profile = profile;
    }

    <V> void read(NormId<V> id, Consumer<V> taker) {
        Norm<V> norm = norms.value(id, date, profile);
        norm.value().ifPresentOrElse(taker, () -> unverified.add(id.name()));
        norm.use().ifPresent(uses::add);
    }

    /** Returns where all numbers come from, if all were verified. */
    ImmutableList<NormUse> uses() {
        checkArgument(
                unverified.isEmpty(),
                "no value in force on %s in profile %s: %s",
                date,
                profile,
                String.join(", ", unverified));
        return ImmutableList.copyOf(uses);
    }
}
