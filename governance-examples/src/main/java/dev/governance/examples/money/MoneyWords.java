package dev.governance.examples.money;

import com.google.common.collect.ImmutableMap;
import dev.governance.basics.Sentence;
import dev.governance.funding.DeductionStatus;
import dev.governance.funding.GrantFundKind;
import dev.governance.funding.GrantState;
import dev.governance.funding.GrowthBinding;
import dev.governance.funding.LevelState;
import dev.governance.funding.PurchaseMethod;
import dev.governance.funding.RenewalAdvice;
import dev.governance.funding.TransferMove;
import dev.governance.funding.TransferState;
import dev.governance.policy.DecisionRecord;
import dev.governance.policy.Verdict;
import java.util.Locale;

/** What the words of the wire are called where people read them (经费用语). */
public final class MoneyWords {

    private static final Sentence OPEN = Sentence.of("open: facts are missing", "待定：缺少事实");

    private static final ImmutableMap<Enum<?>, Sentence> WORDS = ImmutableMap.<Enum<?>, Sentence>builder()
            .put(Verdict.ABSTAIN, Sentence.of("no rule speaks", "无规则适用"))
            .put(Verdict.ADMIT, Sentence.of("admitted", "可以"))
            .put(Verdict.ADMIT_ON_CONDITIONS, Sentence.of("on conditions", "附条件"))
            .put(Verdict.REFER, Sentence.of("to be looked at", "提请审议"))
            .put(Verdict.RETURN, Sentence.of("sent back", "退回"))
            .put(Verdict.REFUSE, Sentence.of("refused", "不可以"))
            .put(GrantFundKind.DEVELOPMENT, Sentence.of("fund of development", "发展专项基金"))
            .put(GrantFundKind.SUPPORT, Sentence.of("fund of support", "扶持基金"))
            .put(GrantState.AWARDED, Sentence.of("awarded", "已立项"))
            .put(GrantState.RUNNING, Sentence.of("running", "执行中"))
            .put(GrantState.SUSPENDED, Sentence.of("suspended", "暂停拨付"))
            .put(GrantState.GRADUATED, Sentence.of("graduated", "已结项"))
            .put(GrowthBinding.FLOOR, Sentence.of("the floor", "下限"))
            .put(GrowthBinding.INDEX, Sentence.of("the index", "指数"))
            .put(GrowthBinding.CAP, Sentence.of("the cap", "上限"))
            .put(GrowthBinding.HELD, Sentence.of("held at last year", "不低于上年"))
            .put(TransferState.AGREED, Sentence.of("agreed, not begun", "已约定未启动"))
            .put(TransferState.ACTIVE, Sentence.of("at work", "履行中"))
            .put(TransferState.SUSPENDED, Sentence.of("suspended", "中止"))
            .put(TransferState.ENDED, Sentence.of("ended", "已终止"))
            .put(TransferMove.ACTIVATE, Sentence.of("begins", "启动"))
            .put(TransferMove.SUSPEND, Sentence.of("suspended", "中止"))
            .put(TransferMove.RESUME, Sentence.of("goes on", "恢复"))
            .put(TransferMove.END, Sentence.of("ends", "终止"))
            .put(PurchaseMethod.OPEN_TENDER, Sentence.of("open tender", "公开招标"))
            .put(PurchaseMethod.INVITED_TENDER, Sentence.of("invited tender", "邀请招标"))
            .put(PurchaseMethod.NEGOTIATION, Sentence.of("negotiation", "竞争性谈判"))
            .put(PurchaseMethod.SINGLE_SOURCE, Sentence.of("single source", "单一来源"))
            .put(PurchaseMethod.INQUIRY, Sentence.of("inquiry of prices", "询价"))
            .put(LevelState.MET, Sentence.of("met", "达标"))
            .put(LevelState.PARTLY_MET, Sentence.of("met in part", "部分达标"))
            .put(LevelState.NOT_MET, Sentence.of("not met", "未达标"))
            .put(LevelState.NOT_INSPECTED, Sentence.of("not inspected", "未检查"))
            .put(DeductionStatus.TAKEN, Sentence.of("taken", "已扣"))
            .put(DeductionStatus.WAITING, Sentence.of("waiting for an answer", "待申辩"))
            .put(DeductionStatus.WITHDRAWN, Sentence.of("withdrawn", "撤销"))
            .put(DeductionStatus.WITHOUT_EVIDENCE, Sentence.of("without evidence", "证据不足"))
            .put(RenewalAdvice.RENEW, Sentence.of("may be renewed", "可续签"))
            .put(RenewalAdvice.LOOK_CLOSER, Sentence.of("look closer", "需进一步核查"))
            .put(RenewalAdvice.DO_NOT_RENEW, Sentence.of("not to be renewed", "不宜续签"))
            .buildOrThrow();

    private MoneyWords() {}

    /** Returns what a word of the wire is called; its name where nobody called it anything. */
    public static String of(Enum<?> word, Locale locale) {
        Sentence called = WORDS.get(word);
        return called == null ? word.name() : called.in(locale);
    }

    /** Returns what was decided; open where several verdicts are possible. */
    public static String of(DecisionRecord decision, Locale locale) {
        return decision.verdict().map(verdict -> of(verdict, locale)).orElse(OPEN.in(locale));
    }
}
