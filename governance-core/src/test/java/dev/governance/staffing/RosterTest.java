package dev.governance.staffing;

import static dev.governance.staffing.StaffingCases.CANTONESE;
import static dev.governance.staffing.StaffingCases.DAY;
import static dev.governance.staffing.StaffingCases.MEDIATION;
import static dev.governance.staffing.StaffingCases.MONTH;
import static dev.governance.staffing.StaffingCases.STATION;
import static dev.governance.staffing.StaffingCases.candidate;
import static dev.governance.staffing.StaffingCases.post;
import static dev.governance.staffing.StaffingCases.request;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.governance.basics.DateSpan;
import dev.governance.basics.Finding;
import dev.governance.grid.GridId;
import dev.governance.grid.UnitPlace;
import dev.governance.organization.OrganizationId;
import dev.governance.worker.Worker;
import dev.governance.worker.WorkerId;
import java.util.List;
import org.junit.jupiter.api.Test;

class RosterTest {

    private static RosterEntry entry(String worker, String grid) {
        return new RosterEntry(WorkerId.of(worker), GridId.of(grid), MONTH, STATION);
    }

    private static List<String> codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).toList();
    }

    @Test
    void postsWorkersNearby() {
        RosterProposal proposal = request(
                        List.of(
                                post("east", 1).place(UnitPlace.of(3_000, 0)).build(),
                                post("west", 1).place(UnitPlace.of(0, 0)).build()),
                        List.of(
                                candidate("a").place(UnitPlace.of(100, 0)).build(),
                                candidate("b").place(UnitPlace.of(2_900, 0)).build()))
                .propose();

        assertEquals(Roster.of(List.of(entry("a", "west"), entry("b", "east"))), proposal.roster());
        assertEquals(200, proposal.cost());
        assertEquals(List.of(), proposal.findings());
    }

    @Test
    void aDialectIsWorthAWay() {
        Worker speaker =
                Worker.builder().id(WorkerId.of("b")).addDialects(CANTONESE).build();
        RosterProposal proposal = request(
                        List.of(post("g", 1)
                                .place(UnitPlace.of(0, 0))
                                .addDialects(CANTONESE)
                                .build()),
                        List.of(
                                candidate("a").place(UnitPlace.of(0, 0)).build(),
                                Candidate.builder()
                                        .worker(speaker)
                                        .place(UnitPlace.of(900, 0))
                                        .build()))
                .propose();

        assertEquals(Roster.of(List.of(entry("b", "g"))), proposal.roster());
        assertEquals(List.of("staffing.too-few-posts"), codes(proposal.findings()));
        assertEquals(List.of(WorkerId.of("a")), proposal.unposted());
    }

    @Test
    void theLargestGapIsServedFirst() {
        RosterProposal proposal = request(
                        List.of(
                                post("a", 1).place(UnitPlace.of(0, 0)).build(),
                                post("b", 3).place(UnitPlace.of(4_000, 0)).build()),
                        List.of(
                                candidate("x").place(UnitPlace.of(0, 0)).build(),
                                candidate("y").place(UnitPlace.of(0, 0)).build()))
                .propose();

        assertEquals(2, proposal.roster().of(GridId.of("b")).size());
        assertEquals(List.of("staffing.short", "staffing.short"), codes(proposal.findings()));
    }

    @Test
    void nobodyIsPostedTooFarOrWithoutWhatIsRequiredOrOverworked() {
        RosterProposal proposal = request(
                        List.of(post("g", 3)
                                .place(UnitPlace.of(0, 0))
                                .addRequired(MEDIATION)
                                .build()),
                        List.of(
                                candidate("a").build(),
                                Candidate.builder()
                                        .worker(Worker.builder()
                                                .id(WorkerId.of("b"))
                                                .addSkills(MEDIATION)
                                                .build())
                                        .place(UnitPlace.of(5_001, 0))
                                        .build(),
                                Candidate.builder()
                                        .worker(Worker.builder()
                                                .id(WorkerId.of("c"))
                                                .addSkills(MEDIATION)
                                                .build())
                                        .hoursTaken(21)
                                        .build()))
                .propose();

        assertEquals(Roster.of(List.of()), proposal.roster());
        assertEquals(List.of("staffing.short", "staffing.nowhere-to-go"), codes(proposal.findings()));
        assertEquals("3", proposal.findings().get(1).values().get("workers"));
    }

    @Test
    void findsWhoIsInTwoPlacesOrUnderTwoManagers() {
        RosterEntry other = new RosterEntry(
                WorkerId.of("a"), GridId.of("g"), DateSpan.starting(DAY.plusDays(10)), OrganizationId.of("office"));
        RosterEntry later = new RosterEntry(
                WorkerId.of("b"), GridId.of("h"), DateSpan.starting(DAY.plusDays(30)), OrganizationId.of("office"));
        RosterEntry again =
                new RosterEntry(WorkerId.of("c"), GridId.of("k"), DateSpan.starting(DAY.plusDays(1)), STATION);
        Roster roster = Roster.of(
                List.of(entry("a", "g"), other, entry("b", "g"), later, entry("c", "k"), again, entry("c", "h")));

        List<Finding> findings = roster.review(
                        List.of(post("g", 3).build(), post("h", 1).build()), DAY)
                .findings();

        assertEquals(
                List.of(
                        "staffing.two-managers",
                        "staffing.two-grids",
                        "staffing.two-grids",
                        "staffing.entered-twice",
                        "staffing.short"),
                codes(findings));
        assertEquals("2026-03-12/2026-04-01", findings.get(0).values().get("days"));
        assertEquals(4, roster.on(DAY).size());
        findings.forEach(finding -> assertFalse(finding.values().containsValue("a"), finding::toString));
    }

    @Test
    void refusesAWorkerOrAGridTwice() {
        assertThrows(
                IllegalStateException.class,
                () -> request(
                        List.of(),
                        List.of(
                                candidate("a").build(),
                                candidate("a").hoursTaken(1).build())));
        assertThrows(
                IllegalStateException.class,
                () -> request(List.of(post("g", 1).build(), post("g", 2).build()), List.of()));
        assertThrows(IllegalStateException.class, () -> Roster.of(List.of(entry("a", "g"), entry("a", "g"))));
    }
}
