package dev.governance.benchmarks.county;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.governance.basics.Citation;
import dev.governance.basics.Money;
import dev.governance.basics.Sentence;
import dev.governance.duty.AssignmentId;
import dev.governance.duty.Duty;
import dev.governance.duty.DutyAssignment;
import dev.governance.duty.DutyCatalogue;
import dev.governance.duty.DutyId;
import dev.governance.duty.DutyKind;
import dev.governance.duty.DutyReview;
import dev.governance.duty.DutyReviewRequest;
import dev.governance.duty.DutyStandard;
import dev.governance.duty.Responsibility;
import dev.governance.duty.TransferPackage;
import dev.governance.json.StandardNorms;
import dev.governance.organization.OrganizationId;
import dev.governance.organization.OrganizationKind;
import dev.governance.place.DivisionCode;
import java.time.LocalDate;
import java.util.Optional;

/** What every committee does: forty duties of its own and eighty for departments, with the money for them. */
final class CountyDuties {

    private static final int OWN = 40;
    private static final int ALL = 120;
    /** A community in so many does something that is on no list, and names no source. */
    private static final int BASELESS = 20;

    private static final DivisionCode COUNTY = DivisionCode.parse("310101000000");
    private static final Citation BASIS = Citation.of("Invented for a benchmark", "1", LocalDate.of(2020, 1, 1));
    private static final TransferPackage MEANS = TransferPackage.builder()
            .powers(ImmutableSet.of())
            .funds(Money.ofYuan(500))
            .fundsSource("department")
            .build();

    private CountyDuties() {}

    static Room room(County county) {
        DutyCatalogue catalogue = catalogue();
        ImmutableList.Builder<DutyAssignment> lines = ImmutableList.builder();
        ImmutableSet.Builder<DivisionCode> places = ImmutableSet.builder();
        for (int duty = OWN; duty < ALL; duty++) {
            lines.add(line("lead-" + duty, OrganizationId.of("bureau-" + duty), COUNTY, duty)
                    .kind(OrganizationKind.COUNTY_DEPARTMENT)
                    .department("bureau " + duty)
                    .responsibility(Responsibility.LEAD)
                    .build());
        }
        for (int community = 0; community < county.communities(); community++) {
            places.add(county.community(community));
            for (int duty = 0; duty < ALL; duty++) {
                lines.add(line(county, community, duty));
            }
        }
        DutyReviewRequest request = DutyReviewRequest.builder()
                .catalogue(catalogue)
                .during(County.YEAR)
                .standard(DutyStandard.of(StandardNorms.all(), County.DAY, StandardNorms.shanghaiExample()))
                .places(places.build())
                .lines(lines.build())
                .build();
        long faults = (county.communities() + BASELESS - 1) / BASELESS;
        return new Room(
                "lines of duties",
                request.lines().size(),
                "duty.no-basis",
                faults,
                () -> DutyReview.of(request).findings());
    }

    private static DutyAssignment line(County county, int community, int duty) {
        DutyAssignment.Builder line =
                line(community + "-" + duty, County.committee(community), county.community(community), duty);
        line.kind(OrganizationKind.RESIDENTS_COMMITTEE);
        if (duty < OWN) {
            line.responsibility(Responsibility.LEAD);
        } else {
            line.responsibility(Responsibility.ASSIST).means(MEANS);
        }
        if (duty == ALL - 1 && community % BASELESS == 0) {
            line.title("something else").duty(Optional.empty());
        }
        return line.build();
    }

    private static DutyAssignment.Builder line(String id, OrganizationId body, DivisionCode place, int duty) {
        DutyAssignment.Builder line = DutyAssignment.builder();
        line.id(AssignmentId.of(id))
                .body(body)
                .place(place)
                .title("matter " + duty)
                .duty(DutyId.of("duty-" + duty))
                .during(County.YEAR)
                .hours(10L);
        return line;
    }

    private static DutyCatalogue catalogue() {
        DutyCatalogue.Builder catalogue = DutyCatalogue.builder();
        catalogue
                .id("county")
                .version("1")
                .title(Sentence.of("A county's duties", "县职责清单"))
                .inForce(County.YEAR);
        for (int duty = 0; duty < ALL; duty++) {
            Duty.Builder one = Duty.builder();
            one.id(DutyId.of("duty-" + duty))
                    .name(Sentence.of("matter " + duty, "事项" + duty))
                    .addCitations(BASIS);
            if (duty < OWN) {
                one.kind(DutyKind.STATUTORY).lead(OrganizationKind.RESIDENTS_COMMITTEE);
            } else {
                one.kind(DutyKind.ASSIST)
                        .lead(OrganizationKind.COUNTY_DEPARTMENT)
                        .department("bureau " + duty)
                        .addAssist(OrganizationKind.RESIDENTS_COMMITTEE);
            }
            catalogue.addDuties(one.build());
        }
        return catalogue.build();
    }
}
