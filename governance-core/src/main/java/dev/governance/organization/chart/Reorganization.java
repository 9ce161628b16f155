package dev.governance.organization.chart;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.governance.basics.Citation;
import dev.governance.organization.OrganizationId;
import java.io.Serializable;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * A split or a merger of bodies (拆分、合并) on a day. A body may stand on both sides: one that takes in others, or
 * that gives a part away.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableReorganization.class)
@JsonDeserialize(as = ImmutableReorganization.class)
@JsonPropertyOrder({"kind", "day", "before", "after", "grounds"})
public abstract class Reorganization implements Serializable {

    Reorganization() {}

    /**
     * Returns what happens.
     *
     * @return the kind
     */
    public abstract ReorganizationKind kind();

    /**
     * Returns the first day of what came after.
     *
     * @return the day
     */
    public abstract LocalDate day();

    /**
     * Returns what was before.
     *
     * @return one body that is split, or several that become one
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<OrganizationId> before();

    /**
     * Returns what came after.
     *
     * @return several parts, or the one body
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<OrganizationId> after();

    /**
     * Returns on what it rests.
     *
     * @return decisions and documents; empty where none was recorded
     */
    public abstract ImmutableList<Citation> grounds();

    private int parts() {
        return kind() == ReorganizationKind.SPLIT ? after().size() : before().size();
    }

    private int wholes() {
        return kind() == ReorganizationKind.SPLIT ? before().size() : after().size();
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
        checkState(
                parts() > 1 && wholes() == 1,
                "a %s has one body on one side and several on the other, not %s and %s",
                kind(),
                before(),
                after());
    }

    /** Builds a {@link Reorganization}. */
    public static final class Builder extends ImmutableReorganization.Builder {
        Builder() {}
    }
}
