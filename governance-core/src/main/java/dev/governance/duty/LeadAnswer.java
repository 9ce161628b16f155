package dev.governance.duty;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.google.common.collect.ImmutableList;
import dev.governance.basics.Citation;
import dev.governance.basics.Finding;
import dev.governance.organization.OrganizationId;
import java.io.Serializable;
import java.util.Objects;

/** Whose duty a matter is in a place on a day (责任主体认定): exactly one body, or nobody, with the reason. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "answer")
@JsonSubTypes({
    @JsonSubTypes.Type(value = LeadAnswer.Assigned.class, name = "assigned"),
    @JsonSubTypes.Type(value = LeadAnswer.Unassigned.class, name = "unassigned")
})
public sealed interface LeadAnswer extends Serializable {

    /**
     * One body leads.
     *
     * @param duty the duty that the matter is
     * @param body the body that leads
     * @param citations what settled it where several bodies lead; none where one alone does
     */
    @JsonPropertyOrder({"duty", "body", "citations"})
    record Assigned(DutyId duty, OrganizationId body, ImmutableList<Citation> citations) implements LeadAnswer {
        /** Checks that nothing is null. */
        public Assigned {
            Objects.requireNonNull(duty, "duty");
            Objects.requireNonNull(body, "body");
            Objects.requireNonNull(citations, "citations");
        }
    }

    /**
     * No one body leads.
     *
     * @param why {@code duty.matter-unknown}, {@code duty.nobody-leads} or {@code duty.several-lead}
     */
    record Unassigned(Finding why) implements LeadAnswer {
        /** Checks that nothing is null. */
        public Unassigned {
            Objects.requireNonNull(why, "why");
        }
    }
}
