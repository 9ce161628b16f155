package dev.governance.grid;

import java.util.Arrays;

/**
 * Units and which of them touch, as arrays: the form in which the planner works.
 *
 * <p>Units are numbered from 0. The neighbours of unit {@code u} are {@code next[first[u]]} to
 * {@code next[first[u + 1] - 1]}, in ascending order. Never changed once it is made.
 */
final class Network {

    final int size;
    final int[] first;
    final int[] next;
    final int[] weight;
    final double[] x;
    final double[] y;

    /** The second weight of each unit; empty where it does not count. */
    final int[] persons;

    Network(int[] first, int[] next, int[] weight, double[] x, double[] y) {
        this(first, next, weight, x, y, new int[0]);
    }

    Network(int[] first, int[] next, int[] weight, double[] x, double[] y, int[] persons) {
        this.persons = persons;
        this.size = weight.length;
        this.first = first;
        this.next = next;
        this.weight = weight;
        this.x = x;
        this.y = y;
    }

    /**
     * Makes a network of links that are given once each, in any order.
     *
     * @param one one end of each link
     * @param other the other end of each link
     */
    static Network of(int[] one, int[] other, int[] weight, double[] x, double[] y) {
        int n = weight.length;
        int[] first = new int[n + 1];
        for (int i = 0; i < one.length; i++) {
            first[one[i] + 1]++;
            first[other[i] + 1]++;
        }
        for (int unit = 0; unit < n; unit++) {
            first[unit + 1] += first[unit];
        }
        int[] at = first.clone();
        int[] next = new int[2 * one.length];
        for (int i = 0; i < one.length; i++) {
            next[at[one[i]]++] = other[i];
            next[at[other[i]]++] = one[i];
        }
        for (int unit = 0; unit < n; unit++) {
            Arrays.sort(next, first[unit], first[unit + 1]);
        }
        return new Network(first, next, weight, x, y);
    }

    /** The same network with a second weight of each unit. */
    Network with(int[] secondWeight) {
        return new Network(first, next, weight, x, y, secondWeight);
    }

    double distance(int a, int b) {
        double dx = x[a] - x[b];
        double dy = y[a] - y[b];
        return Math.sqrt(dx * dx + dy * dy);
    }

    int degree(int unit) {
        return first[unit + 1] - first[unit];
    }

    int edges() {
        return next.length / 2;
    }

    /** The units that can be reached from each other without crossing a barrier, as lists in ascending order. */
    Parts components() {
        int[] label = new int[size];
        Arrays.fill(label, -1);
        int[] stack = new int[size];
        int count = 0;
        for (int start = 0; start < size; start++) {
            if (label[start] < 0) {
                fill(start, count++, label, stack);
            }
        }
        return Parts.of(label, count);
    }

    private void fill(int start, int mark, int[] label, int[] stack) {
        int top = 0;
        stack[top++] = start;
        label[start] = mark;
        while (top > 0) {
            int unit = stack[--top];
            for (int e = first[unit]; e < first[unit + 1]; e++) {
                if (label[next[e]] < 0) {
                    label[next[e]] = mark;
                    stack[top++] = next[e];
                }
            }
        }
    }

    /**
     * The part of the network on some units and the edges among them.
     *
     * @param units the units; they are renumbered in this order
     * @param place room for a number of each unit of this network, -1 everywhere before and after the call
     */
    Network restrictedTo(int[] units, int[] place) {
        return restrictedTo(units, place, place, -1);
    }

    /**
     * Likewise, where neighbours outside may be given numbers at the same time by somebody else.
     *
     * @param mark tells which units belong to the part
     * @param own what it says of these units; -1 where {@code place} tells it
     */
    Network restrictedTo(int[] units, int[] place, int[] mark, int own) {
        int n = units.length;
        for (int i = 0; i < n; i++) {
            place[units[i]] = i;
        }
        int[] starts = new int[n + 1];
        for (int i = 0; i < n; i++) {
            starts[i + 1] = starts[i] + inside(units[i], mark, own);
        }
        int[] ends = new int[starts[n]];
        int[] weights = new int[n];
        double[] xs = new double[n];
        double[] ys = new double[n];
        int[] others = new int[persons.length > 0 ? n : 0];
        int at = 0;
        for (int i = 0; i < n; i++) {
            int unit = units[i];
            for (int e = first[unit]; e < first[unit + 1]; e++) {
                if (isInside(next[e], mark, own)) {
                    ends[at++] = place[next[e]];
                }
            }
            weights[i] = weight[unit];
            xs[i] = x[unit];
            ys[i] = y[unit];
            if (persons.length > 0) {
                others[i] = persons[unit];
            }
        }
        for (int unit : units) {
            place[unit] = -1;
        }
        return new Network(starts, ends, weights, xs, ys, others);
    }

    private int inside(int unit, int[] mark, int own) {
        int count = 0;
        for (int e = first[unit]; e < first[unit + 1]; e++) {
            count += isInside(next[e], mark, own) ? 1 : 0;
        }
        return count;
    }

    private static boolean isInside(int unit, int[] mark, int own) {
        return own < 0 ? mark[unit] >= 0 : mark[unit] == own;
    }
}
