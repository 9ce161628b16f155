package dev.governance.scoring.ranking;

import static com.google.common.base.Preconditions.checkState;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.google.common.collect.ImmutableList;
import dev.governance.basics.Citation;
import dev.governance.basics.DateSpan;
import dev.governance.basics.Norm;
import dev.governance.basics.NormId;
import dev.governance.basics.NormUse;
import dev.governance.basics.Norms;
import dev.governance.basics.ProfileId;
import dev.governance.basics.Sentence;
import dev.governance.basics.WireVersion;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An accountability policy as data (责任追究办法): rules, the measures that law opens, for what failures are borne, and the terms of
 * being heard.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@WireVersion(1)
@JsonSerialize(as = ImmutableAccountabilityStandard.class)
@JsonDeserialize(as = ImmutableAccountabilityStandard.class)
@JsonPropertyOrder({
    "id",
    "version",
    "title",
    "inForce",
    "level",
    "answerWorkingDays",
    "appealWorkingDays",
    "limitationDays",
    "rules",
    "exemptions",
    "measures",
    "uses",
    "citations"
})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class AccountabilityStandard implements Serializable {

    /** How many working days a body has to answer a notice. */
    public static final NormId<Long> ANSWER_WORKING_DAYS = NormId.ofCount("accountability.answer-working-days");
    /** How many working days a body has to appeal. */
    public static final NormId<Long> APPEAL_WORKING_DAYS = NormId.ofCount("accountability.appeal-working-days");

    private static final int MOST_DAYS = 3_660;

    AccountabilityStandard() {}

    /**
     * Returns the id.
     *
     * @return the id; not blank
     */
    public abstract String id();

    /**
     * Returns the version.
     *
     * @return the version; not blank
     */
    public abstract String version();

    /**
     * Returns what it is called.
     *
     * @return the title
     */
    public abstract Sentence title();

    /**
     * Returns when it is in force.
     *
     * @return the days
     */
    public abstract DateSpan inForce();

    /**
     * Returns how sure a score below a bar, or a fall, has to be.
     *
     * @return how often the interval holds the truth; strictly between 0 and 1
     */
    public abstract double level();

    /**
     * Returns how many working days a body has to answer a notice.
     *
     * @return working days, at least 1
     */
    public abstract int answerWorkingDays();

    /**
     * Returns how many working days a body has to appeal.
     *
     * @return working days, at least 1
     */
    public abstract int appealWorkingDays();

    /**
     * Returns after how many days from the end of what happened nobody is called to account for it any more.
     *
     * @return days; absent where no such term is laid down
     */
    public abstract Optional<Integer> limitationDays();

    /**
     * Returns when what is proposed.
     *
     * @return the rules, each id once
     */
    public abstract ImmutableList<AccountabilityRule> rules();

    /**
     * Returns for what failures are borne.
     *
     * @return the rules of exemption
     */
    public abstract ImmutableList<ExemptionRule> exemptions();

    /**
     * Returns the measures that law opens here.
     *
     * @return the catalogue
     */
    public abstract MeasureCatalogue measures();

    /**
     * Returns where the terms come from.
     *
     * @return one use for each norm that was used
     */
    public abstract ImmutableList<NormUse> uses();

    /**
     * Returns the document of which this is the form as data.
     *
     * @return the citations; none for an example
     */
    public abstract ImmutableList<Citation> citations();

    /**
     * Returns a builder.
     *
     * @return a builder without values
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a builder that has the terms in force.
     *
     * @param norms the norms
     * @param date the day
     * @param profile whose norms
     * @return a builder with both terms and where they come from
     * @throws IllegalArgumentException if a term is not verified, with its name
     */
    public static Builder builder(Norms norms, LocalDate date, ProfileId profile) {
        Norm<Long> answer = norms.value(ANSWER_WORKING_DAYS, date, profile);
        Norm<Long> appeal = norms.value(APPEAL_WORKING_DAYS, date, profile);
        Builder builder = builder();
        builder.answerWorkingDays(Math.toIntExact(InForce.value(answer)));
        builder.appealWorkingDays(Math.toIntExact(InForce.value(appeal)));
        answer.use().ifPresent(builder::addUses);
        appeal.use().ifPresent(builder::addUses);
        return builder;
    }

    @Value.Check
    void check() {
        checkState(!id().isBlank(), "the policy has a blank id");
        checkState(!version().isBlank(), "the policy has a blank version");
        checkState(level() > 0 && level() < 1, "a confidence level lies between 0 and 1, not at %s", level());
        checkDays("to answer", answerWorkingDays());
        checkDays("to appeal", appealWorkingDays());
        limitationDays().ifPresent(days -> checkDays("until it is too late", days));
        checkState(
                rules().stream().map(AccountabilityRule::id).distinct().count() == rules().size(),
                "two rules have one id");
        checkState(
                exemptions().stream().map(ExemptionRule::kind).distinct().count()
                        == exemptions().size(),
                "two rules bear failures of one kind");
    }

    private static void checkDays(String what, int days) {
        checkState(days >= 1 && days <= MOST_DAYS, "the days %s are 1 to %s, not %s", what, MOST_DAYS, days);
    }

    /** Builds an {@link AccountabilityStandard}. */
    public static final class Builder extends ImmutableAccountabilityStandard.Builder {
        Builder() {}
    }
}
