package dev.governance.organization.society;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.governance.basics.Money;
import dev.governance.organization.OrganizationId;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What founders can show who want to register a social organisation (拟登记社会组织情况); what is left out is not known.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableFoundingPlan.class)
@JsonDeserialize(as = ImmutableFoundingPlan.class)
@JsonPropertyOrder({"id", "kind", "persons", "units", "funds", "sponsored", "named", "housed", "staffed", "liable"})
public abstract class FoundingPlan implements Serializable {

    FoundingPlan() {}

    /**
     * Returns the id of the group or of the plan.
     *
     * @return the id
     */
    public abstract OrganizationId id();

    /**
     * Returns as what it is to be registered.
     *
     * @return the kind
     */
    public abstract SocialKind kind();

    /**
     * Returns how many persons are members.
     *
     * @return the persons; 0 or more
     */
    public abstract Optional<Long> persons();

    /**
     * Returns how many units are members.
     *
     * @return the units; 0 or more
     */
    public abstract Optional<Long> units();

    /**
     * Returns what money it has to work with (活动资金).
     *
     * @return the money; 0 or more
     */
    public abstract Optional<Money> funds();

    /**
     * Returns whether the competent unit consented (业务主管单位同意).
     *
     * @return absent where it is not known
     */
    public abstract Optional<Boolean> sponsored();

    /**
     * Returns whether it has a proper name and bodies of its own (名称、组织机构).
     *
     * @return absent where it is not known
     */
    public abstract Optional<Boolean> named();

    /**
     * Returns whether it has premises (住所、场所).
     *
     * @return absent where it is not known
     */
    public abstract Optional<Boolean> housed();

    /**
     * Returns whether it has staff that fits its work (专职工作人员、从业人员).
     *
     * @return absent where it is not known
     */
    public abstract Optional<Boolean> staffed();

    /**
     * Returns whether it can answer for its acts (独立承担民事责任).
     *
     * @return absent where it is not known
     */
    public abstract Optional<Boolean> liable();

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
                persons().orElse(0L) >= 0 && units().orElse(0L) >= 0,
                "%s has %s persons and %s units",
                id(),
                persons(),
                units());
        checkState(!funds().map(Money::isNegative).orElse(false), "%s has less than no money", id());
    }

    /** Builds a {@link FoundingPlan}. */
    public static final class Builder extends ImmutableFoundingPlan.Builder {
        Builder() {}
    }
}
