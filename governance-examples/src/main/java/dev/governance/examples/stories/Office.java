package dev.governance.examples.stories;

import dev.governance.admission.AdmissionCase;
import dev.governance.admission.CommunityLoad;
import dev.governance.admission.SubjectKind;
import dev.governance.admission.TaskAdmission;
import dev.governance.admission.TaskId;
import dev.governance.admission.TaskRequest;
import dev.governance.basics.Answer;
import dev.governance.basics.Citation;
import dev.governance.basics.DateSpan;
import dev.governance.basics.Sentence;
import dev.governance.duty.Duty;
import dev.governance.duty.DutyCatalogue;
import dev.governance.duty.DutyId;
import dev.governance.duty.DutyKind;
import dev.governance.json.StandardNorms;
import dev.governance.organization.OrganizationId;
import dev.governance.organization.OrganizationKind;
import dev.governance.place.DivisionCode;
import dev.governance.policy.PolicyDocument;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/** The small office of the stories (故事里的街道): three duties, one community, one day; the figures are invented. */
final class Office {

    static final LocalDate DAY = LocalDate.of(2026, 9, 30);
    static final DutyId WELFARE = DutyId.of("assist-welfare");

    private static final Citation LAW = Citation.of("城市居民委员会组织法", "3", LocalDate.of(2018, 12, 29));

    private Office() {}

    static PolicyDocument<AdmissionCase> policy() {
        return TaskAdmission.standard(StandardNorms.all(), DAY, StandardNorms.shanghaiExample());
    }

    static DutyCatalogue catalogue() {
        return DutyCatalogue.builder()
                .id("story")
                .version("1")
                .title(Sentence.of("Duties of the stories", "故事里的职责清单"))
                .inForce(DateSpan.always())
                .addDuties(
                        duty("statutory-mediation", DutyKind.STATUTORY, OrganizationKind.RESIDENTS_COMMITTEE, "人民调解"),
                        duty(WELFARE.value(), DutyKind.ASSIST, OrganizationKind.COUNTY_DEPARTMENT, "低保家庭走访"),
                        duty("negative-quota", DutyKind.NEGATIVE, OrganizationKind.COUNTY_DEPARTMENT, "招商引资指标"))
                .build();
    }

    private static Duty duty(String id, DutyKind kind, OrganizationKind lead, String name) {
        return Duty.builder()
                .id(DutyId.of(id))
                .name(Sentence.of(id, name))
                .kind(kind)
                .lead(lead)
                .addCitations(LAW)
                .build();
    }

    static TaskRequest.Builder request(String id, String title) {
        return TaskRequest.builder()
                .id(TaskId.of(id))
                .department(OrganizationId.of("qu-minzheng"))
                .title(title)
                .kind(SubjectKind.TASK)
                .addCommunities(DivisionCode.parse("310101002001"))
                .askedOn(LocalDate.of(2026, 9, 30))
                .start(LocalDate.of(2026, 12, 1))
                .invented(true);
    }

    static AdmissionCase caseOf(TaskRequest request) {
        return AdmissionCase.of(
                request,
                catalogue(),
                Optional.of(new CommunityLoad(3_000, 6_000)),
                day -> Answer.known(day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0),
                DAY);
    }
}
