package dev.governance.benchmarks.rows;

import dev.governance.benchmarks.workload.Request;
import dev.governance.benchmarks.workload.RuleId;
import java.util.ArrayList;
import java.util.List;
import org.kie.api.runtime.StatelessKieSession;

/** Drools, a session that forgets each request; the way that its guide recommends for decisions. */
public final class DroolsStateless implements Ruling.Row {

    private final StatelessKieSession session = DroolsRules.compiled().newStatelessKieSession();

    /** Makes the row; the first of all takes seconds. */
    public DroolsStateless() {}

    @Override
    public Ruling decide(Request request) {
        List<RuleId> reasons = new ArrayList<>();
        session.setGlobal(DroolsRules.REASONS, reasons);
        session.execute(request);
        return Ruling.of(reasons);
    }
}
