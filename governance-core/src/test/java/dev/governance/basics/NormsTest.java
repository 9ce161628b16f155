package dev.governance.basics;

import static dev.governance.basics.SampleNorms.AFTER_REVISION;
import static dev.governance.basics.SampleNorms.BEFORE_REVISION;
import static dev.governance.basics.SampleNorms.CITY;
import static dev.governance.basics.SampleNorms.CITY_LARGEST;
import static dev.governance.basics.SampleNorms.CODE;
import static dev.governance.basics.SampleNorms.INVENTED;
import static dev.governance.basics.SampleNorms.LARGEST;
import static dev.governance.basics.SampleNorms.LEAD_TIME;
import static dev.governance.basics.SampleNorms.MAJORITY;
import static dev.governance.basics.SampleNorms.NORMS;
import static dev.governance.basics.SampleNorms.ORDINARY;
import static dev.governance.basics.SampleNorms.ORGANIC_LAW;
import static dev.governance.basics.SampleNorms.RATE;
import static dev.governance.basics.SampleNorms.REVISION;
import static dev.governance.basics.SampleNorms.SHANGHAI;
import static dev.governance.basics.SampleNorms.SHANGHAI_LEAD_TIME;
import static dev.governance.basics.SampleNorms.UNREAD;
import static dev.governance.basics.SampleNorms.verified;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NormsTest {

    private static final Sentence NAME = Sentence.of("A place", "某地");

    @Test
    void givesTheValueInForceWithItsSource() {
        Norm<Threshold> norm = NORMS.value(ORDINARY, REVISION);
        Norm.Verified<?> verified = assertInstanceOf(Norm.Verified.class, norm);
        assertEquals(Optional.of(Threshold.majority()), norm.value());
        assertEquals(ORDINARY, norm.id());
        assertEquals(REVISION, norm.date());
        assertEquals(MAJORITY, verified.entry());
        assertEquals(Evidence.TEXT_READ, verified.entry().evidence());
    }

    @Test
    void neverGivesAnOlderValue() {
        assertEquals(
                Optional.of(700L), NORMS.value(LARGEST, REVISION.minusDays(1)).value());
        Norm<Long> norm = NORMS.value(LARGEST, REVISION);
        assertEquals(Optional.empty(), norm.value());
        assertEquals(Optional.empty(), norm.use());
        assertEquals(LARGEST, norm.id());
        assertEquals(REVISION, norm.date());
        Finding why = ((Norm.NotVerified<Long>) norm).why();
        assertEquals("norm.not-verified", why.code());
        assertEquals(Finding.Severity.WARNING, why.severity());
        assertEquals(Optional.of(UNREAD), why.sentence());
        assertEquals(List.of(ORGANIC_LAW), why.citations());
        assertEquals(
                ImmutableMap.of("norm", "community.households-maximum", "date", "2026-01-01", "profile", "national"),
                why.values());
    }

    @Test
    void saysWhetherNothingIsRecordedForTheDayOrAtAll() {
        Norm<Threshold> tooEarly = NORMS.value(ORDINARY, LocalDate.of(2020, 12, 31), CITY);
        assertEquals(
                "norm.no-value-on-date",
                ((Norm.NotVerified<Threshold>) tooEarly).why().code());
        assertEquals(
                "city", ((Norm.NotVerified<Threshold>) tooEarly).why().values().get("profile"));
        Norm<Money> unheard = NORMS.value(RATE, REVISION);
        assertEquals(
                "norm.not-recorded", ((Norm.NotVerified<Money>) unheard).why().code());
        assertEquals(Optional.empty(), Norms.none().value(RATE, REVISION).value());
    }

    @Test
    void fallsBackOnTheNationalProfileWhereTheLocalOneIsSilent() {
        assertEquals(Optional.of(2500L), NORMS.value(LARGEST, REVISION, CITY).value());
        assertEquals(
                Optional.of(700L),
                NORMS.value(LARGEST, REVISION.minusDays(1), CITY).value());
        Norm<Threshold> national = NORMS.value(ORDINARY, REVISION, SHANGHAI);
        assertEquals(Optional.of(Threshold.majority()), national.value());
        assertEquals(ProfileId.national(), national.use().orElseThrow().profile());
    }

    @Test
    void tellsAnAssumedValueFromAVerifiedOne() {
        Norm<Long> norm = NORMS.value(LEAD_TIME, REVISION, SHANGHAI);
        assertEquals(
                SHANGHAI_LEAD_TIME, assertInstanceOf(Norm.Assumed.class, norm).entry());
        assertEquals(Optional.of(30L), norm.value());
        assertEquals(
                "admission.lead-time = 30 (shanghai-example, assumed)",
                norm.use().orElseThrow().toString());
        assertEquals(Optional.empty(), NORMS.value(LEAD_TIME, REVISION).value());
    }

    @Test
    void recordsTheUseOfAValue() {
        NormUse use = NORMS.value(ORDINARY, REVISION).use().orElseThrow();
        assertEquals(ORDINARY, use.id());
        assertEquals("> 1/2", use.value());
        assertEquals(Evidence.TEXT_READ, use.evidence());
        assertEquals(List.of(CODE), use.citations());
        assertEquals("owners.ordinary-majority = > 1/2 (national)", use.toString());
    }

    @Test
    void refusesUnknownProfilesAndOtherTypes() {
        assertEquals(
                "no profile beijing, only [national, shanghai-example, city]",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> NORMS.value(LARGEST, REVISION, ProfileId.of("beijing")))
                        .getMessage());
        assertEquals(
                "admission.lead-time is a count here, not a money",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> NORMS.value(NormId.ofMoney("admission.lead-time"), REVISION))
                        .getMessage());
    }

    @Test
    void refusesContradictoryEntries() {
        assertRefused(Norms.builder().addEntries(MAJORITY, MAJORITY));
        assertRefused(Norms.builder().addEntries(CITY_LARGEST));
        assertRefused(Norms.builder()
                .addEntries(MAJORITY, verified(NormId.ofCount(ORDINARY.name()), DateSpan.always(), "1", CODE)));
        assertRefused(
                Norms.builder().addLocalProfiles(NormProfile.of(SHANGHAI, NAME)).addEntries(SHANGHAI_LEAD_TIME));
        assertRefused(Norms.builder().addLocalProfiles(NormProfile.of(CITY, NAME), NormProfile.ofExample(CITY, NAME)));
        assertRefused(Norms.builder().addLocalProfiles(NormProfile.national()));
        assertThrows(IllegalArgumentException.class, () -> NormProfile.ofExample(ProfileId.national(), NAME));
    }

    private static void assertRefused(ImmutableNorms.Builder builder) {
        assertThrows(IllegalStateException.class, builder::build);
    }

    @Test
    void mayOverlapInAnotherProfileOrAnotherNorm() {
        assertEquals(5, NORMS.entries().size());
        assertTrue(NORMS.entries().containsAll(List.of(BEFORE_REVISION, AFTER_REVISION, CITY_LARGEST)));
    }

    @Test
    void joinsNormsOfSeveralRooms() {
        Norms national = Norms.builder().addEntries(MAJORITY).build();
        Norms local = Norms.builder()
                .addAllLocalProfiles(NORMS.localProfiles())
                .addEntries(SHANGHAI_LEAD_TIME)
                .build();
        Norms both = national.plus(local).plus(Norms.none());
        assertEquals(List.of(MAJORITY, SHANGHAI_LEAD_TIME), both.entries());
        assertEquals(NORMS.localProfiles(), both.localProfiles());
        assertThrows(IllegalStateException.class, () -> national.plus(national));
        Norms other =
                Norms.builder().addLocalProfiles(NormProfile.of(SHANGHAI, NAME)).build();
        assertThrows(IllegalStateException.class, () -> local.plus(other));
    }

    @Test
    void anEntryGivesWhatItsEvidenceAsksFor() {
        assertEntryRefused(entry().evidence(Evidence.TEXT_READ).value("1"));
        assertEntryRefused(entry().evidence(Evidence.EXCERPT_SEEN).value("1").reason(INVENTED));
        assertEntryRefused(entry().evidence(Evidence.TEXT_READ).addCitations(CODE));
        assertEntryRefused(entry().evidence(Evidence.ASSUMED).value("1"));
        assertEntryRefused(entry().evidence(Evidence.ASSUMED).reason(INVENTED));
        assertEntryRefused(entry().evidence(Evidence.NOT_VERIFIED));
        assertEntryRefused(
                entry().evidence(Evidence.NOT_VERIFIED).reason(INVENTED).value("1"));
        assertThrows(
                IllegalArgumentException.class,
                entry().evidence(Evidence.TEXT_READ).value("one").addCitations(CODE)::build);
        assertEquals(
                ProfileId.national(),
                entry().evidence(Evidence.NOT_VERIFIED).reason(INVENTED).build().profile());
    }

    private static NormEntry.Builder entry() {
        return NormEntry.builder(LARGEST, DateSpan.always());
    }

    private static void assertEntryRefused(ImmutableNormEntry.Builder builder) {
        assertThrows(IllegalStateException.class, builder::build);
    }

    @Test
    void anAnswerFitsItsEntry() {
        LocalDate early = LocalDate.of(2020, 1, 1);
        assertThrows(IllegalArgumentException.class, () -> new Norm.Verified<>(ORDINARY, early, MAJORITY));
        assertThrows(IllegalArgumentException.class, () -> new Norm.Verified<>(LARGEST, REVISION, MAJORITY));
        assertThrows(IllegalArgumentException.class, () -> new Norm.Assumed<>(ORDINARY, REVISION, MAJORITY));
        assertThrows(
                IllegalArgumentException.class, () -> new Norm.Verified<>(LEAD_TIME, REVISION, SHANGHAI_LEAD_TIME));
        assertThrows(
                IllegalStateException.class,
                () -> NormUse.builder()
                        .id(LARGEST)
                        .profile(CITY)
                        .value("1")
                        .evidence(Evidence.NOT_VERIFIED)
                        .build());
        assertThrows(
                IllegalArgumentException.class,
                () -> NormUse.builder()
                        .id(LARGEST)
                        .profile(CITY)
                        .value("one")
                        .evidence(Evidence.TEXT_READ)
                        .build());
    }
}
