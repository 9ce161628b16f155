package dev.governance.benchmarks.growth;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/** Asks every rule: what a decision costs without an index, and the reference that the others are checked with. */
public final class FullScan implements CatalogueRuling.Row {

    private final ImmutableList<CatalogueRule> rules;

    /**
     * Makes the row.
     *
     * @param rules the catalogue
     */
    public FullScan(ImmutableList<CatalogueRule> rules) {
        this.rules = rules;
    }

    @Override
    public CatalogueRuling decide(CatalogueRequest request) {
        List<CatalogueRule> fired = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            CatalogueRule rule = rules.get(i);
            if (rule.fires(request)) {
                fired.add(rule);
            }
        }
        return CatalogueRuling.of(fired);
    }
}
