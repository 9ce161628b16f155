package dev.governance.examples.stories;

import dev.governance.basics.Money;
import dev.governance.basics.ProfileId;
import dev.governance.json.StandardNorms;
import dev.governance.organization.OrganizationId;
import dev.governance.organization.Yardsticks;
import dev.governance.organization.society.FoundingPlan;
import dev.governance.organization.society.SocialKind;
import dev.governance.organization.society.SocialRegistration;
import dev.governance.policy.Decision;
import dev.governance.policy.PolicyDocument;
import dev.governance.policy.Verdict;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;

/** Forty-nine players and the money of thirty: can the circle become an association, and what would help? (培育社区民间组织) */
public final class CanTheChessCircleRegister {

    private CanTheChessCircleRegister() {}

    /**
     * Prints the answer.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PolicyDocument<FoundingPlan> policy = SocialRegistration.policy(
                new Yardsticks(StandardNorms.national(), LocalDate.of(2026, 6, 30), ProfileId.national()));
        tell("49 persons", plan(49, 0, 35_000), policy, out);
        tell("50 persons", plan(50, 0, 35_000), policy, out);
        tell("29 units", plan(0, 29, 35_000), policy, out);
        tell("30 units", plan(0, 30, 35_000), policy, out);
        tell("21 persons and 29 units", plan(21, 29, 35_000), policy, out);
        tell("50 persons, 29999 yuan", plan(50, 0, 29_999), policy, out);
        tell(
                "50 persons, money not known",
                FoundingPlan.builder()
                        .from(plan(50, 0, 0))
                        .funds(Optional.empty())
                        .build(),
                policy,
                out);
    }

    private static FoundingPlan plan(long persons, long units, long yuan) {
        return FoundingPlan.builder()
                .id(OrganizationId.of("chess-circle"))
                .kind(SocialKind.ASSOCIATION)
                .persons(persons)
                .units(units)
                .funds(Money.ofYuan(yuan))
                .sponsored(true)
                .named(true)
                .housed(true)
                .staffed(true)
                .liable(true)
                .build();
    }

    private static void tell(String title, FoundingPlan plan, PolicyDocument<FoundingPlan> policy, PrintStream out) {
        Decision decision = policy.decide(plan);
        out.println(title + ": " + decision.possible()
                + (decision.missing().isEmpty() ? "" : ", missing " + decision.missing()));
        decision.fired().stream()
                .filter(fired -> fired.verdict() == Verdict.REFUSE)
                .forEach(fired -> out.println("  " + fired.finding().code() + " "
                        + fired.finding().citations().get(0)));
    }
}
