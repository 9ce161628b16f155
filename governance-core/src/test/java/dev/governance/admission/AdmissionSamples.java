package dev.governance.admission;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.governance.basics.Citation;
import dev.governance.basics.DateSpan;
import dev.governance.basics.Money;
import dev.governance.basics.Ratio;
import dev.governance.basics.Sentence;
import dev.governance.duty.Duty;
import dev.governance.duty.DutyCatalogue;
import dev.governance.duty.DutyId;
import dev.governance.duty.DutyKind;
import dev.governance.duty.Power;
import dev.governance.duty.TransferPackage;
import dev.governance.duty.Workload;
import dev.governance.organization.OrganizationId;
import dev.governance.organization.OrganizationKind;
import dev.governance.place.DivisionCode;
import dev.governance.policy.DecisionRecord;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** An invented community, department and catalogue; numbers that are easy to work out by hand. */
final class AdmissionSamples {

    static final Citation LAW = Citation.of("城市居民委员会组织法", "3", LocalDate.of(2018, 12, 29));
    static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    static final DivisionCode HERE = DivisionCode.parse("110102001001");
    static final DivisionCode THERE = DivisionCode.parse("110102001002");
    static final OrganizationId CIVIL_AFFAIRS = OrganizationId.of("d-civil-affairs");
    static final OrganizationId STATISTICS = OrganizationId.of("d-statistics");

    static final Duty MEDIATION = duty(
                    "statutory-1", DutyKind.STATUTORY, "民间纠纷调解", OrganizationKind.RESIDENTS_COMMITTEE)
            .build();
    static final Duty RELIEF = duty("assist-1", DutyKind.ASSIST, "协助社会救助调查", OrganizationKind.COUNTY_DEPARTMENT)
            .department("民政")
            .addAssist(OrganizationKind.RESIDENTS_COMMITTEE)
            .addPowers(Power.READ_RECORDS)
            .build();
    static final Duty DEMOLITION = duty("negative-1", DutyKind.NEGATIVE, "违法建设拆除", OrganizationKind.COUNTY_DEPARTMENT)
            .addKeywords("拆违")
            .build();
    static final Duty PROOF = duty("certificate-1", DutyKind.CERTIFICATE, "居住证明", OrganizationKind.RESIDENTS_COMMITTEE)
            .build();
    static final DutyCatalogue CATALOGUE = DutyCatalogue.builder()
            .id("c")
            .version("1")
            .title(Sentence.of("A catalogue", "清单"))
            .inForce(DateSpan.always())
            .addDuties(MEDIATION, RELIEF, DEMOLITION, PROOF)
            .build();

    /** 30 working days, all of the cost at 10 yuan an hour, 12 times a year, a warning above 4/5, 15 days to ratify. */
    static final AdmissionStandard STANDARD = standard(Ratio.one()).build();

    private AdmissionSamples() {}

    static Duty.Builder duty(String id, DutyKind kind, String name, OrganizationKind lead) {
        return Duty.builder()
                .id(DutyId.of(id))
                .kind(kind)
                .name(Sentence.of(id, name))
                .lead(lead)
                .addCitations(LAW);
    }

    static AdmissionStandard.Builder standard(Ratio coverage) {
        return AdmissionStandard.builder()
                .leadTime(30)
                .decisionTime(15)
                .coverage(coverage)
                .hourlyRate(Money.ofYuan(10))
                .timesPerYear(12)
                .loadWarning(Ratio.of(4, 5))
                .ratification(15);
    }

    /** A form that is filled in: 100 hours a year, 1,150 yuan due and given. */
    static TaskRequest.Builder request(String id) {
        return TaskRequest.builder()
                .id(TaskId.of(id))
                .department(CIVIL_AFFAIRS)
                .departmentName("区民政局")
                .title("协助社会救助调查")
                .kind(SubjectKind.TASK)
                .role(Role.ASSIST)
                .addCommunities(HERE)
                .legalBasis(ImmutableList.of(LAW))
                .workload(Workload.of(25, 4))
                .materials(Money.ofYuan(100))
                .fixedCost(Money.ofYuan(50))
                .transfer(transfer(Money.ofYuan(1150), ImmutableSet.of(Power.READ_RECORDS)));
    }

    static TransferPackage transfer(Money funds, ImmutableSet<Power> powers) {
        return TransferPackage.builder().funds(funds).powers(powers).build();
    }

    /** A request that is admitted, with no reason against it: 300 of 1,000 hours, 30 days ahead. */
    static AdmissionCase.Builder of(TaskRequest request) {
        return AdmissionCase.builder()
                .request(request)
                .catalogue("c 1")
                .duty(Listing.duty(request, CATALOGUE))
                .claimed(request.duty().flatMap(CATALOGUE::duty))
                .load(new CommunityLoad(300, 1000))
                .workingDaysAhead(30L)
                .decidedOn(DAY);
    }

    static DecisionRecord decision(TaskRequest request) {
        return DecisionRecord.of(
                request.id().value(),
                TaskAdmission.standard(STANDARD).decide(of(request).build()));
    }

    static LocalDateTime at(int day) {
        return DAY.plusDays(day).atTime(9, 0);
    }

    static ObservedWork.Builder work(String id) {
        return ObservedWork.builder()
                .id(WorkId.of(id))
                .department(CIVIL_AFFAIRS)
                .title("协助社会救助调查")
                .community(HERE)
                .during(DateSpan.ofYear(2026))
                .hours(100);
    }
}
