package dev.governance.place;

import java.util.ArrayList;
import java.util.List;

/** A division code as a list of texts, read group by group: what the packed code is compared with. */
record NaiveDivision(List<String> groups) {

    static NaiveDivision of(String twelve) {
        return new NaiveDivision(List.of(
                twelve.substring(0, 2),
                twelve.substring(2, 4),
                twelve.substring(4, 6),
                twelve.substring(6, 9),
                twelve.substring(9)));
    }

    int level() {
        int level = groups.size() - 1;
        while (zero(groups.get(level))) {
            level--;
        }
        return level;
    }

    /** The code with zeros from a group on. */
    String cut(int from) {
        List<String> cut = new ArrayList<>(groups);
        for (int i = from; i < cut.size(); i++) {
            cut.set(i, "0".repeat(cut.get(i).length()));
        }
        return String.join("", cut);
    }

    boolean contains(NaiveDivision other) {
        String significant = String.join("", groups.subList(0, level() + 1));
        return String.join("", other.groups).startsWith(significant);
    }

    private static boolean zero(String group) {
        return group.chars().allMatch(digit -> digit == '0');
    }
}
