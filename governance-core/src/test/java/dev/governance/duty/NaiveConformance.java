package dev.governance.duty;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The fewest deviations of a case, by trying every way through procedure and log; each move is spelled out. */
final class NaiveConformance {

    private record State(int event, int step) {}

    private static final int BEFORE = -1;

    private NaiveConformance() {}

    /** Moves of no cost go to the front of the line, so that states come in the order of their costs. */
    static int fewest(Procedure procedure, List<StepId> events) {
        Deque<State> line = new ArrayDeque<>();
        Map<State, Integer> cost = new HashMap<>();
        State begin = new State(0, BEFORE);
        cost.put(begin, 0);
        line.add(begin);
        while (!line.isEmpty()) {
            State at = line.removeFirst();
            int sofar = cost.get(at);
            if (at.event() == events.size()) {
                return sofar;
            }
            offer(new State(at.event() + 1, at.step()), sofar + 1, cost, line, false);
            for (ProcedureStep next : nexts(procedure, at.step())) {
                int step = procedure.steps().indexOf(next);
                if (next.id().equals(events.get(at.event()))) {
                    offer(new State(at.event() + 1, step), sofar, cost, line, true);
                }
                offer(new State(at.event(), step), sofar + 1, cost, line, false);
            }
        }
        throw new AssertionError("every event can be left over");
    }

    private static List<ProcedureStep> nexts(Procedure procedure, int step) {
        return step == BEFORE
                ? List.of(procedure.step(procedure.start()).orElseThrow())
                : procedure.steps().get(step).next().stream()
                        .map(id -> procedure.step(id).orElseThrow())
                        .toList();
    }

    private static void offer(State to, int cost, Map<State, Integer> known, Deque<State> line, boolean free) {
        if (known.getOrDefault(to, Integer.MAX_VALUE) > cost) {
            known.put(to, cost);
            if (free) {
                line.addFirst(to);
            } else {
                line.addLast(to);
            }
        }
    }
}
