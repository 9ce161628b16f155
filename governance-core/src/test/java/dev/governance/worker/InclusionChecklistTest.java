package dev.governance.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.governance.basics.Citation;
import dev.governance.basics.DateSpan;
import dev.governance.basics.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class InclusionChecklistTest {

    private static InclusionEvidence evidence(Inclusion inclusion, DateSpan during) {
        return InclusionEvidence.builder()
                .inclusion(inclusion)
                .document(Citation.builder().document("批复（虚构）").build())
                .during(during)
                .build();
    }

    private static InclusionChecklist.Builder list(Inclusion... shown) {
        InclusionChecklist.Builder list = InclusionChecklist.builder();
        list.community(WorkerCases.COMMUNITY).headcount(8);
        for (Inclusion inclusion : shown) {
            list.addEvidence(evidence(inclusion, DateSpan.always()));
        }
        return list;
    }

    @Test
    void threeOfFourIsReportedWithTheOneThatIsMissing() {
        InclusionChecklist list =
                list(Inclusion.SEQUENCE, Inclusion.BUDGET, Inclusion.PREMISES).build();

        Finding finding = list.review(WorkerCases.DAY).get(0);

        assertEquals(1, list.review(WorkerCases.DAY).size());
        assertEquals("worker.inclusion-missing", finding.code());
        assertEquals("ESTABLISHMENT", finding.values().get("inclusion"));
        assertEquals("3", finding.values().get("shown"));
    }

    @Test
    void fourOfFourWithinTheQuotaIsWhole() {
        assertEquals(List.of(), list(Inclusion.values()).quota(8).build().review(WorkerCases.DAY));
        assertEquals(
                List.of("worker.headcount-above-quota"),
                list(Inclusion.values()).quota(7).build().review(WorkerCases.DAY).stream()
                        .map(Finding::code)
                        .toList());
    }

    @Test
    void aDocumentHoldsOnItsDaysAlone() {
        InclusionChecklist list = list(Inclusion.SEQUENCE, Inclusion.ESTABLISHMENT, Inclusion.PREMISES)
                .addEvidence(evidence(Inclusion.BUDGET, DateSpan.ofYear(2026)))
                .build();

        assertEquals(Set.of(), list.missing(LocalDate.of(2026, 12, 31)));
        assertEquals(Set.of(Inclusion.BUDGET), list.missing(LocalDate.of(2027, 1, 1)));
    }
}
