package dev.governance.scoring.ranking;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.governance.basics.DateSpan;
import dev.governance.basics.Finding;
import dev.governance.organization.Organization;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * An accountability policy made of rules.
 *
 * @param standard the rules, the measures, the exemptions and the terms
 */
record StandardAccountability(AccountabilityStandard standard) implements AccountabilityPolicy {

    StandardAccountability {
        requireNonNull(standard, "standard");
    }

    @Override
    public AccountabilityReview review(AccountabilityFacts facts) {
        checkArgument(
                standard.inForce().contains(facts.day()),
                "%s %s is in force %s, not on %s",
                standard.id(),
                standard.version(),
                standard.inForce(),
                facts.day());
        ImmutableList.Builder<Proposal> proposals = ImmutableList.builder();
        ImmutableList.Builder<Withheld> withheld = ImmutableList.builder();
        Weigher weigher = new Weigher(facts, standard.level());
        for (Organization body : facts.bodies()) {
            for (AccountabilityRule rule : standard.rules()) {
                if (rule.subjects().contains(body.kind())) {
                    weigher.weigh(body, rule.when()).ifPresent(weighed -> {
                        Optional<Finding> objection = objection(facts, body, rule, weighed);
                        objection.ifPresentOrElse(
                                why -> withheld.add(withhold(body, rule, weighed, why)),
                                () -> proposals.add(propose(facts, body, rule, weighed)));
                    });
                }
            }
        }
        return new AccountabilityReview(proposals.build(), withheld.build());
    }

    private static Withheld withhold(Organization body, AccountabilityRule rule, Weighed weighed, Finding why) {
        return new Withheld(body.id(), rule.id(), rule.when().groundMet(), weighed.finding(), why);
    }

    private Optional<Finding> objection(
            AccountabilityFacts facts, Organization body, AccountabilityRule rule, Weighed weighed) {
        if (!weighed.sure() && rule.ignoresIntervalInWords().isEmpty()) {
            return Optional.of(AccountabilityFindings.intervalOpen());
        }
        Optional<LocalDate> last = limitation(weighed.during()).filter(facts.day()::isAfter);
        if (last.isPresent()) {
            return last.map(AccountabilityFindings::tooLate);
        }
        Optional<ExemptionClaim> exemption = facts.claims().stream()
                .filter(claim -> claim.subject().equals(body.id()) && isGranted(claim, rule, weighed))
                .findFirst();
        if (exemption.isPresent()) {
            return exemption.map(this::exempted);
        }
        return basis(facts, body, rule).isEmpty()
                ? Optional.of(AccountabilityFindings.noMeasure(wanted(facts, body, rule), body.kind()))
                : Optional.empty();
    }

    private Finding exempted(ExemptionClaim claim) {
        return AccountabilityFindings.exempted(claim, exemption(claim).orElseThrow());
    }

    private boolean isGranted(ExemptionClaim claim, AccountabilityRule rule, Weighed weighed) {
        return claim.ground() == rule.when().groundMet()
                && claim.during().overlaps(weighed.during())
                && exemption(claim).isPresent();
    }

    private Optional<ExemptionRule> exemption(ExemptionClaim claim) {
        return standard.exemptions().stream()
                .filter(rule -> rule.kind() == claim.kind() && rule.grounds().contains(claim.ground()))
                .findFirst();
    }

    private Optional<LocalDate> limitation(DateSpan during) {
        return during.to().flatMap(end -> standard.limitationDays().map(days -> end.plusDays(days - 1L)));
    }

    private static Measure wanted(AccountabilityFacts facts, Organization body, AccountabilityRule rule) {
        return rule.measureAfter(facts.earlier(body.id(), rule));
    }

    /** Where the law does not open the step of the ladder, the gravest step below it that the law does open. */
    private ImmutableList<MeasureRule> basis(AccountabilityFacts facts, Organization body, AccountabilityRule rule) {
        Measure wanted = wanted(facts, body, rule);
        ImmutableList<MeasureRule> open =
                standard.measures().open(body.kind(), rule.when().groundMet(), facts.day());
        Optional<Measure> gravest = open.stream()
                .map(MeasureRule::measure)
                .filter(measure -> rule.ladder().contains(measure) && !measure.isGraverThan(wanted))
                .max(Comparator.naturalOrder());
        return gravest.map(measure ->
                        open.stream().filter(one -> one.measure() == measure).collect(toImmutableList()))
                .orElseGet(ImmutableList::of);
    }

    private Proposal propose(AccountabilityFacts facts, Organization body, AccountabilityRule rule, Weighed weighed) {
        ImmutableList<MeasureRule> basis = basis(facts, body, rule);
        return Proposal.builder()
                .subject(body.id())
                .kind(body.kind())
                .rule(rule.id())
                .ground(rule.when().groundMet())
                .finding(weighed.finding(rule.citations()))
                .during(weighed.during())
                .measure(basis.get(0).measure())
                .basis(basis)
                .ignoresIntervalInWords(weighed.sure() ? Optional.empty() : rule.ignoresIntervalInWords())
                .limitation(limitation(weighed.during()))
                .build();
    }
}
