package dev.governance.worker;

import static com.google.common.base.Preconditions.checkNotNull;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;

/**
 * Somebody with the post that is held (培训对象).
 *
 * @param worker the worker, with the competences held
 * @param post the post
 */
@JsonPropertyOrder({"worker", "post"})
public record TrainingMember(Worker worker, PostId post) implements Serializable {

    /** Checks that nothing is missing. */
    public TrainingMember {
        checkNotNull(worker, "worker");
        checkNotNull(post, "post");
    }
}
