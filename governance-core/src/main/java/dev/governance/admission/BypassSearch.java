package dev.governance.admission;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import dev.governance.basics.Finding;
import dev.governance.basics.Finding.Severity;
import dev.governance.basics.Ratio;
import dev.governance.organization.OrganizationId;
import dev.governance.place.DivisionCode;
import java.io.Serializable;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** One search for work that went around the gate. */
final class BypassSearch {

    private static final Comparator<Match> BEST_FIRST = Comparator.comparing((Match match) -> !match.isAtWork())
            .thenComparing(Match::similarity, Comparator.reverseOrder())
            .thenComparing(match -> match.record().request().id());

    private final AdmissionRegister register;
    private final BypassStandard standard;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<OrganizationId, Long> outside = new TreeMap<>();
    private final Map<Place, List<ObservedWork>> within = new TreeMap<>();

    /** A record that a piece of work may be the work of. */
    private record Match(AdmissionRecord record, Ratio similarity) {
        boolean isAtWork() {
            return record.state().isAtWork();
        }
    }

    /**
     * One request in one community.
     *
     * @param request the request
     * @param community the community
     */
    private record Place(TaskId request, DivisionCode community) implements Comparable<Place>, Serializable {
        @Override
        public int compareTo(Place other) {
            int byRequest = request.compareTo(other.request);
            return byRequest != 0 ? byRequest : community.compareTo(other.community);
        }
    }

    BypassSearch(AdmissionRegister register, BypassStandard standard) {
        this.register = register;
        this.standard = Objects.requireNonNull(standard, "standard");
    }

    BypassReview review(List<ObservedWork> observed) {
        Map<WorkId, ObservedWork> byId = new TreeMap<>();
        observed.forEach(work ->
                checkArgument(byId.put(work.id(), work) == null, "two pieces of work are called %s", work.id()));
        byId.values().forEach(this::piece);
        within.forEach((place, works) ->
                request(register.record(place.request()).orElseThrow().request(), works));
        return new BypassReview(ImmutableList.copyOf(findings), DepartmentHours.list(outside));
    }

    private void piece(ObservedWork work) {
        Optional<Match> match = register.records().stream()
                .filter(record -> record.request().department().equals(work.department()))
                .map(record -> new Match(record, similarity(record.request(), work)))
                .filter(found -> found.similarity().compareTo(standard.similarity()) >= 0)
                .min(BEST_FIRST);
        if (match.isEmpty()) {
            goesAround(work, finding("admission.bypass-unadmitted", work));
        } else {
            piece(work, match.get().record());
        }
    }

    private void piece(ObservedWork work, AdmissionRecord record) {
        TaskRequest request = record.request();
        if (!record.state().isAtWork()) {
            goesAround(
                    work,
                    finding("admission.bypass-not-at-work", work, request)
                            .putValues("state", record.state().name()));
        } else if (!request.communities().contains(work.community())) {
            goesAround(work, finding("admission.bypass-other-community", work, request));
        } else if (!request.period().map(span -> span.encloses(work.during())).orElse(true)) {
            goesAround(
                    work,
                    finding("admission.bypass-outside-period", work, request)
                            .putValues("during", work.during().toString())
                            .putValues("period", request.period().orElseThrow().toString()));
        } else {
            within.computeIfAbsent(new Place(request.id(), work.community()), place -> new ArrayList<>())
                    .add(work);
        }
        if (!TitleSimilarity.normalized(work.title()).equals(TitleSimilarity.normalized(request.title()))) {
            findings.add(finding("admission.bypass-renamed", work, request)
                    .putValues("title", request.title())
                    .build());
        }
    }

    private void request(TaskRequest request, List<ObservedWork> works) {
        long hours = works.stream().mapToLong(ObservedWork::hours).sum();
        ObservedWork first = works.get(0);
        if (works.size() > 1) {
            findings.add(group("admission.bypass-split", first, request, hours)
                    .putValues("pieces", Integer.toString(works.size()))
                    .build());
        }
        if (request.workload().isEmpty()) {
            findings.add(group("admission.bypass-hours-untold", first, request, hours)
                    .severity(Severity.WARNING)
                    .build());
            return;
        }
        long admitted = request.workload().get().hoursPerYear();
        Ratio most = Ratio.of(admitted).times(Ratio.one().plus(standard.growth()));
        if (Ratio.of(hours).compareTo(most) > 0) {
            // Hours are whole: those beyond a part of an hour that is allowed are beyond the whole hour below it.
            long beyond = hours - most.round(RoundingMode.DOWN).longValueExact();
            outside.merge(request.department(), beyond, Math::addExact);
            findings.add(group("admission.bypass-grown", first, request, hours)
                    .putValues("admitted", Long.toString(admitted))
                    .putValues("beyond", Long.toString(beyond))
                    .build());
        }
    }

    private static Ratio similarity(TaskRequest request, ObservedWork work) {
        return request.duty().isPresent() && request.duty().equals(work.duty())
                ? Ratio.one()
                : TitleSimilarity.of(request.title(), work.title());
    }

    private void goesAround(ObservedWork work, Finding.Builder finding) {
        findings.add(finding.build());
        if (work.hours() > 0) {
            outside.merge(work.department(), work.hours(), Math::addExact);
        }
    }

    private static Finding.Builder finding(String code, ObservedWork work) {
        Finding.Builder finding = Finding.builder(code);
        finding.subject(work.department().value()).addCitations(Texts.SHANGHAI_27, Texts.SHANGHAI_38);
        finding.putValues("department", work.department().value());
        finding.putValues("work", work.id().value()).putValues("called", work.title());
        finding.putValues("community", work.community().toString());
        finding.putValues("hours", Long.toString(work.hours()));
        return finding;
    }

    private static Finding.Builder finding(String code, ObservedWork work, TaskRequest request) {
        Finding.Builder finding = finding(code, work);
        finding.putValues("request", request.id().value());
        return finding;
    }

    private static Finding.Builder group(String code, ObservedWork first, TaskRequest request, long hours) {
        Finding.Builder finding = Finding.builder(code);
        finding.subject(request.department().value()).addCitations(Texts.SHANGHAI_27, Texts.SHANGHAI_38);
        finding.putValues("department", request.department().value());
        finding.putValues("request", request.id().value());
        finding.putValues("community", first.community().toString());
        finding.putValues("hours", Long.toString(hours));
        return finding;
    }
}
