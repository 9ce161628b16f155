package dev.governance.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GridProgressTest {

    private record Heard(GridPhase phase, long done, long whole) {}

    private static List<Heard> heard(GridRequest request) {
        List<Heard> heard = new ArrayList<>();
        GridProposal listened = GridPlanner.standard()
                .propose(request, Crew.alone(), (phase, done, whole) -> heard.add(new Heard(phase, done, whole)));
        assertEquals(GridPlanner.standard().propose(request), listened);
        return heard;
    }

    private static void isInOrder(List<Heard> heard) {
        for (int i = 1; i < heard.size(); i++) {
            Heard before = heard.get(i - 1);
            Heard now = heard.get(i);
            boolean goesOn = now.phase() == before.phase() && now.done() >= before.done();
            boolean begins = now.phase().compareTo(before.phase()) > 0 && now.done() == 0;
            assertTrue(goesOn || begins, before + " and then " + now);
            assertTrue(now.done() <= now.whole(), now::toString);
            assertTrue(goesOn || before.done() == before.whole(), before::toString);
        }
    }

    @Test
    void everyPhaseIsHeardOfFromNothingToTheWhole() {
        GridRequest request = SmallTown.draw(5, 40, 60).request().build();

        List<Heard> plain = heard(request);
        List<Heard> counted =
                heard(GridRequest.builder().from(request).grids(12).build());

        isInOrder(plain);
        isInOrder(counted);
        assertEquals(new Heard(GridPhase.DIVIDING, 0, request.units().size()), plain.get(0));
        assertTrue(plain.stream().noneMatch(one -> one.phase() == GridPhase.COUNTING));
        assertTrue(counted.stream().anyMatch(one -> one.phase() == GridPhase.COUNTING));
        assertEquals(GridPhase.PROVING, plain.get(plain.size() - 1).phase());
    }
}
