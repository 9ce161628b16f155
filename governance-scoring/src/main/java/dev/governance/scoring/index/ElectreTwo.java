package dev.governance.scoring.index;

import static com.google.common.base.Preconditions.checkArgument;

import dev.governance.scoring.statistics.Ranks;
import dev.governance.scoring.statistics.Ties;
import java.io.Serializable;

/**
 * A ranking from strong and weak outranking (ELECTRE II 法, Roy and Bertier 1971, with the thresholds of Gomes et al. 2004).
 *
 * <p>Only the one of two for whom more speaks can outrank the other. Strongly: with {@code strong} for and {@code against}
 * against it, or with {@code middle} for and {@code little} against; weakly: with {@code weak} for and {@code against}
 * against. From the top those are taken whom nobody left outranks, and from the bottom likewise; the mean of both places
 * is the score.
 *
 * @param strong how much must speak for strong outranking
 * @param middle how much must speak for it if little speaks against it
 * @param weak how much must speak for weak outranking
 * @param against how much may speak against it
 * @param little how much is little
 */
public record ElectreTwo(double strong, double middle, double weak, double against, double little)
        implements Serializable {

    /** Refuses thresholds out of order. */
    public ElectreTwo {
        checkArgument(
                1 >= strong
                        && strong >= middle
                        && middle >= weak
                        && weak >= 0
                        && 1 >= against
                        && against >= little
                        && little >= 0,
                "thresholds fall: %s, %s, %s; %s, %s",
                strong,
                middle,
                weak,
                against,
                little);
    }

    /**
     * Ranks alternatives.
     *
     * @param outranking what speaks for and against
     * @return the places from the top, from the bottom, their mean and the rank by it
     */
    public Places places(Outranking outranking) {
        int n = outranking.size();
        boolean[][] strongly = new boolean[n][n];
        boolean[][] weakly = new boolean[n][n];
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < n; b++) {
                double pro = outranking.concordance(a, b);
                double contra = outranking.discordance(a, b);
                boolean ahead = pro > outranking.concordance(b, a);
                strongly[a][b] = ahead && (pro >= strong && contra <= against || pro >= middle && contra <= little);
                weakly[a][b] = ahead && pro >= weak && contra <= against && !strongly[a][b];
            }
        }
        int[] top = peel(strongly, weakly, false);
        int[] bottom = peel(strongly, weakly, true);
        double[] score = new double[n];
        int last = 0;
        for (int place : bottom) {
            last = Math.max(last, place);
        }
        for (int i = 0; i < n; i++) {
            bottom[i] = last + 1 - bottom[i];
            score[i] = (top[i] + bottom[i]) / 2.0;
        }
        return new Places(top, bottom, score, strongly, weakly);
    }

    /** Takes away, round by round, those whom nobody left outranks; if there is none, all that are left share a place. */
    private static int[] peel(boolean[][] strongly, boolean[][] weakly, boolean turned) {
        int n = strongly.length;
        int[] places = new int[n];
        int left = n;
        for (int round = 1; left > 0; round++) {
            int taken = 0;
            int[] now = places.clone();
            for (int b = 0; b < n; b++) {
                if (places[b] == 0 && !isOutranked(strongly, weakly, turned, places, b)) {
                    now[b] = round;
                    taken++;
                }
            }
            for (int b = 0; b < n && taken == 0; b++) {
                now[b] = now[b] == 0 ? round : now[b];
            }
            left = taken == 0 ? 0 : left - taken;
            places = now;
        }
        return places;
    }

    private static boolean isOutranked(boolean[][] strongly, boolean[][] weakly, boolean turned, int[] places, int b) {
        for (int a = 0; a < places.length; a++) {
            boolean outranks = turned ? strongly[b][a] || weakly[b][a] : strongly[a][b] || weakly[a][b];
            if (places[a] == 0 && outranks) {
                return true;
            }
        }
        return false;
    }

    /**
     * The outcome.
     *
     * <p>Immutable and thread-safe.
     */
    public static final class Places {
        private final int[] fromTop;
        private final int[] fromBottom;
        private final double[] score;
        private final boolean[][] strongly;
        private final boolean[][] weakly;

        private Places(int[] fromTop, int[] fromBottom, double[] score, boolean[][] strongly, boolean[][] weakly) {
            this.fromTop = fromTop;
            this.fromBottom = fromBottom;
            this.score = score;
            this.strongly = strongly;
            this.weakly = weakly;
        }

        /**
         * Returns the places given from the top.
         *
         * @return the places; 1 is the best
         */
        public int[] fromTop() {
            return fromTop.clone();
        }

        /**
         * Returns the places given from the bottom, counted so that 1 is the best.
         *
         * @return the places
         */
        public int[] fromBottom() {
            return fromBottom.clone();
        }

        /**
         * Returns the mean of both.
         *
         * @return one score for each alternative; less is better
         */
        public double[] score() {
            return score.clone();
        }

        /**
         * Ranks by the mean, without gaps.
         *
         * @return the ranks; 1 is the best
         */
        public double[] ranks() {
            return Ranks.ascending(score, Ties.DENSE);
        }

        /**
         * Tells whether one outranks another strongly.
         *
         * @param a the one
         * @param b the other
         * @return whether it does
         */
        public boolean strongly(int a, int b) {
            return strongly[a][b];
        }

        /**
         * Tells whether one outranks another weakly, and not strongly.
         *
         * @param a the one
         * @param b the other
         * @return whether it does
         */
        public boolean weakly(int a, int b) {
            return weakly[a][b];
        }
    }
}
