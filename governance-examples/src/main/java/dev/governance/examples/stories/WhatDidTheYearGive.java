package dev.governance.examples.stories;

import dev.governance.basics.Share;
import dev.governance.policy.Attributes;
import dev.governance.policy.Count;
import dev.governance.policy.Flag;
import dev.governance.policy.PolicyDocument;
import dev.governance.policy.Quantity;
import dev.governance.policy.Rule;
import dev.governance.policy.Verdict;
import dev.governance.policy.Vocabulary;
import dev.governance.scoring.Bands;
import dev.governance.scoring.Mean;
import dev.governance.scoring.MissingEvidence;
import dev.governance.scoring.Points;
import dev.governance.scoring.Rounding;
import dev.governance.scoring.Score;
import dev.governance.scoring.ScoreDifference;
import dev.governance.scoring.ScoringDocument;
import dev.governance.scoring.ScoringPolicy;
import dev.governance.scoring.Weighted;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How many points has a year earned, which part gave them, and what takes them all? (年度考核与一票否决) */
public final class WhatDidTheYearGive {

    /** A community's year, invented; the survey is absent where none was made. */
    private record Year(String community, Optional<BigDecimal> satisfied, long days, boolean falsified) {}

    private static final Attributes<Year> OF = Attributes.of(Year.class);
    private static final Quantity<Year, BigDecimal> SATISFIED =
            OF.decimalIfKnown("satisfied", 1, BigDecimal.ZERO, BigDecimal.valueOf(100), Year::satisfied);
    private static final Count<Year> DAYS = OF.count("days", 0, 365, Year::days);
    private static final Flag<Year> FALSIFIED = OF.flag("falsified", Year::falsified);
    private static final Vocabulary<Year> YEARS = Vocabulary.of("years", Year::community, SATISFIED, DAYS, FALSIFIED);

    private WhatDidTheYearGive() {}

    /** The residents weigh 60 in a hundred, quick answers 40; one good part does not make up for a bad one. */
    private static ScoringDocument<Year> scheme(MissingEvidence missing) {
        PolicyDocument<Year> honest = PolicyDocument.builder("honest-figures", "1", YEARS)
                .build(Rule.of("falsified", Verdict.REFUSE, FALSIFIED.isTrue()));
        ScoringPolicy<Year> policy = ScoringPolicy.weighted(
                        Mean.geometric(),
                        missing,
                        Weighted.of("residents", Share.ofPercent(60), ScoringPolicy.points(SATISFIED)),
                        Weighted.of(
                                "speed",
                                Share.ofPercent(40),
                                ScoringPolicy.banded(
                                        DAYS,
                                        Bands.<Long>below(100).from(6L, 80).from(16L, 40))))
                .vetoedBy(honest, Points.zero())
                .rounded(Rounding.halfUp(1));
        return ScoringDocument.builder("year-assessment", "2026", YEARS).build(policy);
    }

    private static Year year(String community, String satisfied, long days, boolean falsified) {
        Optional<BigDecimal> survey = satisfied.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(satisfied));
        return new Year(community, survey, days, falsified);
    }

    /**
     * Prints the answer.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        ScoringDocument<Year> scheme = scheme(MissingEvidence.PROPAGATE);
        Year east = year("east", "91.5", 20, false);
        out.println("Why east has its points:");
        out.print(scheme.explain(east).print(Locale.ENGLISH));

        out.println("Figures made up:");
        out.print(scheme.explain(year("west", "99", 2, true)).print(Locale.ENGLISH));

        out.println("No survey was made in the north:");
        for (MissingEvidence missing : List.of(MissingEvidence.values())) {
            out.println("  " + missing + ": " + scheme(missing).score(year("north", "", 2, false)));
        }

        out.println("A year later east answers in 5 days:");
        Score before = scheme.score(east);
        Score after = scheme.score(year("east", "91.5", 5, false));
        if (before instanceof Score.Known then && after instanceof Score.Known now) {
            ScoreDifference difference = ScoreDifference.between(then, now);
            out.println("  " + difference);
            difference.parts().forEach(part -> out.println("    " + part));
        }
    }
}
