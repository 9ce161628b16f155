package dev.governance.basics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.type.TypeReference;
import com.google.common.collect.ImmutableMap;
import com.google.common.testing.NullPointerTester;
import dev.governance.RoundTrip;
import java.math.BigInteger;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The form of each value of the room on the wire: as JSON, and as a Java stream. */
class BasicsFormsTest {

    private static final Finding FINDING = Finding.builder("calendar.out-of-range")
            .severity(Finding.Severity.WARNING)
            .subject("grid-7")
            .putValues("day", "2027-01-01")
            .addCitations(SampleNorms.CODE)
            .build();

    private record Form<T>(T value, TypeReference<T> type, String json) {}

    private static final List<Form<?>> FORMS = List.of(
            new Form<>(Ratio.of(2, 3), new TypeReference<Ratio>() {}, "\"2/3\""),
            new Form<>(Share.ofPercent(25), new TypeReference<Share>() {}, "\"1/4\""),
            new Form<>(Threshold.majority(), new TypeReference<Threshold>() {}, "\"> 1/2\""),
            new Form<>(Money.parse("12.50"), new TypeReference<Money>() {}, "1250"),
            new Form<>(DateSpan.ofYear(2026), new TypeReference<DateSpan>() {}, "\"2026-01-01/2027-01-01\""),
            new Form<>(
                    Dated.always(Ratio.one()),
                    new TypeReference<Dated<Ratio>>() {},
                    "[{\"during\":\"../..\",\"value\":\"1\",\"gap\":null}]"),
            new Form<>(PersonId.of("w-1"), new TypeReference<PersonId>() {}, "\"w-1\""),
            new Form<>(ProfileId.of("city"), new TypeReference<ProfileId>() {}, "\"city\""),
            new Form<>(NormId.ofCount("a.b"), new TypeReference<NormId<Long>>() {}, "\"a.b:count\""),
            new Form<>(
                    NormProfile.national(),
                    new TypeReference<NormProfile>() {},
                    "{\"id\":\"national\",\"name\":{\"en\":\"National norms\",\"zh\":\"全国规范\"},\"example\":false}"),
            new Form<>(Answer.known(5), new TypeReference<Answer<Integer>>() {}, "{\"answer\":\"known\",\"value\":5}"),
            new Form<>(
                    Citation.of("民法典", "278", LocalDate.of(2020, 5, 28)),
                    new TypeReference<Citation>() {},
                    "{\"document\":\"民法典\",\"article\":\"278\",\"version\":\"2020-05-28\",\"url\":null}"),
            new Form<>(Sentence.of("a", "甲"), new TypeReference<Sentence>() {}, "{\"en\":\"a\",\"zh\":\"甲\"}"));

    private static final Map<Object, TypeReference<?>> LARGER = ImmutableMap.<Object, TypeReference<?>>builder()
            .put(FINDING, new TypeReference<Finding>() {})
            .put(Answer.unknown(FINDING), new TypeReference<Answer<Integer>>() {})
            .put(SampleNorms.NORMS, new TypeReference<Norms>() {})
            .put(SampleNorms.AFTER_REVISION, new TypeReference<NormEntry>() {})
            .put(SampleNorms.SHANGHAI_LEAD_TIME, new TypeReference<NormEntry>() {})
            .put(WorkingCalendarTest.CHINA, new TypeReference<HolidayCalendar>() {})
            .put(WorkingCalendarTest.CHINA.holidays().get(0), new TypeReference<Holiday>() {})
            .put(DatedEntry.ofGap(DateSpan.always(), SampleNorms.UNREAD), new TypeReference<DatedEntry<Money>>() {})
            .put(
                    SampleNorms.NORMS.value(SampleNorms.ORDINARY, SampleNorms.REVISION),
                    new TypeReference<Norm<Threshold>>() {})
            .put(
                    SampleNorms.NORMS
                            .value(SampleNorms.ORDINARY, SampleNorms.REVISION)
                            .use()
                            .orElseThrow(),
                    new TypeReference<NormUse>() {})
            .put(
                    SampleNorms.NORMS.value(SampleNorms.LEAD_TIME, SampleNorms.REVISION, SampleNorms.SHANGHAI),
                    new TypeReference<Norm<Long>>() {})
            .put(SampleNorms.NORMS.value(SampleNorms.LARGEST, SampleNorms.REVISION), new TypeReference<Norm<Long>>() {})
            .buildOrThrow();

