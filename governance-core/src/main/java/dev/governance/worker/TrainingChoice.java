package dev.governance.worker;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Chooses how many needs of each competence are met. */
final class TrainingChoice {

    private TrainingChoice() {}

    /** How many numbers an exact plan keeps at once. */
    static long cells(TrainingRequest request) {
        ImmutableListMultimap<Skill, TrainingNeed> bySkill = bySkill(request);
        return knapsack(courses(request, bySkill), bySkill).cells(request.budgetHours());
    }

    private static ImmutableListMultimap<Skill, TrainingNeed> bySkill(TrainingRequest request) {
        return Multimaps.index(request.needs(), TrainingNeed::skill);
    }

    private static List<TrainingCourse> courses(
            TrainingRequest request, ImmutableListMultimap<Skill, TrainingNeed> bySkill) {
        return request.courses().stream()
                .filter(course -> bySkill.containsKey(course.skill()))
                .sorted(Comparator.comparing(TrainingCourse::skill))
                .toList();
    }

    private static BoundedKnapsack knapsack(
            List<TrainingCourse> courses, ImmutableListMultimap<Skill, TrainingNeed> bySkill) {
        return BoundedKnapsack.of(
                courses.stream().mapToInt(TrainingCourse::hours).toArray(),
                courses.stream().mapToInt(TrainingCourse::weight).toArray(),
                courses.stream()
                        .mapToInt(course -> bySkill.get(course.skill()).size())
                        .toArray());
    }

    static TrainingPlan plan(TrainingRequest request) {
        ImmutableListMultimap<Skill, TrainingNeed> bySkill = bySkill(request);
        List<TrainingCourse> courses = courses(request, bySkill);
        int[] taken = knapsack(courses, bySkill).best(request.budgetHours());
        TrainingPlan.Builder plan = TrainingPlan.builder();
        long hours = 0;
        long weight = 0;
        for (int course = 0; course < courses.size(); course++) {
            ImmutableList<TrainingNeed> needs = bySkill.get(courses.get(course).skill());
            plan.addAllChosen(needs.subList(0, taken[course]));
            plan.addAllOpen(needs.subList(taken[course], needs.size()));
            hours += (long) taken[course] * courses.get(course).hours();
            weight += (long) taken[course] * courses.get(course).weight();
        }
        Set<Skill> taught = courses.stream().map(TrainingCourse::skill).collect(ImmutableSet.toImmutableSet());
        plan.untaught(request.needs().stream()
                .filter(need -> !taught.contains(need.skill()))
                .toList());
        return plan.hours(hours).weight(weight).build();
    }
}
