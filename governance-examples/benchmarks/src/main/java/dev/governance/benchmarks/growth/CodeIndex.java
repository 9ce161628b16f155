package dev.governance.benchmarks.growth;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The index by hand: rules that name a code are found by it and then asked for their range; for the others, the hours
 * are cut where any range begins or ends, and each piece holds the rules that fire there.
 */
public final class CodeIndex implements CatalogueRuling.Row {

    private static final CatalogueRule[] NONE = {};

    private final Map<String, CatalogueRule[]> byMatter;
    private final Map<String, CatalogueRule[]> byDivision;
    private final int[] cuts;
    private final CatalogueRule[][] pieces;

    /**
     * Builds the index.
     *
     * @param rules the catalogue
     */
    public CodeIndex(ImmutableList<CatalogueRule> rules) {
        Map<String, List<CatalogueRule>> matters = new HashMap<>();
        Map<String, List<CatalogueRule>> divisions = new HashMap<>();
        List<CatalogueRule> everywhere = new ArrayList<>();
        for (CatalogueRule rule : rules) {
            if (rule.reach() instanceof Reach.OfMatter matter) {
                matters.computeIfAbsent(matter.code(), code -> new ArrayList<>())
                        .add(rule);
            } else if (rule.reach() instanceof Reach.OfDivision division) {
                divisions
                        .computeIfAbsent(division.code(), code -> new ArrayList<>())
                        .add(rule);
            } else {
                everywhere.add(rule);
            }
        }
        byMatter = arrays(matters);
        byDivision = arrays(divisions);
        cuts = everywhere.stream()
                .flatMap(rule -> List.of(rule.from(), rule.below()).stream())
                .mapToInt(Integer::intValue)
                .sorted()
                .distinct()
                .toArray();
        pieces = Arrays.stream(cuts)
                .mapToObj(cut ->
                        everywhere.stream().filter(rule -> rule.inRange(cut)).toArray(CatalogueRule[]::new))
                .toArray(CatalogueRule[][]::new);
    }

    @Override
    public CatalogueRuling decide(CatalogueRequest request) {
        List<CatalogueRule> fired = new ArrayList<>();
        int hours = request.hours();
        addInRange(byMatter.getOrDefault(request.matter(), NONE), hours, fired);
        addInRange(byDivision.getOrDefault(request.division(), NONE), hours, fired);
        for (CatalogueRule rule : piece(hours)) {
            fired.add(rule);
        }
        return CatalogueRuling.of(fired);
    }

    private static void addInRange(CatalogueRule[] rules, int hours, List<CatalogueRule> fired) {
        for (CatalogueRule rule : rules) {
            if (rule.inRange(hours)) {
                fired.add(rule);
            }
        }
    }

    private CatalogueRule[] piece(int hours) {
        int found = Arrays.binarySearch(cuts, hours);
        int place = found >= 0 ? found : -found - 2;
        return place < 0 ? NONE : pieces[place];
    }

    private static Map<String, CatalogueRule[]> arrays(Map<String, List<CatalogueRule>> lists) {
        Map<String, CatalogueRule[]> arrays = new HashMap<>();
        lists.forEach((code, rules) -> arrays.put(code, rules.toArray(CatalogueRule[]::new)));
        return arrays;
    }
}
