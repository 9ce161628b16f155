package dev.governance.organization.owners;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import dev.governance.place.DivisionCode;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/**
 * How many communities have an owners' committee (业主委员会覆盖率): the policy paper counts nine in a whole county.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableOwnersCoverage.class)
@JsonDeserialize(as = ImmutableOwnersCoverage.class)
@JsonPropertyOrder({"lines", "communities", "covered", "compounds", "committees"})
public abstract class OwnersCoverage implements Serializable {

    OwnersCoverage() {}

    /**
     * Returns community by community.
     *
     * @return the lines, in the order of the register
     */
    public abstract ImmutableList<OwnersCoverageLine> lines();

    /**
     * Returns how many communities there are.
     *
     * @return the communities
     */
    public abstract long communities();

    /**
     * Returns how many have at least one owners' committee on file.
     *
     * @return the communities covered
     */
    public abstract long covered();

    /**
     * Returns how many compounds there are.
     *
     * @return the compounds
     */
    public abstract long compounds();

    /**
     * Returns how many of them have a committee on file.
     *
     * @return the compounds covered
     */
    public abstract long committees();

    static OwnersCoverage of(OwnersRegister register, List<NextStep> steps) {
        Map<DivisionCode, EnumMap<OwnersState, Long>> counts = new HashMap<>();
        steps.forEach(step -> counts.computeIfAbsent(step.community(), code -> new EnumMap<>(OwnersState.class))
                .merge(step.state(), 1L, Long::sum));
        ImmutableList<OwnersCoverageLine> lines = register.communities().stream()
                .map(code -> line(code, counts.getOrDefault(code, new EnumMap<>(OwnersState.class))))
                .collect(toImmutableList());
        return builder()
                .lines(lines)
                .communities(lines.size())
                .covered(lines.stream().filter(line -> line.committees() > 0).count())
                .compounds(steps.size())
                .committees(
                        lines.stream().mapToLong(OwnersCoverageLine::committees).sum())
                .build();
    }

    private static OwnersCoverageLine line(DivisionCode code, Map<OwnersState, Long> counts) {
        return new OwnersCoverageLine(
                code,
                counts.values().stream().mapToLong(Long::longValue).sum(),
                counts.getOrDefault(OwnersState.COMMITTEE_FILED, 0L),
                counts.getOrDefault(OwnersState.MANAGEMENT_COMMITTEE, 0L));
    }

    /**
     * Returns a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link OwnersCoverage}. */
    public static final class Builder extends ImmutableOwnersCoverage.Builder {
        Builder() {}
    }
}
