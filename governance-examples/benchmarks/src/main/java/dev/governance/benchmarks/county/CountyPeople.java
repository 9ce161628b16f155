package dev.governance.benchmarks.county;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.governance.basics.DateSpan;
import dev.governance.basics.Evidence;
import dev.governance.basics.Money;
import dev.governance.basics.ProfileId;
import dev.governance.basics.Ratio;
import dev.governance.basics.Sentence;
import dev.governance.basics.Share;
import dev.governance.worker.Appointment;
import dev.governance.worker.AppointmentId;
import dev.governance.worker.AppointmentReview;
import dev.governance.worker.Appraisal;
import dev.governance.worker.Education;
import dev.governance.worker.Employment;
import dev.governance.worker.EmploymentId;
import dev.governance.worker.GradingRule;
import dev.governance.worker.PayFormula;
import dev.governance.worker.PayGrowth;
import dev.governance.worker.PayReview;
import dev.governance.worker.PayScale;
import dev.governance.worker.Post;
import dev.governance.worker.PostId;
import dev.governance.worker.Probation;
import dev.governance.worker.Qualification;
import dev.governance.worker.WorkerId;
import java.time.LocalDate;
import java.util.stream.IntStream;

/** Twenty workers of each community: two appointments and an employment each, by an invented scale of 18 grades. */
final class CountyPeople {

    private static final int WORKERS = 20;
    /** A worker in so many has more posts than time, and more pay than the table gives. */
    private static final int WRONG = 100;

    private static final PostId POST = PostId.of("ordinary");
    private static final LocalDate HIRED = LocalDate.of(2019, 7, 1);

    private CountyPeople() {}

    private static long faults(County county) {
        return ((long) county.communities() * WORKERS + WRONG - 1) / WRONG;
    }

    static Room appointments(County county) {
        ImmutableList.Builder<Appointment> list = ImmutableList.builder();
        for (int worker = 0; worker < county.communities() * WORKERS; worker++) {
            list.add(appointment(county, worker, "main", Share.of(3, 4), true));
            list.add(
                    appointment(county, worker, "other", worker % WRONG == 0 ? Share.of(1, 2) : Share.of(1, 4), false));
        }
        ImmutableList<Appointment> made = list.build();
        return new Room(
                "appointments",
                made.size(),
                "worker.shares-above-whole",
                faults(county),
                () -> AppointmentReview.of(made, County.DAY).findings());
    }

    private static Appointment appointment(County county, int worker, String name, Share share, boolean paid) {
        int community = worker / WORKERS;
        return Appointment.builder()
                .id(AppointmentId.of(name + "-" + worker))
                .worker(WorkerId.of("w-" + worker))
                .organization(County.committee(community))
                .post(POST)
                .community(county.community(community))
                .share(share)
                .during(County.LONG)
                .paid(paid)
                .build();
    }

    static Room pay(County county) {
        PayScale scale = scale();
        ImmutableList.Builder<Employment> list = ImmutableList.builder();
        for (int worker = 0; worker < county.communities() * WORKERS; worker++) {
            list.add(Employment.builder()
                    .id(EmploymentId.of("e-" + worker))
                    .worker(WorkerId.of("w-" + worker))
                    .community(county.community(worker / WORKERS))
                    .post(POST)
                    .qualification(Qualification.builder()
                            .education(Education.BACHELOR)
                            .build())
                    .serviceSince(HIRED)
                    .hiredOn(HIRED)
                    .grade(4)
                    .gradeBefore(3)
                    .appraisal(Appraisal.COMPETENT)
                    .monthlyPay(Money.ofYuan(worker % WRONG == 0 ? 3900 : 3800))
                    .build());
        }
        ImmutableList<Employment> made = list.build();
        return new Room(
                "employments",
                made.size(),
                "worker.pay-not-as-table",
                faults(county),
                () -> PayReview.of(scale, made, County.DAY).findings());
    }

    private static PayScale scale() {
        return PayScale.builder()
                .profile(ProfileId.of("benchmark"))
                .title(Sentence.of("An invented scale", "虚构薪级"))
                .during(DateSpan.always())
                .evidence(Evidence.ASSUMED)
                .reason(Sentence.of("Invented for a benchmark.", "为测试而虚构。"))
                .addPosts(Post.builder()
                        .id(POST)
                        .name(Sentence.of("ordinary", "一般"))
                        .lowest(1)
                        .highest(12)
                        .build())
                .grading(GradingRule.builder()
                        .yearsPerGrade(3)
                        .educationCredit(ImmutableMap.of(Education.BACHELOR, 3))
                        .mostGradesPerYear(1)
                        .addPromoting(Appraisal.EXCELLENT, Appraisal.COMPETENT)
                        .build())
                .formula(PayFormula.builder()
                        .benchmark(Money.ofYuan(5000))
                        .localCoefficient(Ratio.one())
                        .share(Ratio.ofPercent(70))
                        .coefficients(IntStream.range(0, 18)
                                .mapToObj(grade -> Ratio.of(35 + grade, 35))
                                .toList())
                        .build())
                .probation(Probation.builder()
                        .months(6)
                        .newcomerShare(Share.ofPercent(60))
                        .gradesLower(1)
                        .experienceYears(1)
                        .build())
                .growth(new PayGrowth(Ratio.of(101, 100), Ratio.of(108, 100)))
                .build();
    }
}
