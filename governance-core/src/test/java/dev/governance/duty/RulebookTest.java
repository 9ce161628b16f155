package dev.governance.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.governance.basics.Answer;
import dev.governance.basics.Citation;
import dev.governance.basics.DateSpan;
import dev.governance.basics.Finding;
import dev.governance.basics.Ratio;
import dev.governance.basics.Sentence;
import dev.governance.basics.Threshold;
import dev.governance.organization.OrganizationId;
import dev.governance.organization.OrganizationKind;
import dev.governance.place.DivisionCode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulebookTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final OrganizationId COMMITTEE = OrganizationId.of("committee");

    private static NormativeDocument.Builder document(String id, OrganizationKind authority, String from) {
        LocalDate day = LocalDate.parse(from);
        return NormativeDocument.builder()
                .id(DocumentId.of(id))
                .title("文件" + id)
                .number("号" + id)
                .authority(OrganizationId.of(authority.name()))
                .authorityKind(authority)
                .adopted(day)
                .inForce(DateSpan.starting(day));
    }

    private static InternalBody.Builder body(String id) {
        return InternalBody.builder()
                .id(OrganizationId.of(id))
                .name(Sentence.of(id, "委员会" + id))
                .of(COMMITTEE)
                .addDuties(DutyId.of("mediate"));
    }

    private static List<String> codes(Rulebook.Builder rules) {
        List<Finding> findings =
                rules.build().review(ReviewCases.catalogue(), ReviewCases.inOrder(), ReviewCases.YEAR, DAY);
        findings.forEach(ReviewCases::isTold);
        return findings.stream().map(Finding::code).toList();
    }

    @Test
    void aDocumentHoldsUntilAnotherReplacesIt() {
        NormativeDocument old = document("old", OrganizationKind.COUNTY_GOVERNMENT, "2020-01-01")
                .build();
        NormativeDocument fresh = document("new", OrganizationKind.COUNTY_GOVERNMENT, "2026-03-01")
                .addSupersedes(old.id())
                .build();
        DocumentRegister register =
                DocumentRegister.builder().addDocuments(old, fresh).build();

        assertEquals(List.of(old), register.on(LocalDate.of(2026, 2, 28)));
        assertEquals(List.of(fresh), register.on(LocalDate.of(2026, 3, 1)));
        assertEquals(Optional.of(DateSpan.parse("2020-01-01/2026-03-01")), register.holds(old.id()));
        assertEquals(Optional.empty(), register.holds(DocumentId.of("none")));
        assertEquals(
                Optional.of(old),
                register.cited(Citation.builder().document("号old").build()));
        assertEquals(List.of(), register.review());
    }

    @Test
    void whatIsWrongWithADocumentIsFound() {
        NormativeDocument high =
                document("high", OrganizationKind.CITY_GOVERNMENT, "2025-01-01").build();
        NormativeDocument low = document("low", OrganizationKind.COUNTY_DEPARTMENT, "2024-01-01")
                .inForce(DateSpan.starting(LocalDate.of(2023, 1, 1)))
                .addSupersedes(high.id(), DocumentId.of("lost"))
                .build();

        assertEquals(
                List.of(
                        "document.backdated",
                        "document.older-successor",
                        "document.lower-successor",
                        "document.unknown-predecessor"),
                codes(Rulebook.builder().addDocuments(high, low)));
    }

    @Test
    void aBodyDoesWhatItIsThereFor() {
        BodyFunction mediates = BodyFunction.builder()
                .name(Sentence.of("Mediate", "调解"))
                .addResponsibilities(Responsibility.LEAD)
                .addDuties(DutyId.of("mediate"))
                .addCitations(ReviewCases.LAW)
                .build();
        BodyFunction certifies = BodyFunction.builder()
                .name(Sentence.of("Certify", "出证"))
                .addResponsibilities(Responsibility.LEAD)
                .addLists(DutyKind.CERTIFICATE)
                .addCitations(ReviewCases.LAW)
                .build();
        BodyCharter.Builder charter = BodyCharter.builder()
                .actor(DutyActor.RESIDENTS_COMMITTEE)
                .during(ReviewCases.YEAR)
                .addFunctions(mediates, certifies);

        assertEquals(
                List.of("charter.outside-functions", "charter.function-idle"),
                codes(Rulebook.builder().addCharters(charter.build())));
        assertEquals(
                List.of(),
                charter
                        .during(DateSpan.ofYear(2030))
                        .actor(DutyActor.PARTY_ORGANIZATION)
                        .functions(List.of(mediates))
                        .build()
                        .review(ReviewCases.catalogue(), ReviewCases.inOrder())
                        .stream()
                        .filter(finding -> finding.code().equals("charter.outside-functions"))
                        .toList());
    }

    @Test
    void internalBodiesHaveWorkOfTheirOwnByProceduresThatAreThere() {
        InternalBody idle = InternalBody.builder()
                .id(OrganizationId.of("idle"))
                .name(Sentence.of("idle", "空设"))
                .of(COMMITTEE)
                .build();
        assertEquals(
                List.of(
                        "internal-body.unknown-procedure",
                        "internal-body.shared-duty",
                        "internal-body.unknown-duty",
                        "internal-body.without-work"),
                codes(Rulebook.builder()
                        .addInternalBodies(
                                body("one")
                                        .addProcedures(ProcedureId.of("none"))
                                        .build(),
                                body("two").addDuties(DutyId.of("none")).build(),
                                idle)));
    }

    /** From 1 January it is 90 days to 1 April, and 90 more to 30 June. */
    @ParameterizedTest
    @CsvSource({"180, 0, 0", "179, 1, 0", "90, 1, 0", "89, 1, 2"})
    void howSeldomABodyMeetsIsCountedFromTheFirstDay(int every, int neverMet, int metOnce) {
        InternalBody never = body("one").meetsEvery(every).build();
        InternalBody once = InternalBody.builder()
                .from(never)
                .addMetOn(LocalDate.of(2026, 4, 1))
                .build();

        assertEquals(neverMet, never.review(LocalDate.of(2026, 1, 1), DAY).size());
        assertEquals(metOnce, once.review(LocalDate.of(2026, 1, 1), DAY).size());
    }

    private static DecisionOperationSplit.Builder split() {
        return DecisionOperationSplit.builder()
                .duty(DutyId.of("care"))
                .place(DivisionCode.parse(ReviewCases.STREET))
                .during(ReviewCases.YEAR)
                .decider(OrganizationId.of("government"))
                .funder(OrganizationId.of("bureau"))
                .supervisor(OrganizationId.of("office"))
                .operator(OrganizationId.of("society"));
    }

    @Test
    void nobodySupervisesOrDecidesOnWhatItDoesItself() {
        DecisionOperationSplit.Builder supervises = split().supervisor(OrganizationId.of("society"));
        DecisionOperationSplit.Builder decides = split().decider(OrganizationId.of("society"));

        assertThrows(IllegalStateException.class, supervises::build);
        assertThrows(IllegalStateException.class, decides::build);
        for (GovernanceFunction function : GovernanceFunction.values()) {
            assertEquals(
                    function == GovernanceFunction.OPERATE,
                    split().build().holder(function).equals(OrganizationId.of("society")));
        }
    }

    @Test
    void relatedPartiesAreDeclared() {
        RelatedParties founder =
                new RelatedParties(OrganizationId.of("society"), OrganizationId.of("office"), "founded by");
        RelatedParties others = new RelatedParties(OrganizationId.of("a"), OrganizationId.of("b"), "married");

        assertEquals(
                List.of("split.related-undeclared"),
                codes(Rulebook.builder().addSplits(split().build()).addRelatedParties(founder, others)));
        assertEquals(
                List.of("split.related-declared"),
                codes(Rulebook.builder()
                        .addSplits(split().addDeclared(new RelatedParties(
                                        OrganizationId.of("office"), OrganizationId.of("society"), "founded by"))
                                .build())
                        .addRelatedParties(founder)));
    }

    @Test
    void casesOfAProcedureThatNobodyWroteAreFound() {
        StepEvent event = StepEvent.builder()
                .procedure(ProcedureId.of("none"))
                .caseId(CaseId.of("c"))
                .step(StepId.of("s"))
                .at(LocalDateTime.of(2026, 3, 2, 9, 0))
                .actor(DutyActor.DEPARTMENT)
                .build();

        assertEquals(
                List.of("procedure.unknown"),
                Rulebook.builder().build().conformance(List.of(event, event), day -> Answer.known(true), DAY).stream()
                        .map(Finding::code)
                        .toList());
    }

    @Test
    void aPromiseIsOfAProcedureThatIsThere() {
        Rulebook.Builder promise = Rulebook.builder()
                .addStandards(ServiceStandard.builder()
                        .procedure(ProcedureId.of("none"))
                        .promise(Sentence.of("soon", "从速"))
                        .workingDays(1)
                        .share(Threshold.atLeast(Ratio.one()))
                        .build());

        assertThrows(IllegalStateException.class, promise::build);
    }
}
