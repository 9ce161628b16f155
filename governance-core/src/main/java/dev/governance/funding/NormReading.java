package dev.governance.funding;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.governance.basics.Citation;
import dev.governance.basics.Norm;
import dev.governance.basics.NormId;
import dev.governance.basics.NormUse;
import dev.governance.basics.Norms;
import dev.governance.basics.ProfileId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Reads norms one after the other and keeps what was used and what is missing. */
final class NormReading {

    private final Norms norms;
    private final LocalDate date;
    private final ProfileId profile;
    private final List<NormUse> uses = new ArrayList<>();
    private final List<String> unverified = new ArrayList<>();

    NormReading(Norms norms, LocalDate date, ProfileId profile) {
        this.norms = requireNonNull(norms, "norms");
        this.date = requireNonNull(date, "date");
        this.profile = requireNonNull(profile, "profile");
    }

    /** Hands on the value in force, or remembers that there is none. */
    @CanIgnoreReturnValue
    <V> NormReading read(NormId<V> id, Consumer<V> target) {
        Norm<V> norm = norms.value(id, date, profile);
        norm.use().ifPresent(uses::add);
        norm.value().ifPresentOrElse(target, () -> unverified.add(id.name()));
        return this;
    }

    /** Returns what was used; throws where a number is missing, with the names of all such numbers. */
    ImmutableList<NormUse> uses() {
        checkArgument(
                unverified.isEmpty(),
                "no value in force on %s in profile %s: %s",
                date,
                profile,
                String.join(", ", unverified));
        return ImmutableList.copyOf(uses);
    }

    /** Returns where a number comes from. */
    static ImmutableList<Citation> citations(List<NormUse> uses, NormId<?> number) {
        return uses.stream()
                .filter(use -> use.id().equals(number))
                .flatMap(use -> use.citations().stream())
                .collect(toImmutableList());
    }
}
