package dev.governance.policy;

/**
 * A policy tree prepared for speed. It gives the same decisions as {@link PolicyTree#over}, which is the meaning of a tree:
 * where a program meets a fault, {@code over} is asked and says what is wrong.
 */
abstract class Program<T> {

    private final PolicyTree<T> tree;
    private final Layout<T> layout;

    Program(PolicyTree<T> tree, Layout<T> layout) {
        this.tree = tree;
        this.layout = layout;
    }

    abstract Decision decide(T subject);

    /** Decides by the meaning of the tree. */
    final PlainDecision decided(T subject) {
        return tree.over(row(subject));
    }

    /** Reads all facts of a subject. */
    final Row<T> row(T subject) {
        return layout.read(subject);
    }

    /** Prepares a tree: the narrow form for up to {@value Step#PLACES} places, the wide one beyond. */
    static <T> Program<T> of(PolicyTree<T> tree) {
        return of(tree, PolicyCompiler.places(tree) <= Step.PLACES);
    }

    /** Prepares a tree in one of the two forms, which decide alike. */
    static <T> Program<T> of(PolicyTree<T> tree, boolean narrow) {
        return new PolicyCompiler<>(tree, Layout.of(tree.reads()), narrow).program();
    }

    /** A tree with parts that somebody else wrote: they cannot be seen through. */
    static final class Interpreted<T> extends Program<T> {
        Interpreted(PolicyTree<T> tree, Layout<T> layout) {
            super(tree, layout);
        }

        @Override
        Decision decide(T subject) {
            return decided(subject);
        }
    }
}
