package dev.governance.benchmarks.rows;

import com.google.common.collect.ImmutableList;
import dev.governance.benchmarks.workload.Request;
import dev.governance.benchmarks.workload.RuleId;
import java.util.ArrayList;
import java.util.List;

/** The home-made engine: a list of lambdas, walked from end to end. */
public final class PredicateList implements Ruling.Row {

    private final ImmutableList<PredicateRule> rules = PredicateRule.all();

    /** Makes the row. */
    public PredicateList() {}

    @Override
    public Ruling decide(Request request) {
        List<RuleId> reasons = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            PredicateRule rule = rules.get(i);
            if (rule.fires().test(request)) {
                reasons.add(rule.id());
            }
        }
        return Ruling.of(reasons);
    }
}
