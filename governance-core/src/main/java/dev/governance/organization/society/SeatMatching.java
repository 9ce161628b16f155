package dev.governance.organization.society;

import dev.governance.matching.CapacityMatching;
import dev.governance.matching.CostTable;
import dev.governance.matching.MatchedPair;
import dev.governance.place.DivisionCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Matches the people of each community to the seats of its issues. */
final class SeatMatching {

    private final SocietyRegister register;
    private final Map<DivisionCode, List<CivicTalent>> people = new TreeMap<>();
    private final Map<DivisionCode, List<CivicIssue>> issues = new TreeMap<>();
    private final Map<IssueId, Long> taken = new HashMap<>();
    private final SeatPlan.Builder plan = SeatPlan.builder();

    SeatMatching(SocietyRegister register, LocalDate day) {
        this.register = register;
        register.talents().stream()
                .filter(one -> one.consent().during().contains(day))
                .forEach(one -> people.computeIfAbsent(one.community(), code -> new ArrayList<>())
                        .add(one));
        register.issues()
                .forEach(one -> issues.computeIfAbsent(one.community(), code -> new ArrayList<>())
                        .add(one));
    }

    SeatPlan plan() {
        people.forEach((code, willing) -> match(code, willing, issues.getOrDefault(code, List.of())));
        for (CivicIssue issue : register.issues()) {
            long free = issue.seats() - taken.getOrDefault(issue.id(), 0L);
            if (free > 0) {
                plan.putEmpty(issue.id(), free);
            }
        }
        return plan.build();
    }

    private void match(DivisionCode code, List<CivicTalent> willing, List<CivicIssue> own) {
        if (own.isEmpty()) {
            plan.putIdle(code, (long) willing.size());
            return;
        }
        CostTable costs = CostTable.of(willing.size(), own.size(), (row, column) -> {
            long shared = shared(willing.get(row), own.get(column));
            return shared == 0 ? CostTable.FORBIDDEN : -shared;
        });
        CapacityMatching matching = CapacityMatching.cheapest(
                costs, own.stream().map(issue -> (int) issue.seats()).toList());
        for (MatchedPair pair : matching.pairs()) {
            CivicTalent who = willing.get(pair.row());
            CivicIssue issue = own.get(pair.column());
            taken.merge(issue.id(), 1L, Long::sum);
            plan.addOffers(SeatOffer.builder()
                    .issue(issue.id())
                    .person(who.person())
                    .role(who.role())
                    .shared(shared(who, issue))
                    .build());
        }
        if (!matching.unmatched().isEmpty()) {
            plan.putIdle(code, (long) matching.unmatched().size());
        }
    }

    private static long shared(CivicTalent who, CivicIssue issue) {
        return who.topics().stream().filter(issue.topics()::contains).count();
    }
}
