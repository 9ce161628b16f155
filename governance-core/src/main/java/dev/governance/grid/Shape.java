package dev.governance.grid;

/** The shape of the grids of a division: how wide they are, and whether they hold together. One caller at a time. */
final class Shape {

    private final Division division;
    private final Network net;
    private final int[] members;
    private final boolean[] seen;
    private int count;

    Shape(Division division) {
        this.division = division;
        this.net = division.net;
        this.members = new int[net.size];
        this.seen = new boolean[net.size];
    }

    /** The household metres of a grid. */
    double spread(int grid) {
        gather(grid);
        for (int i = 0; i < count; i++) {
            seen[members[i]] = false;
        }
        return Ways.of(net, members, count);
    }

    /** Writes the units of a grid to the beginning of an array and returns how many there are. */
    int members(int grid, int[] into) {
        gather(grid);
        for (int i = 0; i < count; i++) {
            seen[members[i]] = false;
        }
        System.arraycopy(members, 0, into, 0, count);
        return count;
    }

    private void gather(int grid) {
        count = 0;
        members[count++] = division.head[grid];
        seen[division.head[grid]] = true;
        for (int at = 0; at < count; at++) {
            int unit = members[at];
            for (int e = net.first[unit]; e < net.first[unit + 1]; e++) {
                int other = net.next[e];
                if (!seen[other] && division.grid[other] == grid) {
                    seen[other] = true;
                    members[count++] = other;
                }
            }
        }
    }

    /** Whether a grid stays in one piece without one of its units. The grid has others. */
    boolean holdsWithout(int unit) {
        int grid = division.grid[unit];
        int wanted = 0;
        int start = -1;
        for (int e = net.first[unit]; e < net.first[unit + 1]; e++) {
            if (division.grid[net.next[e]] == grid) {
                wanted++;
                start = net.next[e];
            }
        }
        if (wanted <= 1) {
            return wanted == 1;
        }
        seen[unit] = true;
        seen[start] = true;
        count = 0;
        members[count++] = start;
        int found = 0;
        for (int at = 0; at < count && found < wanted; at++) {
            int here = members[at];
            boolean touches = false;
            for (int e = net.first[here]; e < net.first[here + 1]; e++) {
                int other = net.next[e];
                touches |= other == unit;
                if (!seen[other] && division.grid[other] == grid) {
                    seen[other] = true;
                    members[count++] = other;
                }
            }
            found += touches ? 1 : 0;
        }
        seen[unit] = false;
        for (int i = 0; i < count; i++) {
            seen[members[i]] = false;
        }
        return found == wanted;
    }
}
