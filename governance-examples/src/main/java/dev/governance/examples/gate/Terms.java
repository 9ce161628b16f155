package dev.governance.examples.gate;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import dev.governance.admission.Claim;
import dev.governance.admission.EmergencyGround;
import dev.governance.admission.Listing;
import dev.governance.admission.Role;
import dev.governance.basics.Sentence;
import dev.governance.duty.Power;
import dev.governance.policy.Verdict;
import java.util.Locale;
import java.util.Map;

/** The words of closed vocabularies, in English and in Chinese (用语). */
public final class Terms {

    private static final ImmutableMap<Enum<?>, Sentence> WORDS = ImmutableMap.<Enum<?>, Sentence>builder()
            .put(Verdict.ABSTAIN, Sentence.of("no rule speaks", "无规则适用"))
            .put(Verdict.ADMIT, Sentence.of("admitted", "准入"))
            .put(Verdict.ADMIT_ON_CONDITIONS, Sentence.of("admitted on conditions", "附条件准入"))
            .put(Verdict.REFER, Sentence.of("to the joint meeting", "提交联席会议"))
            .put(Verdict.RETURN, Sentence.of("returned", "退回补正"))
            .put(Verdict.REFUSE, Sentence.of("refused", "不予准入"))
            .put(Listing.STATUTORY, Sentence.of("statutory list", "依法履职清单"))
            .put(Listing.ASSIST, Sentence.of("assist list", "依法协助清单"))
            .put(Listing.NEGATIVE, Sentence.of("negative list", "负面清单"))
            .put(Listing.CERTIFICATE, Sentence.of("list of certificates", "出具证明清单"))
            .put(Listing.DELEGATED, Sentence.of("delegated services", "赋权事项"))
            .put(Listing.PURCHASED, Sentence.of("purchased services", "购买服务事项"))
            .put(Listing.UNLISTED, Sentence.of("on no list", "清单外"))
            .put(Claim.NONE, Sentence.of("none", "未认领"))
            .put(Claim.BORNE_OUT, Sentence.of("borne out", "认领属实"))
            .put(Claim.NO_SUCH_DUTY, Sentence.of("the catalogue has no such duty", "清单无此职责"))
            .put(Claim.OTHER_MATTER, Sentence.of("the title is not known as that duty", "事项名称与所认领职责不符"))
            .put(Claim.OTHER_DEPARTMENT, Sentence.of("it is the duty of another department", "属其他部门职责"))
            .put(Role.LEAD, Sentence.of("lead", "主责"))
            .put(Role.ASSIST, Sentence.of("assist", "协助"))
            .put(EmergencyGround.LIFE_AND_PROPERTY, Sentence.of("life and property", "生命财产安全"))
            .put(EmergencyGround.NATIONAL_SECURITY, Sentence.of("national security", "国家安全"))
            .put(EmergencyGround.PUBLIC_SAFETY, Sentence.of("public safety", "公共安全"))
            .put(EmergencyGround.ENVIRONMENT, Sentence.of("environment", "环境安全"))
            .put(EmergencyGround.PUBLIC_HEALTH, Sentence.of("public health", "公共卫生"))
            .put(Power.INSPECT, Sentence.of("inspect", "检查"))
            .put(Power.COLLECT_DATA, Sentence.of("collect data", "采集信息"))
            .put(Power.READ_RECORDS, Sentence.of("read records", "查阅档案"))
            .put(Power.CERTIFY, Sentence.of("certify", "出具证明"))
            .put(Power.DECIDE, Sentence.of("decide", "决定"))
            .put(Power.ORDER, Sentence.of("order", "责令"))
            .put(Power.PENALISE, Sentence.of("penalise", "处罚"))
            .put(Power.PAY, Sentence.of("pay", "支付"))
            .put(Power.CONVENE, Sentence.of("convene", "召集"))
            .put(Power.MEDIATE, Sentence.of("mediate", "调解"))
            .buildOrThrow();

    private static final ImmutableMap<String, Sentence> BY_NAME = WORDS.entrySet().stream()
            .collect(ImmutableMap.toImmutableMap(
                    word -> word.getKey().name(), Map.Entry::getValue, (list, role) -> role));

    private static final ImmutableMap<String, Sentence> FACTS = ImmutableMap.<String, Sentence>builder()
            .put("listing", Sentence.of("list", "所属清单"))
            .put("claim", Sentence.of("name of the department, to tell whose duty it is", "申请部门名称（核对职责归属）"))
            .put("kind", Sentence.of("kind", "准入对象"))
            .put("emergency", Sentence.of("emergency", "应急情形"))
            .put("legalBasis", Sentence.of("legal basis", "法律政策依据"))
            .put("role", Sentence.of("role asked", "承担角色"))
            .put("communityDuty", Sentence.of("community's own duty", "是否社区职责"))
            .put("hours", Sentence.of("hours a year", "年工时"))
            .put("times", Sentence.of("times a year", "年次数"))
            .put("materials", Sentence.of("cost of materials", "物料费"))
            .put("fixedCost", Sentence.of("fixed cost", "固定费用"))
            .put("funds", Sentence.of("funds", "随转经费"))
            .put("requiredPowers", Sentence.of("powers needed", "所需职权"))
            .put("grantedPowers", Sentence.of("powers granted", "授予职权"))
            .put("carried", Sentence.of("hours carried", "已承担工时"))
            .put("capacity", Sentence.of("capacity", "承载上限"))
            .put("daysAhead", Sentence.of("working days ahead", "提前工作日"))
            .put("against", Sentence.of("votes against", "反对数"))
            .put("inFavour", Sentence.of("votes in favour", "赞成数"))
            .put("longTerm", Sentence.of("without an end", "是否长期"))
            .put("communities", Sentence.of("communities asked", "涉及社区数"))
            .put("staff", Sentence.of("people who come with it", "随转人员"))
            .buildOrThrow();

    private static final Splitter LIST = Splitter.on(", ");

    private Terms() {}

    /**
     * Returns a value in words.
     *
     * @param value a value of a closed vocabulary
     * @return English and Chinese; the name itself where no words are known
     */
    public static Sentence of(Enum<?> value) {
        Sentence words = WORDS.get(value);
        return words == null ? Sentence.of(value.name(), value.name()) : words;
    }

    /**
     * Returns a fact of the vocabulary of admission in words.
     *
     * @param name the attribute's name
     * @return English and Chinese; the name itself where no words are known
     */
    public static Sentence fact(String name) {
        Sentence words = FACTS.get(name);
        return words == null ? Sentence.of(name, name) : words;
    }

    /**
     * Returns a value as a reader wants it: names of closed vocabularies in words, an empty list as none, everything else as it is.
     *
     * @param value a value as it prints, such as {@code INSPECT, ORDER}
     * @param locale Chinese or English
     * @return the value in words
     */
    public static String shown(String value, Locale locale) {
        boolean chinese = locale.getLanguage().equals("zh");
        if (value.isEmpty()) {
            return chinese ? "无" : "none";
        }
        if (!BY_NAME.containsKey(first(value))) {
            return value;
        }
        StringBuilder words = new StringBuilder();
        for (String name : LIST.split(value)) {
            Sentence word = BY_NAME.get(name);
            words.append(words.isEmpty() ? "" : chinese ? "、" : ", ").append(word == null ? name : word.in(locale));
        }
        return words.toString();
    }

    private static String first(String value) {
        int comma = value.indexOf(',');
        return comma < 0 ? value : value.substring(0, comma);
    }
}
