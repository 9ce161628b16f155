package dev.governance.examples.grids;

import com.google.common.collect.ImmutableMap;
import dev.governance.grid.GridId;
import dev.governance.grid.GridPlan;
import dev.governance.grid.GridRequest;
import dev.governance.grid.GridUnitId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Measures a plan (方案度量), with the names and the definitions of an independent checker that is used beside this
 * program; a test holds the two against each other. Each grid is held
 * against the bounds of its own community; the bounds told are those that hold where no others are said.
 */
public final class PlanMeasures {

    private static final int MANY = 400;

    private final GridRequest request;
    private final PlanGraph graph;
    private final Map<String, Object> told = new java.util.LinkedHashMap<>();
    private final int[] component;
    private final List<List<Integer>> members = new ArrayList<>();

    private PlanMeasures(GridRequest request, GridPlan plan) {
        this.request = request;
        this.graph = new PlanGraph(request, plan);
        this.component = graph.pieces(new int[graph.size]);
        graph.grids.forEach(any -> members.add(new ArrayList<>()));
        for (int unit = 0; unit < graph.size; unit++) {
            if (graph.grid[unit] >= 0) {
                members.get(graph.grid[unit]).add(unit);
            }
        }
    }

    /**
     * Measures a plan.
     *
     * @param request the units, which of them touch, and the standard
     * @param plan the plan
     * @return the measures by name, in the order of the checker
     */
    public static ImmutableMap<String, Object> of(GridRequest request, GridPlan plan) {
        return new PlanMeasures(request, plan).measure(plan);
    }

    private ImmutableMap<String, Object> measure(GridPlan plan) {
        long total = Arrays.stream(graph.households).sum();
        told.put("areas", graph.size);
        told.put("edges", graph.next.length / 2);
        told.put("households", total);
        Components components = new Components(graph, component);
        components.tell(told);
        told.put("min", request.standard().minimum());
        told.put("max", request.standard().maximum());
        told.put("target", request.standard().target());
        long unassigned = Arrays.stream(graph.grid).filter(grid -> grid < 0).count();
        told.put("valid", unassigned == 0);
        told.put("unassigned", unassigned);
        told.put("grids", members.size());
        told.put("grids_lower_bound", components.low());
        told.put("grids_upper_bound", components.high());
        told.put("excess_grids", members.size() - components.low());
        size(total, components);
        shape(total);
        request.previous().ifPresent(previous -> told.put("churn_hh", churn(plan, previous)));
        return ImmutableMap.copyOf(told);
    }

    private void size(long total, Components components) {
        int[] piece = graph.pieces(graph.grid);
        GridTally tally = new GridTally();
        for (List<Integer> units : members) {
            long households =
                    units.stream().mapToLong(unit -> graph.households[unit]).sum();
            int pieces =
                    (int) units.stream().map(unit -> piece[unit]).distinct().count();
            boolean whole = units.size() == components.units(component[units.get(0)]);
            tally.add(households, pieces, units.size(), whole, graph.standards.get(units.get(0)));
        }
        tally.tell(told, total);
    }

    private void shape(long total) {
        double sum = 0;
        double[] each = new double[members.size()];
        for (int g = 0; g < each.length; g++) {
            List<Integer> units = members.get(g);
            double ways = ways(units);
            long households =
                    units.stream().mapToLong(unit -> graph.households[unit]).sum();
            sum += ways;
            each[g] = households > 0 ? ways / households : 0;
        }
        Arrays.sort(each);
        int cut = 0;
        double length = 0;
        for (int unit = 0; unit < graph.size; unit++) {
            for (int e = graph.first[unit]; e < graph.first[unit + 1]; e++) {
                cut += graph.grid[unit] != graph.grid[graph.next[e]] ? 1 : 0;
                length += graph.distance(unit, graph.next[e]);
            }
        }
        int ends = graph.next.length;
        double link = ends > 0 ? length / ends : 0;
        told.put("compact_mean_m", rounded(total > 0 ? sum / total : 0, 3));
        told.put("compact_p95_m", rounded(each.length > 0 ? each[p95(each.length)] : 0, 3));
        told.put("compact_norm", rounded(total > 0 && link > 0 ? sum / total / link : 0, 4));
        told.put("cut_edge_share", rounded(ends > 0 ? (double) cut / ends : 0, 5));
    }

    private static int p95(int count) {
        return Math.min(count - 1, (int) (0.95 * count));
    }

    private double ways(List<Integer> units) {
        if (units.size() > MANY) {
            return ways(units, central(units), Double.MAX_VALUE);
        }
        double best = Double.MAX_VALUE;
        for (int middle : units) {
            best = Math.min(best, ways(units, middle, best));
        }
        return best;
    }

    private double ways(List<Integer> units, int middle, double enough) {
        double sum = 0;
        for (int unit : units) {
            sum += graph.households[unit] * graph.distance(middle, unit);
            if (sum >= enough) {
                break;
            }
        }
        return sum;
    }

    private int central(List<Integer> units) {
        double weight = 0;
        double x = 0;
        double y = 0;
        for (int unit : units) {
            weight += graph.households[unit];
            x += graph.households[unit] * graph.x[unit];
            y += graph.households[unit] * graph.y[unit];
        }
        double all = weight == 0 ? 1 : weight;
        double eastings = x / all;
        double northings = y / all;
        return units.stream()
                .min(Comparator.comparingDouble(
                        unit -> Math.pow(graph.x[unit] - eastings, 2) + Math.pow(graph.y[unit] - northings, 2)))
                .orElseThrow();
    }

    private BigDecimal churn(GridPlan plan, GridPlan previous) {
        Map<String, Map<String, Long>> shared = new HashMap<>();
        long base = 0;
        for (Map.Entry<GridUnitId, GridId> entry : previous.grids().entrySet()) {
            Optional<Integer> unit = Optional.ofNullable(graph.number.get(entry.getKey()));
            Optional<GridId> now = plan.grid(entry.getKey());
            if (unit.isPresent() && now.isPresent()) {
                long households = graph.households[unit.get()];
                base += households;
                shared.computeIfAbsent(now.get().value(), any -> new HashMap<>())
                        .merge(entry.getValue().value(), households, Long::sum);
            }
        }
        return rounded(base > 0 ? 1 - (double) kept(shared) / base : 0, 6);
    }

    private static long kept(Map<String, Map<String, Long>> shared) {
        record Pair(String now, String before, long households) {}
        List<Pair> pairs = new ArrayList<>();
        shared.forEach((now, olds) -> olds.forEach((old, households) -> pairs.add(new Pair(now, old, households))));
        pairs.sort(Comparator.comparingLong((Pair pair) -> -pair.households())
                .thenComparing(Pair::now)
                .thenComparing(Pair::before));
        java.util.Set<String> news = new java.util.HashSet<>();
        java.util.Set<String> olds = new java.util.HashSet<>();
        long kept = 0;
        for (Pair pair : pairs) {
            if (!news.contains(pair.now()) && !olds.contains(pair.before())) {
                news.add(pair.now());
                olds.add(pair.before());
                kept += pair.households();
            }
        }
        return kept;
    }

    static BigDecimal rounded(double value, int digits) {
        return new BigDecimal(value).setScale(digits, RoundingMode.HALF_EVEN);
    }
}
