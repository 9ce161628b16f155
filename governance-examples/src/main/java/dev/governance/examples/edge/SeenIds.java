package dev.governance.examples.edge;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The ids that were read, each with its line, exactly and in little memory: a million take some twenty megabytes.
 *
 * <p>Not thread-safe.
 */
final class SeenIds {

    private static final int EMPTY = -1;

    private byte[] texts = new byte[1 << 12];
    private int[] ends = new int[1 << 8];
    private int[] lines = new int[1 << 8];
    private int[] slots = newSlots(1 << 9);
    private int count;

    /** Keeps an id. Returns 0 if it is new, or else the line on which it was read before. */
    int add(String id, int line) {
        byte[] text = id.getBytes(StandardCharsets.UTF_8);
        if (2 * (count + 1) > slots.length) {
            grow();
        }
        int slot = slotOf(text, 0, text.length);
        if (slots[slot] != EMPTY) {
            return lines[slots[slot]];
        }
        int from = start(count);
        if (from + text.length > texts.length) {
            texts = Arrays.copyOf(texts, Math.max(from + text.length, from + (from >> 1)));
        }
        System.arraycopy(text, 0, texts, from, text.length);
        ends[count] = from + text.length;
        lines[count] = line;
        slots[slot] = count++;
        return 0;
    }

    private int slotOf(byte[] text, int from, int to) {
        int hash = 1;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + text[i];
        }
        int mask = slots.length - 1;
        int slot = (hash * 0x9E3779B9 >>> 7) & mask;
        while (slots[slot] != EMPTY && !Arrays.equals(texts, start(slots[slot]), ends[slots[slot]], text, from, to)) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private int start(int index) {
        return index == 0 ? 0 : ends[index - 1];
    }

    private void grow() {
        slots = newSlots(2 * slots.length);
        ends = Arrays.copyOf(ends, slots.length / 2);
        lines = Arrays.copyOf(lines, slots.length / 2);
        for (int i = 0; i < count; i++) {
            slots[slotOf(texts, start(i), ends[i])] = i;
        }
    }

    private static int[] newSlots(int length) {
        int[] slots = new int[length];
        Arrays.fill(slots, EMPTY);
        return slots;
    }
}
