package dev.governance.duty;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import dev.governance.basics.DateSpan;
import dev.governance.basics.Finding;
import dev.governance.basics.Finding.Severity;
import dev.governance.organization.OrganizationId;
import dev.governance.place.DivisionCode;
import java.io.Serializable;
import java.util.List;
import org.immutables.value.Value;

/**
 * Who decides, pays, supervises and does one service in one place (议行分设): whoever supervises it or decides on it does not do it.
 *
 * <p>The policy paper: the government makes policy, provides resources and supervises services, and the operation may be left to
 * social organisations. No split builds in which one body supervises and operates, or decides and operates. That bodies are not
 * independent of each other is no hindrance if it is declared; {@link #review} finds what was not. Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableDecisionOperationSplit.class)
@JsonDeserialize(as = ImmutableDecisionOperationSplit.class)
@JsonPropertyOrder({"duty", "place", "during", "decider", "funder", "supervisor", "operator", "declared"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public abstract class DecisionOperationSplit implements Serializable {

    DecisionOperationSplit() {}

    /**
     * Returns the service.
     *
     * @return its id in the catalogue
     */
    public abstract DutyId duty();

    /**
     * Returns where.
     *
     * @return the place, with all that lies in it
     */
    public abstract DivisionCode place();

    /**
     * Returns when.
     *
     * @return the days
     */
    public abstract DateSpan during();

    /**
     * Returns who decides what is done.
     *
     * @return the body
     */
    public abstract OrganizationId decider();

    /**
     * Returns who pays.
     *
     * @return the body
     */
    public abstract OrganizationId funder();

    /**
     * Returns who watches over whoever does it.
     *
     * @return a body other than the operator
     */
    public abstract OrganizationId supervisor();

    /**
     * Returns who does it.
     *
     * @return a body other than the decider and the supervisor
     */
    public abstract OrganizationId operator();

    /**
     * Returns which of them were declared not to be independent of each other.
     *
     * @return the relations that were declared
     */
    public abstract ImmutableList<RelatedParties> declared();

    /**
     * Returns who has a function.
     *
     * @param function the function
     * @return the body
     */
    public final OrganizationId holder(GovernanceFunction function) {
        return switch (function) {
            case DECIDE -> decider();
            case FUND -> funder();
            case SUPERVISE -> supervisor();
            case OPERATE -> operator();
        };
    }

    /**
     * Looks for relations of the operator with those who decide, pay or supervise that were not declared:
     * {@code split.related-undeclared}. One that was declared is a note, {@code split.related-declared}: whoever is related keeps out
     * of the decision.
     *
     * @param known the relations that are known from registers
     * @return the findings, by function and in the order of the relations
     */
    public final ImmutableList<Finding> review(List<RelatedParties> known) {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        for (GovernanceFunction function : GovernanceFunction.values()) {
            if (function != GovernanceFunction.OPERATE) {
                known.stream()
                        .filter(relation -> relation.areBetween(holder(function), operator()))
                        .forEach(relation -> findings.add(told(function, relation)));
            }
        }
        return findings.build();
    }

    private Finding told(GovernanceFunction function, RelatedParties relation) {
        boolean isDeclared = declared().stream().anyMatch(each -> each.areBetween(relation.one(), relation.other()));
        return (isDeclared
                        ? Finding.builder("split.related-declared").severity(Severity.NOTE)
                        : Finding.builder("split.related-undeclared"))
                .subject(duty().value())
                .putValues("duty", duty().value())
                .putValues("place", place().shortForm())
                .putValues("operator", operator().value())
                .putValues("body", holder(function).value())
                .putValues("function", function.name())
                .putValues("how", relation.how())
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
        checkState(!supervisor().equals(operator()), "%s supervises what it does itself: %s", operator(), duty());
        checkState(!decider().equals(operator()), "%s decides on what it does itself: %s", operator(), duty());
        Repeats.refuse(declared(), "a relation");
    }

    /** Builds a {@link DecisionOperationSplit}. */
    public static final class Builder extends ImmutableDecisionOperationSplit.Builder {
        Builder() {}
    }
}
