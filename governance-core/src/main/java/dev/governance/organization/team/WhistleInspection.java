package dev.governance.organization.team;

import com.google.common.collect.ImmutableList;
import dev.governance.basics.Finding;
import dev.governance.organization.OrganizationId;
import dev.governance.organization.Yardsticks;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** Runs the timer of each whistle, and counts for both sides. */
final class WhistleInspection {

    private final LocalDateTime now;
    private final Yardsticks at;
    private final ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    private final Map<WhistleSide, Map<OrganizationId, long[]>> counts = new EnumMap<>(WhistleSide.class);

    WhistleInspection(LocalDateTime now, Yardsticks at) {
        this.now = now;
        this.at = at;
        for (WhistleSide side : WhistleSide.values()) {
            counts.put(side, new TreeMap<>());
        }
    }

    void look(Whistle whistle) {
        Optional<LocalDateTime> due = at.value(TeamNorms.WHISTLE).map(whistle.blown()::plusHours);
        for (WhistleAnswer answer : whistle.answers()) {
            boolean inTime = due.isPresent()
                    && answer.arrived().map(time -> !time.isAfter(due.get())).orElse(false);
            count(WhistleSide.CALLER, whistle.caller(), inTime, answer.justified());
            count(WhistleSide.CALLED, answer.department(), inTime, answer.solved());
            due.filter(limit -> !inTime).ifPresent(limit -> late(whistle, answer, limit));
        }
    }

    private void count(WhistleSide side, OrganizationId body, boolean inTime, Optional<Boolean> approved) {
        long[] sums = Objects.requireNonNull(counts.get(side)).computeIfAbsent(body, id -> new long[4]);
        sums[0]++;
        sums[1] += inTime ? 1 : 0;
        sums[2] += approved.isPresent() ? 1 : 0;
        sums[3] += approved.orElse(false) ? 1 : 0;
    }

    private void late(Whistle whistle, WhistleAnswer answer, LocalDateTime due) {
        if (answer.arrived().isPresent()) {
            long minutes =
                    ChronoUnit.MINUTES.between(whistle.blown(), answer.arrived().get());
            findings.add(of("team.whistle-late", whistle, answer)
                    .putValues("hours", Long.toString((minutes + 59) / 60))
                    .putValues(
                            "allowed",
                            at.value(TeamNorms.WHISTLE).map(String::valueOf).orElse(""))
                    .citations(at.citations(TeamNorms.WHISTLE))
                    .build());
        } else if (now.isAfter(due)) {
            findings.add(of("team.whistle-unanswered", whistle, answer)
                    .putValues("due", due.toString())
                    .citations(at.citations(TeamNorms.WHISTLE))
                    .build());
        }
    }

    private static Finding.Builder of(String code, Whistle whistle, WhistleAnswer answer) {
        Finding.Builder finding = Finding.builder(code);
        finding.subject(whistle.id().value());
        finding.putValues("whistle", whistle.id().value());
        finding.putValues("caller", whistle.caller().value());
        finding.putValues("department", answer.department().value());
        return finding;
    }

    ImmutableList<Finding> findings() {
        return findings.build();
    }

    ImmutableList<WhistleScorecard> scorecards() {
        ImmutableList.Builder<WhistleScorecard> cards = ImmutableList.builder();
        counts.forEach((side, bodies) -> bodies.forEach((body, sums) -> cards.add(WhistleScorecard.builder()
                .organization(body)
                .side(side)
                .calls(sums[0])
                .inTime(sums[1])
                .judged(sums[2])
                .approved(sums[3])
                .build())));
        return cards.build();
    }
}
