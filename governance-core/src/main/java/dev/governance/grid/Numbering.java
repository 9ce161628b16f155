package dev.governance.grid;

import com.google.common.base.Strings;
import dev.governance.place.DivisionCode;
import dev.governance.place.GridCode;
import dev.governance.place.GridKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Gives grids their codes: numbered within the community, row by row from north to south and in each row from west to
 * east, as an excerpt of a city's standard has it (DB6101/T 3185-2024). Ids that are taken already are left out.
 */
final class Numbering {

    private static final int MOST_OF_A_COMMUNITY = 9_999;

    private final Survey survey;
    private final Set<String> taken = new HashSet<>();

    Numbering(Survey survey) {
        this.survey = survey;
    }

    /** Keeps an id for a grid that has it. Returns whether it was free. */
    boolean take(GridId id) {
        return taken.add(id.value());
    }

    /**
     * Numbers grids.
     *
     * @param grids the units of each grid
     * @return the id of each grid
     */
    List<GridId> number(List<int[]> grids) {
        Map<String, List<Integer>> byCommunity = new TreeMap<>();
        for (int g = 0; g < grids.size(); g++) {
            String community =
                    community(grids.get(g)).map(DivisionCode::toString).orElse("");
            byCommunity.computeIfAbsent(community, any -> new ArrayList<>()).add(g);
        }
        GridId[] ids = new GridId[grids.size()];
        byCommunity.values().forEach(some -> number(grids, some, ids));
        return List.of(ids);
    }

    private Optional<DivisionCode> community(int[] units) {
        return survey.units.get(units[0]).community();
    }

    private void number(List<int[]> grids, List<Integer> some, GridId[] ids) {
        double[][] middle = new double[grids.size()][];
        some.forEach(g -> middle[g] = middle(grids.get(g)));
        double top = some.stream().mapToDouble(g -> middle[g][1]).max().orElse(0);
        double height = rowHeight(some, middle);
        some.sort(Comparator.<Integer>comparingInt(g -> (int) Math.floor((top - middle[g][1]) / height))
                .thenComparingDouble(g -> middle[g][0])
                .thenComparingDouble(g -> -middle[g][1])
                .thenComparingInt(g -> grids.get(g)[0]));
        int digits = Math.max(
                GridCode.USUAL_DIGITS,
                Integer.toString(some.size() + taken.size()).length());
        int next = 1;
        for (int g : some) {
            String text = text(community(grids.get(g)), next++, digits);
            while (taken.contains(text)) {
                text = text(community(grids.get(g)), next++, digits);
            }
            ids[g] = GridId.of(text);
        }
    }

    private static String text(Optional<DivisionCode> community, int sequence, int digits) {
        String plain = Strings.padStart(Integer.toString(sequence), digits, '0');
        return community
                .filter(code -> sequence <= MOST_OF_A_COMMUNITY && digits <= 4)
                .map(code -> new GridCode(code, sequence, digits, GridKind.BASIC).toString())
                .orElseGet(() -> community.map(DivisionCode::toString).orElse("") + plain);
    }

    /** Rows as high as a grid would be if all were squares side by side. */
    private static double rowHeight(List<Integer> some, double[][] middle) {
        double west = some.stream().mapToDouble(g -> middle[g][0]).min().orElse(0);
        double east = some.stream().mapToDouble(g -> middle[g][0]).max().orElse(0);
        double south = some.stream().mapToDouble(g -> middle[g][1]).min().orElse(0);
        double north = some.stream().mapToDouble(g -> middle[g][1]).max().orElse(0);
        double area = Math.max(1, east - west) * Math.max(1, north - south);
        return Math.max(1e-3, Math.sqrt(area / some.size()));
    }

    /** The middle of the units, by households where there are any. */
    private double[] middle(int[] units) {
        double weight = 0;
        double x = 0;
        double y = 0;
        for (int unit : units) {
            double share = survey.net.weight[unit] + 1e-6;
            weight += share;
            x += share * survey.net.x[unit];
            y += share * survey.net.y[unit];
        }
        return new double[] {x / weight, y / weight};
    }
}
