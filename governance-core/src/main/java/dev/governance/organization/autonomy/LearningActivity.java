package dev.governance.organization.autonomy;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A day on which residents taught one another (自我教育活动).
 *
 * <p>Immutable and thread-safe.
 *
 * @param day when
 * @param topic about what; not blank
 */
@JsonPropertyOrder({"day", "topic"})
public record LearningActivity(LocalDate day, String topic) implements Serializable {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the topic is blank
     */
    public LearningActivity {
        checkNotNull(day, "day");
        checkNotNull(topic, "topic");
        checkArgument(!topic.isBlank(), "a learning activity has no topic");
    }
}
