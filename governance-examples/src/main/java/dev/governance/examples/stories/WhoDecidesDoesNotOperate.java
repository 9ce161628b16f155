package dev.governance.examples.stories;

import dev.governance.basics.DateSpan;
import dev.governance.duty.DecisionOperationSplit;
import dev.governance.duty.DutyId;
import dev.governance.duty.RelatedParties;
import dev.governance.examples.duties.DutyWords;
import dev.governance.organization.OrganizationId;
import dev.governance.place.DivisionCode;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Home care for the elderly in three hands: who may run it, and what has to be said aloud (议行分设). */
public final class WhoDecidesDoesNotOperate {

    private static final OrganizationId BUREAU = OrganizationId.of("civil affairs bureau");
    private static final OrganizationId OFFICE = OrganizationId.of("subdistrict office");
    private static final OrganizationId EVALUATOR = OrganizationId.of("evaluation centre");
    private static final OrganizationId CENTRE = OrganizationId.of("home care centre");
    private static final RelatedParties FOUNDED = new RelatedParties(OFFICE, CENTRE, "the office founded the centre");

    private WhoDecidesDoesNotOperate() {}

    /**
     * Prints what is refused and what is found.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (OrganizationId operator : List.of(BUREAU, EVALUATOR, CENTRE)) {
            try {
                DecisionOperationSplit split = split().operator(operator).build();
                out.println(operator + " may operate");
                tell(split, out);
            } catch (IllegalStateException refused) {
                out.println("refused: " + refused.getMessage());
            }
        }
        out.println("the relation is declared");
        tell(split().operator(CENTRE).addDeclared(FOUNDED).build(), out);
    }

    private static DecisionOperationSplit.Builder split() {
        return DecisionOperationSplit.builder()
                .duty(DutyId.of("purchased-home-care"))
                .place(DivisionCode.parse("310101002"))
                .during(DateSpan.ofYear(2026))
                .decider(BUREAU)
                .funder(OFFICE)
                .supervisor(EVALUATOR);
    }

    private static void tell(DecisionOperationSplit split, PrintStream out) {
        split.review(List.of(FOUNDED))
                .forEach(finding ->
                        out.println("  " + finding.severity() + " " + DutyWords.sentence(finding, Locale.ENGLISH)));
    }
}
