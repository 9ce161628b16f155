package dev.governance.examples.people;

import dev.governance.examples.report.Html;
import dev.governance.worker.PayScale;
import dev.governance.worker.Post;
import java.util.List;
import java.util.Locale;

/** What each grade is paid, as a picture (薪级曲线图): a step for each grade, a band for each post, a line for the local mean wage. */
final class PayCurve {

    private static final int WIDTH = 760;
    private static final int LEFT = 60;
    private static final int TOP = 14;
    private static final int HEIGHT = 240;
    private static final String[] BANDS = {"#1d4f91", "#1f6b46", "#8a5a00", "#7a3d8f", "#a61b1b"};

    private final PayScale scale;
    private final List<Integer> grades;
    private final Words words;
    private final double step;
    private final double most;

    PayCurve(PayScale scale, List<Integer> grades, Words words) {
        this.scale = scale;
        this.grades = grades;
        this.words = words;
        this.step = (WIDTH - LEFT - 10.0) / grades.size();
        long top = Math.max(
                scale.table().of(grades.size()).fen(),
                scale.formula().localMean().fen());
        this.most = top * 1.05;
    }

    void draw(Html html) {
        int height = TOP + HEIGHT + 44 + 18 * scale.posts().size();
        html.raw("<svg viewBox=\"0 0 " + WIDTH + " " + height + "\" role=\"img\" aria-label=\"");
        html.text(words.say("monthly pay by grade", "各薪级月薪")).raw("\">\n");
        axis(html);
        steps(html);
        mean(html);
        posts(html);
        html.raw("</svg>\n");
    }

    private double x(int grade) {
        return LEFT + (grade - 1) * step;
    }

    private double y(long fen) {
        return TOP + HEIGHT * (1 - fen / most);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private void axis(Html html) {
        long unit = Math.max(1, Math.round(most / 100 / 5 / 100)) * 100;
        for (long yuan = 0; yuan * 100 <= most; yuan += unit) {
            String y = number(y(yuan * 100));
            html.raw("<line x1=\"" + LEFT + "\" x2=\"" + (WIDTH - 10) + "\" y1=\"" + y + "\" y2=\"" + y
                    + "\" stroke=\"#e2e6eb\"/><text x=\"" + (LEFT - 6) + "\" y=\"" + y
                    + "\" text-anchor=\"end\" dominant-baseline=\"middle\">" + yuan + "</text>\n");
        }
    }

    private void steps(Html html) {
        int every = Math.max(1, grades.size() / 20);
        int crowd =
                Math.max(1, grades.stream().mapToInt(Integer::intValue).max().orElse(1));
        for (int grade = 1; grade <= grades.size(); grade++) {
            double top = y(scale.table().of(grade).fen());
            int people = grades.get(grade - 1);
            double shade = people == 0 ? 0.08 : 0.2 + 0.7 * people / crowd;
            html.raw("<rect x=\"" + number(x(grade) + 1) + "\" y=\"" + number(top) + "\" width=\"" + number(step - 2)
                    + "\" height=\"" + number(TOP + HEIGHT - top) + "\" fill=\"#1d4f91\" fill-opacity=\""
                    + number(shade)
                    + "\"><title>");
            html.text(words.say(
                            "grade " + grade + ": " + scale.table().of(grade) + " yuan, " + people + " persons",
                            grade + "级：" + scale.table().of(grade) + " 元，" + people + " 人"))
                    .raw("</title></rect>");
            if ((grade - 1) % every == 0) {
                html.raw("<text x=\"" + number(x(grade) + step / 2) + "\" y=\"" + (TOP + HEIGHT + 14)
                        + "\" text-anchor=\"middle\">" + grade + "</text>\n");
            }
        }
    }

    private void mean(Html html) {
        String y = number(y(scale.formula().localMean().fen()));
        html.raw("<line x1=\"" + LEFT + "\" x2=\"" + (WIDTH - 10) + "\" y1=\"" + y + "\" y2=\"" + y
                + "\" stroke=\"#a61b1b\" stroke-dasharray=\"6 4\"/><text x=\"" + (LEFT + 4) + "\" y=\""
                + number(y(scale.formula().localMean().fen()) - 5) + "\" style=\"fill:#a61b1b\">");
        html.text(words.say("local mean wage ", "当地平均工资 ") + scale.formula().localMean())
                .raw("</text>\n");
    }

    private void posts(Html html) {
        html.raw("<text x=\"" + (LEFT + (WIDTH - LEFT) / 2) + "\" y=\"" + (TOP + HEIGHT + 30)
                + "\" text-anchor=\"middle\">");
        html.text(words.say("grade; the darker, the more people", "薪级（颜色越深人数越多）"))
                .raw("</text>\n");
        for (int at = 0; at < scale.posts().size(); at++) {
            Post post = scale.posts().get(at);
            int y = TOP + HEIGHT + 38 + 18 * at;
            double width = (post.highest() - post.lowest() + 1) * step;
            html.raw("<rect x=\"" + number(x(post.lowest())) + "\" y=\"" + y + "\" width=\"" + number(width)
                    + "\" height=\"15\" rx=\"3\" fill=\"" + BANDS[at % BANDS.length] + "\"/><text x=\""
                    + number(x(post.lowest()) + 6) + "\" y=\"" + (y + 12) + "\" style=\"fill:#fff\">");
            html.text(words.say(post.name()) + " " + post.lowest() + "–" + post.highest())
                    .raw("</text>\n");
        }
    }
}
