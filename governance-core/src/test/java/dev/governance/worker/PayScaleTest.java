package dev.governance.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.governance.basics.Evidence;
import dev.governance.basics.Money;
import dev.governance.basics.Ratio;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PayScaleTest {

    private static final PayScale SCALE = WorkerCases.scale().build();

    private static int grade(PostId post, int years, Education education, SocialWorkLevel level) {
        return SCALE.grading()
                .grade(SCALE.post(post).orElseThrow(), years, education, Optional.ofNullable(level))
                .grade();
    }

    /** The examples of the reference: 正职 of 4 years, master, certificate 1; of 40 years; 一般 of 10 years. */
    @ParameterizedTest
    @CsvSource({
        "chief, 4, BACHELOR, ASSISTANT, 10",
        "chief, 40, DOCTOR, SENIOR, 18",
        "ordinary, 10, MASTER, PROFESSIONAL, 8",
        "ordinary, 0, SECONDARY, , 1",
        "ordinary, 2, COLLEGE, , 1",
        "ordinary, 3, COLLEGE, , 2",
        "deputy, 0, UNDERGRADUATE, , 4",
        "deputy, 60, COLLEGE, , 15"
    })
    void aGradeComesOfYearsEducationAndCertificate(
            String post, int years, Education education, SocialWorkLevel level, int grade) {
        assertEquals(grade, grade(PostId.of(post), years, education, level));
    }

    @Test
    void theAccountSaysWhereAGradeComesFrom() {
        GradeAccount account = SCALE.grading()
                .grade(SCALE.posts().get(2), 10, Education.MASTER, Optional.of(SocialWorkLevel.PROFESSIONAL));

        assertEquals(GradeAccount.of(SCALE.posts().get(2), 5, 2), account);
        assertEquals(8, account.grade());
    }

    /** 三岗十八级, 四岗十八级, 四岗二十四级 and 60 grades differ in data alone. */
    @Test
    void scalesOfAnyFormAreData() {
        PayScale four18 = WorkerCases.scaleOf(18, 3)
                .addPosts(
                        WorkerCases.post(PostId.of("p1"), 7, 18),
                        WorkerCases.post(PostId.of("p2"), 5, 16),
                        WorkerCases.post(PostId.of("p3"), 3, 14),
                        WorkerCases.post(PostId.of("p4"), 1, 12))
                .build();
        PayScale four24 = WorkerCases.scaleOf(24, 2)
                .addPosts(WorkerCases.post(PostId.of("p1"), 10, 24), WorkerCases.post(PostId.of("p4"), 1, 15))
                .build();
        PayScale sixty = WorkerCases.scaleOf(60, 1)
                .addPosts(WorkerCases.post(PostId.of("p1"), 1, 60))
                .build();

        assertEquals(
                8,
                four18.grading()
                        .grade(four18.posts().get(1), 9, Education.COLLEGE, Optional.empty())
                        .grade());
        assertEquals(
                5,
                four24.grading()
                        .grade(four24.posts().get(1), 9, Education.COLLEGE, Optional.empty())
                        .grade());
        assertEquals(
                41,
                sixty.grading()
                        .grade(sixty.posts().get(0), 40, Education.COLLEGE, Optional.empty())
                        .grade());
        assertEquals(Money.ofYuan(9400), sixty.table().of(60));
    }

    @Test
    void payComesOfTheBenchmark() {
        assertEquals(18, SCALE.table().grades());
        assertEquals(Money.ofYuan(3500), SCALE.table().of(1));
        assertEquals(Money.ofYuan(5200), SCALE.table().of(18));
        assertEquals(Money.ofYuan(5000), SCALE.formula().localMean());
        assertEquals(Money.ofYuan(100), SCALE.formula().allowance(Optional.of(SocialWorkLevel.PROFESSIONAL)));
        assertEquals(Money.zero(), SCALE.formula().allowance(Optional.empty()));
    }

    @Test
    void payRisesFromGradeToGrade() {
        PayFormula formula = SCALE.formula();

        assertThrows(
                IllegalArgumentException.class,
                () -> PayFormula.builder()
                        .from(formula)
                        .coefficients(List.of(Ratio.one(), Ratio.one()))
                        .build());
        assertThrows(IllegalArgumentException.class, () -> new PayTable(com.google.common.collect.ImmutableList.of()));
        assertThrows(
                IllegalStateException.class,
                () -> WorkerCases.scaleOf(5, 3)
                        .addPosts(WorkerCases.post(PostId.of("p"), 1, 6))
                        .build());
    }

    @Test
    void growthKeepsToFloorAndCap() {
        PayGrowth growth = SCALE.growth();

        assertEquals(Ratio.of(101, 100), growth.factor(Ratio.of(99, 100)));
        assertEquals(Ratio.of(104, 100), growth.factor(Ratio.of(104, 100)));
        assertEquals(Ratio.of(108, 100), growth.factor(Ratio.of(3)));
        assertThrows(IllegalArgumentException.class, () -> new PayGrowth(Ratio.of(99, 100), Ratio.of(2)), "a cut");
        assertThrows(IllegalArgumentException.class, () -> SCALE.table().grown(Ratio.of(99, 100)));
    }

    @Test
    void promotionWaitsForTheAppraisal() {
        GradingRule rule = SCALE.grading();

        assertEquals(4, rule.promoted(3, 9, Appraisal.COMPETENT));
        assertEquals(4, rule.promoted(3, 4, Appraisal.EXCELLENT));
        assertEquals(3, rule.promoted(3, 9, Appraisal.BASIC));
        assertEquals(3, rule.promoted(3, 2, Appraisal.EXCELLENT), "no grade is taken away");
    }

    /** 试用期: a newcomer 60 % of the mean of 5000, but never more than the grade; somebody of experience a grade lower. */
    @Test
    void probationIsPaidByExperience() {
        Probation probation = SCALE.probation();
        Post post = SCALE.posts().get(1);
        Money mean = Money.ofYuan(5000);

        assertEquals(Money.ofYuan(3000), probation.pay(post, 6, 0, SCALE.table(), mean));
        assertEquals(Money.ofYuan(3900), probation.pay(post, 6, 1, SCALE.table(), mean));
        assertEquals(Money.ofYuan(3800), probation.pay(post, 4, 5, SCALE.table(), mean), "not below the post");
        assertEquals(Money.ofYuan(3800), probation.pay(post, 4, 0, SCALE.table(), Money.ofYuan(9000)));
        assertEquals(YearMonth.of(2026, 9), probation.firstFullMonth(LocalDate.of(2026, 3, 1)));
        assertEquals(YearMonth.of(2026, 10), probation.firstFullMonth(LocalDate.of(2026, 3, 2)));
    }

    @Test
    void whatIsNotVerifiedSaysSo() {
        assertThrows(
                IllegalStateException.class,
                () -> WorkerCases.scale().reason(Optional.empty()).build());
        assertThrows(
                IllegalStateException.class,
                () -> WorkerCases.scale().evidence(Evidence.EXCERPT_SEEN).build(),
                "without a citation");
        assertThrows(
                IllegalStateException.class,
                () -> WorkerCases.scale().evidence(Evidence.NOT_VERIFIED).build());
    }
}
