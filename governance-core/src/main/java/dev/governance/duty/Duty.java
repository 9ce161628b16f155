package dev.governance.duty;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.governance.basics.Citation;
import dev.governance.basics.Sentence;
import dev.governance.organization.OrganizationKind;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A duty (职责事项): what is to be done, who leads, who helps, by which law, with which powers.
 *
 * <p>There is exactly one lead. A matter in which a community body only helps (依法协助) is never led by one: Beijing's rules on
 * 接诉即办 (2021), art. 17, forbid to make an "assist" matter the community's main responsibility. Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableDuty.class)
@JsonDeserialize(as = ImmutableDuty.class)
@JsonPropertyOrder({
    "id",
    "name",
    "kind",
    "lead",
    "department",
    "assist",
    "supervise",
    "consulted",
    "powers",
    "keywords",
    "citations"
})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class Duty implements Serializable {

    Duty() {}

    /**
     * Returns the id in the catalogue.
     *
     * @return the id
     */
    public abstract DutyId id();

    /**
     * Returns what is to be done.
     *
     * @return the name, in both languages
     */
    public abstract Sentence name();

    /**
     * Returns the list on which the duty stands.
     *
     * @return the kind
     */
    public abstract DutyKind kind();

    /**
     * Returns the kind of body that leads.
     *
     * @return the lead, exactly one
     */
    public abstract OrganizationKind lead();

    /**
     * Returns the line of business that leads, such as {@code 民政}; absent where the lead is no department.
     *
     * @return the line of business, as people call it
     */
    public abstract Optional<String> department();

    /**
     * Returns the kinds of bodies that help.
     *
     * @return the kinds, not the lead itself
     */
    public abstract ImmutableSet<OrganizationKind> assist();

    /**
     * Returns the kinds of bodies that watch over those who do the work, and do none of it.
     *
     * @return the kinds, not the lead itself
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract ImmutableSet<OrganizationKind> supervise();

    /**
     * Returns the kinds of bodies that are heard before something is decided.
     *
     * @return the kinds, not the lead itself
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract ImmutableSet<OrganizationKind> consulted();

    /**
     * Returns the powers without which the duty cannot be done.
     *
     * @return the powers
     */
    public abstract ImmutableSet<Power> powers();

    /**
     * Returns words by which the matter is known even if it comes under another title.
     *
     * @return the words
     */
    public abstract ImmutableSet<String> keywords();

    /**
     * Returns the law or the document that makes it a duty.
     *
     * @return at least one citation
     */
    public abstract ImmutableList<Citation> citations();

    /**
     * Returns in which way kinds of bodies take part.
     *
     * @param kind a kind of body
     * @return the responsibility that the catalogue gives it; absent if it takes no part
     */
    public final Optional<Responsibility> responsibilityOf(OrganizationKind kind) {
        if (lead() == kind) {
            return Optional.of(Responsibility.LEAD);
        }
        if (assist().contains(kind)) {
            return Optional.of(Responsibility.ASSIST);
        }
        if (supervise().contains(kind)) {
            return Optional.of(Responsibility.SUPERVISE);
        }
        return consulted().contains(kind) ? Optional.of(Responsibility.CONSULTED) : Optional.empty();
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
        checkState(!citations().isEmpty(), "duty %s has no legal basis: name at least one citation", id());
        checkState(ImmutableSet.copyOf(citations()).size() == citations().size(), "duty %s names a source twice", id());
        checkState(!assist().contains(lead()), "duty %s: %s both leads and helps", id(), lead());
        checkState(!supervise().contains(lead()), "duty %s: %s supervises what it leads itself", id(), lead());
        checkState(!consulted().contains(lead()), "duty %s: %s is consulted on what it leads itself", id(), lead());
        checkState(
                kind() != DutyKind.ASSIST || !lead().isCommunityBody(),
                "duty %s: in an assist matter a community body helps and never leads, but the lead is %s",
                id(),
                lead());
    }

    /** Builds a {@link Duty}. */
    public static final class Builder extends ImmutableDuty.Builder {
        Builder() {}
    }
}
