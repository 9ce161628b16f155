package dev.governance.examples.organizations;

import com.google.common.collect.ImmutableMap;
import dev.governance.basics.Finding;
import dev.governance.basics.Ratio;
import dev.governance.basics.Sentence;
import dev.governance.basics.Share;
import dev.governance.organization.CriterionAnswer;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;

/** How organizations are talked of in the language of the reader (组织审查用语). */
record Words(Locale locale) {

    private static final ImmutableMap<String, String> CHINESE = ImmutableMap.<String, String>builder()
            .put("CITY", "市")
            .put("COUNTY", "区县")
            .put("SUBDISTRICT", "街道乡镇")
            .put("COMMUNITY", "社区")
            .put("NO_BODY", "尚无业主组织")
            .put("APPLIED", "已申请")
            .put("PREPARING", "筹备组已成立")
            .put("ASSEMBLY_HELD", "业主大会已召开")
            .put("COMMITTEE_FILED", "业委会已备案")
            .put("MANAGEMENT_COMMITTEE", "物管会")
            .put("APPLY", "申请成立业主大会")
            .put("FORM_PREPARATORY_GROUP", "成立筹备组")
            .put("HOLD_FIRST_ASSEMBLY", "召开首次业主大会")
            .put("FILE", "备案")
            .put("FORM_MANAGEMENT_COMMITTEE", "组建物管会")
            .put("RE_ELECT", "换届选举")
            .put("DISSOLVE", "终止")
            .put("HOUSEHOLDS", "规模")
            .put("MEMBERS", "成员人数")
            .put("TERM", "届期")
            .put("COVENANT", "居民公约")
            .put("LEARNING", "自我教育")
            .put("MEETINGS", "居民会议")
            .put("SERVICE", "自我服务")
            .put("SUPERVISION", "居务监督")
            .put("DISCLOSURE", "居务公开")
            .put("FORM", "组织形式")
            .put("ACTIVITY", "组织生活")
            .put("ELECTION", "换届")
            .put("MATTERS", "参与治理")
            .put("CALLER", "吹哨方")
            .put("CALLED", "报到方")
            .put("HOST", "社区")
            .put("PARTNER", "共建单位")
            .put("POLICY", "政策")
            .put("PROJECT", "项目")
            .put("MONEY", "资金")
            .put("SPACE", "场地")
            .put("TRAINING", "培训")
            .put("GROUP", "党小组")
            .put("BRANCH", "党支部")
            .put("GENERAL_BRANCH", "党总支")
            .put("COMMITTEE", "党委")
            .buildOrThrow();

    String say(String en, String zh) {
        return Sentence.of(en, zh).in(locale);
    }

    /** What a constant is called. */
    String of(Enum<?> constant) {
        String english = constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return say(english, CHINESE.getOrDefault(constant.name(), english));
    }

    String of(Finding finding) {
        return finding.sentence()
                .map(sentence -> sentence.fill(finding.values()).in(locale))
                .orElse(finding.code());
    }

    String answer(CriterionAnswer answer) {
        return switch (answer) {
            case MET -> "✓";
            case NOT_MET -> "✗";
            case NOT_VERIFIED -> "?";
        };
    }

    static String percent(Optional<Share> share) {
        return share.map(Share::ratio).map(Words::percent).orElse("–");
    }

    static String percent(Ratio ratio) {
        return ratio.toPercent(1, RoundingMode.HALF_UP);
    }

    static String percent(long part, long whole) {
        return whole == 0 ? "–" : percent(Ratio.of(part, whole));
    }
}
