package dev.governance.organization.autonomy;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.governance.basics.Finding;
import dev.governance.basics.NormId;
import dev.governance.organization.CriterionAnswer;
import dev.governance.organization.Yardsticks;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;

/** Holds each residents' committee against the criteria; each criterion finds at most one thing, disclosure one an item. */
final class AutonomyInspection {

    private final Yardsticks at;
    private final ImmutableList.Builder<Finding> findings = ImmutableList.builder();

    AutonomyInspection(Yardsticks at) {
        this.at = at;
    }

    ImmutableList<Finding> findings() {
        return findings.build();
    }

    AutonomyLine line(ResidentsBody body) {
        Map<AutonomyCriterion, CriterionAnswer> answers = new EnumMap<>(AutonomyCriterion.class);
        for (AutonomyCriterion criterion : AutonomyCriterion.values()) {
            answers.put(criterion, CriterionAnswer.of(answer(body, criterion)));
        }
        return AutonomyLine.builder()
                .community(body.community())
                .committee(body.committee())
                .answers(answers)
                .build();
    }

    private Optional<Boolean> answer(ResidentsBody body, AutonomyCriterion criterion) {
        return switch (criterion) {
            case HOUSEHOLDS -> households(body);
            case MEMBERS -> members(body);
            case TERM -> term(body);
            case COVENANT -> covenant(body);
            case MEETINGS -> meetings(body);
            case LEARNING -> often(body, "autonomy.little-learning", learning(body), AutonomyNorms.LEARNING);
            case SERVICE -> often(body, "autonomy.little-service", body.services(), AutonomyNorms.SERVICES);
            case SUPERVISION -> supervision(body);
            case DISCLOSURE -> disclosure(body);
        };
    }

    /** The law says "generally": another size is allowed, so what is asked for is the reason. */
    private Optional<Boolean> households(ResidentsBody body) {
        return within(body.households(), AutonomyNorms.HOUSEHOLDS_LEAST, AutonomyNorms.HOUSEHOLDS_MOST)
                .map(fits -> fits
                        || body.sizeReason().map(reason -> !reason.isBlank()).orElse(false))
                .map(fits -> fits
                        || found(of("autonomy.size-unexplained", body)
                                .severity(Finding.Severity.WARNING)
                                .putValues("households", Long.toString(body.households()))
                                .putValues("least", text(AutonomyNorms.HOUSEHOLDS_LEAST))
                                .putValues("most", text(AutonomyNorms.HOUSEHOLDS_MOST))
                                .citations(at.citations(AutonomyNorms.HOUSEHOLDS_LEAST, AutonomyNorms.HOUSEHOLDS_MOST))
                                .build()));
    }

    private Optional<Boolean> members(ResidentsBody body) {
        return within(body.members(), AutonomyNorms.MEMBERS_LEAST, AutonomyNorms.MEMBERS_MOST)
                .map(fits -> fits
                        || found(of("autonomy.committee-size", body)
                                .putValues("members", Long.toString(body.members()))
                                .putValues("least", text(AutonomyNorms.MEMBERS_LEAST))
                                .putValues("most", text(AutonomyNorms.MEMBERS_MOST))
                                .citations(at.citations(AutonomyNorms.MEMBERS_LEAST, AutonomyNorms.MEMBERS_MOST))
                                .build()));
    }

    private Optional<Boolean> term(ResidentsBody body) {
        return at.value(AutonomyNorms.TERM)
                .flatMap(years -> body.elected().map(day -> day.plusYears(years)))
                .map(due -> !at.date().isAfter(due)
                        || found(of("autonomy.term-over", body)
                                .putValues("due", due.toString())
                                .citations(at.citations(AutonomyNorms.TERM))
                                .build()));
    }

    private Optional<Boolean> covenant(ResidentsBody body) {
        boolean filed = body.covenantFiled().map(day -> !day.isAfter(at.date())).orElse(false);
        return at.value(AutonomyNorms.COVENANT)
                .map(word -> filed
                        || !word.equals("filed")
                        || found(of("autonomy.no-covenant", body)
                                .citations(at.citations(AutonomyNorms.COVENANT))
                                .build()));
    }

    private Optional<Boolean> supervision(ResidentsBody body) {
        return at.value(AutonomyNorms.SUPERVISORS)
                .map(least -> body.supervisors() >= least
                        || found(of("autonomy.no-supervision", body)
                                .putValues("supervisors", Long.toString(body.supervisors()))
                                .putValues("least", least.toString())
                                .citations(at.citations(AutonomyNorms.SUPERVISORS))
                                .build()));
    }

    private Optional<Boolean> meetings(ResidentsBody body) {
        MeetingInspection inspection = new MeetingInspection(body, at);
        Optional<Boolean> holds = inspection.holds();
        findings.addAll(inspection.findings());
        return holds;
    }

    private static ImmutableList<LocalDate> learning(ResidentsBody body) {
        return body.learning().stream().map(LearningActivity::day).collect(toImmutableList());
    }

    private Optional<Boolean> often(ResidentsBody body, String code, Collection<LocalDate> days, NormId<Long> norm) {
        long held = days.stream()
                .filter(day -> day.isAfter(at.date().minusYears(1)) && !day.isAfter(at.date()))
                .count();
        return at.value(norm)
                .map(least -> held >= least
                        || found(of(code, body)
                                .severity(Finding.Severity.WARNING)
                                .putValues("count", Long.toString(held))
                                .putValues("least", least.toString())
                                .citations(at.citations(norm))
                                .build()));
    }

    private Optional<Boolean> disclosure(ResidentsBody body) {
        return at.value(AutonomyNorms.DISCLOSURE).map(word -> {
            if (!word.equals("listed")) {
                return true;
            }
            boolean inTime = true;
            EnumSet<DisclosureItem> listed = EnumSet.noneOf(DisclosureItem.class);
            for (Disclosure one : body.disclosures()) {
                listed.add(one.item());
                LocalDate done = one.published().orElse(at.date());
                inTime &= !done.isAfter(one.due())
                        || found(disclosure("autonomy.disclosure-late", body, one.item())
                                .putValues("due", one.due().toString())
                                .build());
            }
            for (DisclosureItem item : EnumSet.complementOf(listed)) {
                inTime &= found(
                        disclosure("autonomy.disclosure-missing", body, item).build());
            }
            return inTime;
        });
    }

    private Finding.Builder disclosure(String code, ResidentsBody body, DisclosureItem item) {
        Finding.Builder finding = of(code, body);
        finding.putValues("item", item.name());
        finding.citations(at.citations(AutonomyNorms.DISCLOSURE));
        return finding;
    }

    private Optional<Boolean> within(long count, NormId<Long> least, NormId<Long> most) {
        return at.value(least).flatMap(low -> at.value(most).map(high -> count >= low && count <= high));
    }

    private String text(NormId<Long> norm) {
        return at.value(norm).map(String::valueOf).orElse("");
    }

    /** Notes a finding; false, so that it can end a criterion that does not hold. */
    private boolean found(Finding finding) {
        findings.add(finding);
        return false;
    }

    private static Finding.Builder of(String code, ResidentsBody body) {
        Finding.Builder finding = Finding.builder(code);
        finding.subject(body.committee().value());
        finding.putValues("committee", body.committee().value());
        finding.putValues("community", body.community().toString());
        return finding;
    }
}
