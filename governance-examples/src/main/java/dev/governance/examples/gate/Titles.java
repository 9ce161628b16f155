package dev.governance.examples.gate;

import com.google.common.collect.ImmutableMap;
import dev.governance.basics.Sentence;
import dev.governance.policy.RuleId;

/** Short titles of the standard rules (规则简称). */
public final class Titles {

    private static final ImmutableMap<String, Sentence> TITLES = ImmutableMap.<String, Sentence>builder()
            .put("emergency", Sentence.of("declared emergency", "应急先行"))
            .put("negative-list", Sentence.of("on the negative list", "负面清单"))
            .put("banned-certificate", Sentence.of("certificate not on the list", "清单外证明"))
            .put("statutory-list", Sentence.of("statutory duty", "依法履职"))
            .put("assist-list", Sentence.of("on the assist list", "依法协助"))
            .put("claim-borne-out", Sentence.of("claim not borne out", "认领不实，须联席会议核定"))
            .put("legal-basis", Sentence.of("no legal basis", "无法律政策依据"))
            .put("no-community-lead", Sentence.of("community made the lead", "社区被列为主责"))
            .put("funding-follows-task", Sentence.of("money does not follow the task", "费未随事转"))
            .put("authority-follows-duty", Sentence.of("powers do not follow the duty", "权未随责走"))
            .put("capacity", Sentence.of("beyond what a community can carry", "超出承载能力"))
            .put("capacity-warning", Sentence.of("close to what a community can carry", "接近承载上限"))
            .put("lead-time", Sentence.of("asked too late", "未提前申请"))
            .put("frequency-cap", Sentence.of("asked too often", "超过频次上限"))
            .put("joint-meeting", Sentence.of("on no list", "清单外，须联席会议审议"))
            .buildOrThrow();

    private Titles() {}

    /**
     * Returns the title of a rule.
     *
     * @param rule the rule
     * @return its title; its id if it is none of the standard rules
     */
    public static Sentence of(RuleId rule) {
        Sentence title = TITLES.get(rule.value());
        return title == null ? Sentence.of(rule.value(), rule.value()) : title;
    }
}
