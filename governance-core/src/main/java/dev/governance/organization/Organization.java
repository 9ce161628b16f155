package dev.governance.organization;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import dev.governance.basics.Finding;
import dev.governance.basics.Finding.Severity;
import dev.governance.place.DivisionCode;
import java.io.Serializable;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * A body that has duties, powers or money (组织): what it is, where, and to which it belongs.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableOrganization.class)
@JsonDeserialize(as = ImmutableOrganization.class)
@JsonPropertyOrder({"id", "name", "kind", "creditCode", "parent", "division"})
public abstract class Organization implements Serializable {

    Organization() {}

    /**
     * Returns the id in the system that embeds this library.
     *
     * @return the id
     */
    public abstract OrganizationId id();

    /**
     * Returns the name.
     *
     * @return the name; not blank
     */
    public abstract String name();

    /**
     * Returns what it is.
     *
     * @return the kind
     */
    public abstract OrganizationKind kind();

    /**
     * Returns the code under which it is registered, where it is.
     *
     * @return the code
     */
    public abstract Optional<UnifiedSocialCreditCode> creditCode();

    /**
     * Returns the organization right above it.
     *
     * @return the id of another organization
     */
    public abstract Optional<OrganizationId> parent();

    /**
     * Returns the division for which it is competent, or in which it works.
     *
     * @return the division
     */
    public abstract Optional<DivisionCode> division();

    /**
     * Looks at what should fit together: the check character of the organization code inside the credit code, and
     * whether the code's category is one under which such organizations are registered
     * ({@code organization.category-mismatch}). Both are warnings, since the tables of categories were seen in part.
     *
     * @return the findings; empty where nothing is odd
     */
    public final ImmutableList<Finding> review() {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        creditCode().ifPresent(code -> {
            findings.addAll(code.review());
            code.category()
                    .filter(category -> !fits(category))
                    .map(this::mismatch)
                    .ifPresent(findings::add);
        });
        return findings.build();
    }

    private boolean fits(CreditCodeCategory category) {
        return kind().categories().isEmpty() || kind().categories().contains(category);
    }

    private Finding mismatch(CreditCodeCategory category) {
        String expected =
                kind().categories().stream().map(CreditCodeCategory::name).collect(Collectors.joining(", "));
        return Finding.builder("organization.category-mismatch")
                .severity(Severity.WARNING)
                .subject(id().value())
                .putValues("kind", kind().name())
                .putValues("category", category.name())
                .putValues("expected", expected)
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
        checkState(!name().isBlank(), "the organization %s has a blank name", id());
        checkState(!parent().equals(Optional.of(id())), "the organization %s is its own parent", id());
    }

    /** Builds an {@link Organization}. */
    public static final class Builder extends ImmutableOrganization.Builder {
        Builder() {}
    }
}
