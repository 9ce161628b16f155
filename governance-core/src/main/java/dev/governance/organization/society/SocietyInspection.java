package dev.governance.organization.society;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.governance.basics.Finding;
import dev.governance.organization.CriterionAnswer;
import java.util.List;

/** Says which groups could register, which are left alone, and which seats and people have not found each other. */
final class SocietyInspection {

    private SocietyInspection() {}

    static ImmutableList<Finding> groups(List<GroupStanding> groups) {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        for (GroupStanding group : groups) {
            if (group.registrable() == CriterionAnswer.MET) {
                findings.add(of("society.could-register", group)
                        .severity(Finding.Severity.NOTE)
                        .build());
            }
            if (group.supports().isEmpty()) {
                findings.add(of("society.no-support", group)
                        .severity(Finding.Severity.WARNING)
                        .build());
            } else if (group.supports().equals(ImmutableSet.of(SupportKind.MONEY))) {
                findings.add(of("society.money-only", group)
                        .severity(Finding.Severity.WARNING)
                        .build());
            }
        }
        return findings.build();
    }

    static ImmutableList<Finding> seats(SocietyRegister register, SeatPlan plan) {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        for (CivicIssue issue : register.issues()) {
            long empty = plan.empty().getOrDefault(issue.id(), 0L);
            if (empty > 0) {
                findings.add(Finding.builder("society.seats-empty")
                        .severity(Finding.Severity.WARNING)
                        .subject(issue.id().value())
                        .putValues("issue", issue.id().value())
                        .putValues("community", issue.community().toString())
                        .putValues("seats", Long.toString(empty))
                        .build());
            }
        }
        plan.idle()
                .forEach((code, people) -> findings.add(Finding.builder("society.talent-idle")
                        .severity(Finding.Severity.NOTE)
                        .subject(code.toString())
                        .putValues("community", code.toString())
                        .putValues("people", Long.toString(people))
                        .build()));
        return findings.build();
    }

    private static Finding.Builder of(String code, GroupStanding group) {
        Finding.Builder finding = Finding.builder(code);
        finding.subject(group.group().value());
        finding.putValues("group", group.group().value());
        return finding;
    }
}
