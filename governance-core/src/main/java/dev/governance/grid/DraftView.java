package dev.governance.grid;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;

/** Some units of a component, as a criterion sees them. One caller at a time. */
final class DraftView implements GridDraft {

    private final Survey survey;
    private final Network net;
    private final int[] numbers;
    private final int[] previous;
    private final boolean[] inside;
    private final int[] old;
    private int[] members = new int[0];
    private int count;

    /**
     * Prepares a view.
     *
     * @param survey the request
     * @param net the component
     * @param numbers the numbers that the units of the component have in the survey
     * @param previous the old grid of each unit of the survey, or -1; empty where there is no plan in force
     */
    DraftView(Survey survey, Network net, int[] numbers, int[] previous) {
        this.survey = survey;
        this.net = net;
        this.numbers = numbers;
        this.previous = previous;
        this.inside = new boolean[net.size];
        this.old = new int[net.size];
    }

    /** Shows other units: the first of these. */
    DraftView of(int[] units, int howMany) {
        members = units;
        count = howMany;
        return this;
    }

    @Override
    public long households() {
        long sum = 0;
        for (int i = 0; i < count; i++) {
            sum += net.weight[members[i]];
        }
        return sum;
    }

    @Override
    public long persons() {
        long sum = 0;
        for (int i = 0; i < count; i++) {
            sum += survey.units.get(numbers[members[i]]).persons().orElse(0);
        }
        return sum;
    }

    @Override
    public GridStandard standard() {
        return survey.standard(numbers[members[0]]);
    }

    @Override
    public ImmutableList<GridUnit> units() {
        return Arrays.stream(members, 0, count)
                .map(unit -> numbers[unit])
                .sorted()
                .mapToObj(survey.units::get)
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public long metres() {
        return Math.round(Ways.of(net, members, count));
    }

    @Override
    public int borders() {
        mark(true);
        int links = 0;
        for (int i = 0; i < count; i++) {
            int unit = members[i];
            for (int e = net.first[unit]; e < net.first[unit + 1]; e++) {
                links += inside[net.next[e]] ? 0 : 1;
            }
        }
        mark(false);
        return links;
    }

    private void mark(boolean as) {
        for (int i = 0; i < count; i++) {
            inside[members[i]] = as;
        }
    }

    @Override
    public long joined() {
        long all = 0;
        long most = 0;
        int known = 0;
        for (int i = 0; i < count && previous.length > 0; i++) {
            int grid = previous[numbers[members[i]]];
            if (grid >= 0) {
                old[known++] = grid;
                all += net.weight[members[i]];
            }
        }
        Arrays.sort(old, 0, known);
        for (int i = 0; i < known; i++) {
            if (i == 0 || old[i] != old[i - 1]) {
                most = Math.max(most, from(old[i]));
            }
        }
        return all - most;
    }

    private long from(int grid) {
        long sum = 0;
        for (int i = 0; i < count; i++) {
            sum += previous[numbers[members[i]]] == grid ? net.weight[members[i]] : 0;
        }
        return sum;
    }
}
