package dev.governance.goal;

import static com.google.common.base.Preconditions.checkNotNull;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.governance.basics.Sentence;
import dev.governance.basics.Threshold;
import java.io.Serializable;

/**
 * By what one sees that something is done (衡量指标).
 *
 * @param indicator what is measured, such as the households visited
 * @param target what is to be reached, such as {@code >= 1200}
 */
@JsonPropertyOrder({"indicator", "target"})
public record Measure(Sentence indicator, Threshold target) implements Serializable {

    /** Checks that nothing is missing. */
    public Measure {
        checkNotNull(indicator, "indicator");
        checkNotNull(target, "target");
    }
}
