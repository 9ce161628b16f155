package dev.governance.grid;

import java.util.Arrays;

/**
 * A plan in the making: the grid of each unit of a connected network, every grid connected at all times. One caller at a
 * time.
 */
final class Division {

    final Network net;

    /** The grid of each unit. */
    final int[] grid;

    /** The households of each grid. */
    final int[] households;

    /** The second weight of each grid; empty where it does not count. */
    final int[] persons;

    /** How many units each grid has; 0 for numbers that are not in use. */
    final int[] units;

    /** A unit of each grid. */
    final int[] head;

    /** How many grids there are. */
    int count;

    private final int[] free;
    private int freed;

    /**
     * Takes over a division.
     *
     * @param net the network
     * @param label the grid of each unit, from 0; kept
     */
    Division(Network net, int[] label) {
        int n = net.size;
        this.net = net;
        this.grid = label;
        this.households = new int[n];
        this.persons = new int[net.persons.length];
        this.units = new int[n];
        this.head = new int[n];
        this.free = new int[n];
        for (int unit = n - 1; unit >= 0; unit--) {
            put(unit, label[unit]);
        }
        for (int g = n - 1; g >= 0; g--) {
            if (units[g] == 0) {
                free[freed++] = g;
            } else {
                count++;
            }
        }
    }

    private void put(int unit, int number) {
        grid[unit] = number;
        households[number] += net.weight[unit];
        if (persons.length > 0) {
            persons[number] += net.persons[unit];
        }
        units[number]++;
        head[number] = unit;
    }

    boolean isSingle(int number) {
        return units[number] == 1;
    }

    long cost(int number, Bounds bounds) {
        long cost = bounds.cost(households[number], isSingle(number));
        return persons.length > 0 ? cost + bounds.crowd(persons[number], isSingle(number)) : cost;
    }

    /** What a grid would cost with one more unit. */
    long costWith(int number, int unit, Bounds bounds) {
        long cost = bounds.cost(households[number] + net.weight[unit], false);
        return persons.length > 0 ? cost + bounds.crowd(persons[number] + net.persons[unit], false) : cost;
    }

    /** What a grid of several units would cost without one of them. */
    long costWithout(int number, int unit, Bounds bounds) {
        boolean single = units[number] == 2;
        long cost = bounds.cost(households[number] - net.weight[unit], single);
        return persons.length > 0 ? cost + bounds.crowd(persons[number] - net.persons[unit], single) : cost;
    }

    /** What a grid would cost with one unit in the place of another. */
    long costSwapped(int number, int out, int in, Bounds bounds) {
        boolean single = isSingle(number);
        long cost = bounds.cost(households[number] - net.weight[out] + net.weight[in], single);
        return persons.length > 0
                ? cost + bounds.crowd(persons[number] - net.persons[out] + net.persons[in], single)
                : cost;
    }

    long cost(Bounds bounds) {
        long sum = 0;
        for (int g = 0; g < units.length; g++) {
            sum += units[g] > 0 ? cost(g, bounds) : 0;
        }
        return sum;
    }

    int violations(Bounds bounds) {
        int sum = 0;
        for (int g = 0; g < units.length; g++) {
            sum += units[g] > 0 ? bounds.violations(households[g], isSingle(g)) : 0;
        }
        return sum;
    }

    /** Whether a number is that of a grid that breaks a bound or the cap of persons. */
    boolean isBad(int number, Bounds bounds) {
        boolean single = isSingle(number);
        return units[number] > 0
                && (bounds.violations(households[number], single) > 0
                        || persons.length > 0 && bounds.crowds(persons[number], single) > 0);
    }

    /** Whether no grid breaks a bound or the cap of persons. */
    boolean isGood(Bounds bounds) {
        return violations(bounds) == 0 && crowds(bounds) == 0;
    }

    /** How often grids would have to be cut for the sake of the second weight. */
    int crowds(Bounds bounds) {
        int sum = 0;
        for (int g = 0; g < persons.length; g++) {
            sum += units[g] > 0 ? bounds.crowds(persons[g], isSingle(g)) : 0;
        }
        return sum;
    }

    /**
     * Divides some grids anew.
     *
     * @param old the numbers of the grids
     * @param members all their units
     * @param label the new grid of each member, from 0
     * @param parts how many new grids there are
     */
    void replace(int[] old, int olds, int[] members, int[] label, int parts) {
        for (int i = 0; i < olds; i++) {
            units[old[i]] = 0;
            households[old[i]] = 0;
            if (persons.length > 0) {
                persons[old[i]] = 0;
            }
        }
        int[] number = new int[parts];
        for (int p = 0; p < parts; p++) {
            number[p] = p < olds ? old[p] : free[--freed];
        }
        for (int p = parts; p < olds; p++) {
            free[freed++] = old[p];
        }
        count += parts - olds;
        for (int i = members.length - 1; i >= 0; i--) {
            put(members[i], number[label[i]]);
        }
    }

    /** Moves a unit to another grid; whether the one that it leaves stays connected is the caller's business. */
    void move(int unit, int to) {
        int from = grid[unit];
        households[from] -= net.weight[unit];
        if (persons.length > 0) {
            persons[from] -= net.persons[unit];
        }
        units[from]--;
        if (head[from] == unit) {
            head[from] = neighbourIn(unit, from);
        }
        put(unit, to);
    }

    private int neighbourIn(int unit, int number) {
        for (int e = net.first[unit]; e < net.first[unit + 1]; e++) {
            if (grid[net.next[e]] == number && net.next[e] != unit) {
                return net.next[e];
            }
        }
        throw new IllegalStateException("the only unit of a grid cannot leave it");
    }

    /** The grids in the order of their numbers, renumbered from 0. */
    int[] compactLabels() {
        int[] number = new int[units.length];
        Arrays.fill(number, -1);
        int[] label = new int[grid.length];
        int used = 0;
        for (int unit = 0; unit < grid.length; unit++) {
            int g = grid[unit];
            if (number[g] < 0) {
                number[g] = used++;
            }
            label[unit] = number[g];
        }
        return label;
    }
}
