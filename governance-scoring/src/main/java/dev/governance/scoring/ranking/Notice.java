package dev.governance.scoring.ranking;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.governance.basics.Answer;
import dev.governance.basics.WorkingCalendar;
import dev.governance.organization.OrganizationId;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a body is told before anybody decides (告知书): what it may meet with, and until when it may answer.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@JsonSerialize(as = ImmutableNotice.class)
@JsonDeserialize(as = ImmutableNotice.class)
@JsonPropertyOrder({"to", "gravest", "answerDue", "limitation"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class Notice implements Serializable {

    Notice() {}

    /**
     * Returns the body.
     *
     * @return its id
     */
    public abstract OrganizationId to();

    /**
     * Returns the gravest measure that is considered; no graver one can then be decided.
     *
     * @return a burden
     */
    public abstract Measure gravest();

    /**
     * Returns until when the body may answer.
     *
     * @return the last day
     */
    public abstract LocalDate answerDue();

    /**
     * Returns until when notice can be given.
     *
     * @return the last day; absent where no term is laid down
     */
    public abstract Optional<LocalDate> limitation();

    /**
     * Returns the notice of an allegation.
     *
     * @param allegation what the body has to answer for
     * @param day the day of the notice
     * @param standard the term to answer
     * @param calendar which days are working days
     * @return the notice, or why the last day cannot be told
     */
    public static Answer<Notice> of(
            Allegation allegation, LocalDate day, AccountabilityStandard standard, WorkingCalendar calendar) {
        Proposal proposal = allegation.proposal();
        return calendar.plusWorkingDays(day, standard.answerWorkingDays())
                .then(due -> Answer.known(builder()
                        .to(proposal.subject())
                        .gravest(proposal.measure())
                        .answerDue(due)
                        .limitation(proposal.limitation())
                        .build()));
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
        checkState(gravest().isBurden(), "nobody has to answer for merit");
    }

    /** Builds a {@link Notice}. */
    public static final class Builder extends ImmutableNotice.Builder {
        Builder() {}
    }
}
