package dev.governance.examples.stories;

import dev.governance.worker.PostId;
import dev.governance.worker.Skill;
import dev.governance.worker.TrainingCourse;
import dev.governance.worker.TrainingMember;
import dev.governance.worker.TrainingNeed;
import dev.governance.worker.TrainingPlan;
import dev.governance.worker.TrainingRequest;
import dev.governance.worker.Worker;
import dev.governance.worker.WorkerId;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What do posts ask for that people cannot do, and what is there time for? (培训需求与计划) */
public final class WhatShouldTheyLearn {

    private WhatShouldTheyLearn() {}

    /**
     * Prints the answer.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Skill law = Skill.of("law");
        Skill mediation = Skill.of("mediation");
        PostId chief = PostId.of("chief");
        PostId ordinary = PostId.of("ordinary");
        TrainingRequest.Builder request = TrainingRequest.builder()
                .putAllRequired(chief, List.of(law, mediation))
                .putAllRequired(ordinary, List.of(mediation))
                .addMembers(member("w-1", chief), member("w-2", ordinary), member("w-3", ordinary, mediation))
                .addCourses(
                        TrainingCourse.builder().skill(law).hours(24).weight(2).build(),
                        TrainingCourse.builder()
                                .skill(mediation)
                                .hours(16)
                                .weight(3)
                                .build());
        for (int hours : new int[] {10, 40, 60}) {
            TrainingPlan plan = request.budgetHours(hours).build().plan();
            out.println(hours + " hours: " + plan.chosen().size() + " of "
                    + (plan.chosen().size() + plan.open().size()) + " needs, "
                    + plan.chosen().stream().map(TrainingNeed::skill).toList() + ", " + plan.hours() + " hours used.");
        }
    }

    private static TrainingMember member(String worker, PostId post, Skill... held) {
        return new TrainingMember(
                Worker.builder().id(WorkerId.of(worker)).addSkills(held).build(), post);
    }
}
