package dev.governance.worker;

import static com.google.common.base.Preconditions.checkNotNull;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;

/**
 * A competence that a post asks for and its holder does not have (培训需求).
 *
 * @param worker who needs it, by pseudonym
 * @param post the post that asks for it
 * @param skill the competence
 */
@JsonPropertyOrder({"worker", "post", "skill"})
public record TrainingNeed(WorkerId worker, PostId post, Skill skill) implements Serializable {

    /** Checks that nothing is missing. */
    public TrainingNeed {
        checkNotNull(worker, "worker");
        checkNotNull(post, "post");
        checkNotNull(skill, "skill");
    }
}
