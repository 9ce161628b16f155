package dev.governance.goal;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The network of the leaves that have days: forward for the earliest starts, backward for the latest. Lives for one call. */
final class Network {

    private final GoalTree tree;
    private final TaskOrder order;
    private final List<GoalId> sequence = new ArrayList<>();
    private final Map<GoalId, Long> days = new HashMap<>();
    private final Map<GoalId, Long> earliest = new HashMap<>();
    private final Map<GoalId, Long> latest = new HashMap<>();
    private long length;

    Network(GoalTree tree) {
        this.tree = tree;
        this.order = TaskOrder.of(tree);
        for (GoalId id : order.sequence()) {
            days(id).ifPresent(count -> {
                sequence.add(id);
                days.put(id, count);
            });
        }
    }

    private Optional<Long> days(GoalId id) {
        return tree.goal(id)
                .filter(goal -> goal.start().isPresent() && goal.due().isPresent())
                .map(goal -> ChronoUnit.DAYS.between(
                                goal.start().orElseThrow(), goal.due().orElseThrow())
                        + 1);
    }

    CriticalPath criticalPath() {
        for (GoalId id : sequence) {
            long start = before(id).mapToLong(this::end).max().orElse(0);
            earliest.put(id, start);
            length = Math.max(length, start + of(days, id));
        }
        for (GoalId id : Lists.reverse(sequence)) {
            long end = order.followers().get(id).stream()
                    .filter(days::containsKey)
                    .mapToLong(follower -> of(latest, follower))
                    .min()
                    .orElse(length);
            latest.put(id, end - of(days, id));
        }
        return CriticalPath.of(length, tasks(), path());
    }

    private ImmutableList<PathTask> tasks() {
        return sequence.stream()
                .map(id -> PathTask.builder()
                        .task(id)
                        .days(of(days, id))
                        .earliestStart(of(earliest, id))
                        .latestStart(of(latest, id))
                        .build())
                .collect(toImmutableList());
    }

    /** From the end back to the beginning, each time by the smallest id. */
    private ImmutableList<GoalId> path() {
        List<GoalId> path = new ArrayList<>();
        Optional<GoalId> next =
                sequence.stream().filter(id -> end(id) == length).min(Comparator.naturalOrder());
        while (next.isPresent()) {
            GoalId id = next.get();
            path.add(id);
            next = before(id).filter(one -> end(one) == of(earliest, id)).min(Comparator.naturalOrder());
        }
        return ImmutableList.copyOf(Lists.reverse(path));
    }

    private Stream<GoalId> before(GoalId id) {
        return tree.goal(id).stream().flatMap(goal -> goal.after().stream()).filter(days::containsKey);
    }

    private long end(GoalId id) {
        return of(earliest, id) + of(days, id);
    }

    private static long of(Map<GoalId, Long> numbers, GoalId id) {
        return Objects.requireNonNull(numbers.get(id));
    }
}
