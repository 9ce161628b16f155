package dev.governance.grid;

import java.util.Arrays;

/**
 * Draws spanning trees of small networks: the shortest tree for lengths that chance stretches, by Prim's algorithm.
 * Room is kept from call to call; one caller at a time.
 */
final class SpanningTree {

    private static final int APART = 8;

    /** Each unit in the order in which it was reached: a unit comes after its parent. */
    int[] order = new int[0];

    /** The parent of each unit; -1 for the root. */
    int[] parent = new int[0];

    private double[] reach = new double[0];
    private int[] heap = new int[0];
    private int[] slot = new int[0];
    private int heaped;

    /**
     * Draws a tree.
     *
     * @param net a connected network
     * @param draws where chance comes from
     * @param stretch how much chance counts beside length: 0 is the shortest tree, from about 4 on length hardly matters
     */
    void draw(Network net, Draws draws, double stretch) {
        draw(net, draws, stretch, new int[0]);
    }

    /**
     * Draws a tree that keeps together what belongs together.
     *
     * @param group a number for each unit; a link between different ones is {@value #APART} times as long; empty for none
     */
    void draw(Network net, Draws draws, double stretch, int[] group) {
        int n = net.size;
        room(n);
        Arrays.fill(reach, 0, n, Double.MAX_VALUE);
        Arrays.fill(slot, 0, n, -1);
        heaped = 0;
        int root = draws.below(n);
        parent[root] = -1;
        reach[root] = 0;
        push(root);
        for (int count = 0; count < n; count++) {
            int unit = pop();
            order[count] = unit;
            reach[unit] = -1;
            for (int e = net.first[unit]; e < net.first[unit + 1]; e++) {
                int other = net.next[e];
                if (reach[other] < 0) {
                    continue;
                }
                double length =
                        stretch >= 4 ? draws.fraction() : net.distance(unit, other) * (1 + stretch * draws.fraction());
                if (length < reach[other]) {
                    reach[other] = length;
                    parent[other] = unit;
                    if (slot[other] < 0) {
                        push(other);
                    } else {
                        up(slot[other]);
                    }
                }
            }
        }
    }

    private void room(int n) {
        if (order.length < n) {
            int size = Math.max(n, order.length * 2);
            order = new int[size];
            parent = new int[size];
            reach = new double[size];
            heap = new int[size];
            slot = new int[size];
        }
    }

    private void push(int unit) {
        heap[heaped] = unit;
        slot[unit] = heaped;
        up(heaped++);
    }

    private int pop() {
        int top = heap[0];
        heaped--;
        if (heaped > 0) {
            heap[0] = heap[heaped];
            slot[heap[0]] = 0;
            down(0);
        }
        slot[top] = -1;
        return top;
    }

    private void up(int at) {
        int unit = heap[at];
        while (at > 0 && before(unit, heap[(at - 1) / 2])) {
            heap[at] = heap[(at - 1) / 2];
            slot[heap[at]] = at;
            at = (at - 1) / 2;
        }
        heap[at] = unit;
        slot[unit] = at;
    }

    private void down(int at) {
        int unit = heap[at];
        while (2 * at + 1 < heaped) {
            int child = 2 * at + 1;
            if (child + 1 < heaped && before(heap[child + 1], heap[child])) {
                child++;
            }
            if (!before(heap[child], unit)) {
                break;
            }
            heap[at] = heap[child];
            slot[heap[at]] = at;
            at = child;
        }
        heap[at] = unit;
        slot[unit] = at;
    }

    private boolean before(int a, int b) {
        return reach[a] < reach[b] || reach[a] == reach[b] && a < b;
    }
}
