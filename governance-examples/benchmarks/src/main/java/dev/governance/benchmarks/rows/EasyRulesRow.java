package dev.governance.benchmarks.rows;

import dev.governance.benchmarks.workload.Request;
import dev.governance.benchmarks.workload.RuleId;
import java.util.ArrayList;
import java.util.List;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** Easy Rules: a rule's action adds its name to a list among the facts, as the engine returns nothing. */
public final class EasyRulesRow implements Ruling.Row {

    private static final String REQUEST = "request";
    private static final String REASONS = "reasons";

    private final RulesEngine engine = new DefaultRulesEngine();
    private final Rules rules = new Rules();

    /** Makes the row. */
    public EasyRulesRow() {
        for (PredicateRule rule : PredicateRule.all()) {
            rules.register(new RuleBuilder()
                    .name(rule.id().name())
                    .when(facts -> rule.fires().test(facts.get(REQUEST)))
                    .then(facts -> {
                        List<RuleId> reasons = facts.get(REASONS);
                        reasons.add(rule.id());
                    })
                    .build());
        }
    }

    @Override
    public Ruling decide(Request request) {
        List<RuleId> reasons = new ArrayList<>();
        Facts facts = new Facts();
        facts.put(REQUEST, request);
        facts.put(REASONS, reasons);
        engine.fire(rules, facts);
        return Ruling.of(reasons);
    }
}
