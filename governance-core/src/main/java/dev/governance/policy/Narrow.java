package dev.governance.policy;

import com.google.common.collect.ImmutableList;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/**
 * A program of up to {@value Step#PLACES} places, in two phases: a straight line of operations reads all facts and makes all
 * tests that ask no plain predicate, and then the steps work on whole sets of outcomes.
 *
 * <p>The first {@value #PLAINLY} decisions run the operations one after the other; then the same operations are joined into a
 * {@link Fusion}. A new program so is quick at its first decision, and one that is used for long is quick at each.
 */
final class Narrow<T> extends Compiled<T> {

    private static final int PLAINLY = 5_000;
    private static final VarHandle DECIDED = decidedHandle();

    private final Operation<T>[] operations;
    private final Closing<T> closing;
    private volatile @Nullable MethodHandle fused;

    @SuppressWarnings("unused") // counted by DECIDED
    private int decided;

    Narrow(
            PolicyTree<T> tree,
            Layout<T> layout,
            ImmutableList<Place<T>> places,
            Operation<T>[] operations,
            Step<T> root,
            boolean asksLater) {
        super(tree, layout, places);
        this.operations = operations;
        this.closing = new Closing<>(this, root, layout.width(), asksLater);
    }

    private static VarHandle decidedHandle() {
        try {
            return MethodHandles.lookup().findVarHandle(Narrow.class, "decided", int.class);
        } catch (ReflectiveOperationException impossible) {
            throw new ExceptionInInitializerError(impossible);
        }
    }

    @Override
    Decision decide(T subject) {
        MethodHandle ready = fused;
        try {
            return ready == null ? plainly(subject) : (Decision) ready.invokeExact((Object) subject);
        } catch (RuntimeException fault) {
            return decided(subject);
        } catch (Error error) {
            throw error;
        } catch (Throwable impossible) {
            throw new AssertionError(impossible);
        }
    }

    private Decision plainly(T subject) {
        if ((int) DECIDED.getAndAdd(this, 1) == PLAINLY) {
            fuse();
        }
        long[] row = closing.row();
        for (Operation<T> operation : operations) {
            operation.run(subject, row);
        }
        return closing.decision(subject, row);
    }

    /** Returns the marks of the rules whose obligations come with the verdict of a decision in which no rule is open. */
    long winners(long fired) {
        return Step.fired(closing.root.winners(fired));
    }

    /** Goes over to the joined form: whoever decides meanwhile still sees the plain one, which decides alike. */
    void fuse() {
        fused = Fusion.of(operations, closing);
    }

    /**
     * What is done at both ends of the operations.
     *
     * @param program the program
     * @param root the outermost step
     * @param held where the truths stand in the row, after the facts; the unknown ones come next
     * @param asksLater whether a step makes a test of its own, for which it needs the row
     */
    record Closing<T>(Narrow<T> program, Step<T> root, int held, boolean asksLater) {

        /** Returns an empty row. */
        long[] row() {
            return new long[held + 2];
        }

        /** Returns the decision for the truths that stand in a row. */
        Decision decision(T subject, long[] row) {
            return decision(subject, row[held], row[held + 1], asksLater ? row : null);
        }

        // Takes the row apart before the rest is called: what is handed on must stand in memory.
        private Decision decision(T subject, long truths, long unknown, long @Nullable [] row) {
            if (unknown == 0) {
                long decided = root.complete(truths, subject, row);
                return new MaskDecision<>(program, subject, Step.fired(decided), 0, Step.possible(decided));
            }
            Frame<T> frame = new Frame<>(subject, row, truths, unknown);
            int possible = root.run(frame);
            return new MaskDecision<>(program, subject, frame.fired(), frame.open(), possible);
        }
    }
}
