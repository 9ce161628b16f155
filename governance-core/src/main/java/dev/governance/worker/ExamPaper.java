package dev.governance.worker;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.Objects;

/** The papers of the examination of social workers (社会工作者职业水平考试科目). */
public enum ExamPaper {
    /** 社会工作综合能力（初级）. */
    COMPREHENSIVE_ASSISTANT(SocialWorkLevel.ASSISTANT),
    /** 社会工作实务（初级）. */
    PRACTICE_ASSISTANT(SocialWorkLevel.ASSISTANT),
    /** 社会工作综合能力（中级）. */
    COMPREHENSIVE_PROFESSIONAL(SocialWorkLevel.PROFESSIONAL),
    /** 社会工作实务（中级）. */
    PRACTICE_PROFESSIONAL(SocialWorkLevel.PROFESSIONAL),
    /** 社会工作法规与政策. */
    LAW_PROFESSIONAL(SocialWorkLevel.PROFESSIONAL),
    /** 社会工作实务（高级）. */
    PRACTICE_SENIOR(SocialWorkLevel.SENIOR);

    private final SocialWorkLevel level;

    ExamPaper(SocialWorkLevel level) {
        this.level = level;
    }

    /**
     * Returns the level whose certificate the paper counts for.
     *
     * @return the level
     */
    public SocialWorkLevel level() {
        return level;
    }

    /**
     * Returns the papers of a level.
     *
     * @param level the level
     * @return its papers, in order
     */
    public static ImmutableSet<ExamPaper> of(SocialWorkLevel level) {
        Objects.requireNonNull(level, "level");
        return Arrays.stream(values()).filter(paper -> paper.level == level).collect(Sets.toImmutableEnumSet());
    }
}
