package dev.governance.scoring.assessment;

import com.google.common.collect.ImmutableList;
import dev.governance.basics.Citation;
import dev.governance.basics.Finding;
import dev.governance.basics.Finding.Severity;
import dev.governance.basics.Ratio;
import dev.governance.basics.Share;
import dev.governance.organization.OrganizationKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Looks at a scheme as a whole. */
final class SchemeInspection {

    private static final Citation RESIDENTS_FIRST = Citation.of("北京市街道办事处条例", "43", LocalDate.of(2019, 11, 27));
    private static final Citation JUDGED_BY_RESIDENTS = Citation.of("上海市居民委员会工作条例", "29", LocalDate.of(2020, 5, 14));
    private static final Citation HANDLED = Citation.of("北京市接诉即办工作条例", "32", LocalDate.of(2021, 9, 24));

    /** Names of counts of people asking; how fast or how well is another matter. */
    private static final Pattern ASKING =
            Pattern.compile("信访|上访|投诉|诉求|工单|来电|举报|petition|complaint|request|hotline call");

    private static final Pattern HANDLED_HOW =
            Pattern.compile("时长|用时|逾期|超期|未办结|不满意|积压|overdue|late|days|hours|unresolved|backlog|dissatisf");

    private final AssessmentScheme scheme;
    private final ImmutableList.Builder<Finding> findings = ImmutableList.builder();

    SchemeInspection(AssessmentScheme scheme) {
        this.scheme = scheme;
    }

    ImmutableList<Finding> findings() {
        scheme.indicators().values().forEach(this::inspect);
        balance();
        heard();
        scheme.satisfactionOverride()
                .ifPresent(words -> findings.add(finding("scheme.satisfaction-outweighed")
                        .severity(Severity.WARNING)
                        .putValues("words", words.zh())
                        .addCitations(RESIDENTS_FIRST)
                        .build()));
        boolean outcomes = scheme.indicators().values().stream().anyMatch(one -> one.kind() == IndicatorKind.OUTCOME);
        if (outcomes && !scheme.followUpMonths().containsAll(List.of(6, 12))) {
            findings.add(finding("scheme.not-measured-again")
                    .severity(Severity.WARNING)
                    .putValues("months", scheme.followUpMonths().toString())
                    .build());
        }
        return findings.build();
    }

    private Finding.Builder finding(String code) {
        Finding.Builder finding = Finding.builder(code);
        finding.subject(scheme.id());
        return finding;
    }

    private void inspect(SchemeIndicator indicator) {
        fewer(indicator).ifPresent(findings::add);
        if (indicator.source() == EvidenceSource.SELF_REPORT) {
            findings.add(finding("scheme.assesses-itself")
                    .putValues("indicator", indicator.id().value())
                    .putValues("weight", percent(scheme.weightOf(indicator.id())))
                    .build());
        }
    }

    private Optional<Finding> fewer(SchemeIndicator indicator) {
        if (!indicator.scale().lessIsBetter()) {
            return Optional.empty();
        }
        if (indicator.matter().isPeopleAsking()) {
            return Optional.of(fewer("scheme.fewer-requests-better", indicator, Severity.FAULT));
        }
        String name = (indicator.name().en() + " " + indicator.name().zh()).toLowerCase(Locale.ROOT);
        if (!ASKING.matcher(name).find() || HANDLED_HOW.matcher(name).find()) {
            return Optional.empty();
        }
        // Whoever says that it is of handling has looked at it; whoever says nothing is not taken at his word.
        boolean said = indicator.matter() == CountedMatter.HANDLING;
        return Optional.of(
                fewer("scheme.looks-like-fewer-requests", indicator, said ? Severity.WARNING : Severity.FAULT));
    }

    private Finding fewer(String code, SchemeIndicator indicator, Severity severity) {
        return finding(code)
                .severity(severity)
                .putValues("indicator", indicator.id().value())
                .putValues("name", indicator.name().zh())
                .addCitations(HANDLED)
                .build();
    }

    private void balance() {
        Share doing = weight(indicator -> indicator.kind().isDoing());
        Share effect = weight(indicator -> indicator.kind() == IndicatorKind.OUTCOME);
        if (doing.compareTo(effect) > 0) {
            findings.add(finding("scheme.activity-outweighs-outcome")
                    .severity(Severity.WARNING)
                    .putValues("doing", percent(doing))
                    .putValues("outcome", percent(effect))
                    .build());
        }
    }

    private Share weight(Predicate<SchemeIndicator> which) {
        return new Share(Ratio.sum(scheme.indicators().values().stream()
                .filter(which)
                .map(indicator -> scheme.weightOf(indicator.id()).ratio())
                .toList()));
    }

    /** Offices and departments are judged by those whom they serve: by residents, or by their committees. */
    private void heard() {
        for (OrganizationKind kind : scheme.assesses()) {
            boolean heard = scheme.indicators().values().stream()
                    .anyMatch(one -> one.source().isOfResidents()
                            || kind.isGovernment() && one.source() == EvidenceSource.COMMITTEES);
            if (!heard) {
                findings.add(finding("scheme.residents-not-heard")
                        .putValues("kind", kind.name())
                        .addCitations(kind.isGovernment() ? JUDGED_BY_RESIDENTS : RESIDENTS_FIRST)
                        .build());
            }
        }
    }

    private static String percent(Share share) {
        return AssessmentFindings.percent(share);
    }
}
