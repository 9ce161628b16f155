package dev.governance.scoring.index;

/**
 * What speaks for and against saying that one alternative is at least as good as another (级别高于关系, Roy 1968).
 *
 * <p>Concordance is the weight of the columns in which it is at least as good; discordance the largest lead of the other,
 * as a part of the widest range of any column. Immutable and thread-safe.
 */
public final class Outranking {

    private final double[][] concordance;
    private final double[][] discordance;

    private Outranking(double[][] concordance, double[][] discordance) {
        this.concordance = concordance;
        this.discordance = discordance;
    }

    /**
     * Sets every alternative against every other.
     *
     * @param table the alternatives; bring the columns to one scale first
     * @return the comparisons
     */
    public static Outranking of(DecisionTable table) {
        int n = table.size();
        double[][] concordance = new double[n][n];
        double[][] discordance = new double[n][n];
        double widest = 0;
        for (int j = 0; j < table.width(); j++) {
            widest = Math.max(widest, Math.abs(table.best(j) - table.worst(j)));
        }
        for (int a = 0; a < n; a++) {
            for (int b = 0; b < n; b++) {
                for (int j = 0; j < table.width(); j++) {
                    double lead = table.lead(a, b, j);
                    concordance[a][b] += lead >= 0 ? table.weight(j) : 0;
                    discordance[a][b] = lead < 0 ? Math.max(discordance[a][b], -lead / widest) : discordance[a][b];
                }
            }
            concordance[a][a] = Double.NaN;
            discordance[a][a] = Double.NaN;
        }
        return new Outranking(concordance, discordance);
    }

    /**
     * Counts the alternatives.
     *
     * @return how many there are
     */
    public int size() {
        return concordance.length;
    }

    /**
     * Returns what speaks for it.
     *
     * @param a the one alternative
     * @param b the other
     * @return the weight on which a is at least as good as b; NaN for one and the same
     */
    public double concordance(int a, int b) {
        return concordance[a][b];
    }

    /**
     * Returns what speaks against it.
     *
     * @param a the one alternative
     * @param b the other
     * @return the largest lead of b over a, 0 to 1; NaN for one and the same
     */
    public double discordance(int a, int b) {
        return discordance[a][b];
    }

    /**
     * Says who outranks whom.
     *
     * @param atLeast how much must speak for it
     * @param atMost how much may speak against it
     * @return in row a and column b whether a outranks b
     */
    public boolean[][] outranks(double atLeast, double atMost) {
        boolean[][] outranks = new boolean[size()][size()];
        for (int a = 0; a < size(); a++) {
            for (int b = 0; b < size(); b++) {
                outranks[a][b] = concordance[a][b] >= atLeast && discordance[a][b] <= atMost;
            }
        }
        return outranks;
    }

    /**
     * Names those whom nobody outranks (the kernel of ELECTRE I).
     *
     * @param outranks in row a and column b whether a outranks b
     * @return whether each is one of them
     */
    public static boolean[] kernel(boolean[][] outranks) {
        boolean[] kernel = new boolean[outranks.length];
        for (int b = 0; b < kernel.length; b++) {
            kernel[b] = true;
            for (boolean[] row : outranks) {
                kernel[b] &= !row[b];
            }
        }
        return kernel;
    }
}