    @TestFactory
    List<DynamicTest> isWrittenAsAReaderExpects() {
        return FORMS.stream()
                .map(form -> DynamicTest.dynamicTest(
                        form.value().getClass().getSimpleName(),
                        () -> assertEquals(form.json(), RoundTrip.json(form.value()))))
                .toList();
    }

    @TestFactory
    List<DynamicTest> comesBackEqual() {
        Map<Object, TypeReference<?>> all = new java.util.LinkedHashMap<>(LARGER);
        FORMS.forEach(form -> all.put(form.value(), form.type()));
        List<DynamicTest> tests = new ArrayList<>();
        all.forEach((value, type) -> {
            String name = value.getClass().getSimpleName();
            tests.add(DynamicTest.dynamicTest(
                    name + " as JSON", () -> assertEquals(value, RoundTrip.throughJson(value, generic(type)))));
            tests.add(DynamicTest.dynamicTest(
                    name + " as Java", () -> assertEquals(value, RoundTrip.throughJava(value))));
        });
        return tests;
    }

    @SuppressWarnings("unchecked") // each value stands beside its type
    private static TypeReference<Object> generic(TypeReference<?> type) {
        return (TypeReference<Object>) type;
    }

    @Test
    void aNumberWhereATextIsExpectedIsRefused() {
        for (Class<?> type : List.of(Ratio.class, Share.class, Threshold.class, DateSpan.class, Dated.class)) {
            assertThrows(Exception.class, () -> RoundTrip.read("0.75", type), type.getSimpleName());
            assertThrows(Exception.class, () -> RoundTrip.read("{}", type), type.getSimpleName());
        }
    }

    @TestFactory
    List<DynamicTest> refusesNull() {
        NullPointerTester tester = new NullPointerTester()
                .setDefault(BigInteger.class, BigInteger.ONE)
                .setDefault(Ratio.class, Ratio.one())
                .setDefault(Share.class, Share.none())
                .setDefault(Money.class, Money.zero())
                .setDefault(Threshold.Bound.class, Threshold.Bound.AT_LEAST)
                .setDefault(LocalDate.class, LocalDate.of(2026, 2, 2))
                .setDefault(DayOfWeek.class, DayOfWeek.MONDAY)
                .setDefault(DateSpan.class, DateSpan.ofYear(2026))
                .setDefault(Sentence.class, SampleNorms.UNREAD)
                .setDefault(Finding.class, FINDING)
                .setDefault(ProfileId.class, ProfileId.of("city"))
                .setDefault(NormId.class, SampleNorms.ORDINARY)
                .setDefault(NormEntry.class, SampleNorms.MAJORITY)
                .setDefault(Norms.class, SampleNorms.NORMS)
                .setDefault(PersonId.class, PersonId.of("w-1"));
        List<DynamicTest> tests = new ArrayList<>();
        for (Class<?> type : List.of(
                Ratio.class,
                Share.class,
                Threshold.class,
                Money.class,
                Apportionment.class,
                DateSpan.class,
                DatedEntry.class,
                Dated.class,
                PersonId.class,
                ProfileId.class,
                NormProfile.class,
                NormId.class,
                NormEntry.class,
                Norm.Verified.class,
                Norm.Assumed.class,
                Norm.NotVerified.class,
                Norms.class,
                Answer.class,
                Answer.Known.class,
                Answer.Unknown.class,
                Holiday.class,
                HolidayCalendar.class)) {
            tests.add(DynamicTest.dynamicTest(type.getSimpleName(), () -> {
                tester.testAllPublicStaticMethods(type);
                if (type.isRecord()) {
                    tester.testAllPublicConstructors(type);
                }
            }));
        }
        for (Object value : List.of(
                Ratio.one(),
                Share.none(),
                Threshold.majority(),
                Money.zero(),
                DateSpan.always(),
                Dated.always(1),
                PersonId.of("a"),
                ProfileId.national(),
                SampleNorms.RATE,
                SampleNorms.NORMS,
                Answer.known(1),
                WorkingCalendarTest.CHINA)) {
            tests.add(DynamicTest.dynamicTest(
                    value.getClass().getSimpleName() + ", asked", () -> tester.testAllPublicInstanceMethods(value)));
        }
        return tests;
    }
}
