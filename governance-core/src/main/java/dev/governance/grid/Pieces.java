package dev.governance.grid;

/** Cuts a connected network into connected pieces of about the same size. */
final class Pieces {

    private Pieces() {}

    /**
     * Cuts branches off a drawn tree as soon as they are large enough.
     *
     * @param net a connected network
     * @param draws where chance comes from
     * @param size the least units of a piece, but for the last one
     * @param label receives the piece of each unit, from 0
     * @return how many pieces there are
     */
    static int cut(Network net, Draws draws, int size, int[] label) {
        if (net.size <= 2 * size) {
            java.util.Arrays.fill(label, 0);
            return 1;
        }
        SpanningTree tree = new SpanningTree();
        tree.draw(net, draws, 0.5);
        int[] below = new int[net.size];
        for (int i = net.size - 1; i > 0; i--) {
            int unit = tree.order[i];
            if (++below[unit] < size) {
                below[tree.parent[unit]] += below[unit];
            }
        }
        int pieces = 1;
        label[tree.order[0]] = 0;
        for (int i = 1; i < net.size; i++) {
            int unit = tree.order[i];
            label[unit] = below[unit] >= size ? pieces++ : label[tree.parent[unit]];
        }
        return pieces;
    }
}
