package dev.governance.staffing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.governance.worker.WorkerId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

class RosterProperties {

    @Provide
    Arbitrary<RosterRequest> requests() {
        return Arbitraries.randomValue(random -> StaffingCases.anyOf(random, 6));
    }

    @Property(tries = 10_000)
    void equalsTryingEveryRoster(@ForAll("requests") RosterRequest request) {
        compareWithNaive(request);
    }

    @Tag("long")
    @Property(tries = 100_000)
    void equalsTryingEveryRosterForLong(@ForAll("requests") RosterRequest request) {
        compareWithNaive(request);
    }

    private static void compareWithNaive(RosterRequest request) {
        RosterProposal proposal = request.propose();
        Map<WorkerId, String> grids = new HashMap<>();
        proposal.roster()
                .entries()
                .forEach(entry -> grids.put(entry.worker(), entry.grid().value()));
        List<Optional<String>> posted = request.candidates().stream()
                .map(candidate -> candidate.worker().id())
                .sorted()
                .map(worker -> Optional.ofNullable(grids.get(worker)))
                .toList();

        assertEquals(NaiveRoster.grids(request), posted);
    }

    /** One worker, one grid, one manager, no grid overfull; what the review misses, the proposal has told. */
    @Property
    void isARosterInWhichNothingIsWrongButShortages(@ForAll("requests") RosterRequest request) {
        RosterProposal proposal = request.propose();
        RosterReview review = proposal.roster().review(request.posts(), StaffingCases.DAY);

        assertEquals(
                review.findings(),
                proposal.findings().stream()
                        .filter(finding -> finding.code().equals("staffing.short"))
                        .toList());
        assertEquals(
                request.candidates().size(),
                proposal.roster().entries().size() + proposal.unposted().size());
        request.posts()
                .forEach(post -> assertTrue(proposal.roster().of(post.grid()).size() <= post.workers()));
    }

    @Property
    void theOrderOfWorkersAndGridsIsNothing(@ForAll("requests") RosterRequest request) {
        RosterRequest sorted = StaffingCases.request(
                request.posts().stream()
                        .sorted(Comparator.comparing(GridPost::grid))
                        .toList(),
                request.candidates().stream()
                        .sorted(Comparator.comparing(
                                candidate -> candidate.worker().id()))
                        .toList());

        assertEquals(sorted.propose(), request.propose());
    }
}
