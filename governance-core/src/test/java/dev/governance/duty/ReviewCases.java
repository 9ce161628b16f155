package dev.governance.duty;

import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.common.collect.ImmutableMap;
import dev.governance.basics.Citation;
import dev.governance.basics.DateSpan;
import dev.governance.basics.Finding;
import dev.governance.basics.Money;
import dev.governance.basics.Ratio;
import dev.governance.basics.Sentence;
import dev.governance.json.FindingSentences;
import dev.governance.organization.OrganizationId;
import dev.governance.organization.OrganizationKind;
import dev.governance.place.DivisionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** A small county for reviews: four duties, bodies by the kinds they are of, and lines that are in order unless changed. */
final class ReviewCases {

    static final Citation LAW = Citation.of("法", "1", LocalDate.of(2020, 1, 1));
    static final DateSpan YEAR = DateSpan.ofYear(2026);
    static final String DISTRICT = "310101";
    static final String STREET = "310101002";
    static final String COMMUNITY = "310101002001";

    private ReviewCases() {}

    /** Mediation by the committee, relief by the bureau with the committee's help, fines for nobody, a bought service. */
    static DutyCatalogue catalogue() {
        return DutyCatalogue.builder()
                .id("c")
                .version("1")
                .title(Sentence.of("A catalogue", "清单"))
                .inForce(YEAR)
                .addDuties(duty("mediate", DutyKind.STATUTORY, OrganizationKind.RESIDENTS_COMMITTEE)
                        .addPowers(Power.MEDIATE)
                        .build())
                .addDuties(duty("relief", DutyKind.ASSIST, OrganizationKind.COUNTY_DEPARTMENT)
                        .department("民政")
                        .addAssist(OrganizationKind.RESIDENTS_COMMITTEE)
                        .build())
                .addDuties(duty("fines", DutyKind.NEGATIVE, OrganizationKind.COUNTY_DEPARTMENT)
                        .build())
                .addDuties(duty("care", DutyKind.PURCHASED, OrganizationKind.PRIVATE_NON_ENTERPRISE)
                        .addSupervise(OrganizationKind.SUBDISTRICT_OFFICE)
                        .build())
                .build();
    }

    static Duty.Builder duty(String id, DutyKind kind, OrganizationKind lead) {
        return Duty.builder()
                .id(DutyId.of(id))
                .kind(kind)
                .name(Sentence.of("to " + id, "事项" + id))
                .lead(lead)
                .addCitations(LAW);
    }

    static DutyStandard standard() {
        ImmutableMap.Builder<DutyRule, String> rules = ImmutableMap.builder();
        Stream.of(DutyRule.values()).forEach(rule -> rules.put(rule, "holds"));
        return DutyStandard.builder()
                .rules(rules.buildOrThrow())
                .coverage(Ratio.one())
                .hourlyRate(Money.ofYuan(40))
                .build();
    }

    static DutyAssignment.Builder line(
            String id, OrganizationKind kind, String place, String duty, Responsibility how) {
        return DutyAssignment.builder()
                .id(AssignmentId.of(id))
                .body(OrganizationId.of(kind.name()))
                .kind(kind)
                .place(DivisionCode.parse(place))
                .title("to " + duty)
                .responsibility(how)
                .during(YEAR)
                .hours(100L);
    }

    static DutyAssignment mediation() {
        return line("mediation", OrganizationKind.RESIDENTS_COMMITTEE, COMMUNITY, "mediate", Responsibility.LEAD)
                .means(powers(Power.MEDIATE))
                .build();
    }

    static DutyAssignment relief() {
        return line("relief", OrganizationKind.COUNTY_DEPARTMENT, DISTRICT, "relief", Responsibility.LEAD)
                .department("民政")
                .build();
    }

    static DutyAssignment reliefHelp() {
        return line("relief-help", OrganizationKind.RESIDENTS_COMMITTEE, COMMUNITY, "relief", Responsibility.ASSIST)
                .means(TransferPackage.builder().funds(Money.ofYuan(4_000)).build())
                .build();
    }

    static List<DutyAssignment> inOrder() {
        return List.of(mediation(), relief(), reliefHelp());
    }

    static TransferPackage powers(Power... powers) {
        return TransferPackage.builder()
                .powers(com.google.common.collect.ImmutableSet.copyOf(powers))
                .build();
    }

    static DutyReviewRequest.Builder request(List<DutyAssignment> lines) {
        return DutyReviewRequest.builder()
                .catalogue(catalogue())
                .during(YEAR)
                .standard(standard())
                .addAllLines(lines);
    }

    static DutyReviewRequest.Builder inOrderAnd(DutyAssignment... more) {
        return request(Stream.concat(inOrder().stream(), Stream.of(more)).toList());
    }

    static List<String> codes(DutyReview review) {
        review.findings().forEach(ReviewCases::isTold);
        return review.findings().stream().map(Finding::code).toList();
    }

    static List<String> codes(DutyReviewRequest.Builder request) {
        return codes(DutyReview.of(request.build()));
    }

    /** Every finding has its sentence in both languages, and all places of it are filled. */
    static void isTold(Finding finding) {
        Sentence sentence = FindingSentences.standard().sentence(finding);
        assertFalse(sentence.en().equals(finding.code()), finding::code);
        assertFalse((sentence.en() + sentence.zh()).contains("{"), sentence::en);
    }
}
