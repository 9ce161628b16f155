package dev.governance.scoring.assessment;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Which counts are kept back where their sum is told (小单元抑制). */
final class SmallCells {

    private SmallCells() {}

    /**
     * Keeps back each count below the smallest, and with them as many of the next ones as it takes so that neither one alone nor
     * fewer people than the smallest are missing from the sum. Nobody there is no secret.
     */
    static boolean[] kept(int[] counts, int smallest) {
        int[] order = IntStream.range(0, counts.length)
                .filter(i -> counts[i] > 0)
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(i -> counts[i]).thenComparingInt(i -> i))
                .mapToInt(Integer::intValue)
                .toArray();
        boolean[] kept = new boolean[counts.length];
        int hidden = 0;
        long together = 0;
        while (hidden < order.length) {
            int next = counts[order[hidden]];
            boolean safe = hidden == 0 || hidden > 1 && together >= smallest;
            if (next >= smallest && safe) {
                break;
            }
            together += next;
            kept[order[hidden++]] = true;
        }
        return kept;
    }

    /** Keeps back all that there is. */
    static boolean[] all(int[] counts) {
        boolean[] kept = new boolean[counts.length];
        Arrays.fill(kept, true);
        return kept;
    }
}
