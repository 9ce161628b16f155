package dev.governance.benchmarks.rows;

import dev.governance.benchmarks.workload.Request;
import dev.governance.benchmarks.workload.RuleId;
import java.util.ArrayList;
import java.util.List;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/** Drools, one session for all requests: insert, fire, delete; the way that its speed is told with. */
public final class DroolsReused implements Ruling.Row {

    private final List<RuleId> fired = new ArrayList<>();
    private final KieSession session = DroolsRules.compiled().newKieSession();

    /** Makes the row; the first of all takes seconds. */
    public DroolsReused() {
        session.setGlobal(DroolsRules.REASONS, fired);
    }

    @Override
    public Ruling decide(Request request) {
        fired.clear();
        FactHandle handle = session.insert(request);
        session.fireAllRules();
        session.delete(handle);
        return Ruling.of(new ArrayList<>(fired));
    }
}
