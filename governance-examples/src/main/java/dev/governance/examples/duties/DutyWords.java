package dev.governance.examples.duties;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import dev.governance.basics.Finding;
import dev.governance.basics.Finding.Severity;
import dev.governance.basics.Sentence;
import dev.governance.duty.Capability;
import dev.governance.duty.DutyActor;
import dev.governance.duty.DutyKind;
import dev.governance.duty.GovernanceFunction;
import dev.governance.duty.LineStanding;
import dev.governance.duty.Responsibility;
import dev.governance.examples.edge.EdgeFaults;
import dev.governance.examples.gate.Terms;
import dev.governance.organization.OrganizationKind;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The words of closed vocabularies about duties, in English and in Chinese (职责用语). */
public final class DutyWords {

    private static final Splitter LIST = Splitter.on(", ");

    private static final ImmutableMap<Enum<?>, Sentence> WORDS = ImmutableMap.<Enum<?>, Sentence>builder()
            .put(Responsibility.LEAD, Sentence.of("leads", "主责"))
            .put(Responsibility.ASSIST, Sentence.of("assists", "协助"))
            .put(Responsibility.SUPERVISE, Sentence.of("supervises", "监督"))
            .put(Responsibility.CONSULTED, Sentence.of("is consulted", "征询"))
            .put(DutyActor.PARTY_ORGANIZATION, Sentence.of("party organisation", "党组织"))
            .put(DutyActor.RESIDENTS_COMMITTEE, Sentence.of("residents' committee", "居委会"))
            .put(DutyActor.COMMUNITY_SERVICE_STATION, Sentence.of("service station", "社区服务站"))
            .put(DutyActor.SUBDISTRICT_OFFICE, Sentence.of("subdistrict office", "街道办"))
            .put(DutyActor.DEPARTMENT, Sentence.of("department", "职能部门"))
            .put(DutyActor.OWNERS_COMMITTEE, Sentence.of("owners' committee", "业委会"))
            .put(DutyActor.PROPERTY_FIRM, Sentence.of("property firm", "物业企业"))
            .put(DutyActor.GOVERNMENT, Sentence.of("government", "人民政府"))
            .put(DutyActor.MASS_ORGANIZATION, Sentence.of("mass organisation", "群团组织"))
            .put(DutyActor.SOCIETY, Sentence.of("society", "社会力量"))
            .put(LineStanding.OUTSIDE_PERIOD, Sentence.of("outside the period", "不在核查期间"))
            .put(LineStanding.DUPLICATE, Sentence.of("duplicate", "重复登记"))
            .put(LineStanding.NO_BASIS, Sentence.of("no basis", "无依据"))
            .put(LineStanding.UNLISTED, Sentence.of("on no list", "清单外"))
            .put(LineStanding.NEGATIVE, Sentence.of("on the negative list", "负面清单"))
            .put(LineStanding.LAPSED, Sentence.of("basis lapsed", "依据失效"))
            .put(LineStanding.MISPLACED_LEAD, Sentence.of("misplaced lead", "主责错位"))
            .put(LineStanding.OVERLAPPING, Sentence.of("overlapping", "职责交叉"))
            .put(LineStanding.ORPHAN, Sentence.of("nobody leads", "无人主责"))
            .put(LineStanding.SELF_SUPERVISED, Sentence.of("supervises itself", "议行不分"))
            .put(LineStanding.POWERLESS, Sentence.of("duty without power", "有责无权"))
            .put(LineStanding.UNFUNDED, Sentence.of("unfunded", "费未随事转"))
            .put(LineStanding.UNTOLD, Sentence.of("cannot be told", "信息不全"))
            .put(LineStanding.IN_ORDER, Sentence.of("in order", "无异常"))
            .put(DutyKind.STATUTORY, Sentence.of("statutory", "依法履职"))
            .put(DutyKind.ASSIST, Sentence.of("assist", "依法协助"))
            .put(DutyKind.NEGATIVE, Sentence.of("negative", "负面清单"))
            .put(DutyKind.CERTIFICATE, Sentence.of("certificate", "出具证明"))
            .put(DutyKind.DELEGATED, Sentence.of("delegated", "赋权"))
            .put(DutyKind.PURCHASED, Sentence.of("purchased", "购买服务"))
            .put(GovernanceFunction.DECIDE, Sentence.of("decides", "决策"))
            .put(GovernanceFunction.FUND, Sentence.of("pays", "出资"))
            .put(GovernanceFunction.OPERATE, Sentence.of("operates", "运作"))
            .put(Capability.STAFF, Sentence.of("people", "人员"))
            .put(Capability.TRAINING, Sentence.of("training", "培训"))
            .put(Capability.SITE, Sentence.of("a site", "场所与系统"))
            .put(Severity.FAULT, Sentence.of("fault", "问题"))
            .put(Severity.WARNING, Sentence.of("warning", "提示"))
            .put(Severity.NOTE, Sentence.of("note", "备注"))
            .buildOrThrow();

    private static final ImmutableMap<String, Sentence> BY_NAME = WORDS.entrySet().stream()
            .collect(ImmutableMap.toImmutableMap(
                    word -> word.getKey().name(), Map.Entry::getValue, (first, second) -> first));

    private DutyWords() {}

    /**
     * Returns a value in words.
     *
     * @param value a value of a closed vocabulary about duties
     * @return English and Chinese; the name itself where no words are known
     */
    public static Sentence of(Enum<?> value) {
        Sentence words = WORDS.get(value);
        return words == null ? Terms.of(value) : words;
    }

    /**
     * Returns the sentence of a finding, its values in words where they are names of the wire.
     *
     * @param finding the finding
     * @param locale Chinese or English
     * @return the sentence; text from files in it is not inert
     */
    public static String sentence(Finding finding, Locale locale) {
        Map<String, String> shown = new LinkedHashMap<>(finding.values());
        shown.replaceAll((name, value) -> shown(value, locale));
        return EdgeFaults.sentences().sentence(finding.withValues(shown)).in(locale);
    }

    private static String shown(String value, Locale locale) {
        if (value.isEmpty()) {
            return Terms.shown(value, locale);
        }
        StringBuilder words = new StringBuilder();
        for (String name : LIST.split(value)) {
            Optional<Sentence> word = word(name);
            if (word.isEmpty()) {
                return Terms.shown(value, locale);
            }
            words.append(words.isEmpty() ? "" : Sentence.of(", ", "、").in(locale))
                    .append(word.get().in(locale));
        }
        return words.toString();
    }

    private static Optional<Sentence> word(String name) {
        for (OrganizationKind kind : OrganizationKind.values()) {
            if (kind.name().equals(name)) {
                return Optional.of(of(DutyActor.of(kind)));
            }
        }
        return Optional.ofNullable(BY_NAME.get(name));
    }
}
