package dev.governance.examples.report;

import dev.governance.admission.TaskRequest;
import dev.governance.duty.Workload;
import dev.governance.examples.gate.Gate;
import dev.governance.examples.gate.Outcome;
import dev.governance.place.DivisionCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What one community does not have to do (社区减负): the requests that asked it and were refused.
 *
 * @param community its code
 * @param refused the requests, in the order of the file
 */
record CommunityRelief(DivisionCode community, List<Gate.Decided> refused) {

    static List<CommunityRelief> of(Gate gate, List<Gate.Decided> decided) {
        Map<DivisionCode, List<Gate.Decided>> byCommunity = new TreeMap<>();
        for (Gate.Decided one : decided) {
            for (DivisionCode community : one.request().communities()) {
                List<Gate.Decided> refused = byCommunity.computeIfAbsent(community, none -> new ArrayList<>());
                if (Outcome.of(one.decision()) == Outcome.REFUSED) {
                    refused.add(one);
                }
            }
        }
        return byCommunity.entrySet().stream()
                .map(entry -> new CommunityRelief(entry.getKey(), entry.getValue()))
                .toList();
    }

    long hours() {
        return refused.stream().mapToLong(one -> hours(one.request())).sum();
    }

    static long hours(TaskRequest request) {
        return request.workload().map(Workload::hoursPerYear).orElse(0L);
    }
}
