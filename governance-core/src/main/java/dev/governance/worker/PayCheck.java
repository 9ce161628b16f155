package dev.governance.worker;

import com.google.common.collect.ImmutableList;
import dev.governance.basics.Finding;
import dev.governance.basics.Money;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Looks at one employment after the other. Immutable. */
final class PayCheck {

    private final PayScale scale;
    private final LocalDate day;
    private final LocalDate january;

    PayCheck(PayScale scale, LocalDate day) {
        this.scale = scale;
        this.day = day;
        this.january = day.withDayOfYear(1);
    }

    ImmutableList<Finding> findings(Employment employment) {
        Optional<Post> post = scale.post(employment.post());
        if (post.isEmpty()) {
            return ImmutableList.of(about(employment, "worker.unknown-post")
                    .putValues("post", employment.post().value())
                    .build());
        }
        if (employment.grade().isEmpty()) {
            return ImmutableList.of();
        }
        int grade = employment.grade().get();
        if (!post.get().holds(grade)) {
            return ImmutableList.of(about(employment, "worker.grade-outside-post")
                    .putValues("grade", Integer.toString(grade))
                    .putValues("post", employment.post().value())
                    .putValues("lowest", Integer.toString(post.get().lowest()))
                    .putValues("highest", Integer.toString(post.get().highest()))
                    .build());
        }
        ImmutableList.Builder<Finding> found = ImmutableList.builder();
        grade(employment, post.get(), grade).ifPresent(found::add);
        pay(employment, post.get(), grade).ifPresent(found::add);
        return found.build();
    }

    /** What is wrong with the grade; the first that holds of: cut, against the appraisal, too fast, too high, withheld. */
    private Optional<Finding> grade(Employment employment, Post post, int grade) {
        int entitled = scale.grade(post, employment, day).grade();
        int due = scale.grade(post, employment, january).grade();
        int before = employment.gradeBefore().orElse(grade);
        Optional<Appraisal> appraisal = employment.appraisal();
        boolean promotes = appraisal.map(scale.grading().promoting()::contains).orElse(true);
        if (grade < before) {
            return graded(employment, "worker.grade-cut", grade, before);
        }
        if (grade > before && !promotes) {
            return graded(employment, "worker.promoted-against-appraisal", grade, before);
        }
        if (grade - before > scale.grading().mostGradesPerYear()) {
            return graded(employment, "worker.promotion-skips", grade, before);
        }
        if (grade > entitled) {
            return graded(employment, "worker.grade-above-rules", grade, entitled);
        }
        boolean withheld = employment.gradeBefore().isPresent() && appraisal.isPresent() && promotes && grade == before;
        return withheld && due > grade ? graded(employment, "worker.promotion-withheld", grade, due) : Optional.empty();
    }

    private Optional<Finding> graded(Employment employment, String code, int grade, int other) {
        return Optional.of(about(employment, code)
                .putValues("grade", Integer.toString(grade))
                .putValues("other", Integer.toString(other))
                .build());
    }

    private Optional<Finding> pay(Employment employment, Post post, int grade) {
        Money due = due(employment, post, grade);
        return employment
                .monthlyPay()
                .filter(paid -> !paid.equals(due))
                .map(paid -> about(employment, "worker.pay-not-as-table")
                        .putValues("paid", paid.toString())
                        .putValues("due", due.toString())
                        .putValues("grade", Integer.toString(grade))
                        .build());
    }

    private Money due(Employment employment, Post post, int grade) {
        boolean full = !YearMonth.from(day).isBefore(scale.probation().firstFullMonth(employment.hiredOn()));
        Money basic = full
                ? scale.table().of(grade)
                : scale.probation()
                        .pay(
                                post,
                                grade,
                                employment.experience(),
                                scale.table(),
                                scale.formula().localMean());
        return basic.plus(scale.formula().allowance(employment.qualification().levelOn(day.withDayOfMonth(1))));
    }

    Optional<Finding> meanBelowTarget(Money mean) {
        Money localMean = scale.formula().localMean();
        return scale.formula()
                .target()
                .filter(target -> mean.ratioTo(localMean).compareTo(target) < 0)
                .map(target -> Finding.builder("worker.pay-below-benchmark")
                        .severity(Finding.Severity.WARNING)
                        .putValues("mean", mean.toString())
                        .putValues("benchmark", localMean.toString())
                        .putValues("part", mean.ratioTo(localMean).toPercent(1, RoundingMode.HALF_UP))
                        .putValues("target", target.toPercent(1, RoundingMode.HALF_UP))
                        .citations(scale.citations())
                        .build());
    }

    Finding employedTwice(Employment employment, EmploymentId other) {
        return about(employment, "worker.employed-twice")
                .putValues("other", other.value())
                .build();
    }

    private Finding.Builder about(Employment employment, String code) {
        return Finding.builder(code)
                .subject(employment.id().value())
                .putValues("employment", employment.id().value())
                .citations(scale.citations());
    }
}
