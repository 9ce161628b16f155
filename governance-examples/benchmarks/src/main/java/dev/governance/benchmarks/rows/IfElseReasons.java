package dev.governance.benchmarks.rows;

import dev.governance.benchmarks.contest.Outcome;
import dev.governance.benchmarks.workload.LegalBasis;
import dev.governance.benchmarks.workload.Level;
import dev.governance.benchmarks.workload.Matter;
import dev.governance.benchmarks.workload.Proof;
import dev.governance.benchmarks.workload.Request;
import dev.governance.benchmarks.workload.RuleId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/** Written by hand: ten ifs that collect every reason; the limit that all rows are told against. */
public final class IfElseReasons implements Ruling.Row {

    private final EnumSet<Proof> banned = Proof.banned();

    /** Makes the row. */
    public IfElseReasons() {}

    @Override
    public Ruling decide(Request request) {
        List<RuleId> reasons = new ArrayList<>();
        Outcome outcome = Outcome.ADMIT;
        int carried = request.load() + request.hours();
        if (5 * carried > 4 * request.capacity()) {
            reasons.add(RuleId.R07);
            outcome = Outcome.ADMIT_ON_CONDITIONS;
        }
        if (request.level() == Level.SUBDISTRICT && request.matter() == Matter.OTHER) {
            reasons.add(RuleId.R08);
            outcome = Outcome.REFER;
        }
        if (request.deadlineDays() * RuleId.DAY < request.hours()) {
            reasons.add(RuleId.R10);
            outcome = Outcome.REFER;
        }
        if (request.negativeListed()) {
            reasons.add(RuleId.R01);
            outcome = Outcome.REFUSE;
        }
        if (request.legalBasis() == LegalBasis.NONE) {
            reasons.add(RuleId.R02);
            outcome = Outcome.REFUSE;
        }
        if (banned.contains(request.proof())) {
            reasons.add(RuleId.R03);
            outcome = Outcome.REFUSE;
        }
        if (request.funding() < request.hours() * RuleId.RATE) {
            reasons.add(RuleId.R04);
            outcome = Outcome.REFUSE;
        }
        if (request.authorityNeeded() && !request.authorityDelegated()) {
            reasons.add(RuleId.R05);
            outcome = Outcome.REFUSE;
        }
        if (carried > request.capacity()) {
            reasons.add(RuleId.R06);
            outcome = Outcome.REFUSE;
        }
        if (request.timesPerYear() > RuleId.TIMES) {
            reasons.add(RuleId.R09);
            outcome = Outcome.REFUSE;
        }
        return new Ruling(outcome, reasons);
    }
}
