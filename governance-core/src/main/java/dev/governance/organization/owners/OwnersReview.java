package dev.governance.organization.owners;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import dev.governance.basics.Finding;
import dev.governance.basics.NormUse;
import dev.governance.organization.Yardsticks;
import java.io.Serializable;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * What was found about owners' bodies and property firms (业主组织与物业审查).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableOwnersReview.class)
@JsonDeserialize(as = ImmutableOwnersReview.class)
@JsonPropertyOrder({"day", "coverage", "steps", "services", "findings", "open", "uses"})
public abstract class OwnersReview implements Serializable {

    OwnersReview() {}

    /**
     * Returns the day.
     *
     * @return the day
     */
    public abstract LocalDate day();

    /**
     * Returns how far owners are organised.
     *
     * @return the coverage
     */
    public abstract OwnersCoverage coverage();

    /**
     * Returns what each compound has to do next.
     *
     * @return one for each compound, in the order of the register
     */
    public abstract ImmutableList<NextStep> steps();

    /**
     * Returns how firms serve.
     *
     * @return one for each compound with a firm
     */
    public abstract ImmutableList<ServiceReading> services();

    /**
     * Returns what was found.
     *
     * @return the findings
     */
    public abstract ImmutableList<Finding> findings();

    /**
     * Returns what could not be decided.
     *
     * @return a finding for each norm without a verified value
     */
    public abstract ImmutableList<Finding> open();

    /**
     * Returns which norms were used.
     *
     * @return the uses
     */
    public abstract ImmutableList<NormUse> uses();

    /**
     * Reviews a register, in time that grows with its size.
     *
     * @param register the register
     * @param at the norms and the day
     * @return coverage, next steps, readings and findings
     */
    public static OwnersReview of(OwnersRegister register, Yardsticks at) {
        PathInspection path = new PathInspection(at);
        ServiceInspector inspector = new ServiceInspector(at);
        ImmutableList<NextStep> steps =
                register.compounds().stream().map(path::next).collect(toImmutableList());
        ImmutableList<ServiceReading> services = register.compounds().stream()
                .flatMap(compound -> compound.service().stream().map(one -> inspector.read(compound, one)))
                .collect(toImmutableList());
        return builder()
                .day(at.date())
                .coverage(OwnersCoverage.of(register, steps))
                .steps(steps)
                .services(services)
                .addAllFindings(path.findings())
                .addAllFindings(inspector.findings())
                .addAllOpen(at.open(OwnersNorms.all()))
                .addAllOpen(at.open(ServiceNorms.all()))
                .addAllUses(at.uses(OwnersNorms.all()))
                .addAllUses(at.uses(ServiceNorms.all()))
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

    /** Builds an {@link OwnersReview}. */
    public static final class Builder extends ImmutableOwnersReview.Builder {
        Builder() {}
    }
}
