package dev.governance.benchmarks.rows;

import com.google.common.collect.ImmutableList;
import dev.governance.benchmarks.workload.LegalBasis;
import dev.governance.benchmarks.workload.Level;
import dev.governance.benchmarks.workload.Matter;
import dev.governance.benchmarks.workload.Proof;
import dev.governance.benchmarks.workload.Request;
import dev.governance.benchmarks.workload.RuleId;
import java.util.EnumSet;
import java.util.function.Predicate;

/**
 * A rule as a lambda.
 *
 * @param id the rule
 * @param fires whether it fires
 */
record PredicateRule(RuleId id, Predicate<Request> fires) {

    /** Returns the ten rules. */
    static ImmutableList<PredicateRule> all() {
        EnumSet<Proof> banned = Proof.banned();
        return ImmutableList.of(
                new PredicateRule(RuleId.R01, Request::negativeListed),
                new PredicateRule(RuleId.R02, r -> r.legalBasis() == LegalBasis.NONE),
                new PredicateRule(RuleId.R03, r -> banned.contains(r.proof())),
                new PredicateRule(RuleId.R04, r -> r.funding() < r.hours() * RuleId.RATE),
                new PredicateRule(RuleId.R05, r -> r.authorityNeeded() && !r.authorityDelegated()),
                new PredicateRule(RuleId.R06, r -> r.load() + r.hours() > r.capacity()),
                new PredicateRule(RuleId.R07, r -> 5 * (r.load() + r.hours()) > 4 * r.capacity()),
                new PredicateRule(RuleId.R08, r -> r.level() == Level.SUBDISTRICT && r.matter() == Matter.OTHER),
                new PredicateRule(RuleId.R09, r -> r.timesPerYear() > RuleId.TIMES),
                new PredicateRule(RuleId.R10, r -> r.deadlineDays() * RuleId.DAY < r.hours()));
    }
}
