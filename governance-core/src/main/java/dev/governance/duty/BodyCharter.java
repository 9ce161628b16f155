package dev.governance.duty;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import dev.governance.basics.DateSpan;
import dev.governance.basics.Finding;
import dev.governance.basics.Finding.Severity;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.immutables.value.Value;

/**
 * The defined functions of one actor (职能规范), and where what it does departs from them.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableBodyCharter.class)
@JsonDeserialize(as = ImmutableBodyCharter.class)
@JsonPropertyOrder({"actor", "during", "functions"})
public abstract class BodyCharter implements Serializable {

    BodyCharter() {}

    /**
     * Returns whose functions they are.
     *
     * @return the actor
     */
    public abstract DutyActor actor();

    /**
     * Returns when they hold.
     *
     * @return the days
     */
    public abstract DateSpan during();

    /**
     * Returns the functions.
     *
     * @return at least one
     */
    public abstract ImmutableList<BodyFunction> functions();

    /**
     * Compares what bodies do with what they are there for:
     *
     * <ul>
     *   <li>{@code charter.outside-functions}: a line of this actor is within no function; once for each line;
     *   <li>{@code charter.function-idle}: no line of this actor is within a function, a warning.
     * </ul>
     *
     * <p>Only lines that meet the charter's days count, and those of listed duties: what is on no list is found by a {@link DutyReview}.
     *
     * @param catalogue the duties
     * @param lines the inventory
     * @return the findings, lines by id and then functions in their order
     */
    public final ImmutableList<Finding> review(DutyCatalogue catalogue, List<DutyAssignment> lines) {
        Set<BodyFunction> used = new HashSet<>();
        TreeMap<AssignmentId, Finding> outside = new TreeMap<>();
        for (DutyAssignment line : lines) {
            if (line.actor() == actor() && line.during().overlaps(during())) {
                ReviewedLine.dutyOf(line, catalogue).ifPresent(duty -> compare(line, duty, used, outside));
            }
        }
        List<Finding> findings = new ArrayList<>(outside.values());
        functions().stream()
                .filter(function -> !used.contains(function))
                .forEach(function -> findings.add(idle(function)));
        return ImmutableList.copyOf(findings);
    }

    private void compare(
            DutyAssignment line, Duty duty, Set<BodyFunction> used, TreeMap<AssignmentId, Finding> outside) {
        boolean isWithin = false;
        for (BodyFunction function : functions()) {
            if (function.covers(duty, line.responsibility())) {
                used.add(function);
                isWithin = true;
            }
        }
        if (!isWithin) {
            outside.put(
                    line.id(),
                    Finding.builder("charter.outside-functions")
                            .subject(line.id().value())
                            .putValues("line", line.id().value())
                            .putValues("body", line.body().value())
                            .putValues("title", line.title())
                            .putValues("responsibility", line.responsibility().name())
                            .build());
        }
    }

    private Finding idle(BodyFunction function) {
        return Finding.builder("charter.function-idle")
                .severity(Severity.WARNING)
                .subject(actor().name())
                .putValues("actor", actor().name())
                .putValues("function", function.name().zh())
                .addAllCitations(function.citations())
                .build();
    }

    /**
     * Returns a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        checkState(!functions().isEmpty(), "the charter of %s has no function", actor());
        Repeats.refuse(functions(), "a function");
    }

    /** Builds a {@link BodyCharter}. */
    public static final class Builder extends ImmutableBodyCharter.Builder {
        Builder() {}
    }
}
