package dev.governance.examples.stories;

import dev.governance.basics.DateSpan;
import dev.governance.place.DivisionCode;
import dev.governance.worker.Employment;
import dev.governance.worker.RetentionReview;
import java.io.PrintStream;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How long do people stay, and where may posts fall vacant? (队伍稳定性) */
public final class WhoStays {

    private WhoStays() {}

    /**
     * Prints the answer.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        RetentionReview review = RetentionReview.of(staff(), DateSpan.ofYear(2025), 12, 5);
        out.println("In 2025 " + review.whole().hires() + " came and "
                + review.whole().exits() + " left: turnover "
                + review.whole().turnover().orElseThrow().toPercent(1, RoundingMode.HALF_UP) + ".");
        for (int months = 12; months <= 60; months += 12) {
            out.printf(
                    Locale.ROOT,
                    "Longer than %d months stay an estimated %.1f %%.%n",
                    months,
                    100 * review.curve().staying(months));
        }
        review.communities()
                .forEach(risk -> out.println(risk.community() + ": " + risk.expectedExits() + " of "
                        + risk.retention().atEnd() + " may leave within a year."));
        out.println(review.suppressed() + " communities have too few people to be told of.");
    }

    /** Twelve in each of two communities and three in each of two others; every third of all left after one to five years. */
    private static List<Employment> staff() {
        List<Employment> staff = new ArrayList<>();
        for (int number = 0; number < 30; number++) {
            int cell = number < 24 ? 1 + number % 2 : 3 + number % 2;
            LocalDate hired = LocalDate.of(2019 + number % 7, 3, 1);
            Employment.Builder one = Staff.worker("E-" + number, "w-" + number, hired.getYear());
            one.community(DivisionCode.parse("31010100200" + cell));
            one.serviceSince(hired).hiredOn(hired);
            if (number % 3 == 2) {
                one.leftOn(hired.plusYears(1 + number % 4).plusMonths(number % 12));
            }
            staff.add(one.build());
        }
        return staff;
    }
}
