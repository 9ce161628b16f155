package dev.governance.policy;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.stream.IntStream;

/** The workload of ten rules about thirteen invented facts of a task that a department asks of a community. */
final class TenRules {

    /** A task that is asked; what it brings and what it needs can be changed, at a cost in yuan. */
    record Task(
            String id,
            String level,
            String matter,
            boolean negativeListed,
            String legalBasis,
            String proof,
            long hours,
            long funding,
            boolean authorityNeeded,
            boolean authorityDelegated,
            long load,
            long capacity,
            long timesPerYear,
            long deadlineDays)
            implements Serializable {}

    private static final long MOST = 10_000_000;
    private static final Attributes<Task> ABOUT = Attributes.of(Task.class);
    private static final ImmutableList<String> PROOFS =
            IntStream.range(0, 60).mapToObj("P%02d"::formatted).collect(ImmutableList.toImmutableList());

    static final Choice<Task, String> LEVEL =
            ABOUT.choice("level", Values.of(ImmutableList.of("CITY", "DISTRICT", "SUBDISTRICT")), Task::level);
    static final Choice<Task, String> MATTER = ABOUT.choice(
            "matter",
            Values.of(
                    ImmutableList.of("LEDGER", "SURVEY", "INSPECTION", "CERTIFICATE", "ASSESSMENT", "PLATE", "OTHER")),
            Task::matter);
    static final Flag<Task> NEGATIVE_LISTED = ABOUT.flag("negativeListed", Task::negativeListed);
    static final Choice<Task, String> LEGAL_BASIS = ABOUT.choice(
            "legalBasis",
            Values.of(ImmutableList.of("LAW", "REGULATION", "NORMATIVE_DOCUMENT", "NONE")),
            Task::legalBasis);
    static final Choice<Task, String> PROOF =
            ABOUT.choice("proof", Values.of(PROOFS), Task::proof).changeable(500);
    static final Count<Task> HOURS = ABOUT.count("hours", 1, MOST, Task::hours).changeable(50);
    static final Count<Task> FUNDING =
            ABOUT.count("funding", 0, MOST, Task::funding).changeable(1);
    static final Flag<Task> AUTHORITY_NEEDED = ABOUT.flag("authorityNeeded", Task::authorityNeeded);
    static final Flag<Task> AUTHORITY_DELEGATED =
            ABOUT.flag("authorityDelegated", Task::authorityDelegated).changeable(300);
    static final Count<Task> LOAD = ABOUT.count("load", 0, MOST, Task::load);
    static final Count<Task> CAPACITY = ABOUT.count("capacity", 1, MOST, Task::capacity);
    static final Count<Task> TIMES =
            ABOUT.count("timesPerYear", 0, MOST, Task::timesPerYear).changeable(100);
    static final Count<Task> DEADLINE =
            ABOUT.count("deadlineDays", 0, MOST, Task::deadlineDays).changeable(10);

    static final Vocabulary<Task> VOCABULARY = Vocabulary.of(
            "ten-rules",
            Task::id,
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

    /** A task to which no rule applies. */
    static final Task PLAIN =
            new Task("T1", "CITY", "SURVEY", false, "LAW", "P00", 80, 3200, false, false, 1000, 4000, 12, 30);

    private TenRules() {}

    static PolicyDocument<Task> document() {
        return document("1", AdmissionPolicy.strictestOf(rules(40)));
    }

    /** Returns a version of the document: a task to which no rule applies is admitted. */
    static PolicyDocument<Task> document(String version, AdmissionPolicy<Task> policy) {
        return PolicyDocument.builder("ten-rules", version, VOCABULARY)
                .build(policy.settle(Verdict.REFER, Verdict.ADMIT));
    }

    static ImmutableList<Rule<Task>> rules(long rate) {
        return ImmutableList.of(
                Rule.of("R01", Verdict.REFUSE, NEGATIVE_LISTED.isTrue()),
                Rule.of("R02", Verdict.REFUSE, LEGAL_BASIS.is("NONE")),
                Rule.of("R03", Verdict.REFUSE, PROOF.isOneOf(PROOFS.subList(40, 60))),
                Rule.of("R04", Verdict.REFUSE, FUNDING.lessThan(HOURS.times(rate))),
                Rule.of("R05", Verdict.REFUSE, AUTHORITY_NEEDED.isTrue().and(AUTHORITY_DELEGATED.isFalse())),
                Rule.of("R06", Verdict.REFUSE, LOAD.plus(HOURS).moreThan(CAPACITY)),
                Rule.of(
                        "R07",
                        Verdict.ADMIT_ON_CONDITIONS,
                        LOAD.plus(HOURS).times(5).moreThan(CAPACITY.times(4))),
                Rule.of("R08", Verdict.REFER, LEVEL.is("SUBDISTRICT").and(MATTER.is("OTHER"))),
                Rule.of("R09", Verdict.REFUSE, TIMES.moreThan(24L)),
                Rule.of("R10", Verdict.REFER, DEADLINE.times(8).lessThan(HOURS)));
    }
}
