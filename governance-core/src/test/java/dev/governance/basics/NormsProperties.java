package dev.governance.basics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(DomainContext.Global.class)
@Domain(Quantities.class)
class NormsProperties {

    private static final List<NormId<Long>> IDS = List.of(NormId.ofCount("a"), NormId.ofCount("b"));
    private static final List<ProfileId> PROFILES =
            List.of(ProfileId.national(), SampleNorms.CITY, SampleNorms.SHANGHAI);

    @Provide
    Arbitrary<List<NormEntry>> entries() {
        return Combinators.combine(
                        Arbitraries.of(IDS),
                        Arbitraries.of(PROFILES),
                        new Quantities().spans(),
                        Arbitraries.of(Evidence.class),
                        Arbitraries.longs().between(0, 99))
                .as(NormsProperties::entry)
                .list()
                .ofMaxSize(6);
    }

    private static NormEntry entry(NormId<?> id, ProfileId profile, DateSpan during, Evidence evidence, long value) {
        Evidence fitting =
                evidence == Evidence.ASSUMED && !profile.equals(SampleNorms.SHANGHAI) ? Evidence.TEXT_READ : evidence;
        return NormEntry.builder(id, during)
                .profile(profile)
                .evidence(fitting)
                .value(fitting == Evidence.NOT_VERIFIED ? Optional.empty() : Optional.of(Long.toString(value)))
                .reason(SampleNorms.INVENTED)
                .addCitations(SampleNorms.CODE)
                .build();
    }

    /** The naive reference looks at all entries, first at those of the profile, then at the national ones. */
    @Property(tries = 10_000)
    void agreesWithLookingAtAllEntries(@ForAll("entries") List<NormEntry> entries, @ForAll LocalDate day) {
        ImmutableNorms.Builder builder = Norms.builder()
                .addAllLocalProfiles(SampleNorms.NORMS.localProfiles())
                .addAllEntries(entries);
        if (overlap(entries)) {
            assertThrows(IllegalStateException.class, builder::build);
            return;
        }
        Norms norms = builder.build();
        for (NormId<Long> id : IDS) {
            for (ProfileId profile : PROFILES) {
                Optional<NormEntry> said =
                        said(entries, id, profile, day).or(() -> said(entries, id, ProfileId.national(), day));
                Norm<Long> norm = norms.value(id, day, profile);
                assertEquals(said.flatMap(NormEntry::value).map(Long::valueOf), norm.value());
                assertEquals(
                        said.map(NormEntry::evidence),
                        norm.use().map(NormUse::evidence).or(() -> said.map(e -> Evidence.NOT_VERIFIED)));
            }
        }
    }

    private static Optional<NormEntry> said(List<NormEntry> entries, NormId<?> id, ProfileId profile, LocalDate day) {
        return entries.stream()
                .filter(e -> e.id().equals(id)
                        && e.profile().equals(profile)
                        && e.during().contains(day))
                .findAny();
    }

    private static boolean overlap(List<NormEntry> entries) {
        for (int i = 0; i < entries.size(); i++) {
            NormEntry a = entries.get(i);
            if (entries.subList(0, i).stream()
                    .anyMatch(b -> a.id().equals(b.id())
                            && a.profile().equals(b.profile())
                            && a.during().overlaps(b.during()))) {
                return true;
            }
        }
        return false;
    }
}
