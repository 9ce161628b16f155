package dev.governance.basics;

import java.time.LocalDate;

/** Norms for tests: two from the law, some that are invented and say so. */
final class SampleNorms {

    static final LocalDate REVISION = LocalDate.of(2026, 1, 1);
    static final ProfileId SHANGHAI = ProfileId.of("shanghai-example");
    static final ProfileId CITY = ProfileId.of("city");

    static final NormId<Long> LARGEST = NormId.ofCount("community.households-maximum");
    static final NormId<Threshold> ORDINARY = NormId.ofThreshold("owners.ordinary-majority");
    static final NormId<Long> LEAD_TIME = NormId.ofCount("admission.lead-time");
    static final NormId<Money> RATE = NormId.ofMoney("admission.hourly-rate");

    static final Citation ORGANIC_LAW = Citation.of("城市居民委员会组织法", "6", LocalDate.of(2018, 12, 29));
    static final Citation CODE = Citation.of("民法典", "278", LocalDate.of(2020, 5, 28));
    static final Sentence INVENTED = Sentence.of("Invented for a test.", "测试用虚构数值。");
    static final Sentence UNREAD = Sentence.of("The revised text was not read.", "未读到修订后的文本。");

    static final NormEntry BEFORE_REVISION = verified(LARGEST, DateSpan.before(REVISION), "700", ORGANIC_LAW);
    static final NormEntry AFTER_REVISION = NormEntry.builder(LARGEST, DateSpan.starting(REVISION))
            .evidence(Evidence.NOT_VERIFIED)
            .reason(UNREAD)
            .addCitations(ORGANIC_LAW)
            .build();
    static final NormEntry MAJORITY = verified(ORDINARY, DateSpan.starting(LocalDate.of(2021, 1, 1)), "> 1/2", CODE);
    static final NormEntry CITY_LARGEST = NormEntry.builder(LARGEST, DateSpan.ofYear(2026))
            .profile(CITY)
            .evidence(Evidence.EXCERPT_SEEN)
            .value("2500")
            .addCitations(Citation.builder().document("Invented for a test").build())
            .build();
    static final NormEntry SHANGHAI_LEAD_TIME = NormEntry.builder(LEAD_TIME, DateSpan.always())
            .profile(SHANGHAI)
            .evidence(Evidence.ASSUMED)
            .value("30")
            .reason(INVENTED)
            .build();

    static final Norms NORMS = Norms.builder()
            .addLocalProfiles(
                    NormProfile.ofExample(SHANGHAI, Sentence.of("Shanghai (example)", "上海（示例）")),
                    NormProfile.of(CITY, Sentence.of("A city", "某市")))
            .addEntries(BEFORE_REVISION, AFTER_REVISION, MAJORITY, CITY_LARGEST, SHANGHAI_LEAD_TIME)
            .build();

    private SampleNorms() {}

    static NormEntry verified(NormId<?> id, DateSpan during, String value, Citation citation) {
        return NormEntry.builder(id, during)
                .evidence(Evidence.TEXT_READ)
                .value(value)
                .addCitations(citation)
                .build();
    }
}
