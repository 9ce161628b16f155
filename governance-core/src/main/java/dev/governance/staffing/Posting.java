package dev.governance.staffing;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import dev.governance.basics.Finding;
import dev.governance.grid.UnitPlace;
import dev.governance.matching.Assignment;
import dev.governance.matching.CostTable;
import dev.governance.matching.MatchedPair;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;

/**
 * Posts workers to grids by one exact assignment.
 *
 * <p>A grid that wants two workers is two places. The place that brings its gap from r to r − 1 is worth 2r − 1, which is by how
 * much the sum of the squares of all gaps falls: whoever makes that sum least always serves the largest gap. It is worth more
 * than any way, so that it comes first and the ways after it.
 */
final class Posting {

    private final RosterRequest request;
    private final List<Candidate> candidates;
    private final List<Place> places = new ArrayList<>();

    /** One worker's place in a grid, and how many are missing there before it is taken. */
    private record Place(GridPost post, int gap) {}

    Posting(RosterRequest request) {
        this.request = request;
        this.candidates = request.candidates().stream()
                .sorted(Comparator.comparing(candidate -> candidate.worker().id()))
                .collect(toImmutableList());
        request.posts().stream().sorted(Comparator.comparing(GridPost::grid)).forEach(post -> {
            for (int gap = post.workers(); gap > 0; gap--) {
                places.add(new Place(post, gap));
            }
        });
    }

    RosterProposal propose() {
        CostTable ways = CostTable.of(
                candidates.size(),
                places.size(),
                (row, column) -> cost(candidates.get(row), places.get(column).post()));
        long most = ways.dearest().orElse(0);
        long worth = Math.addExact(Math.multiplyExact(most, (long) Math.min(candidates.size(), places.size())), 1);
        int deepest = places.stream().mapToInt(Place::gap).max().orElse(0);
        Math.multiplyExact(worth, 2L * deepest);
        Assignment assignment = Assignment.cheapest(CostTable.of(
                candidates.size(), places.size(), (row, column) -> weighed(ways.cost(row, column), column, worth)));
        return proposal(assignment, ways);
    }

    private long weighed(OptionalLong way, int column, long worth) {
        return way.isPresent() ? way.getAsLong() - (2L * places.get(column).gap() - 1) * worth : CostTable.FORBIDDEN;
    }

    /** What it costs to post somebody somewhere, in metres; forbidden where the standard or the post says so. */
    private long cost(Candidate candidate, GridPost post) {
        PostingStandard standard = request.standard();
        long metres = metres(candidate, post);
        if (metres > standard.farthest()
                || candidate.hoursTaken() > standard.mostHoursTaken()
                || !candidate.worker().skills().containsAll(post.required())) {
            return CostTable.FORBIDDEN;
        }
        long skills =
                Sets.difference(post.wished(), candidate.worker().skills()).size();
        long dialects =
                Sets.difference(post.dialects(), candidate.worker().dialects()).size();
        return metres
                + skills * standard.missingSkill()
                + dialects * standard.missingDialect()
                + (long) candidate.hoursTaken() * standard.hourTaken();
    }

    /** The way as the crow flies, rounded up; nothing where a place is not known. */
    private static long metres(Candidate candidate, GridPost post) {
        if (candidate.place().isEmpty() || post.place().isEmpty()) {
            return 0;
        }
        UnitPlace from = candidate.place().get();
        UnitPlace to = post.place().get();
        double east = to.x() - from.x();
        double north = to.y() - from.y();
        return (long) Math.ceil(Math.sqrt(east * east + north * north));
    }

    private RosterProposal proposal(Assignment assignment, CostTable ways) {
        List<RosterEntry> entries = new ArrayList<>();
        long cost = 0;
        for (MatchedPair pair : assignment.pairs()) {
            GridPost post = places.get(pair.column()).post();
            entries.add(new RosterEntry(
                    candidates.get(pair.row()).worker().id(), post.grid(), request.during(), post.manager()));
            cost += ways.cost(pair.row(), pair.column()).orElseThrow();
        }
        Roster roster = Roster.of(entries);
        return RosterProposal.builder()
                .roster(roster)
                .cost(cost)
                .unposted(assignment.unmatched().stream()
                        .map(row -> candidates.get(row).worker().id())
                        .collect(toImmutableList()))
                .findings(findings(roster, assignment))
                .build();
    }

    private ImmutableList<Finding> findings(Roster roster, Assignment assignment) {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        request.posts().stream().sorted(Comparator.comparing(GridPost::grid)).forEach(post -> {
            int present = roster.of(post.grid()).size();
            if (present < post.workers()) {
                findings.add(RosterReview.shortage(post, present));
            }
        });
        long nowhere = assignment.bottlenecks().stream()
                .filter(bottleneck -> bottleneck.columns().isEmpty())
                .count();
        long over = assignment.unmatched().size() - nowhere;
        if (nowhere > 0) {
            findings.add(unposted("staffing.nowhere-to-go", nowhere));
        }
        if (over > 0) {
            findings.add(unposted("staffing.too-few-posts", over));
        }
        return findings.build();
    }

    private static Finding unposted(String code, long workers) {
        return Finding.builder(code)
                .severity(Finding.Severity.WARNING)
                .putValues("workers", Long.toString(workers))
                .build();
    }
}
