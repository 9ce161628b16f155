package dev.governance.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.governance.basics.Answer;
import dev.governance.basics.Finding;
import dev.governance.basics.Sentence;
import dev.governance.basics.WorkingCalendar;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.LongRange;

class ConformanceProperties {

    private static final WorkingCalendar EVERY_DAY = day -> Answer.known(true);
    private static final LocalDateTime NINE = LocalDateTime.of(2026, 3, 2, 9, 0);
    private static final ProcedureId ID = ProcedureId.of("p");

    private static Procedure procedure(Random random) {
        int count = 1 + random.nextInt(6);
        Procedure.Builder procedure = Procedure.builder();
        procedure.id(ID).name(Sentence.of("p", "流程")).start(StepId.of("s" + random.nextInt(count)));
        for (int i = 0; i < count; i++) {
            Set<Integer> next = new TreeSet<>();
            for (int n = random.nextInt(3); n > 0; n--) {
                next.add(random.nextInt(count));
            }
            procedure.addSteps(ProcedureStep.builder()
                    .id(StepId.of("s" + i))
                    .name(Sentence.of("s" + i, "环节" + i))
                    .actor(DutyActor.RESIDENTS_COMMITTEE)
                    .workingDays(1_000)
                    .addAllNext(next.stream().map(to -> StepId.of("s" + to)).toList())
                    .build());
        }
        return procedure.build();
    }

    /** A walk through the procedure, with events put in, taken out and changed; some are of no step. */
    private static List<StepId> events(Procedure procedure, Random random) {
        List<StepId> events = new ArrayList<>();
        ProcedureStep step = procedure.step(procedure.start()).orElseThrow();
        for (int n = random.nextInt(8); n > 0; n--) {
            if (random.nextInt(4) > 0) {
                events.add(step.id());
            }
            if (random.nextInt(4) == 0) {
                events.add(StepId.of("s" + random.nextInt(procedure.steps().size() + 1)));
            }
            if (step.ends()) {
                break;
            }
            step = procedure
                    .step(step.next().asList().get(random.nextInt(step.next().size())))
                    .orElseThrow();
        }
        return events;
    }

    private static List<StepEvent> log(List<StepId> steps, CaseId id) {
        List<StepEvent> log = new ArrayList<>();
        for (StepId step : steps) {
            log.add(StepEvent.builder()
                    .procedure(ID)
                    .caseId(id)
                    .step(step)
                    .at(NINE.plusHours(log.size()))
                    .actor(DutyActor.RESIDENTS_COMMITTEE)
                    .build());
        }
        return log;
    }

    private static List<Finding> deviations(Procedure procedure, List<StepId> steps) {
        return ConformanceReview.of(procedure, log(steps, CaseId.of("c")), EVERY_DAY, LocalDate.of(2026, 3, 9))
                .findings();
    }

    private static void compare(long seed) {
        Random random = new Random(seed);
        Procedure procedure = procedure(random);
        List<StepId> events = events(procedure, random);

        List<Finding> deviations = deviations(procedure, events);

        assertEquals(NaiveConformance.fewest(procedure, events), deviations.size(), () -> procedure + " " + events);
        assertTrue(deviations.stream().noneMatch(f -> f.code().equals("procedure.late")));
    }

    @Property(tries = 10_000)
    void theDeviationsNamedAreAsFewAsCanBe(@ForAll @LongRange(max = Long.MAX_VALUE) long seed) {
        compare(seed);
    }

    @Tag("long")
    @Property(tries = 100_000)
    void theDeviationsNamedAreAsFewAsCanBeOverAndOver(@ForAll @LongRange(max = Long.MAX_VALUE) long seed) {
        compare(seed);
    }

    @Property(tries = 2_000)
    void aWalkThroughTheProcedureHasNoDeviationAndEveryOtherCaseHas(
            @ForAll @LongRange(max = Long.MAX_VALUE) long seed) {
        Random random = new Random(seed);
        Procedure procedure = procedure(random);
        List<StepId> events = events(procedure, random);

        boolean isWalk = true;
        Set<StepId> allowed = Set.of(procedure.start());
        for (StepId event : events) {
            isWalk &= allowed.contains(event);
            allowed =
                    procedure.step(event).<Set<StepId>>map(ProcedureStep::next).orElse(Set.of());
        }
        assertEquals(isWalk, deviations(procedure, events).isEmpty());
    }

    /** Soundness by walking: a step is reached if some walk comes to it, and ends if some walk from it does. */
    @Property(tries = 5_000)
    void soundnessIsThatOfAllWalks(@ForAll @LongRange(max = Long.MAX_VALUE) long seed) {
        Procedure procedure = procedure(new Random(seed));
        Set<String> expected = new TreeSet<>();
        Set<StepId> reached = walk(procedure, procedure.start());
        for (ProcedureStep step : procedure.steps()) {
            if (!reached.contains(step.id())) {
                expected.add("procedure.unreachable-step " + step.id());
            }
            if (walk(procedure, step.id()).stream()
                    .noneMatch(id -> procedure.step(id).orElseThrow().ends())) {
                expected.add("procedure.endless-step " + step.id());
            }
        }
        Set<String> found = new TreeSet<>();
        procedure
                .review()
                .forEach(finding ->
                        found.add(finding.code() + " " + finding.values().get("step")));
        assertEquals(expected, found);
    }

    private static Set<StepId> walk(Procedure procedure, StepId from) {
        Set<StepId> seen = new TreeSet<>(Set.of(from));
        for (int round = 0; round < procedure.steps().size(); round++) {
            for (StepId id : List.copyOf(seen)) {
                seen.addAll(procedure.step(id).orElseThrow().next());
            }
        }
        return seen;
    }
}
