package dev.governance.examples.ranking;

import com.google.common.collect.ImmutableMap;
import dev.governance.basics.Citation;
import dev.governance.basics.Finding;
import dev.governance.basics.Sentence;
import dev.governance.examples.edge.EdgeFaults;
import dev.governance.organization.OrganizationKind;
import dev.governance.scoring.ranking.AccountabilityGround;
import dev.governance.scoring.ranking.Addressee;
import dev.governance.scoring.ranking.Authority;
import dev.governance.scoring.ranking.ExemptionKind;
import dev.governance.scoring.ranking.Measure;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The words of rankings and accountability in the language of the reader (用语). */
public final class RankWords {

    private static final ImmutableMap<OrganizationKind, Sentence> KINDS =
            ImmutableMap.<OrganizationKind, Sentence>builder()
                    .put(OrganizationKind.RESIDENTS_COMMITTEE, Sentence.of("residents' committee", "居民委员会"))
                    .put(OrganizationKind.VILLAGERS_COMMITTEE, Sentence.of("villagers' committee", "村民委员会"))
                    .put(OrganizationKind.COMMUNITY_SERVICE_STATION, Sentence.of("service station", "社区服务站"))
                    .put(OrganizationKind.SUBDISTRICT_OFFICE, Sentence.of("subdistrict office", "街道办事处"))
                    .put(OrganizationKind.TOWNSHIP_GOVERNMENT, Sentence.of("township government", "乡镇人民政府"))
                    .put(OrganizationKind.COUNTY_DEPARTMENT, Sentence.of("department of the district", "区级部门"))
                    .put(OrganizationKind.CITY_DEPARTMENT, Sentence.of("department of the city", "市级部门"))
                    .put(OrganizationKind.PROPERTY_FIRM, Sentence.of("property firm", "物业服务企业"))
                    .put(OrganizationKind.ASSOCIATION, Sentence.of("association", "社会团体"))
                    .buildOrThrow();

    private static final ImmutableMap<Enum<?>, Sentence> WORDS = ImmutableMap.<Enum<?>, Sentence>builder()
            .put(Measure.COMMENDATION, Sentence.of("commendation", "表彰"))
            .put(Measure.REMINDER, Sentence.of("reminder", "提醒"))
            .put(Measure.INTERVIEW, Sentence.of("talk", "约谈"))
            .put(Measure.CORRECTION_ORDER, Sentence.of("order to correct", "责令改正"))
            .put(Measure.CIRCULATED_CRITICISM, Sentence.of("circulated criticism", "通报批评"))
            .put(Measure.DISCIPLINE, Sentence.of("disciplinary sanction", "处分"))
            .put(Addressee.BODY, Sentence.of("the body", "单位"))
            .put(Addressee.RESPONSIBLE_OFFICIALS, Sentence.of("officials who answer for it", "直接责任人员"))
            .put(Addressee.ELECTED_MEMBERS, Sentence.of("elected members", "居民选举的成员"))
            .put(Authority.OWN_GOVERNMENT, Sentence.of("its own government", "本级人民政府"))
            .put(Authority.DISTRICT_GOVERNMENT, Sentence.of("the district government", "区人民政府"))
            .put(Authority.SUPERIOR_BODY, Sentence.of("the body above", "上级机关"))
            .put(Authority.SUBDISTRICT_OR_TOWN, Sentence.of("the subdistrict office or town", "街道办事处、乡镇人民政府"))
            .put(Authority.SUPERVISORY_COMMISSION, Sentence.of("the supervisory commission", "监察机关"))
            .put(Authority.APPOINTING_BODY, Sentence.of("the appointing body", "任免机关"))
            .put(Authority.PETITION_JOINT_MEETING, Sentence.of("the joint meeting on letters and visits", "信访工作联席会议"))
            .put(Authority.RESIDENTS_ASSEMBLY, Sentence.of("the residents' assembly", "居民会议"))
            .put(AccountabilityGround.SCORE_BELOW_BAR, Sentence.of("score below the bar", "得分低于底线"))
            .put(AccountabilityGround.BOTTOM_OF_LEAGUE, Sentence.of("last of the league", "连续末位"))
            .put(AccountabilityGround.FALL, Sentence.of("fall", "得分明显下降"))
            .put(AccountabilityGround.TASKS_PAST_THE_GATE, Sentence.of("tasks past the gate", "绕开准入交办任务"))
            .put(AccountabilityGround.GOALS_OVERDUE, Sentence.of("goals overdue", "目标任务逾期"))
            .put(AccountabilityGround.REQUESTS_OVERDUE, Sentence.of("requests overdue", "诉求办理逾期"))
            .put(AccountabilityGround.MERIT, Sentence.of("merit", "名列前茅"))
            .put(ExemptionKind.APPROVED_TRIAL, Sentence.of("approved trial", "经批准的试点"))
            .put(ExemptionKind.EMERGENCY, Sentence.of("emergency", "应急处置"))
            .put(ExemptionKind.FORCE_MAJEURE, Sentence.of("force majeure", "不可抗力"))
            .put(ExemptionKind.MEANS_NOT_DELIVERED, Sentence.of("means not delivered", "权责经费未到位"))
            .put(ExemptionKind.CORRECTED_ITSELF, Sentence.of("corrected by itself", "主动纠错"))
            .putAll(KINDS)
            .buildOrThrow();

    private static final ImmutableMap<String, Sentence> BY_NAME = WORDS.entrySet().stream()
            .collect(ImmutableMap.toImmutableMap(word -> word.getKey().name(), Map.Entry::getValue));

    private final Locale locale;

    /**
     * Makes the words of a language.
     *
     * @param locale the language of the reader
     */
    public RankWords(Locale locale) {
        this.locale = locale;
    }

    /** The names of kinds on the wire by the words that people write in tables. */
    static ImmutableMap<String, String> kindsByWord() {
        ImmutableMap.Builder<String, String> words = ImmutableMap.builder();
        KINDS.forEach((kind, word) -> words.put(word.zh(), kind.name()).put(word.en(), kind.name()));
        return words.buildOrThrow();
    }

    /** Returns a text in the language of the reader. */
    public String say(String en, String zh) {
        return Sentence.of(en, zh).in(locale);
    }

    /** Returns the language. */
    Locale locale() {
        return locale;
    }

    /** Returns a sentence in the language of the reader. */
    String of(Sentence sentence) {
        return sentence.in(locale);
    }

    /** Returns the word for a name of a closed vocabulary, or the name. */
    public String of(Enum<?> name) {
        Sentence word = WORDS.get(name);
        return word == null ? name.name() : word.in(locale);
    }

    /** Returns the words for several. */
    String of(Collection<? extends Enum<?>> names) {
        return names.stream().map(this::of).collect(Collectors.joining(say(", ", "、")));
    }

    /** Returns the sentence of a finding, its values in the language of the reader. */
    public String of(Finding finding) {
        Map<String, String> values = new TreeMap<>(finding.values());
        values.replaceAll(
                (name, value) -> BY_NAME.containsKey(value) ? BY_NAME.get(value).in(locale) : value);
        return EdgeFaults.sentences()
                .withSentence(finding)
                .sentence()
                .orElseThrow()
                .fill(values)
                .in(locale);
    }

    /** Returns a citation as it is written in Chinese. */
    static String cited(Citation citation) {
        return "《" + citation.document() + "》"
                + citation.article().map(article -> "第" + article + "条").orElse("")
                + citation.version().map(version -> "（" + version + "）").orElse("");
    }
}
