package dev.governance.funding;

import com.google.common.collect.ImmutableMap;
import dev.governance.basics.Finding;
import dev.governance.basics.Ratio;
import dev.governance.process.ActorId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The marks of a panel, gathered by application. */
final class PanelCount {

    private final Map<GrantId, GrantApplication> applications = new LinkedHashMap<>();
    private final Map<GrantId, Map<ActorId, Ratio>> marks = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    PanelCount(List<GrantApplication> all) {
        for (GrantApplication one : all) {
            applications.putIfAbsent(one.id(), one);
            marks.putIfAbsent(one.id(), new LinkedHashMap<>());
        }
    }

    PanelReview review(List<PanelMark> all, long least) {
        all.forEach(this::take);
        ImmutableMap.Builder<GrantId, Ratio> scores = ImmutableMap.builder();
        marks.forEach((application, given) -> {
            if (given.size() >= least && !given.isEmpty()) {
                scores.put(application, Ratio.sum(given.values()).dividedBy(Ratio.of(given.size())));
            } else {
                findings.add(Finding.builder("funding.too-few-assessors")
                        .subject(application.value())
                        .putValues("application", application.value())
                        .putValues("present", Integer.toString(given.size()))
                        .putValues("least", Long.toString(least))
                        .build());
            }
        });
        return PanelReview.builder()
                .scores(scores.buildOrThrow())
                .findings(findings)
                .build();
    }

    private void take(PanelMark mark) {
        GrantApplication application = applications.get(mark.application());
        if (application == null) {
            found("funding.mark-astray", Finding.Severity.FAULT, mark);
        } else if (application.related().contains(mark.assessor())) {
            found("funding.recused", Finding.Severity.WARNING, mark);
        } else if (Objects.requireNonNull(marks.get(mark.application())).putIfAbsent(mark.assessor(), mark.points())
                != null) {
            found("funding.mark-twice", Finding.Severity.FAULT, mark);
        }
    }

    private void found(String code, Finding.Severity severity, PanelMark mark) {
        findings.add(Finding.builder(code)
                .severity(severity)
                .subject(mark.application().value())
                .putValues("application", mark.application().value())
                .putValues("assessor", mark.assessor().value())
                .build());
    }
}
