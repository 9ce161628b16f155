package dev.governance.examples.stories;

import static dev.governance.policy.AdmissionPolicy.firstOf;
import static dev.governance.policy.AdmissionPolicy.mildestOf;
import static dev.governance.policy.AdmissionPolicy.onlyOneOf;
import static dev.governance.policy.AdmissionPolicy.strictestOf;
import static java.util.stream.Stream.concat;

import com.google.common.collect.ImmutableMap;
import dev.governance.examples.edge.TextTable;
import dev.governance.policy.AdmissionPolicy;
import dev.governance.policy.Attributes;
import dev.governance.policy.Count;
import dev.governance.policy.Decision;
import dev.governance.policy.Flag;
import dev.governance.policy.Rule;
import dev.governance.policy.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which hit policy of a decision table (DMN) is which combination?
 *
 * <p>One table of four rules, read by each hit policy in turn, over five requests; the figures are invented. A policy of
 * "priority" puts its outputs in an order, and here the strictest or the mildest verdict comes first.
 */
public final class WhichHitPolicyIsWhichCombination {

    /** A task that a department asks of a community. */
    record Request(boolean listed, boolean urgent, long hours, Optional<Boolean> funded) {}

    private static final Attributes<Request> MAKE = Attributes.of(Request.class);
    private static final Flag<Request> LISTED = MAKE.flag("listed", Request::listed);
    private static final Flag<Request> URGENT = MAKE.flag("urgent", Request::urgent);
    private static final Count<Request> HOURS = MAKE.count("hours", 0, 2000, Request::hours);
    private static final Flag<Request> FUNDED = MAKE.flagIfKnown("funded", Request::funded);

    private static final Rule<Request> LIST = Rule.of("list", Verdict.ADMIT, LISTED.isTrue());
    private static final Rule<Request> EMERGENCY = Rule.of("emergency", Verdict.ADMIT, URGENT.isTrue());
    private static final Rule<Request> HEAVY = Rule.of("heavy", Verdict.REFER, HOURS.moreThan(40L));
    private static final Rule<Request> UNFUNDED = Rule.of("unfunded", Verdict.REFUSE, FUNDED.isFalse());

    private static final ImmutableMap<String, Request> REQUESTS = ImmutableMap.of(
            "one rule hits", new Request(true, false, 10, Optional.of(true)),
            "two agree", new Request(true, true, 10, Optional.of(true)),
            "two disagree", new Request(true, false, 80, Optional.of(true)),
            "none hits", new Request(false, false, 10, Optional.of(true)),
            "funds unknown", new Request(true, false, 10, Optional.empty()));

    private WhichHitPolicyIsWhichCombination() {}

    /** The table under each hit policy. */
    private static ImmutableMap<String, AdmissionPolicy<Request>> hitPolicies() {
        return ImmutableMap.<String, AdmissionPolicy<Request>>builder()
                // Unique: no two rules may hit, or the table is wrong; RETURN shows it.
                .put("Unique: onlyOneOf(RETURN, rules)", onlyOneOf(Verdict.RETURN, LIST, EMERGENCY, HEAVY, UNFUNDED))
                // Any: rules that hit together must agree, so those of one output are one member.
                .put(
                        "Any: onlyOneOf(RETURN, by output)",
                        onlyOneOf(Verdict.RETURN, LIST.and(EMERGENCY), HEAVY, UNFUNDED))
                .put("First: firstOf(rules)", firstOf(LIST, EMERGENCY, HEAVY, UNFUNDED))
                .put("Priority, strict: strictestOf(rules)", strictestOf(LIST, EMERGENCY, HEAVY, UNFUNDED))
                .put("Priority, mild: mildestOf(rules)", mildestOf(LIST, EMERGENCY, HEAVY, UNFUNDED))
                .buildOrThrow();
    }

    /** What may be decided, joined by "or". */
    private static String verdicts(Decision decision) {
        return decision.possible().stream().map(Verdict::name).collect(Collectors.joining(" or "));
    }

    /** Collect: every rule that hits, which each combination that asks all of them tells beside its verdict. */
    private static String hits(Decision decision) {
        String open = decision.open().isEmpty() ? "" : " and perhaps " + decision.open();
        return decision.fired().size() + ": " + decision.firedRules() + open;
    }

    /**
     * Prints what each hit policy makes of each request.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        TextTable table = new TextTable(
                concat(Stream.of("hit policy"), REQUESTS.keySet().stream()).toList());
        hitPolicies().forEach((name, policy) -> {
            Stream<String> decisions = REQUESTS.values().stream().map(request -> verdicts(policy.decide(request)));
            table.row(concat(Stream.of(name), decisions).toArray());
        });
        System.out.println(table);

        TextTable collected = new TextTable(List.of("Collect: strictestOf(rules), fired", "rules that hit"));
        AdmissionPolicy<Request> all = strictestOf(LIST, EMERGENCY, HEAVY, UNFUNDED);
        REQUESTS.forEach((kind, request) -> collected.row(kind, hits(all.decide(request))));
        System.out.println(collected);
        System.out.println(
                "Collect with max is strictestOf, with min mildestOf, with count the number of hits; a sum of points is a score.");
        System.out.println("A fact that is not known is no miss: what may be decided is told, and what it hangs on.");
    }
}
