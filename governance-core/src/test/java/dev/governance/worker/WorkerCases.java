package dev.governance.worker;

import com.google.common.collect.ImmutableMap;
import dev.governance.basics.DateSpan;
import dev.governance.basics.Evidence;
import dev.governance.basics.Money;
import dev.governance.basics.ProfileId;
import dev.governance.basics.Ratio;
import dev.governance.basics.Sentence;
import dev.governance.basics.Share;
import dev.governance.json.StandardNorms;
import dev.governance.organization.OrganizationId;
import dev.governance.place.DivisionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Invented scales and employments. */
public final class WorkerCases {

    public static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    public static final DivisionCode COMMUNITY = DivisionCode.parse("310101002001");
    public static final DivisionCode OTHER = DivisionCode.parse("310101002002");
    public static final PostId CHIEF = PostId.of("chief");
    public static final PostId DEPUTY = PostId.of("deputy");
    public static final PostId ORDINARY = PostId.of("ordinary");

    private WorkerCases() {}

    /** Three posts and 18 grades; each grade is paid 100 yuan more. */
    public static PayScale.Builder scale() {
        return scaleOf(18, 3).addPosts(post(CHIEF, 7, 18), post(DEPUTY, 4, 15), post(ORDINARY, 1, 12));
    }

    /** So many grades, each of so many years; no posts yet. Grade 1 is paid 3500 yuan, each grade 100 yuan more. */
    public static PayScale.Builder scaleOf(int grades, int years) {
        return PayScale.builder()
                .profile(ProfileId.of("scale-example"))
                .title(Sentence.of("A scale", "示例薪级"))
                .during(DateSpan.always())
                .evidence(Evidence.ASSUMED)
                .reason(Sentence.of("Invented for a test.", "测试虚构。"))
                .grading(grading(years))
                .formula(formula(grades))
                .probation(probation())
                .growth(new PayGrowth(Ratio.of(101, 100), Ratio.of(108, 100)));
    }

    public static GradingRule grading(int years) {
        return GradingRule.builder()
                .yearsPerGrade(years)
                .educationCredit(ImmutableMap.of(Education.BACHELOR, 3, Education.MASTER, 5, Education.DOCTOR, 7))
                .certificateGrades(ImmutableMap.of(
                        SocialWorkLevel.ASSISTANT, 1, SocialWorkLevel.PROFESSIONAL, 2, SocialWorkLevel.SENIOR, 3))
                .mostGradesPerYear(1)
                .addPromoting(Appraisal.EXCELLENT, Appraisal.COMPETENT)
                .build();
    }

    static PayFormula formula(int grades) {
        return PayFormula.builder()
                .benchmark(Money.ofYuan(5000))
                .localCoefficient(Ratio.one())
                .share(Ratio.ofPercent(70))
                .coefficients(IntStream.range(0, grades)
                        .mapToObj(grade -> Ratio.of(35 + grade, 35))
                        .toList())
                .allowances(ImmutableMap.of(
                        SocialWorkLevel.ASSISTANT, Money.ofYuan(50),
                        SocialWorkLevel.PROFESSIONAL, Money.ofYuan(100),
                        SocialWorkLevel.SENIOR, Money.ofYuan(200)))
                .build();
    }

    static Probation probation() {
        return Probation.builder()
                .months(6)
                .newcomerShare(Share.ofPercent(60))
                .gradesLower(1)
                .experienceYears(1)
                .build();
    }

    static Post post(PostId id, int lowest, int highest) {
        return Post.builder()
                .id(id)
                .name(Sentence.of(id.value(), id.value()))
                .lowest(lowest)
                .highest(highest)
                .build();
    }

    static Qualification learned(Education education) {
        return Qualification.builder().education(education).build();
    }

    static Qualification certified(Education education, SocialWorkLevel level, LocalDate since) {
        return Qualification.builder()
                .education(education)
                .level(level)
                .levelSince(since)
                .build();
    }

    /** Somebody with a bachelor's degree who came on 1 July of a year, without community work before. */
    public static Employment.Builder employment(String id, int year) {
        LocalDate hired = LocalDate.of(year, 7, 1);
        return Employment.builder()
                .id(EmploymentId.of(id))
                .worker(WorkerId.of("w-" + id))
                .community(COMMUNITY)
                .post(ORDINARY)
                .qualification(learned(Education.BACHELOR))
                .serviceSince(hired)
                .hiredOn(hired);
    }

    static ExamStandard exams() {
        return ExamStandard.of(StandardNorms.workers(), DAY, ProfileId.national());
    }

    static Appointment.Builder appointment(String id, String worker) {
        return Appointment.builder()
                .id(AppointmentId.of(id))
                .worker(WorkerId.of(worker))
                .organization(OrganizationId.of("committee-1"))
                .post(ORDINARY)
                .community(COMMUNITY)
                .share(Share.of(1, 2))
                .during(DateSpan.starting(LocalDate.of(2025, 1, 1)))
                .paid(false);
    }

    /** Anybody: any post, education, certificate, time of hire; graded or not. */
    static Employment any(Random random, int number) {
        LocalDate hired = LocalDate.of(2005, 1, 1).plusDays(random.nextInt(8000));
        LocalDate since = hired.minusDays(random.nextInt(3) == 0 ? random.nextInt(5000) : 0);
        PostId post = List.of(CHIEF, DEPUTY, ORDINARY).get(random.nextInt(3));
        Post of = scale().build().post(post).orElseThrow();
        Qualification.Builder qualification = Qualification.builder();
        qualification.education(Education.values()[random.nextInt(6)]).socialWorkMajor(random.nextBoolean());
        if (random.nextInt(3) == 0) {
            qualification
                    .level(SocialWorkLevel.values()[random.nextInt(3)])
                    .levelSince(hired.plusDays(random.nextInt(4000) - 1000));
        }
        Employment.Builder employment = Employment.builder();
        employment.id(EmploymentId.of("e-" + number)).worker(WorkerId.of("w-" + number));
        employment.community(random.nextBoolean() ? COMMUNITY : OTHER).post(post);
        employment.qualification(qualification.build()).serviceSince(since).hiredOn(hired);
        if (random.nextInt(4) == 0) {
            employment.leftOn(hired.plusDays(1 + random.nextInt(6000)));
        }
        if (random.nextInt(4) != 0) {
            employment.grade(of.lowest() + random.nextInt(of.highest() - of.lowest() + 1));
        }
        if (random.nextBoolean()) {
            employment.appraisal(Appraisal.values()[random.nextInt(4)]);
        }
        return employment.build();
    }
}
