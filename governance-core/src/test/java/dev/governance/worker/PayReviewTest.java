package dev.governance.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.governance.basics.Finding;
import dev.governance.basics.Money;
import dev.governance.basics.Ratio;
import dev.governance.json.FindingSentences;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PayReviewTest {

    private static final PayScale SCALE = WorkerCases.scale().build();

    /** A bachelor of July 2019 with grade 4 in January 2026, as it should be. */
    private static Employment.Builder right(String id) {
        return WorkerCases.employment(id, 2019)
                .grade(4)
                .gradeBefore(3)
                .appraisal(Appraisal.COMPETENT)
                .monthlyPay(Money.ofYuan(3800));
    }

    private static List<String> codes(Employment... employments) {
        return PayReview.of(SCALE, List.of(employments), WorkerCases.DAY).findings().stream()
                .map(Finding::code)
                .toList();
    }

    @Test
    void findsNothingWhereAllIsAsItShouldBe() {
        Employment certified = right("e2")
                .qualification(
                        WorkerCases.certified(Education.COLLEGE, SocialWorkLevel.ASSISTANT, LocalDate.of(2024, 9, 1)))
                .monthlyPay(Money.ofYuan(3850))
                .build();
        PayReview review = PayReview.of(SCALE, List.of(right("e1").build(), certified), WorkerCases.DAY);

        assertEquals(List.of(), review.findings());
        assertEquals(2, review.employments());
        assertEquals(Optional.of(Money.ofYuan(3825)), review.meanMonthly());
        assertEquals(Money.ofYuan(5000), review.localMean());
    }

    @Test
    void findsWhatIsWrongWithAGrade() {
        assertEquals(
                List.of("worker.unknown-post"),
                codes(right("e").post(PostId.of("cook")).build()));
        assertEquals(
                List.of("worker.grade-outside-post"), codes(right("e").grade(13).build()));
        assertEquals(
                List.of("worker.grade-cut"), codes(right("e").gradeBefore(5).build()));
        assertEquals(
                List.of("worker.promoted-against-appraisal"),
                codes(right("e").appraisal(Appraisal.BASIC).build()));
        assertEquals(
                List.of("worker.promotion-skips"),
                codes(right("e").gradeBefore(2).build()));
        assertEquals(
                List.of("worker.grade-above-rules"),
                codes(right("e")
                        .grade(5)
                        .gradeBefore(4)
                        .monthlyPay(Money.ofYuan(3900))
                        .build()));
        assertEquals(
                List.of("worker.promotion-withheld"),
                codes(right("e").grade(3).monthlyPay(Money.ofYuan(3700)).build()));
    }

    @Test
    void asksNoPromotionOfWhomNothingIsKnownOrWhoMayNotRise() {
        Employment stayed = right("e").grade(3).monthlyPay(Money.ofYuan(3700)).build();
        Employment.Builder like = Employment.builder().from(stayed);

        assertEquals(List.of(), codes(like.appraisal(Appraisal.INCOMPETENT).build()));
        assertEquals(List.of(), codes(like.appraisal(Optional.empty()).build()));
        assertEquals(
                List.of(),
                codes(like.appraisal(Appraisal.COMPETENT)
                        .gradeBefore(Optional.empty())
                        .build()));
    }

    @Test
    void payIsThatOfTheTable() {
        Employment newcomer = WorkerCases.employment("e1", 2026)
                .serviceSince(LocalDate.of(2026, 2, 1))
                .hiredOn(LocalDate.of(2026, 2, 1))
                .grade(2)
                .monthlyPay(Money.ofYuan(3000))
                .build();

        assertEquals(List.of(), codes(newcomer), "60 % of the mean in probation");
        assertEquals(
                List.of("worker.pay-not-as-table"),
                codes(right("e").monthlyPay(Money.parse("3799.99")).build()));
    }

    @Test
    void onePersonHasOneContractAtATime() {
        Employment other = right("e2").worker(WorkerId.of("w-e1")).build();

        assertEquals(List.of("worker.employed-twice"), codes(right("e1").build(), other));
        assertEquals(List.of(), codes(right("e1").leftOn(WorkerCases.DAY).build(), other), "one after the other");
    }

    @Test
    void leavesOutWhoIsNotThere() {
        Employment gone = right("e1").leftOn(WorkerCases.DAY).grade(13).build();
        Employment coming = WorkerCases.employment("e2", 2026).grade(13).build();

        assertEquals(List.of(), codes(gone, coming));
    }

    @Test
    void aLowMeanIsHeldAgainstTheBenchmark() {
        PayScale scale = WorkerCases.scale()
                .formula(PayFormula.builder()
                        .from(SCALE.formula())
                        .target(Ratio.of(4, 5))
                        .build())
                .build();

        Finding finding = PayReview.of(scale, List.of(right("e1").build()), WorkerCases.DAY)
                .findings()
                .get(0);

        assertEquals("worker.pay-below-benchmark", finding.code());
        assertEquals(
                "Workers are paid 3800.00 yuan a month on average, 76.0% of the local mean wage of 5000.00;"
                        + " 80.0% were to be reached.",
                FindingSentences.standard().sentence(finding).en());
        assertEquals(
                List.of(),
                PayReview.of(
                                scale,
                                List.of(right("e1")
                                        .grade(6)
                                        .gradeBefore(6)
                                        .monthlyPay(Money.ofYuan(4000))
                                        .build()),
                                WorkerCases.DAY)
                        .findings()
                        .stream()
                        .map(Finding::code)
                        .filter(code -> code.equals("worker.pay-below-benchmark"))
                        .toList());
    }

    @Test
    void namesTheContractAndNotThePerson() {
        Finding finding = PayReview.of(SCALE, List.of(right("e7").grade(13).build()), WorkerCases.DAY)
                .findings()
                .get(0);

        assertEquals(Optional.of("e7"), finding.subject());
        assertFalse(FindingSentences.standard().sentence(finding).toString().contains("w-e7"));
    }
}
