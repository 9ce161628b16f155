package dev.governance.grid;

import java.util.Arrays;

/**
 * The partial divisions after one step of a {@link FrontSearch}, each once: which units of the front are in one grid, and
 * how many households each open grid has. One caller at a time.
 */
final class FrontStates {

    /** The most units of a front. */
    static final int WIDEST = 16;

    /** How many numbers one key takes: the grid of each place of the front, then the households of each grid. */
    final int stride;

    int[] keys;
    int[] closed = new int[64];
    int[] parent = new int[64];
    int[] choice = new int[64];
    int count;

    private int[] table = new int[256];

    FrontStates(int width) {
        this.stride = 2 * width;
        this.keys = new int[64 * Math.max(1, stride)];
        Arrays.fill(table, -1);
    }

    /** Adds a partial division, or keeps the better one of two that look the same from here on. */
    void offer(int[] key, int price, int from, int how) {
        int slot = slot(key);
        int held = table[slot];
        if (held < 0) {
            grow();
            System.arraycopy(key, 0, keys, count * stride, stride);
            held = count++;
            table[slot] = held;
        } else if (closed[held] <= price) {
            return;
        }
        closed[held] = price;
        parent[held] = from;
        choice[held] = how;
    }

    private int slot(int[] key) {
        int slot = hash(key, 0) & table.length - 1;
        while (table[slot] >= 0 && !isAt(table[slot], key)) {
            slot = slot + 1 & table.length - 1;
        }
        return slot;
    }

    private boolean isAt(int held, int[] key) {
        return Arrays.equals(keys, held * stride, held * stride + stride, key, 0, stride);
    }

    private int hash(int[] key, int from) {
        long hash = 1;
        for (int i = from; i < from + stride; i++) {
            hash = (hash + key[i]) * 0x9e3779b97f4a7c15L;
            hash ^= hash >>> 29;
        }
        return (int) (hash >>> 32);
    }

    private void grow() {
        if (count == closed.length) {
            closed = Arrays.copyOf(closed, 2 * count);
            parent = Arrays.copyOf(parent, 2 * count);
            choice = Arrays.copyOf(choice, 2 * count);
            keys = Arrays.copyOf(keys, 2 * count * Math.max(1, stride));
        }
        if (2 * count >= table.length) {
            table = new int[2 * table.length];
            Arrays.fill(table, -1);
            for (int held = 0; held < count; held++) {
                int slot = hash(keys, held * stride) & table.length - 1;
                while (table[slot] >= 0) {
                    slot = slot + 1 & table.length - 1;
                }
                table[slot] = held;
            }
        }
    }

    /** Forgets what only the next step needs. */
    void seal() {
        keys = new int[0];
        table = new int[0];
        closed = new int[0];
        parent = Arrays.copyOf(parent, count);
        choice = Arrays.copyOf(choice, count);
    }
}
