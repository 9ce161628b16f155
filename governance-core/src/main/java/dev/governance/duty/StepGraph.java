package dev.governance.duty;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** The steps of a procedure as numbers, and the shortest ways between them; breadth first, in the order of the steps. */
final class StepGraph {

    static final int NO_WAY = Integer.MAX_VALUE;

    private final int[][] next;
    private final boolean[] ends;
    private final int start;

    StepGraph(Procedure procedure) {
        int count = procedure.steps().size();
        next = new int[count][];
        ends = new boolean[count];
        for (int i = 0; i < count; i++) {
            ProcedureStep step = procedure.steps().get(i);
            next[i] = step.next().stream()
                    .mapToInt(id -> procedure.places().getOrDefault(id, 0))
                    .sorted()
                    .toArray();
            ends[i] = step.ends();
        }
        start = procedure.places().getOrDefault(procedure.start(), 0);
    }

    int size() {
        return next.length;
    }

    int start() {
        return start;
    }

    boolean isEnd(int step) {
        return ends[step];
    }

    /** Which steps can be reached from the start. */
    boolean[] reached() {
        boolean[] reached = new boolean[size()];
        int[] ways = distances(start);
        for (int i = 0; i < size(); i++) {
            reached[i] = i == start || ways[i] != NO_WAY;
        }
        return reached;
    }

    /** From which steps an end can be reached: back from the ends. */
    boolean[] ending() {
        List<List<Integer>> before = new ArrayList<>();
        for (int i = 0; i < size(); i++) {
            before.add(new ArrayList<>());
        }
        for (int i = 0; i < size(); i++) {
            for (int after : next[i]) {
                before.get(after).add(i);
            }
        }
        boolean[] ending = ends.clone();
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < size(); i++) {
            if (ending[i]) {
                open.add(i);
            }
        }
        while (!open.isEmpty()) {
            for (int step : before.get(open.remove())) {
                if (!ending[step]) {
                    ending[step] = true;
                    open.add(step);
                }
            }
        }
        return ending;
    }

    /** How many ways one goes at least from a step to each; to the step itself, around a circle. */
    int[] distances(int from) {
        return search(from, new int[size()]);
    }

    /** The steps between two, on a shortest way; both ends are left out. */
    List<Integer> between(int from, int to) {
        int[] before = new int[size()];
        search(from, before);
        List<Integer> way = new ArrayList<>();
        for (int step = before[to]; step != from; step = before[step]) {
            way.add(0, step);
        }
        return way;
    }

    private int[] search(int from, int[] before) {
        int[] far = new int[size()];
        Arrays.fill(far, NO_WAY);
        Deque<Integer> open = new ArrayDeque<>();
        open.add(from);
        boolean first = true;
        while (!open.isEmpty()) {
            int step = open.remove();
            int ways = first ? 0 : far[step];
            first = false;
            for (int after : next[step]) {
                if (far[after] == NO_WAY) {
                    far[after] = ways + 1;
                    before[after] = step;
                    if (after != from) {
                        open.add(after);
                    }
                }
            }
        }
        return far;
    }
}
