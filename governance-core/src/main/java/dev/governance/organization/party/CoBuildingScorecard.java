package dev.governance.organization.party;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.governance.basics.Share;
import dev.governance.organization.OrganizationId;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How a side kept an agreement (共建双方记分): counts of promises, of a unit and never of a person.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableCoBuildingScorecard.class)
@JsonDeserialize(as = ImmutableCoBuildingScorecard.class)
@JsonPropertyOrder({"agreement", "organization", "side", "due", "kept", "confirmed", "keptShare"})
public abstract class CoBuildingScorecard implements Serializable {

    CoBuildingScorecard() {}

    /**
     * Returns which agreement.
     *
     * @return its id
     */
    public abstract AgreementId agreement();

    /**
     * Returns which unit.
     *
     * @return its id
     */
    public abstract OrganizationId organization();

    /**
     * Returns which side it is.
     *
     * @return the side
     */
    public abstract CoBuildingSide side();

    /**
     * Returns how many of its promises were due.
     *
     * @return the promises due by the day
     */
    public abstract long due();

    /**
     * Returns how many of these it kept in time.
     *
     * @return the kept ones
     */
    public abstract long kept();

    /**
     * Returns how many of these the other side confirmed.
     *
     * @return the confirmed ones
     */
    public abstract long confirmed();

    /**
     * Returns which part it kept in time.
     *
     * @return the part; absent where nothing was due
     */
    public abstract Optional<Share> keptShare();

    static CoBuildingScorecard of(CoBuildingAgreement agreement, CoBuildingSide side, LocalDate day) {
        List<CoBuildingPledge> due = agreement.pledges().stream()
                .filter(pledge -> pledge.side() == side && !pledge.due().isAfter(day))
                .toList();
        List<CoBuildingPledge> kept = due.stream()
                .filter(pledge ->
                        pledge.kept().map(on -> !on.isAfter(pledge.due())).orElse(false))
                .toList();
        return builder()
                .agreement(agreement.id())
                .organization(side == CoBuildingSide.HOST ? agreement.host() : agreement.partner())
                .side(side)
                .due(due.size())
                .kept(kept.size())
                .confirmed(kept.stream().filter(CoBuildingPledge::confirmed).count())
                .keptShare(due.isEmpty() ? Optional.empty() : Optional.of(Share.of(kept.size(), due.size())))
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
        checkState(
                confirmed() <= kept() && kept() <= due() && confirmed() >= 0,
                "%s due, %s kept, %s confirmed",
                due(),
                kept(),
                confirmed());
    }

    /** Builds a {@link CoBuildingScorecard}. */
    public static final class Builder extends ImmutableCoBuildingScorecard.Builder {
        Builder() {}
    }
}
