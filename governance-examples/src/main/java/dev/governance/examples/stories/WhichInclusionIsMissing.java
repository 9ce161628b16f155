package dev.governance.examples.stories;

import dev.governance.basics.Citation;
import dev.governance.basics.DateSpan;
import dev.governance.json.FindingSentences;
import dev.governance.worker.Inclusion;
import dev.governance.worker.InclusionChecklist;
import dev.governance.worker.InclusionEvidence;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** Was the community taken up into sequence, establishment, budget and plan? (四个纳入) */
public final class WhichInclusionIsMissing {

    private WhichInclusionIsMissing() {}

    /**
     * Prints the answer.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        InclusionChecklist list = InclusionChecklist.builder()
                .community(Staff.COMMUNITY)
                .addEvidence(evidence(Inclusion.SEQUENCE, DateSpan.starting(LocalDate.of(2024, 1, 1))))
                .addEvidence(evidence(Inclusion.ESTABLISHMENT, DateSpan.starting(LocalDate.of(2024, 1, 1))))
                .addEvidence(evidence(Inclusion.PREMISES, DateSpan.always()))
                .addEvidence(evidence(Inclusion.BUDGET, DateSpan.ofYear(2026)))
                .quota(8)
                .headcount(9)
                .build();
        for (LocalDate day : List.of(Staff.DAY, LocalDate.of(2027, 1, 1))) {
            out.println(day + ": shown " + list.shown(day));
            list.review(day)
                    .forEach(finding -> out.println(
                            "  " + FindingSentences.standard().sentence(finding).en()));
        }
    }

    private static InclusionEvidence evidence(Inclusion inclusion, DateSpan during) {
        return InclusionEvidence.builder()
                .inclusion(inclusion)
                .document(Citation.builder().document("批复（虚构）").build())
                .during(during)
                .build();
    }
}
