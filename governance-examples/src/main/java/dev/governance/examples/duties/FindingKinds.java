package dev.governance.examples.duties;

import com.google.common.collect.ImmutableMap;
import dev.governance.basics.Sentence;

/** What kinds of findings about duties are called, by their codes (问题类型). */
public final class FindingKinds {

    private static final ImmutableMap<String, Sentence> NAMES = ImmutableMap.<String, Sentence>builder()
            .put("charter.function-idle", Sentence.of("function without work", "职能未履行"))
            .put("charter.outside-functions", Sentence.of("outside of its functions", "超出职能"))
            .put("delegation.beyond-source", Sentence.of("passes on what was not given", "超范围转授"))
            .put("delegation.circle", Sentence.of("delegations in a circle", "循环赋权"))
            .put("delegation.incapable", Sentence.of("delegate is not capable", "承接能力不足"))
            .put("delegation.not-given", Sentence.of("passes on what another got", "无权转授"))
            .put("delegation.not-owned", Sentence.of("delegator lacks the power", "无权赋权"))
            .put("delegation.not-passable", Sentence.of("may not be passed on", "违规转授"))
            .put("delegation.outlives-source", Sentence.of("outlives its source", "超期转授"))
            .put("delegation.tested-late", Sentence.of("tested too late", "评估滞后"))
            .put("delegation.unknown-source", Sentence.of("source unknown", "来源不明"))
            .put("delegation.untested", Sentence.of("delegate untested", "未经评估"))
            .put("document.backdated", Sentence.of("document backdated", "文件溯及既往"))
            .put("document.lower-successor", Sentence.of("lower authority replaces higher", "下级文件废止上级文件"))
            .put("document.older-successor", Sentence.of("older document replaces newer", "旧文废新文"))
            .put("document.unknown-predecessor", Sentence.of("replaced document unknown", "被废止文件不明"))
            .put("duty.assist-matter-led", Sentence.of("community leads an assist matter", "协助事项作为社区主责"))
            .put("duty.basis-lapsed", Sentence.of("basis lapsed", "依据失效"))
            .put("duty.catalogue-not-in-force", Sentence.of("catalogue not in force", "清单未施行"))
            .put("duty.duplicate", Sentence.of("duplicate", "重复登记"))
            .put("duty.handed-to-subdistrict", Sentence.of("handed to the subdistrict office", "部门职责转交街道"))
            .put("duty.hours-differ", Sentence.of("hours differ", "工时不符"))
            .put("duty.misplaced-lead", Sentence.of("misplaced lead", "主责错位"))
            .put("duty.no-basis", Sentence.of("no basis", "无依据"))
            .put("duty.on-negative-list", Sentence.of("on the negative list", "负面清单事项"))
            .put("duty.orphan", Sentence.of("nobody leads", "无人主责"))
            .put("duty.overlap", Sentence.of("two leads", "职责交叉"))
            .put("duty.overlap-city-leads", Sentence.of("two leads, the city goes first", "职责交叉（市级主办）"))
            .put("duty.power-without-duty", Sentence.of("power without duty", "有权无责"))
            .put("duty.powers-untold", Sentence.of("powers untold", "职权未写明"))
            .put("duty.supervises-itself", Sentence.of("supervises itself", "自办自监"))
            .put("duty.unfunded", Sentence.of("unfunded", "费未随事转"))
            .put("duty.unlisted", Sentence.of("on no list", "清单外事项"))
            .put("duty.without-power", Sentence.of("duty without power", "有责无权"))
            .put("duty.workload-untold", Sentence.of("workload untold", "工时未核定"))
            .put("internal-body.did-not-meet", Sentence.of("did not meet", "未按期开会"))
            .put("internal-body.shared-duty", Sentence.of("two bodies with one duty", "内设机构职责重叠"))
            .put("internal-body.unknown-duty", Sentence.of("duty unknown", "职责不在清单"))
            .put("internal-body.unknown-procedure", Sentence.of("procedure unknown", "流程不存在"))
            .put("internal-body.without-work", Sentence.of("body without work", "无职责机构"))
            .put("procedure.after-end", Sentence.of("step after the end", "办结后办理"))
            .put("procedure.days-untold", Sentence.of("days unknown", "日历未覆盖"))
            .put("procedure.endless-step", Sentence.of("step without an end", "无法办结"))
            .put("procedure.late", Sentence.of("late", "超时"))
            .put("procedure.missing-input", Sentence.of("something was missing", "材料缺失"))
            .put("procedure.out-of-turn", Sentence.of("out of turn", "顺序不符"))
            .put("procedure.overdue", Sentence.of("overdue", "逾期未办"))
            .put("procedure.repeated-step", Sentence.of("repeated step", "重复办理"))
            .put("procedure.skipped-step", Sentence.of("skipped step", "跳过环节"))
            .put("procedure.unknown", Sentence.of("procedure unknown", "流程不存在"))
            .put("procedure.unknown-step", Sentence.of("unknown step", "未知环节"))
            .put("procedure.unreachable-step", Sentence.of("unreachable step", "无法到达"))
            .put("procedure.wrong-actor", Sentence.of("wrong actor", "办理主体不符"))
            .put("split.related-declared", Sentence.of("related, declared", "关联关系已申报"))
            .put("split.related-undeclared", Sentence.of("related, not declared", "关联关系未申报"))
            .put("standard.days-untold", Sentence.of("days unknown", "日历未覆盖"))
            .put("standard.missed", Sentence.of("promise not kept", "承诺未兑现"))
            .put("standard.untested", Sentence.of("promise untested", "承诺待检验"))
            .buildOrThrow();

    private FindingKinds() {}

    /**
     * Returns what a kind of findings is called.
     *
     * @param code the code of the findings
     * @return the name in both languages; the code itself where none is known
     */
    public static Sentence of(String code) {
        Sentence name = NAMES.get(code);
        return name == null ? Sentence.of(code, code) : name;
    }
}
