package dev.governance.policy;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Arrays;
import java.util.List;

/**
 * A straight line of operations joined into one method handle, which the virtual machine compiles as one piece of code: the
 * readings, the range checks and the tests are all seen through, and the row never comes to stand in memory.
 *
 * <p>HotSpot makes a handle that is invoked from a place where it is no constant its own after 127 calls
 * ({@code java.lang.invoke.Invokers}, {@code maybeCustomize}); from then on everything that hangs on it by fields of handles and
 * of records is a constant. For ten rules over thirteen attributes that brought a decision from 4.2 times the cost of ifs by
 * hand to about once that cost; decision record 0005 has the figures. What a piece calls must be small, up to 35 bytes of byte
 * code, or it is not inlined for certain; and a row that is handed to what is not inlined stands in memory.
 */
final class Fusion {

    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private Fusion() {}

    /** Joins operations: the handle takes the subject as an {@link Object} and returns the {@link Decision}. */
    static <T> MethodHandle of(Operation<T>[] operations, Narrow.Closing<T> closing) {
        MethodType onRow = MethodType.methodType(void.class, Object.class, long[].class);
        try {
            MethodHandle run = LOOKUP.findVirtual(Operation.class, "run", onRow);
            MethodHandle row = LOOKUP.findVirtual(Narrow.Closing.class, "row", MethodType.methodType(long[].class));
            MethodHandle decision =
                    LOOKUP.findVirtual(Narrow.Closing.class, "decision", onRow.changeReturnType(Decision.class));
            List<MethodHandle> pieces =
                    Arrays.stream(operations).map(run::bindTo).toList();
            MethodHandle body = pieces.isEmpty()
                    ? decision.bindTo(closing)
                    : MethodHandles.foldArguments(decision.bindTo(closing), inTurn(pieces));
            return MethodHandles.foldArguments(body, 1, row.bindTo(closing));
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** Halves the line again and again, so that the handles are nested as little as can be. */
    private static MethodHandle inTurn(List<MethodHandle> pieces) {
        int half = pieces.size() / 2;
        return half == 0
                ? pieces.get(0)
                : MethodHandles.foldArguments(
                        inTurn(pieces.subList(half, pieces.size())), inTurn(pieces.subList(0, half)));
    }
}
