package dev.governance.admission;

import dev.governance.basics.Money;
import dev.governance.duty.Power;
import dev.governance.duty.Workload;
import dev.governance.policy.Attributes;
import dev.governance.policy.Choice;
import dev.governance.policy.Choices;
import dev.governance.policy.Count;
import dev.governance.policy.Flag;
import dev.governance.policy.Quantity;
import dev.governance.policy.Values;
import dev.governance.policy.Vocabulary;

/**
 * The facts by which a request is judged (准入词汇). What a department can change, and at what cost, serves to find the smallest
 * change that would admit; the costs are assumed and only say what is easier than what.
 */
public final class AdmissionVocabulary {

    private static final Attributes<AdmissionCase> OF_CASE = Attributes.of(AdmissionCase.class);
    private static final Money MOST_MONEY = Money.ofYuan(10_000_000_000L);
    private static final long MOST_HOURS = (long) Workload.MOST * Workload.MOST;

    /** The list on which the request stands. */
    public static final Choice<AdmissionCase, Listing> LISTING =
            OF_CASE.choice("listing", Listing.class, AdmissionCase::listing);

    /** How what the request says of itself stands to the catalogue. */
    public static final Choice<AdmissionCase, Claim> CLAIM =
            OF_CASE.choiceIfKnown("claim", Claim.class, AdmissionCase::claim);

    /** What kind of thing is asked. */
    public static final Choice<AdmissionCase, SubjectKind> KIND =
            OF_CASE.choice("kind", SubjectKind.class, c -> c.request().kind());

    /** Whether an emergency is declared. */
    public static final Flag<AdmissionCase> EMERGENCY =
            OF_CASE.flag("emergency", c -> c.request().emergency().isPresent());

    /** Whether the request rests on a law or a document. */
    public static final Flag<AdmissionCase> LEGAL_BASIS =
            OF_CASE.flagIfKnown("legalBasis", c -> c.request().legalBasis().map(basis -> !basis.isEmpty()));

    /** What the community is asked to be. */
    public static final Choice<AdmissionCase, Role> ROLE =
            OF_CASE.choiceIfKnown("role", Role.class, c -> c.request().role()).changeable(10_000);

    /**
     * Whether the duty's lead is a community body itself. Of what is on no list the request's claim tells: such a claim is a
     * question for the joint meeting, not an answer.
     */
    public static final Flag<AdmissionCase> COMMUNITY_DUTY = OF_CASE.flag(
            "communityDuty",
            c -> c.duty()
                    .or(c::claimed)
                    .map(duty -> duty.lead().isCommunityBody())
                    .orElse(false));

    /** Person-hours a year for one community. */
    public static final Count<AdmissionCase> HOURS = OF_CASE.countIfKnown(
            "hours", 0, MOST_HOURS, c -> c.request().workload().map(Workload::hoursPerYear));

    /** How often a year. */
    public static final Count<AdmissionCase> TIMES = OF_CASE.countIfKnown(
            "times", 1, Workload.MOST, c -> c.request().workload().map(work -> (long) work.timesPerYear()));

    /** What materials cost one community in a year. */
    public static final Quantity<AdmissionCase, Money> MATERIALS = OF_CASE.moneyIfKnown(
            "materials", Money.zero(), MOST_MONEY, c -> c.request().materials());

    /** What it costs one community however much is done. */
    public static final Quantity<AdmissionCase, Money> FIXED_COST = OF_CASE.moneyIfKnown(
            "fixedCost", Money.zero(), MOST_MONEY, c -> c.request().fixedCost());

    /** The money of a year that comes with the task to one community. */
    public static final Quantity<AdmissionCase, Money> FUNDS = OF_CASE.moneyIfKnown(
                    "funds",
                    Money.zero(),
                    MOST_MONEY,
                    c -> c.request().transfer().funds())
            .changeable(1);

    /** The powers without which the work cannot be done. */
    public static final Choices<AdmissionCase, Power> REQUIRED_POWERS = OF_CASE.choicesIfKnown(
            "requiredPowers",
            Values.of(Power.class),
            c -> c.request()
                    .requiredPowers()
                    .or(() -> c.duty().map(duty -> duty.powers()))
                    .map(powers -> powers));

    /** The powers that come with the task. */
    public static final Choices<AdmissionCase, Power> GRANTED_POWERS = OF_CASE.choicesIfKnown(
                    "grantedPowers",
                    Values.of(Power.class),
                    c -> c.request().transfer().powers().map(powers -> powers))
            .changeable(100_000);

    /** Hours a year that the tightest community carries already. */
    public static final Count<AdmissionCase> CARRIED =
            OF_CASE.countIfKnown("carried", 0, CommunityLoad.MOST, c -> c.load().map(CommunityLoad::carried));

    /** Hours a year that the tightest community has for admitted work. */
    public static final Count<AdmissionCase> CAPACITY = OF_CASE.countIfKnown(
            "capacity", 0, CommunityLoad.MOST, c -> c.load().map(CommunityLoad::capacity));

    /** Working days from the request to the start. */
    public static final Count<AdmissionCase> DAYS_AHEAD = OF_CASE.countIfKnown(
                    "daysAhead", 0, 100_000, AdmissionCase::workingDaysAhead)
            .changeable(1_000);

    /** How many community bodies were against it when they were asked. */
    public static final Count<AdmissionCase> AGAINST = OF_CASE.countIfKnown(
            "against", 0, Integer.MAX_VALUE, c -> c.request().consultation().map(said -> (long) said.against()));

    /** How many community bodies were for it when they were asked. */
    public static final Count<AdmissionCase> IN_FAVOUR = OF_CASE.countIfKnown(
            "inFavour", 0, Integer.MAX_VALUE, c -> c.request().consultation().map(said -> (long) said.inFavour()));

    /** Whether the work has no end. */
    public static final Flag<AdmissionCase> LONG_TERM =
            OF_CASE.flagIfKnown("longTerm", c -> c.request().longTerm());

    /** How many communities are asked. */
    public static final Count<AdmissionCase> COMMUNITIES = OF_CASE.count(
            "communities", 1, 1_000_000, c -> c.request().communities().size());

    /** People who come with the task. */
    public static final Count<AdmissionCase> STAFF = OF_CASE.countIfKnown(
                    "staff", 0, 10_000, c -> c.request().transfer().staff().map(Integer::longValue))
            .changeable(8_000_000);

    private static final Vocabulary<AdmissionCase> ALL = Vocabulary.of(
            "task-admission",
            c -> c.request().id().value(),
            LISTING,
            CLAIM,
            KIND,
            EMERGENCY,
            LEGAL_BASIS,
            ROLE,
            COMMUNITY_DUTY,
            HOURS,
            TIMES,
            MATERIALS,
            FIXED_COST,
            FUNDS,
            REQUIRED_POWERS,
            GRANTED_POWERS,
            CARRIED,
            CAPACITY,
            DAYS_AHEAD,
            AGAINST,
            IN_FAVOUR,
            LONG_TERM,
            COMMUNITIES,
            STAFF);

    private AdmissionVocabulary() {}

    /**
     * Returns the vocabulary against which policy documents of task admission are read.
     *
     * @return all facts of this class
     */
    public static Vocabulary<AdmissionCase> vocabulary() {
        return ALL;
    }
}
