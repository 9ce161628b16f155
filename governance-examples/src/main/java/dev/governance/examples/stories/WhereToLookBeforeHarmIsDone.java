package dev.governance.examples.stories;

import com.google.common.collect.ImmutableList;
import dev.governance.basics.DateSpan;
import dev.governance.json.StandardNorms;
import dev.governance.place.DivisionCode;
import dev.governance.scoring.ranking.CusumChart;
import dev.governance.scoring.ranking.IncidentCount;
import dev.governance.scoring.ranking.IncidentKind;
import dev.governance.scoring.ranking.PreventivePlan;
import dev.governance.scoring.ranking.RiskSignal;
import dev.governance.scoring.ranking.WarningReview;
import dev.governance.scoring.ranking.WarningStandard;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Incidents of thirteen weeks are counted at three communities: where should somebody go and look, and how often would that be for
 * nothing? (预警与预防) The counts are invented; nobody's requests are among them.
 */
public final class WhereToLookBeforeHarmIsDone {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);

    private WhereToLookBeforeHarmIsDone() {}

    /**
     * Prints the answer.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<IncidentCount> counts = new ArrayList<>();
        counts.addAll(weeks("310101002001", IncidentKind.FACILITY_FAULT, 1, 0, 2, 1, 1, 0, 1, 2, 1, 0, 1, 1, 2));
        counts.addAll(weeks("310101002002", IncidentKind.FACILITY_FAULT, 0, 1, 1, 0, 2, 1, 0, 1, 1, 1, 0, 2, 9));
        counts.addAll(weeks("310101002003", IncidentKind.FLOODING, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4));
        counts.addAll(weeks("310101002006", IncidentKind.FIRE, 0, 1, 0));

        WarningStandard standard = WarningStandard.of(StandardNorms.rankings(), FIRST, StandardNorms.rankingExample());
        WarningReview review = WarningReview.of(counts, standard);
        out.println(review.watched() + " series watched; a false alarm anywhere in at most " + standard.falseAlarmRate()
                + " of the weeks");
        for (RiskSignal signal : review.signals()) {
            out.println("signal: " + signal.latest().place() + " "
                    + signal.latest().kind() + ", "
                    + signal.latest().count() + " where " + rounded(signal.expected(), 1) + " were expected, limit "
                    + signal.limit().count() + ", chance " + rounded(signal.chance(), 5));
        }
        review.notWatched()
                .forEach(one -> out.println("not watched: " + one.subject().orElse("") + ", " + one.code()));
        PreventivePlan plan = PreventivePlan.of(review.signals(), 1);
        out.println("visited this week: " + plan.visits().get(0).latest().place() + "; waiting: "
                + plan.waiting().size());
        slowRise(out);
    }

    /** No single week is alarming, but all of them together are. */
    private static void slowRise(PrintStream out) {
        CusumChart chart = CusumChart.of(2, 4, 100);
        ImmutableList<Long> lifts = ImmutableList.of(2L, 1L, 3L, 2L, 4L, 5L, 4L, 5L, 4L, 5L);
        out.println("lifts out of order a week " + lifts + ": signal in week "
                + (chart.firstSignal(lifts).orElse(-1) + 1) + "; a false alarm every "
                + rounded(chart.averageRunLength(2), 0) + " weeks, a doubling is seen after "
                + rounded(chart.averageRunLength(4), 1));
    }

    private static List<IncidentCount> weeks(String place, IncidentKind kind, long... counts) {
        List<IncidentCount> weeks = new ArrayList<>();
        LongStream.of(counts).forEach(count -> {
            LocalDate week = FIRST.plusWeeks(weeks.size());
            weeks.add(new IncidentCount(DivisionCode.parse(place), kind, DateSpan.of(week, week.plusDays(7)), count));
        });
        return weeks;
    }

    private static String rounded(double number, int digits) {
        return BigDecimal.valueOf(number)
                .setScale(digits, RoundingMode.HALF_EVEN)
                .toPlainString();
    }
}
