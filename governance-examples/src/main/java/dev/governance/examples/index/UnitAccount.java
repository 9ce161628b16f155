package dev.governance.examples.index;

import dev.governance.examples.edge.InertText;
import java.util.Locale;
import java.util.Map;

/** Why one unit has its score, in lines for a terminal (单位得分说明). */
public final class UnitAccount {

    private UnitAccount() {}

    /**
     * Explains a unit.
     *
     * @param run the run
     * @param unit its number
     * @param locale the language
     * @return lines of text, inert on a terminal
     */
    public static String of(IndexRun run, int unit, Locale locale) {
        Wording words = new Wording(run.document(), locale);
        StringBuilder text = new StringBuilder(InertText.line(run.units().called(unit))).append('\n');
        Decomposition parts = Decomposition.of(run.scores());
        if (parts.of(unit).isEmpty()) {
            String missing = InertText.line(words.missing(run.units(), unit));
            return text.append(words.say("No score: too little is known. Missing: ", "没有得分：数据不足。缺："))
                    .append(missing)
                    .append('\n')
                    .toString();
        }
        text.append(head(run, unit, words));
        for (Map.Entry<String, Decomposition.Line> line : parts.of(unit).entrySet()) {
            Decomposition.Line part = line.getValue();
            if (part.depth() > 0) {
                double difference = part.given() - parts.mean(line.getKey());
                text.append("  ".repeat(part.depth()))
                        .append(InertText.line(words.name(part.code())))
                        .append(words.say(": ", "："))
                        .append(Figures.two(part.given()))
                        .append(words.say(" (against the mean ", "（与平均比 "))
                        .append(Figures.signed(difference))
                        .append(words.say(")\n", "）\n"));
            }
        }
        return text.toString();
    }

    private static String head(IndexRun run, int unit, Wording words) {
        String ranks = run.rankSpread()
                .map(spread -> words.say(
                        ", in nine of ten replications " + Figures.rank(spread.low()[unit]) + " to "
                                + Figures.rank(spread.high()[unit]),
                        "，九成重算在第 " + Figures.rank(spread.low()[unit]) + "–" + Figures.rank(spread.high()[unit]) + " 名"))
                .orElse("");
        String rank = Figures.rank(run.ranks()[unit]);
        String score = Figures.two(run.scores().index()[unit]);
        int of = run.ranked().size();
        return words.say(
                "score " + score + ", rank " + rank + " of " + of + ranks + "\n",
                "得分 " + score + "，第 " + rank + " 名（共 " + of + " 名）" + ranks + "\n");
    }
}
