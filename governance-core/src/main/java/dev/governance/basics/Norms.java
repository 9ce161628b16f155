package dev.governance.basics;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * The numbers that come from law (规范参数), by date and place, each with its citation.
 *
 * <p>Law changes under a program, so no algorithm holds such a number: it is asked for with
 * {@link #value(NormId, LocalDate, ProfileId)}. A local profile answers where it says something of the day, and where
 * it does not the national profile does. Where nobody verified the value in force, the answer is
 * {@link Norm.NotVerified} with the reason, never an older value. Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableNorms.class)
@JsonDeserialize(as = ImmutableNorms.class)
@JsonPropertyOrder({"localProfiles", "entries"})
public abstract class Norms implements Serializable {

    Norms() {}

    /**
     * Returns the profiles of places; the national profile is always there besides.
     *
     * @return the local profiles
     */
    public abstract ImmutableList<NormProfile> localProfiles();

    /**
     * Returns what is said.
     *
     * @return the entries of all profiles; no two overlap
     */
    public abstract ImmutableList<NormEntry> entries();

    /**
     * Returns all profiles that can be asked for.
     *
     * @return the national profile, then the local ones, by id
     */
    @Value.Lazy
    @JsonIgnore
    public ImmutableMap<ProfileId, NormProfile> profiles() {
        return Stream.concat(Stream.of(NormProfile.national()), localProfiles().stream())
                .collect(toImmutableMap(NormProfile::id, profile -> profile, (first, second) -> first));
    }

    /**
     * Returns norms that say nothing.
     *
     * @return no entries
     */
    public static Norms none() {
        return builder().build();
    }

    /**
     * Returns a builder.
     *
     * @return a builder without entries
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns what the national profile says.
     *
     * @param <V> the type of the value
     * @param id which norm
     * @param date on which day
     * @return the value in force with its citations, or why there is none
     * @throws IllegalArgumentException if the norm of that name has another type here
     */
    public <V> Norm<V> value(NormId<V> id, LocalDate date) {
        return value(id, date, ProfileId.national());
    }

    /**
     * Returns what a profile says, or the national one where that profile is silent on the day.
     *
     * @param <V> the type of the value
     * @param id which norm
     * @param date on which day
     * @param profile whose norm
     * @return the value in force with its citations, or why there is none
     * @throws IllegalArgumentException if there is no such profile, or the norm of that name has another type here
     */
    public <V> Norm<V> value(NormId<V> id, LocalDate date, ProfileId profile) {
        Objects.requireNonNull(profile, "profile");
        checkArgument(
                profiles().containsKey(profile),
                "no profile %s, only %s",
                profile,
                profiles().keySet());
        NormType type = types().getOrDefault(id.name(), id.type());
        checkArgument(type == id.type(), "%s is a %s here, not a %s", id.name(), type, id.type());
        return entry(id, date, profile)
                .or(() -> entry(id, date, ProfileId.national()))
                .map(entry -> answer(id, date, entry))
                .orElseGet(() -> new Norm.NotVerified<>(id, date, silence(id, date, profile)));
    }

    /**
     * Returns these norms and others together.
     *
     * @param others more norms; a profile of the same id is equal
     * @return the norms of both
     * @throws IllegalStateException if entries overlap, or a profile of the same id differs
     */
    public Norms plus(Norms others) {
        ImmutableSet<NormProfile> both = ImmutableSet.<NormProfile>builder()
                .addAll(localProfiles())
                .addAll(others.localProfiles())
                .build();
        return builder()
                .addAllLocalProfiles(both)
                .addAllEntries(entries())
                .addAllEntries(others.entries())
                .build();
    }

    private Optional<NormEntry> entry(NormId<?> id, LocalDate date, ProfileId profile) {
        return index().get(new Place(profile, id)).stream()
                .filter(entry -> entry.during().contains(date))
                .findFirst();
    }

    private static <V> Norm<V> answer(NormId<V> id, LocalDate date, NormEntry entry) {
        return switch (entry.evidence()) {
            case TEXT_READ, EXCERPT_SEEN -> new Norm.Verified<>(id, date, entry);
            case ASSUMED -> new Norm.Assumed<>(id, date, entry);
            case NOT_VERIFIED ->
                new Norm.NotVerified<>(
                        id,
                        date,
                        why("norm.not-verified", id, date, entry.profile())
                                .sentence(entry.reason())
                                .citations(entry.citations())
                                .build());
        };
    }

    private Finding silence(NormId<?> id, LocalDate date, ProfileId profile) {
        boolean known = types().containsKey(id.name());
        return why(known ? "norm.no-value-on-date" : "norm.not-recorded", id, date, profile)
                .build();
    }

    private static ImmutableFinding.Builder why(String code, NormId<?> id, LocalDate date, ProfileId profile) {
        return Finding.builder(code)
                .severity(Finding.Severity.WARNING)
                .putValues("norm", id.name())
                .putValues("date", date.toString())
                .putValues("profile", profile.toString());
    }

    @Value.Check
    void check() {
        checkState(
                profiles().size() == localProfiles().size() + 1,
                "two local profiles have one id, or one is called national: %s",
                localProfiles());
        for (NormEntry entry : entries()) {
            NormProfile profile = profiles().get(entry.profile());
            checkState(profile != null, "%s is of the profile %s, which is not there", entry.id(), entry.profile());
            checkState(
                    profile.example() || entry.evidence() != Evidence.ASSUMED,
                    "%s: only an example assumes a value, and %s is none",
                    entry.id(),
                    entry.profile());
            checkState(
                    entry.id().type() == types().get(entry.id().name()),
                    "%s has two types",
                    entry.id().name());
        }
        index().asMap().values().forEach(entries -> checkApart(List.copyOf(entries)));
    }

    private static void checkApart(List<NormEntry> entries) {
        for (int i = 0; i < entries.size(); i++) {
            for (int j = 0; j < i; j++) {
                checkState(
                        !entries.get(i).during().overlaps(entries.get(j).during()),
                        "%s of %s: %s overlaps %s",
                        entries.get(i).id(),
                        entries.get(i).profile(),
                        entries.get(j).during(),
                        entries.get(i).during());
            }
        }
    }

    /** Whose norm: the key of {@link #index}. */
    record Place(ProfileId profile, NormId<?> id) {}

    @Value.Lazy
    @JsonIgnore
    ImmutableListMultimap<Place, NormEntry> index() {
        return entries().stream()
                .collect(ImmutableListMultimap.toImmutableListMultimap(
                        entry -> new Place(entry.profile(), entry.id()), entry -> entry));
    }

    @Value.Lazy
    @JsonIgnore
    ImmutableMap<String, NormType> types() {
        return entries().stream().collect(toImmutableMap(e -> e.id().name(), e -> e.id().type(), (a, b) -> a));
    }

    /** Builds {@link Norms}. */
    public static final class Builder extends ImmutableNorms.Builder {
        Builder() {}
    }
}
