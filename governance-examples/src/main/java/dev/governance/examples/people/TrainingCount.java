package dev.governance.examples.people;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import dev.governance.worker.Skill;
import dev.governance.worker.TrainingPlan;
import java.util.TreeMap;

/**
 * What should be learned, and what there are hours for (培训需求与计划汇总), by competence and without persons.
 *
 * @param lines a line for each competence that is taught
 * @param untaught how many needs no course meets
 * @param hours how many hours the plan takes
 */
@JsonPropertyOrder({"lines", "untaught", "hours"})
public record TrainingCount(ImmutableList<TrainingLine> lines, int untaught, long hours) {

    static TrainingCount of(TrainingPlan plan) {
        TreeMap<Skill, int[]> counts = new TreeMap<>();
        plan.chosen().forEach(need -> counts.computeIfAbsent(need.skill(), skill -> new int[2])[0]++);
        plan.open().forEach(need -> counts.computeIfAbsent(need.skill(), skill -> new int[2])[1]++);
        return new TrainingCount(
                counts.entrySet().stream()
                        .map(count -> new TrainingLine(count.getKey(), count.getValue()[0], count.getValue()[1]))
                        .collect(toImmutableList()),
                plan.untaught().size(),
                plan.hours());
    }
}
