package dev.governance.examples.stories;

import dev.governance.basics.Citation;
import dev.governance.basics.DateSpan;
import dev.governance.basics.Money;
import dev.governance.basics.ProfileId;
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
import dev.governance.duty.LeadAnswer;
import dev.governance.duty.LeadResolver;
import dev.governance.duty.Responsibility;
import dev.governance.duty.TransferPackage;
import dev.governance.examples.duties.DutyWords;
import dev.governance.json.StandardNorms;
import dev.governance.organization.OrganizationId;
import dev.governance.organization.OrganizationKind;
import dev.governance.place.DivisionCode;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** A blocked fire lane: the county's bureau, the city's, and a committee that was told to answer for it (职责认定). */
public final class WhoseDutyIsIt {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 30);
    private static final DivisionCode COMMUNITY = DivisionCode.parse("310101002001");
    private static final DutyCatalogue CATALOGUE = DutyCatalogue.builder()
            .id("story")
            .version("1")
            .title(Sentence.of("Duties of the story", "故事里的职责清单"))
            .inForce(DateSpan.always())
            .addDuties(Duty.builder()
                    .id(DutyId.of("assist-fire"))
                    .name(Sentence.of("Fire safety of compounds", "住宅小区消防安全"))
                    .kind(DutyKind.ASSIST)
                    .lead(OrganizationKind.COUNTY_DEPARTMENT)
                    .addAssist(OrganizationKind.RESIDENTS_COMMITTEE)
                    .addKeywords("消防通道")
                    .addCitations(Citation.of("上海市居民委员会工作条例", "26", LocalDate.of(2020, 5, 14)))
                    .build())
            .build();

    private WhoseDutyIsIt() {}

    /**
     * Prints the answers.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        DutyAssignment county = line("1", "county fire bureau", OrganizationKind.COUNTY_DEPARTMENT, "310101");
        DutyAssignment city = line("2", "city fire bureau", OrganizationKind.CITY_DEPARTMENT, "3101");
        DutyAssignment committee =
                line("3", "residents' committee", OrganizationKind.RESIDENTS_COMMITTEE, "310101002001");
        List<DutyAssignment> all = List.of(county, city, committee);
        for (String place : List.of("weifang-example", "beijing-example")) {
            DutyStandard rules = DutyStandard.of(StandardNorms.all(), DAY, ProfileId.of(place));
            out.println("By the rules of " + place + ":");
            out.println("  one bureau: " + told(List.of(county, committee), rules));
            out.println("  both bureaus: " + told(all, rules));
            DutyReview.of(DutyReviewRequest.builder()
                            .catalogue(CATALOGUE)
                            .during(DateSpan.ofYear(2026))
                            .standard(rules)
                            .addAllLines(all)
                            .build())
                    .findings()
                    .stream()
                    .filter(finding -> finding.code().startsWith("duty."))
                    .forEach(finding -> out.println("  " + finding.severity() + " "
                            + DutyWords.sentence(finding, Locale.ENGLISH) + " " + finding.citations()));
        }
    }

    private static DutyAssignment line(String id, String body, OrganizationKind kind, String place) {
        return DutyAssignment.builder()
                .id(AssignmentId.of(id))
                .body(OrganizationId.of(body))
                .kind(kind)
                .place(DivisionCode.parse(place))
                .title("Fire safety of compounds")
                .responsibility(Responsibility.LEAD)
                .during(DateSpan.ofYear(2026))
                .hours(40L)
                .means(TransferPackage.builder().funds(Money.ofYuan(5_000)).build())
                .build();
    }

    private static String told(List<DutyAssignment> lines, DutyStandard rules) {
        LeadAnswer answer = LeadResolver.of(CATALOGUE, lines, rules).resolve("楼下消防通道被堵了", COMMUNITY, DAY);
        return answer instanceof LeadAnswer.Assigned assigned
                ? assigned.body() + " answers for " + assigned.duty() + " " + assigned.citations()
                : DutyWords.sentence(((LeadAnswer.Unassigned) answer).why(), Locale.ENGLISH);
    }
}
