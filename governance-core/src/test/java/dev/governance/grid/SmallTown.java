package dev.governance.grid;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

/** A small connected place, drawn from a seed; the bounds are 200 and 400. */
record SmallTown(int[] households, ImmutableList<UnitLink> links) {

    static final int MIN = 200;
    static final int MAX = 400;

    static SmallTown draw(long seed, int least, int most) {
        Random random = new Random(seed);
        int n = least + random.nextInt(most - least + 1);
        int[] households = new int[n];
        int usual = 20 + random.nextInt(200);
        for (int i = 0; i < n; i++) {
            int kind = random.nextInt(20);
            households[i] = kind == 0 ? 0 : kind == 1 ? 401 + random.nextInt(500) : random.nextInt(2 * usual);
        }
        TreeSet<UnitLink> links = new TreeSet<>();
        for (int i = 1; i < n; i++) {
            links.add(UnitLink.of(id(i), id(random.nextInt(i))));
        }
        for (int extra = random.nextInt(n); extra > 0 && n > 1; extra--) {
            int a = random.nextInt(n);
            int b = random.nextInt(n);
            if (a != b) {
                links.add(UnitLink.of(id(a), id(b)));
            }
        }
        return new SmallTown(households, ImmutableList.copyOf(links));
    }

    static GridUnitId id(int unit) {
        return GridUnitId.of("u" + unit);
    }

    int size() {
        return households.length;
    }

    GridRequest.Builder request() {
        List<GridUnit> units = new ArrayList<>();
        for (int i = 0; i < size(); i++) {
            units.add(GridUnit.of(id(i), UnitPlace.of(i % 4 * 50.0, i / 4 * 40.0), households[i]));
        }
        return GridRequest.builder()
                .units(units)
                .contiguity(Contiguity.of(links))
                .standard(GridStandard.of(MIN, MAX))
                .effort(1);
    }

    /** The neighbours of each unit, as bits. */
    int[] neighbours() {
        int[] bits = new int[size()];
        for (UnitLink link : links) {
            int a = Integer.parseInt(link.a().value().substring(1));
            int b = Integer.parseInt(link.b().value().substring(1));
            bits[a] |= 1 << b;
            bits[b] |= 1 << a;
        }
        return bits;
    }
}
