package dev.governance.worker;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import dev.governance.basics.Money;
import dev.governance.basics.Ratio;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Walks employments through the years and sums what they are paid. Not thread-safe; lives for one forecast. */
final class PayProjection {

    private final PayScale scale;
    private final PayOutlook outlook;
    private final List<PayTable> tables = new ArrayList<>();
    private final List<Money> means = new ArrayList<>();
    private final int[] employments;
    private final long[] months;
    private final Money[] basic;
    private final Money[] allowances;

    PayProjection(PayScale scale, PayOutlook outlook) {
        this.scale = scale;
        this.outlook = outlook;
        PayTable table = scale.table();
        Money mean = scale.formula().localMean();
        for (int year = 0; year < outlook.years(); year++) {
            tables.add(table);
            means.add(mean);
            table = table.grown(scale.growth().factor(outlook.index()));
            mean = mean.times(outlook.index(), RoundingMode.HALF_UP);
        }
        employments = new int[outlook.years()];
        months = new long[outlook.years()];
        basic = new Money[outlook.years()];
        allowances = new Money[outlook.years()];
        Arrays.fill(basic, Money.zero());
        Arrays.fill(allowances, Money.zero());
    }

    void add(Employment employment, Consumer<PayRecord> records) {
        Post post = scale.post(employment.post())
                .orElseThrow(() -> new IllegalArgumentException("the scale has no post " + employment.post()));
        int grade = employment
                .grade()
                .orElseGet(() -> scale.grade(
                                post,
                                employment,
                                later(employment.hiredOn(), january(0).minusDays(1)))
                        .grade());
        checkArgument(post.holds(grade), "%s: grade %s is not one of %s", employment.id(), grade, post.id());
        for (int ahead = 0; ahead < outlook.years(); ahead++) {
            if (employment.hiredOn().isBefore(january(ahead))) {
                int entitled = scale.grade(post, employment, january(ahead)).grade();
                grade = scale.grading().promoted(grade, entitled, appraisal(employment, ahead));
            }
            record(employment, post, grade, ahead).ifPresent(records);
        }
    }

    /** What is known of the year before the first, and supposed of the others. */
    private Appraisal appraisal(Employment employment, int ahead) {
        return ahead == 0 ? employment.appraisal().orElse(outlook.appraisal()) : outlook.appraisal();
    }

    private LocalDate january(int ahead) {
        return LocalDate.of(outlook.firstYear() + ahead, 1, 1);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private Optional<PayRecord> record(Employment employment, Post post, int grade, int ahead) {
        int year = outlook.firstYear() + ahead;
        int from = monthIn(year, firstOf(employment.hiredOn()));
        int to = employment.leftOn().map(left -> monthIn(year, firstOf(left))).orElse(13);
        if (from >= to) {
            return Optional.empty();
        }
        int full = Math.min(to, Math.max(from, monthIn(year, scale.probation().firstFullMonth(employment.hiredOn()))));
        Money pay = tables.get(ahead).of(grade).times(to - full);
        if (full > from) {
            Money first =
                    scale.probation().pay(post, grade, employment.experience(), tables.get(ahead), means.get(ahead));
            pay = pay.plus(first.times(full - from));
        }
        Money allowance = allowances(employment, year, from, to);
        sum(ahead, to - from, pay, allowance);
        return Optional.of(PayRecord.builder()
                .employment(employment.id())
                .year(year)
                .grade(grade)
                .months(to - from)
                .basic(pay)
                .allowances(allowance)
                .build());
    }

    private Money allowances(Employment employment, int year, int from, int to) {
        Qualification qualification = employment.qualification();
        int first = qualification
                .levelSince()
                .map(since -> monthIn(year, firstOf(since)))
                .orElse(13);
        long paid = Math.max(0, to - Math.max(from, first));
        return scale.formula().allowance(qualification.level()).times(paid);
    }

    private void sum(int ahead, int paid, Money pay, Money allowance) {
        employments[ahead]++;
        months[ahead] += paid;
        basic[ahead] = basic[ahead].plus(pay);
        allowances[ahead] = allowances[ahead].plus(allowance);
    }

    /** The first month whose first day is not before a day. */
    private static YearMonth firstOf(LocalDate day) {
        return day.getDayOfMonth() == 1
                ? YearMonth.from(day)
                : YearMonth.from(day).plusMonths(1);
    }

    /** The number of a month in a year: 1 for all before it, 13 for all after it. */
    private static int monthIn(int year, YearMonth month) {
        return month.getYear() < year ? 1 : month.getYear() > year ? 13 : month.getMonthValue();
    }

    ImmutableList<PayYear> sums() {
        ImmutableList.Builder<PayYear> sums = ImmutableList.builder();
        for (int ahead = 0; ahead < outlook.years(); ahead++) {
            sums.add(PayYear.builder()
                    .year(outlook.firstYear() + ahead)
                    .growth(ahead == 0 ? Ratio.one() : scale.growth().factor(outlook.index()))
                    .employments(employments[ahead])
                    .months(months[ahead])
                    .basic(basic[ahead])
                    .allowances(allowances[ahead])
                    .localMean(means.get(ahead))
                    .build());
        }
        return sums.build();
    }
}
