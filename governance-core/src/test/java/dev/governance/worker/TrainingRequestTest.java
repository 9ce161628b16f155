package dev.governance.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class TrainingRequestTest {

    private static final Skill LAW = Skill.of("law");
    private static final Skill MEDIATION = Skill.of("mediation");
    private static final Skill RESCUE = Skill.of("rescue");

    private static TrainingMember member(String worker, PostId post, Skill... held) {
        return new TrainingMember(
                Worker.builder().id(WorkerId.of(worker)).addSkills(held).build(), post);
    }

    private static TrainingCourse course(Skill skill, int hours, int weight) {
        return TrainingCourse.builder().skill(skill).hours(hours).weight(weight).build();
    }

    private static TrainingRequest.Builder request(int hours) {
        return TrainingRequest.builder()
                .putAllRequired(WorkerCases.CHIEF, List.of(LAW, MEDIATION, RESCUE))
                .putAllRequired(WorkerCases.ORDINARY, List.of(MEDIATION))
                .addMembers(
                        member("w-3", WorkerCases.ORDINARY),
                        member("w-1", WorkerCases.CHIEF, MEDIATION),
                        member("w-2", WorkerCases.ORDINARY, MEDIATION, LAW))
                .addCourses(course(LAW, 8, 1), course(MEDIATION, 12, 2))
                .budgetHours(hours);
    }

    @Test
    void needsAreWhatPostsAskForAndPeopleDoNotHave() {
        assertEquals(
                List.of(
                        new TrainingNeed(WorkerId.of("w-1"), WorkerCases.CHIEF, LAW),
                        new TrainingNeed(WorkerId.of("w-1"), WorkerCases.CHIEF, RESCUE),
                        new TrainingNeed(WorkerId.of("w-3"), WorkerCases.ORDINARY, MEDIATION)),
                request(0).build().needs());
    }

    @Test
    void thePlanKeepsToTheHours() {
        TrainingPlan twelve = request(19).build().plan();
        TrainingPlan twenty = request(20).build().plan();

        assertEquals(12, twelve.hours());
        assertEquals(2, twelve.weight());
        assertEquals(MEDIATION, twelve.chosen().get(0).skill());
        assertEquals(LAW, twelve.open().get(0).skill());
        assertEquals(RESCUE, twelve.untaught().get(0).skill());
        assertEquals(20, twenty.hours());
        assertEquals(List.of(), twenty.open());
        assertEquals(0, request(7).build().plan().hours());
    }

    @Test
    void whatStandsTwiceIsRefused() {
        assertThrows(
                IllegalStateException.class,
                () -> request(1).addCourses(course(LAW, 1, 1)).build());
        assertThrows(
                IllegalStateException.class,
                () -> request(1).addMembers(member("w-1", WorkerCases.ORDINARY)).build());
    }
}
