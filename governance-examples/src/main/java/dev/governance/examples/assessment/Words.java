package dev.governance.examples.assessment;

import dev.governance.basics.Sentence;
import dev.governance.basics.Share;
import dev.governance.scoring.PartRole;
import dev.governance.scoring.assessment.EffectState;
import dev.governance.scoring.assessment.EvidenceSource;
import dev.governance.scoring.assessment.IndicatorKind;
import java.math.RoundingMode;

/** What things are called (用语). */
final class Words {

    private Words() {}

    static Sentence of(IndicatorKind kind) {
        return switch (kind) {
            case INPUT -> Sentence.of("input", "投入");
            case ACTIVITY -> Sentence.of("activity", "活动");
            case OUTPUT -> Sentence.of("output", "产出");
            case OUTCOME -> Sentence.of("outcome", "成效");
        };
    }

    static Sentence of(EvidenceSource source) {
        return switch (source) {
            case RESIDENT_SURVEY -> Sentence.of("residents, in a survey", "居民（问卷调查）");
            case RESIDENT_CALL_BACK -> Sentence.of("residents, called back", "居民（热线回访）");
            case COMMITTEES -> Sentence.of("residents' committees", "居民委员会评议");
            case RECORDS -> Sentence.of("records", "业务记录");
            case INSPECTION -> Sentence.of("somebody who came to see", "实地检查");
            case SELF_REPORT -> Sentence.of("the body itself", "自报");
        };
    }

    static Sentence of(EffectState state) {
        return switch (state) {
            case NOT_YET_DUE -> Sentence.of("not yet due", "未到复测时间");
            case OVERDUE -> Sentence.of("overdue", "逾期未复测");
            case FADED -> Sentence.of("faded", "成效消退");
            case HELD -> Sentence.of("held", "成效保持");
            case GROWN -> Sentence.of("grown", "成效提升");
        };
    }

    /** What a part that has no name of its own does. */
    static Sentence of(PartRole role) {
        return switch (role) {
            case BONUS -> Sentence.of("bonus", "加分");
            case DEDUCTION -> Sentence.of("deduction", "减分");
            case CAP -> Sentence.of("cut off above the most", "封顶");
            case FLOOR -> Sentence.of("filled up to the least", "保底");
            case ROUNDING -> Sentence.of("rounding", "四舍五入");
            case IMBALANCE -> Sentence.of("imbalance of the parts", "板块不均衡");
            case VETO -> Sentence.of("veto", "一票否决");
            case FACTOR -> Sentence.of("factor", "系数");
            case WEIGHED, SUMMAND, BASE -> Sentence.of("part", "板块");
        };
    }

    static String percent(Share share) {
        return share.ratio().toPercent(1, RoundingMode.HALF_UP);
    }
}
