package dev.governance.examples.people;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.governance.worker.Skill;

/**
 * A competence in a plan of training (培训计划的一项), without persons.
 *
 * @param skill the competence
 * @param chosen how many are taught it
 * @param open for how many there are no hours
 */
@JsonPropertyOrder({"skill", "chosen", "open"})
public record TrainingLine(Skill skill, int chosen, int open) {}
