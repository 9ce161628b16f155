package dev.governance.staffing;

import com.google.common.collect.ImmutableSortedSet;
import dev.governance.basics.DateSpan;
import dev.governance.grid.GridId;
import dev.governance.grid.UnitPlace;
import dev.governance.organization.OrganizationId;
import dev.governance.worker.Dialect;
import dev.governance.worker.Skill;
import dev.governance.worker.Worker;
import dev.governance.worker.WorkerId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Invented grids and workers. */
final class StaffingCases {

    static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    static final DateSpan MONTH = DateSpan.of(DAY, DAY.plusDays(30));
    static final OrganizationId STATION = OrganizationId.of("station-1");
    static final Skill MEDIATION = Skill.of("mediation");
    static final Dialect CANTONESE = Dialect.of("粤语");

    static final PostingStandard STANDARD = PostingStandard.builder()
            .farthest(5_000)
            .missingSkill(2_000)
            .missingDialect(1_000)
            .hourTaken(100)
            .mostHoursTaken(20)
            .build();

    private StaffingCases() {}

    static GridPost.Builder post(String grid, int workers) {
        return GridPost.builder().grid(GridId.of(grid)).workers(workers).manager(STATION);
    }

    static Candidate.Builder candidate(String worker) {
        return Candidate.builder()
                .worker(Worker.builder().id(WorkerId.of(worker)).build());
    }

    static RosterRequest request(List<GridPost> posts, List<Candidate> candidates) {
        return RosterRequest.builder()
                .during(MONTH)
                .posts(posts)
                .candidates(candidates)
                .standard(STANDARD)
                .build();
    }

    /** Few or many workers for up to four grids, near and far, able and not, in any order. */
    static RosterRequest anyOf(Random random, int mostWorkers) {
        List<GridPost> posts = new ArrayList<>();
        for (int at = random.nextInt(5); at > 0; at--) {
            posts.add(post("g" + at, random.nextInt(4))
                    .place(place(random))
                    .required(random.nextInt(4) == 0 ? skills(random) : ImmutableSortedSet.of())
                    .wished(skills(random))
                    .build());
        }
        List<Candidate> candidates = new ArrayList<>();
        for (int at = random.nextInt(mostWorkers + 1); at > 0; at--) {
            Worker worker = Worker.builder()
                    .id(WorkerId.of("w" + at))
                    .skills(skills(random))
                    .build();
            candidates.add(Candidate.builder()
                    .worker(worker)
                    .place(place(random))
                    .hoursTaken(random.nextInt(10) == 0 ? 30 : random.nextInt(3))
                    .build());
        }
        Collections.shuffle(candidates, random);
        Collections.shuffle(posts, random);
        return request(posts, candidates);
    }

    private static UnitPlace place(Random random) {
        return UnitPlace.of(random.nextInt(3) * 2_000.0, random.nextInt(2) * 500.0);
    }

    private static ImmutableSortedSet<Skill> skills(Random random) {
        return random.nextBoolean() ? ImmutableSortedSet.of(MEDIATION) : ImmutableSortedSet.of();
    }
}
