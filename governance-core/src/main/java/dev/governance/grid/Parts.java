package dev.governance.grid;

import java.util.Arrays;
import java.util.List;

/**
 * A division of numbers into parts, as one array: part {@code p} is {@code member[first[p]]} to
 * {@code member[first[p + 1] - 1]}, in ascending order. Never changed once it is made.
 */
final class Parts {

    final int count;
    final int[] first;
    final int[] member;

    private Parts(int count, int[] first, int[] member) {
        this.count = count;
        this.first = first;
        this.member = member;
    }

    /** Gathers the members of each label from 0 to {@code count - 1}. */
    static Parts of(int[] label, int count) {
        int[] first = new int[count + 1];
        for (int part : label) {
            first[part + 1]++;
        }
        for (int part = 0; part < count; part++) {
            first[part + 1] += first[part];
        }
        int[] at = first.clone();
        int[] member = new int[label.length];
        for (int i = 0; i < label.length; i++) {
            member[at[label[i]]++] = i;
        }
        return new Parts(count, first, member);
    }

    /** Puts parts together, as they are. */
    static Parts of(List<int[]> parts) {
        int[] first = new int[parts.size() + 1];
        for (int p = 0; p < parts.size(); p++) {
            first[p + 1] = first[p] + parts.get(p).length;
        }
        int[] member = new int[first[parts.size()]];
        for (int p = 0; p < parts.size(); p++) {
            System.arraycopy(parts.get(p), 0, member, first[p], parts.get(p).length);
        }
        return new Parts(parts.size(), first, member);
    }

    int size(int part) {
        return first[part + 1] - first[part];
    }

    int[] part(int part) {
        return Arrays.copyOfRange(member, first[part], first[part + 1]);
    }
}
