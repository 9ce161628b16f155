package dev.governance.worker;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Chooses how many needs of each competence are met. */
final class TrainingChoice {

    private TrainingChoice() {}

    static TrainingPlan plan(TrainingRequest request) {
        ImmutableListMultimap<Skill, TrainingNeed> bySkill = Multimaps.index(request.needs(), TrainingNeed::skill);
        List<TrainingCourse> courses = request.courses().stream()
                .filter(course -> bySkill.containsKey(course.skill()))
                .sorted(Comparator.comparing(TrainingCourse::skill))
                .toList();
        int[] counts = courses.stream()
                .mapToInt(course -> bySkill.get(course.skill()).size())
                .toArray();
        int[] taken = BoundedKnapsack.of(
                        courses.stream().mapToInt(TrainingCourse::hours).toArray(),
                        courses.stream().mapToInt(TrainingCourse::weight).toArray(),
                        counts)
                .best(request.budgetHours());
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
        Set<Skill> taught = courses.stream().map(TrainingCourse::skill).collect(Collectors.toSet());
        plan.untaught(request.needs().stream()
                .filter(need -> !taught.contains(need.skill()))
                .toList());
        return plan.hours(hours).weight(weight).build();
    }
}
