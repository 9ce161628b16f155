package dev.governance.benchmarks.rows;

import com.google.common.collect.ImmutableSet;
import dev.governance.benchmarks.contest.Decider;
import dev.governance.benchmarks.contest.Outcome;
import dev.governance.benchmarks.workload.LegalBasis;
import dev.governance.benchmarks.workload.Level;
import dev.governance.benchmarks.workload.Matter;
import dev.governance.benchmarks.workload.Proof;
import dev.governance.benchmarks.workload.Request;
import dev.governance.benchmarks.workload.RuleId;
import java.util.EnumSet;
import java.util.Optional;

/** Written by hand: the outcome alone, told at the first rule that settles it; gives no reasons. */
public final class IfElseOutcome implements Decider<Request, RuleId, Outcome> {

    private final EnumSet<Proof> banned = Proof.banned();

    /** Makes the row. */
    public IfElseOutcome() {}

    @Override
    public Outcome decide(Request request) {
        int carried = request.load() + request.hours();
        if (request.negativeListed()
                || request.legalBasis() == LegalBasis.NONE
                || banned.contains(request.proof())
                || request.funding() < request.hours() * RuleId.RATE
                || (request.authorityNeeded() && !request.authorityDelegated())
                || carried > request.capacity()
                || request.timesPerYear() > RuleId.TIMES) {
            return Outcome.REFUSE;
        }
        if ((request.level() == Level.SUBDISTRICT && request.matter() == Matter.OTHER)
                || request.deadlineDays() * RuleId.DAY < request.hours()) {
            return Outcome.REFER;
        }
        return 5 * carried > 4 * request.capacity() ? Outcome.ADMIT_ON_CONDITIONS : Outcome.ADMIT;
    }

    @Override
    public Outcome outcome(Outcome decision) {
        return decision;
    }

    @Override
    public Optional<ImmutableSet<RuleId>> fired(Outcome decision) {
        return Optional.empty();
    }
}
