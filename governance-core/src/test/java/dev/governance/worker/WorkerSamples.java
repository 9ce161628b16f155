package dev.governance.worker;

import com.google.common.collect.ImmutableMap;
import dev.governance.basics.DateSpan;
import dev.governance.basics.Ratio;
import dev.governance.house.types.Samples;
import java.time.LocalDate;
import java.util.List;

/** Samples of this room, which come from other types of it. */
public final class WorkerSamples {

    private WorkerSamples() {}

    /** Gives what is computed, and what must fit each other. */
    public static void giveTo(Samples samples) {
        StaffingStandard standard = StaffingStandard.of(ImmutableMap.of(StaffingRule.PER_GRID, Ratio.of(3, 2)));
        samples.give(
                StaffingDemand.class,
                standard.demand(new StaffingScope(100, 3, 1)),
                standard.demand(new StaffingScope(100, 5, 1)));
        pay(samples);
        exams(samples);
    }

    private static void pay(Samples samples) {
        PayScale scale = WorkerCases.scale().build();
        Employment one = WorkerCases.employment("e1", 2019).build();
        Employment two = WorkerCases.employment("e2", 2024)
                .leftOn(LocalDate.of(2025, 10, 1))
                .build();
        PayOutlook near = PayOutlook.builder()
                .firstYear(2027)
                .years(1)
                .index(Ratio.of(103, 100))
                .build();
        PayOutlook far = PayOutlook.builder().from(near).years(3).build();
        DateSpan year = DateSpan.ofYear(2025);
        RetentionReview review = RetentionReview.of(List.of(one, two), year, 12, 1);
        samples.give(PayTable.class, scale.table(), scale.table().grown(Ratio.of(2)));
        samples.give(PayGrowth.class, scale.growth(), new PayGrowth(Ratio.one(), Ratio.of(2)));
        samples.give(Employment.class, one, two);
        samples.give(PayOutlook.class, near, far);
        samples.give(Retention.class, review.whole(), Retention.of(List.of(one.during()), year));
        samples.give(RetentionReview.class, review, RetentionReview.of(List.of(one), year, 12, 1));
    }

    private static void exams(Samples samples) {
        ExamStandard standard = WorkerCases.exams();
        WorkerId worker = WorkerId.of("w-1");
        samples.give(
                ExamPass.class,
                new ExamPass(worker, ExamPaper.PRACTICE_ASSISTANT, 2024),
                new ExamPass(worker, ExamPaper.PRACTICE_SENIOR, 2025));
        ExamRule longer = ExamRule.builder()
                .from(standard.rule(SocialWorkLevel.SENIOR))
                .windowYears(5)
                .build();
        samples.give(
                ExamStandard.class,
                standard,
                ExamStandard.builder()
                        .addRules(
                                standard.rule(SocialWorkLevel.ASSISTANT),
                                standard.rule(SocialWorkLevel.PROFESSIONAL),
                                longer)
                        .build());
    }
}
