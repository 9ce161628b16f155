package dev.governance.examples.report;

import dev.governance.admission.AdmissionCase;
import dev.governance.admission.Claim;
import dev.governance.admission.TaskRequest;
import dev.governance.duty.TransferPackage;
import dev.governance.examples.gate.Gate;
import dev.governance.examples.gate.Summary;
import dev.governance.examples.gate.Terms;
import java.util.Optional;
import java.util.stream.Collectors;

/** The approval form of one request (社区工作事项准入审批表), with its reply below. */
final class RequestPage {

    private static final String BLANK = "（未填）";
    private static final int NAMED = 12;

    private RequestPage() {}

    static void write(Gate gate, Gate.Decided decided, Html html) {
        TaskRequest request = decided.request();
        html.raw("<section id=\"r-").text(request.id().value()).raw("\">").element("h2", "社区工作事项准入审批表");
        html.raw("\n<p class=\"sub\">申请编号 ").text(request.id().value());
        html.text(request.invented() ? "（虚构）" : "").raw("</p>\n<table class=\"form\"><tbody>\n");
        matter(gate, decided.subject(), html);
        means(request, html);
        opinions(decided, html);
        html.raw("</tbody></table>\n");
        Reply.write(gate, decided, html);
        html.raw("</section>\n");
    }

    private static void matter(Gate gate, AdmissionCase subject, Html html) {
        TaskRequest request = subject.request();
        html.row(
                "申请部门",
                request.departmentName().orElse(request.department().value())
                        + request.creditCode()
                                .map(code -> "（统一社会信用代码 " + code + "）")
                                .orElse(""));
        html.row("事项名称", request.title());
        html.row("准入对象", request.kind().words().zh());
        html.row(
                "对应清单",
                Terms.of(subject.listing()).zh()
                        + subject.duty().map(duty -> "：" + duty.name().zh()).orElse(""));
        claim(subject).ifPresent(claim -> html.row("所认领职责", claim));
        html.row(
                "法律政策依据",
                request.legalBasis()
                        .map(basis -> basis.isEmpty() ? "无" : Phrases.citations(basis))
                        .orElse(BLANK));
        html.row("社区承担角色", request.role().map(role -> Terms.of(role).zh()).orElse(BLANK));
        html.row(
                "涉及社区",
                request.communities().size() + " 个："
                        + request.communities().stream()
                                .limit(NAMED)
                                .map(gate.loads()::name)
                                .collect(Collectors.joining("、"))
                        + (request.communities().size() > NAMED ? "等" : ""));
        html.row(
                "起止时间",
                request.start().map(day -> day + " 起").orElse(BLANK)
                        + request.longTerm()
                                .map(longTerm -> longTerm ? "，长期" : "，临时")
                                .orElse("")
                        + request.period().map(period -> "（" + period + "）").orElse(""));
        html.row(
                "工作量",
                request.workload()
                        .map(work -> "每次 " + work.hoursEach() + " 工时，每年 " + work.timesPerYear() + " 次，每社区每年 "
                                + Summary.grouped(work.hoursPerYear()) + " 工时")
                        .orElse(BLANK));
        request.emergency()
                .ifPresent(ground -> html.row("应急情形", Terms.of(ground).zh()));
    }

    /** What the request says of itself, where the catalogue says otherwise. */
    private static Optional<String> claim(AdmissionCase subject) {
        Optional<String> claimed = subject.claimed()
                .map(duty -> duty.name().zh())
                .or(() -> subject.request().duty().map(id -> id.value()));
        return subject.claim()
                .filter(claim -> claim != Claim.NONE && claim != Claim.BORNE_OUT)
                .map(claim -> claimed.map(name -> name + "：").orElse("")
                        + Terms.of(claim).zh());
    }

    private static void means(TaskRequest request, Html html) {
        TransferPackage transfer = request.transfer();
        html.row(
                "随转经费",
                transfer.funds().map(Phrases::yuan).orElse(BLANK)
                        + joined("，来源：", transfer.fundsSource())
                        + joined("，", transfer.paymentPlan()));
        html.row("授予职权", transfer.powers().map(Phrases::powers).orElse(BLANK));
        html.row("随转人员", transfer.staff().map(staff -> staff + " 人").orElse(BLANK));
        html.row(
                "数据与设备", transfer.dataAndEquipment().isEmpty() ? BLANK : String.join("、", transfer.dataAndEquipment()));
        html.row("培训与标准", transfer.training().orElse(BLANK) + joined("；", transfer.standards()));
        html.row(
                "征求意见",
                request.consultation()
                        .map(said ->
                                "征求 " + said.committeesAsked() + " 个社区，赞成 " + said.inFavour() + "，反对 " + said.against())
                        .orElse(BLANK));
    }

    private static void opinions(Gate.Decided decided, Html html) {
        html.raw("<tr><th scope=\"row\">规则审查结论</th><td>");
        html.raw(SummaryPage.tag(dev.governance.examples.gate.Outcome.of(decided.decision())))
                .raw("</td></tr>\n");
        html.raw("<tr><th scope=\"row\">街道办事处意见</th><td class=\"opinion\"></td></tr>\n");
        html.raw("<tr><th scope=\"row\">联席会议意见</th><td class=\"opinion\"></td></tr>\n");
    }

    private static String joined(String before, Optional<String> text) {
        return text.map(said -> before + said).orElse("");
    }
}
