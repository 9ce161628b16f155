package dev.governance.benchmarks.rows;

import com.google.common.collect.ImmutableList;
import dev.governance.benchmarks.workload.LegalBasis;
import dev.governance.benchmarks.workload.Level;
import dev.governance.benchmarks.workload.Matter;
import dev.governance.benchmarks.workload.Proof;
import dev.governance.benchmarks.workload.Request;
import dev.governance.benchmarks.workload.RuleId;
import dev.governance.policy.AdmissionPolicy;
import dev.governance.policy.Attribute;
import dev.governance.policy.Attributes;
import dev.governance.policy.Choice;
import dev.governance.policy.Condition;
import dev.governance.policy.Count;
import dev.governance.policy.Flag;
import dev.governance.policy.PolicyDocument;
import dev.governance.policy.Rule;
import dev.governance.policy.Verdict;
import dev.governance.policy.Vocabulary;
import java.util.List;

/** The thirteen attributes and the ten rules as the library has them (词汇表). */
final class RequestVocabulary {

    private static final int MOST = 10_000_000;
    private static final Attributes<Request> ABOUT = Attributes.of(Request.class);

    static final Choice<Request, Level> LEVEL = ABOUT.choice("level", Level.class, Request::level);
    static final Choice<Request, Matter> MATTER = ABOUT.choice("matter", Matter.class, Request::matter);
    static final Flag<Request> NEGATIVE_LISTED = ABOUT.flag("negativeListed", Request::negativeListed);
    static final Choice<Request, LegalBasis> LEGAL_BASIS =
            ABOUT.choice("legalBasis", LegalBasis.class, Request::legalBasis);
    static final Choice<Request, Proof> PROOF =
            ABOUT.choice("proof", Proof.class, Request::proof).changeable(500);
    static final Count<Request> HOURS =
            ABOUT.count("hours", 1, MOST, Request::hours).changeable(50);
    static final Count<Request> FUNDING =
            ABOUT.count("funding", 0, MOST, Request::funding).changeable(1);
    static final Flag<Request> AUTHORITY_NEEDED = ABOUT.flag("authorityNeeded", Request::authorityNeeded);
    static final Flag<Request> AUTHORITY_DELEGATED =
            ABOUT.flag("authorityDelegated", Request::authorityDelegated).changeable(300);
    static final Count<Request> LOAD = ABOUT.count("load", 0, MOST, Request::load);
    static final Count<Request> CAPACITY = ABOUT.count("capacity", 1, MOST, Request::capacity);
    static final Count<Request> TIMES =
            ABOUT.count("timesPerYear", 0, MOST, Request::timesPerYear).changeable(100);
    static final Count<Request> DEADLINE =
            ABOUT.count("deadlineDays", 0, MOST, Request::deadlineDays).changeable(10);

    private RequestVocabulary() {}

    /** Returns the ten rules, the strictest first; a request that meets none is admitted. */
    static AdmissionPolicy<Request> policy() {
        return policy(rules(RuleId.RATE));
    }

    private static AdmissionPolicy<Request> policy(List<Rule<Request>> rules) {
        return AdmissionPolicy.strictestOf(rules).settle(Verdict.REFER, Verdict.ADMIT);
    }

    /** Returns the same as a document. */
    static PolicyDocument<Request> document() {
        return document(rules(RuleId.RATE));
    }

    /** Returns a document of some rules; a request that meets none is admitted. */
    static PolicyDocument<Request> document(List<Rule<Request>> rules) {
        Vocabulary<Request> vocabulary = Vocabulary.of("benchmark", Request::id, attributes());
        return PolicyDocument.builder("benchmark", "1", vocabulary).build(policy(rules));
    }

    /** Returns the thirteen attributes. */
    static ImmutableList<Attribute<Request, ?>> attributes() {
        return ImmutableList.of(
                LEVEL,
                MATTER,
                NEGATIVE_LISTED,
                LEGAL_BASIS,
                PROOF,
                HOURS,
                FUNDING,
                AUTHORITY_NEEDED,
                AUTHORITY_DELEGATED,
                LOAD,
                CAPACITY,
                TIMES,
                DEADLINE);
    }

    /** Returns the ten rules at a rate of yuan for an hour. */
    static ImmutableList<Rule<Request>> rules(long rate) {
        return ImmutableList.of(
                rule(RuleId.R01, NEGATIVE_LISTED.isTrue()),
                rule(RuleId.R02, LEGAL_BASIS.is(LegalBasis.NONE)),
                rule(RuleId.R03, PROOF.isOneOf(Proof.banned())),
                rule(RuleId.R04, FUNDING.lessThan(HOURS.times(rate))),
                rule(RuleId.R05, AUTHORITY_NEEDED.isTrue().and(AUTHORITY_DELEGATED.isFalse())),
                rule(RuleId.R06, LOAD.plus(HOURS).moreThan(CAPACITY)),
                rule(RuleId.R07, LOAD.plus(HOURS).times(5).moreThan(CAPACITY.times(4))),
                rule(RuleId.R08, LEVEL.is(Level.SUBDISTRICT).and(MATTER.is(Matter.OTHER))),
                rule(RuleId.R09, TIMES.moreThan((long) RuleId.TIMES)),
                rule(RuleId.R10, DEADLINE.times(RuleId.DAY).lessThan(HOURS)));
    }

    private static Rule<Request> rule(RuleId id, Condition<Request> condition) {
        return Rule.of(id.name(), Verdict.valueOf(id.outcome().name()), condition);
    }
}
