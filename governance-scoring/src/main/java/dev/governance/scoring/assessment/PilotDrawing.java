package dev.governance.scoring.assessment;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.governance.basics.Finding;
import dev.governance.basics.Finding.Severity;
import dev.governance.organization.OrganizationId;
import dev.governance.policy.Decision;
import dev.governance.policy.RuleFinding;
import dev.governance.policy.Verdict;
import dev.governance.scoring.Points;
import dev.governance.scoring.Score;
import dev.governance.scoring.statistics.Simulated;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Sorts applicants for a pilot. */
final class PilotDrawing {

    private static final ImmutableSet<Verdict> ADMITTED =
            Sets.immutableEnumSet(Verdict.ADMIT, Verdict.ADMIT_ON_CONDITIONS);
    private static final Comparator<PilotApplicant> BEST_FIRST = Comparator.comparing(
                    (PilotApplicant applicant) -> applicant.points().orElse(Points.zero()))
            .reversed()
            .thenComparing(PilotApplicant::unit);

    private final ImmutableMap<String, Integer> places;
    private final Optional<Points> least;
    private final long seed;
    private final Map<OrganizationId, PilotApplicant> all = new TreeMap<>();
    private final Map<String, List<PilotApplicant>> ready = new TreeMap<>();
    private final ImmutableList.Builder<Finding> findings = ImmutableList.builder();

    PilotDrawing(ImmutableMap<String, Integer> places, Optional<Points> least, long seed) {
        this.places = places;
        this.least = least;
        this.seed = seed;
        if (least.isEmpty()) {
            findings.add(Finding.builder("pilot.chosen-by-score")
                    .severity(Severity.NOTE)
                    .build());
        }
    }

    void add(OrganizationId unit, String stratum, Decision decision, Supplier<Score> scoring) {
        checkArgument(!all.containsKey(unit), "%s applies twice", unit);
        PilotApplicant.Builder applicant = PilotApplicant.builder();
        applicant.unit(unit).stratum(stratum);
        boolean perhaps = decision.possible().stream().anyMatch(ADMITTED::contains);
        if (perhaps && ADMITTED.containsAll(decision.possible())) {
            score(applicant, scoring.get());
            return;
        }
        decision.fired().stream().map(RuleFinding::finding).forEach(applicant::addReasons);
        decision.open().stream().map(RuleFinding::finding).forEach(applicant::addReasons);
        boolean known = !perhaps && !decision.mayBe(Verdict.ABSTAIN);
        put(applicant.standing(known ? PilotStanding.NOT_ADMITTED : PilotStanding.NOT_KNOWN));
    }

    private void score(PilotApplicant.Builder applicant, Score score) {
        if (score instanceof Score.Unknown unknown) {
            put(applicant.standing(PilotStanding.NOT_KNOWN).addAllReasons(unknown.why()));
            return;
        }
        Points points = score.asPoints().orElseThrow();
        applicant.points(points);
        boolean enough = least.map(bar -> points.compareTo(bar) >= 0).orElse(true);
        PilotApplicant scored = put(applicant.standing(enough ? PilotStanding.COMPARATOR : PilotStanding.BELOW_BAR));
        if (enough) {
            ready.computeIfAbsent(scored.stratum(), name -> new ArrayList<>()).add(scored);
        }
    }

    private PilotApplicant put(PilotApplicant.Builder applicant) {
        PilotApplicant built = applicant.build();
        all.put(built.unit(), built);
        return built;
    }

    PilotChoice choice() {
        int row = 0;
        for (String stratum : new TreeMap<>(places).keySet()) {
            choose(stratum, ready.getOrDefault(stratum, List.of()), row++);
        }
        return new PilotChoice(least.isPresent(), ImmutableList.copyOf(all.values()), findings.build());
    }

    private void choose(String stratum, List<PilotApplicant> candidates, int row) {
        int wanted = places.getOrDefault(stratum, 0);
        int taken = Math.min(wanted, Math.max(0, candidates.size() - 1));
        if (taken < wanted) {
            findings.add(Finding.builder("pilot.too-few")
                    .severity(Severity.WARNING)
                    .putValues("stratum", stratum)
                    .putValues("wanted", Integer.toString(wanted))
                    .putValues("candidates", Integer.toString(candidates.size()))
                    .putValues("chosen", Integer.toString(taken))
                    .build());
        }
        List<PilotApplicant> order = new ArrayList<>(candidates);
        order.sort(BEST_FIRST);
        if (least.isPresent()) {
            shuffle(order, row);
        } else if (taken > 0
                && order.get(taken - 1).points().equals(order.get(taken).points())) {
            findings.add(Finding.builder("pilot.tied")
                    .severity(Severity.WARNING)
                    .subject(order.get(taken - 1).unit().value())
                    .putValues("stratum", stratum)
                    .putValues(
                            "points",
                            order.get(taken).points().orElse(Points.zero()).toString())
                    .build());
        }
        order.subList(0, taken)
                .forEach(one -> put(PilotApplicant.builder().from(one).standing(PilotStanding.CHOSEN)));
    }

    private void shuffle(List<PilotApplicant> order, int row) {
        order.sort(Comparator.comparing(PilotApplicant::unit));
        for (int i = 0; i < order.size() - 1; i++) {
            int place = i + Simulated.below(order.size() - i, seed, row, i);
            PilotApplicant drawn = order.get(place);
            order.set(place, order.get(i));
            order.set(i, drawn);
        }
    }
}
