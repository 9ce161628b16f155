package dev.governance.grid;

import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Reaches a number of grids over many components: where one more grid costs least in borders and ways it is added, and
 * where one less saves most it is taken away, as long as the sum gets better. One caller at a time.
 */
final class CountExchange {

    /**
     * A plan of one component.
     *
     * @param label the grid of each unit, from 0
     * @param grids how many grids there are
     * @param violations how many violations
     * @param price the price of borders and ways
     */
    record Option(int[] label, int grids, int violations, double price) {
        boolean isBetterThan(Option other, int count) {
            int away = Math.abs(grids - count) - Math.abs(other.grids - count);
            int more = violations - other.violations;
            return more != 0 ? more < 0 : away != 0 ? away < 0 : price < other.price;
        }
    }

    /** One component with its plans: as it is, with fewer grids, with more. */
    static final class Choice {
        private final Option[] options;
        private int taken;

        /** Offers plans of one component, by their numbers of grids; the middle one is taken at first. */
        Choice(Option fewer, Option middle, Option more) {
            this.options = new Option[] {fewer, middle, more};
            this.taken = 1;
        }

        Option option() {
            return options[taken];
        }

        private boolean canStep(int step) {
            int other = taken + step;
            return other >= 0
                    && other <= 2
                    && options[other].violations() <= option().violations()
                    && options[other].grids() - option().grids() == step;
        }

        private double gain(int step) {
            return options[taken + step].price() - option().price();
        }
    }

    private record Step(int component, int direction, double gain) implements Comparable<Step> {
        @Override
        public int compareTo(Step other) {
            int order = Double.compare(gain, other.gain);
            return order != 0 ? order : Integer.compare(component, other.component);
        }
    }

    private final Choice[] choices;
    private final PriorityQueue<Step> up = new PriorityQueue<>();
    private final PriorityQueue<Step> down = new PriorityQueue<>();

    CountExchange(Choice[] choices) {
        this.choices = choices;
        for (int c = 0; c < choices.length; c++) {
            push(c);
        }
    }

    private void push(int component) {
        Choice choice = choices[component];
        if (choice.canStep(1)) {
            up.add(new Step(component, 1, choice.gain(1)));
        }
        if (choice.canStep(-1)) {
            down.add(new Step(component, -1, choice.gain(-1)));
        }
    }

    /** Steps until there are so many grids, as nearly as can be, and then exchanges. */
    void reach(long total) {
        long missing = total;
        for (Choice choice : choices) {
            missing -= choice.option().grids();
        }
        while (missing != 0 && step(missing > 0 ? up : down)) {
            missing -= Long.signum(missing);
        }
        exchange();
    }

    /** Adds a grid in one component and takes one away in another, as long as that is worth it. */
    private void exchange() {
        Step one = best(up);
        Step other = best(down);
        while (one != null && other != null && one.gain() + other.gain() < -1e-9) {
            if (one.component() == other.component()) {
                down.poll();
            } else {
                step(up);
                step(down);
            }
            one = best(up);
            other = best(down);
        }
    }

    private @Nullable Step best(PriorityQueue<Step> queue) {
        while (!queue.isEmpty() && !isCurrent(queue.peek())) {
            queue.poll();
        }
        return queue.peek();
    }

    private boolean isCurrent(Step step) {
        Choice choice = choices[step.component()];
        return choice.canStep(step.direction()) && choice.gain(step.direction()) == step.gain();
    }

    private boolean step(PriorityQueue<Step> queue) {
        Step step = best(queue);
        if (step == null) {
            return false;
        }
        queue.poll();
        choices[step.component()].taken += step.direction();
        push(step.component());
        return true;
    }
}
