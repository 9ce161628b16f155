package dev.governance.staffing;

import dev.governance.grid.UnitPlace;
import dev.governance.worker.Skill;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Tries every grid for every worker; compares rosters by what counts, in its order, and keeps the first of the best. */
final class NaiveRoster {

    private final List<Candidate> candidates;
    private final List<GridPost> posts;
    private final PostingStandard standard;
    private final int[] gridOf;
    private int[] best = {};
    private long[] bestWorth = {};

    private NaiveRoster(RosterRequest request) {
        candidates = new ArrayList<>(request.candidates());
        candidates.sort(Comparator.comparing(candidate -> candidate.worker().id()));
        posts = new ArrayList<>(request.posts());
        posts.sort(Comparator.comparing(GridPost::grid));
        standard = request.standard();
        gridOf = new int[candidates.size()];
    }

    /** Returns the grid of each worker, in the order of the workers; empty for who is not posted. */
    static List<Optional<String>> grids(RosterRequest request) {
        NaiveRoster naive = new NaiveRoster(request);
        naive.tryAll(0, 0, 0);
        List<Optional<String>> grids = new ArrayList<>();
        for (int grid : naive.best) {
            grids.add(
                    grid == naive.posts.size()
                            ? Optional.empty()
                            : Optional.of(naive.posts.get(grid).grid().value()));
        }
        return grids;
    }

    private void tryAll(int worker, long unposted, long cost) {
        if (worker == candidates.size()) {
            judge(unposted, cost);
            return;
        }
        for (int grid = 0; grid < posts.size(); grid++) {
            Optional<Long> way = cost(candidates.get(worker), posts.get(grid));
            if (way.isPresent() && load(worker, grid) < posts.get(grid).workers()) {
                gridOf[worker] = grid;
                tryAll(worker + 1, unposted, cost + way.get());
            }
        }
        gridOf[worker] = posts.size();
        tryAll(worker + 1, unposted + 1, cost);
    }

    private long load(int workers, int grid) {
        long load = 0;
        for (int worker = 0; worker < workers; worker++) {
            load += gridOf[worker] == grid ? 1 : 0;
        }
        return load;
    }

    private void judge(long unposted, long cost) {
        long squares = 0;
        for (int grid = 0; grid < posts.size(); grid++) {
            long gap = posts.get(grid).workers() - load(candidates.size(), grid);
            squares += gap * gap;
        }
        long[] worth = {unposted, squares, cost};
        if (bestWorth.length == 0 || Arrays.compare(worth, bestWorth) < 0) {
            bestWorth = worth;
            best = gridOf.clone();
        }
    }

    private Optional<Long> cost(Candidate candidate, GridPost post) {
        double way = candidate.place().isPresent() && post.place().isPresent()
                ? distance(candidate.place().get(), post.place().get())
                : 0;
        for (Skill skill : post.required()) {
            if (!candidate.worker().skills().contains(skill)) {
                return Optional.empty();
            }
        }
        if (Math.ceil(way) > standard.farthest() || candidate.hoursTaken() > standard.mostHoursTaken()) {
            return Optional.empty();
        }
        long missing = post.wished().stream()
                .filter(skill -> !candidate.worker().skills().contains(skill))
                .count();
        return Optional.of((long) Math.ceil(way)
                + missing * standard.missingSkill()
                + (long) candidate.hoursTaken() * standard.hourTaken());
    }

    private static double distance(UnitPlace from, UnitPlace to) {
        return Math.hypot(from.x() - to.x(), from.y() - to.y());
    }
}
