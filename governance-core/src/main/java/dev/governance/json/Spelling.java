package dev.governance.json;

import com.google.common.base.Ascii;
import java.util.Collection;
import java.util.Optional;

/**
 * Finds the name that was probably meant by another (疑似拼写).
 *
 * <p>Stateless and thread-safe.
 */
public final class Spelling {

    /** Longer names are nobody's slip of the pen. */
    private static final int LONGEST = 60;

    private Spelling() {}

    /**
     * Returns the nearest of some names, if it is near: the same but for case, hyphens and underscores, or with at most two
     * slips, one for every three letters.
     *
     * @param name what was written
     * @param known what might have been meant
     * @return the first of the nearest names; empty if none is near
     */
    public static Optional<String> nearest(String name, Collection<String> known) {
        if (name.length() > LONGEST) {
            return Optional.empty();
        }
        String nearest = "";
        int least = Integer.MAX_VALUE;
        for (String one : known) {
            int slips = slips(letters(name), letters(one));
            if (slips < least && slips <= Math.min(2, one.length() / 3)) {
                nearest = one;
                least = slips;
            }
        }
        return nearest.isEmpty() ? Optional.empty() : Optional.of(nearest);
    }

    private static String letters(String name) {
        return Ascii.toLowerCase(name.replace("_", "").replace("-", "").trim());
    }

    /** How many letters are left out, put in, changed or swapped with their neighbour (optimal string alignment). */
    static int slips(String a, String b) {
        int[][] slips = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                slips[i][j] = i == 0 ? j : j == 0 ? i : least(slips, a, b, i, j);
            }
        }
        return slips[a.length()][b.length()];
    }

    private static int least(int[][] slips, String a, String b, int i, int j) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int least = Math.min(slips[i - 1][j - 1] + (same ? 0 : 1), 1 + Math.min(slips[i - 1][j], slips[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, slips[i - 2][j - 2] + 1) : least;
    }
}
