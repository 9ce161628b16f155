package dev.governance.examples.people;

import dev.governance.basics.Share;
import dev.governance.examples.report.Html;
import dev.governance.goal.Goal;
import dev.governance.goal.GoalId;
import dev.governance.goal.GoalKind;
import dev.governance.goal.GoalTree;
import dev.governance.goal.Milestone;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The goals of a year on their days (甘特图): a bar for each, the part done filled, the critical path edged, today as a line. */
final class Gantt {

    private static final int WIDTH = 960;
    private static final int LEFT = 300;
    private static final int ROW = 24;
    private static final int TOP = 30;
    private static final int LONGEST_TITLE = 22;

    private final GoalTree tree;
    private final GoalAccount account;
    private final Words words;
    private final LocalDate first;
    private final long days;
    private final Set<GoalId> critical;
    private final Set<String> late;

    Gantt(GoalTree tree, GoalAccount account, Words words) {
        this.tree = tree;
        this.account = account;
        this.words = words;
        List<LocalDate> all = tree.goals().stream()
                .flatMap(goal -> Stream.concat(goal.start().stream(), goal.due().stream()))
                .sorted()
                .toList();
        LocalDate year = LocalDate.of(tree.year(), 1, 1);
        this.first = (all.isEmpty() || all.get(0).isAfter(year) ? year : all.get(0)).withDayOfMonth(1);
        LocalDate last = all.isEmpty() ? year : all.get(all.size() - 1);
        this.days = ChronoUnit.DAYS.between(
                first, (last.isBefore(year.plusYears(1)) ? year.plusYears(1) : last.plusDays(1)));
        this.critical = Set.copyOf(account.review().criticalPath().path());
        this.late = account.findings().stream()
                .filter(finding -> finding.code().equals("goal.overdue"))
                .flatMap(finding -> finding.subject().stream())
                .collect(Collectors.toSet());
    }

    void draw(Html html) {
        List<Goal> goals = tree.fromTheTop();
        int height = TOP + ROW * goals.size() + 10;
        html.raw("<svg viewBox=\"0 0 " + WIDTH + " " + height + "\" role=\"img\" aria-label=\"");
        html.text(words.say("Gantt chart", "甘特图")).raw("\">\n");
        months(html, height);
        for (int row = 0; row < goals.size(); row++) {
            row(html, goals.get(row), TOP + ROW * row);
        }
        today(html, height);
        html.raw("</svg>\n");
        html.paragraph(words.say(
                "Filled: done. Red: overdue. Dark edge: on the critical path. Diamond: milestone. Line: today.",
                "实色为已完成，红色为逾期，深色边框为关键路径，菱形为里程碑，竖线为核查日。"));
    }

    private double x(LocalDate day) {
        double share = (double) ChronoUnit.DAYS.between(first, day) / days;
        return LEFT + (WIDTH - LEFT - 10) * Math.min(1, Math.max(0, share));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private void months(Html html, int height) {
        long count = ChronoUnit.MONTHS.between(first, first.plusDays(days));
        long every = Math.max(1, (count + 11) / 12);
        for (long month = 0; month < count; month += every) {
            LocalDate day = first.plusMonths(month);
            String x = number(x(day));
            html.raw("<line x1=\"" + x + "\" x2=\"" + x + "\" y1=\"18\" y2=\"" + (height - 8)
                    + "\" stroke=\"#e2e6eb\"/><text x=\"" + x + "\" y=\"14\">" + day.getMonthValue()
                    + (day.getMonthValue() == 1 || month == 0 ? "/" + day.getYear() % 100 : "") + "</text>\n");
        }
    }

    private void row(Html html, Goal goal, int y) {
        html.raw("<text x=\"" + (4 + 14 * goal.kind().ordinal()) + "\" y=\"" + (y + 15) + "\""
                + (goal.kind() == GoalKind.GOAL ? " style=\"font-weight:bold\"" : "") + ">");
        html.text(shortened(goal.id() + " " + words.say(goal.title()))).raw("<title>");
        html.text(words.say(goal.title())).raw("</title></text>");
        if (goal.start().isPresent() && goal.due().isPresent()) {
            bar(html, goal, x(goal.start().get()), x(goal.due().get().plusDays(1)), y + 4);
        }
        goal.milestones().forEach(milestone -> diamond(html, milestone, y + 11));
        html.raw("\n");
    }

    private static String shortened(String text) {
        int width = 0;
        for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
            width += text.codePointAt(at) > 0x2E7F ? 2 : 1;
            if (width > 2 * LONGEST_TITLE) {
                return text.substring(0, at) + "…";
            }
        }
        return text;
    }

    private void bar(Html html, Goal goal, double from, double to, int y) {
        Share done = account.review().rollUp().done().getOrDefault(goal.id(), Share.none());
        double filled =
                (to - from) * done.ratio().toDecimal(4, RoundingMode.HALF_UP).doubleValue();
        String colour =
                late.contains(goal.id().value()) ? "#a61b1b" : goal.kind() == GoalKind.TASK ? "#1d4f91" : "#5b6675";
        String edge = critical.contains(goal.id()) ? " stroke=\"#1c2430\" stroke-width=\"2\"" : "";
        html.raw("<rect x=\"" + number(from) + "\" y=\"" + y + "\" width=\"" + number(to - from)
                + "\" height=\"14\" rx=\"2\" fill=\"" + colour + "\" fill-opacity=\"0.2\"" + edge + "><title>");
        html.text(goal.start().orElseThrow() + " – " + goal.due().orElseThrow() + ", " + Words.percent(done.ratio()));
        html.raw("</title></rect><rect x=\"" + number(from) + "\" y=\"" + y + "\" width=\"" + number(filled)
                + "\" height=\"14\" rx=\"2\" fill=\"" + colour + "\"/>");
    }

    private void diamond(Html html, Milestone milestone, int y) {
        String colour = milestone.isOverdue(account.day())
                ? "#a61b1b"
                : milestone.reachedOn().isPresent() ? "#1f6b46" : "#fff";
        String x = number(x(milestone.due()));
        html.raw("<path d=\"M" + x + " " + (y - 6) + " l6 6 l-6 6 l-6 -6 z\" fill=\"" + colour
                + "\" stroke=\"#1c2430\"><title>");
        html.text(milestone.due() + " " + words.say(milestone.title())).raw("</title></path>");
    }

    private void today(Html html, int height) {
        if (!account.day().isBefore(first) && account.day().isBefore(first.plusDays(days))) {
            String x = number(x(account.day()));
            html.raw("<line x1=\"" + x + "\" x2=\"" + x + "\" y1=\"18\" y2=\"" + (height - 8)
                    + "\" stroke=\"#a61b1b\" stroke-width=\"1.5\"/>\n");
        }
    }
}
