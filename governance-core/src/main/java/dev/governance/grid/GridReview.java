package dev.governance.grid;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import dev.governance.basics.Finding;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * What is to be said of a plan (网格划分审查), whoever made it: grids outside the bounds, in several pieces or in two
 * communities, units in no grid, locked grids that were changed, and grids drawn beside the plan (多网合一).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableGridReview.class)
@JsonDeserialize(as = ImmutableGridReview.class)
@JsonPropertyOrder({"findings"})
public abstract class GridReview implements Serializable {

    GridReview() {}

    /**
     * Returns the findings.
     *
     * @return by the order of the grids in the plan, then of the components
     */
    public abstract ImmutableList<Finding> findings();

    /**
     * Reviews a plan.
     *
     * @param request the units, which of them touch, the standard, and what is locked
     * @param plan the plan
     * @return what is to be said of it
     */
    public static GridReview of(GridRequest request, GridPlan plan) {
        return of(new PlanInspection(new Survey(request), plan).findings());
    }

    /**
     * Reviews a proposal: its plan, and what is proved of each component.
     *
     * @param request what was asked
     * @param proposal what the planner proposes
     * @return what is to be said of it
     */
    public static GridReview of(GridRequest request, GridProposal proposal) {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        findings.addAll(of(request, proposal.plan()).findings());
        proposal.components().forEach(component -> findings.addAll(GridFindings.of(component)));
        return of(findings.build());
    }

    /**
     * Reviews the grids that a department uses: it has to use the grids of the plan, and must not draw its own (多网合一;
     * 滨州市社会治理网格化服务管理条例 art. 6).
     *
     * @param plan the plan in force
     * @param department who drew grids
     * @param drawn the grids that the department uses
     * @return a finding for each grid that is neither a grid of the plan nor made of whole ones
     */
    public static GridReview beside(GridPlan plan, String department, GridPlan drawn) {
        requireNonNull(department, "department");
        return of(GridFindings.beside(plan, department, drawn));
    }

    private static GridReview of(Iterable<Finding> findings) {
        return builder().findings(findings).build();
    }

    /**
     * Returns a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link GridReview}. */
    public static final class Builder extends ImmutableGridReview.Builder {
        Builder() {}
    }
}
